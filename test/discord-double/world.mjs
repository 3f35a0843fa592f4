// What there is: users, guilds, channels, messages, commands, and the API objects made of them.
import { PermissionFlagsBits } from 'discord-api-types/v10';

export const EPOCH = 1420070400000n;
let increment = 0n;
/** A real snowflake for "now" (or a given time). */
export function snowflake(at = Date.now()) {
  increment = (increment + 1n) & 0xfffn;
  return (((BigInt(Math.floor(at)) - EPOCH) << 22n) | (1n << 17n) | increment).toString();
}

export const DEFAULT_MEMBER_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.UseExternalEmojis |
  PermissionFlagsBits.Connect |
  PermissionFlagsBits.Speak |
  PermissionFlagsBits.ChangeNickname;

export const ALL_PERMISSIONS = Object.values(PermissionFlagsBits).reduce((a, b) => a | b, 0n);

/** 'Administrator' | ['ManageGuild', ...] | bigint | '8' | 'admin' | 'member' -> bigint */
export function permissionBits(p) {
  if (p == null || p === 'member') return DEFAULT_MEMBER_PERMISSIONS;
  if (p === 'admin') return ALL_PERMISSIONS;
  if (typeof p === 'bigint') return p;
  if (typeof p === 'number') return BigInt(p);
  if (Array.isArray(p))
    return p.reduce((a, n) => a | permissionBits(n), DEFAULT_MEMBER_PERMISSIONS);
  if (/^\d+$/.test(p)) return BigInt(p);
  if (!(p in PermissionFlagsBits)) throw new Error(`unknown permission '${p}'`);
  return DEFAULT_MEMBER_PERMISSIONS | PermissionFlagsBits[p];
}

export class World {
  constructor(o = {}) {
    this.applicationId = o.applicationId ?? '900000000000000001';
    this.token =
      o.token ??
      `${Buffer.from(this.applicationId).toString('base64').replace(/=+$/, '')}.Gfake0.${'t'.repeat(38)}`;
    this.users = new Map();
    this.guilds = new Map();
    this.dms = new Map();
    this.messages = new Map(); // channelId -> Map(messageId -> record)
    this.globalCommands = new Map();
    this.guildCommands = new Map(); // guildId -> Map
    this.me = this.addUser({
      id: this.applicationId,
      username: o.botName ?? 'testbot',
      globalName: null,
      bot: true,
    });
    this.alice = this.addUser({ id: '100000000000000001', username: 'alice', globalName: 'Alice' });
    this.bob = this.addUser({ id: '100000000000000002', username: 'bob', globalName: 'Bob' });
    const guilds = o.guilds ?? [
      {
        id: '200000000000000001',
        name: 'Test Guild',
        channels: [
          { id: '300000000000000001', name: 'general' },
          { id: '300000000000000002', name: 'ops' },
        ],
      },
    ];
    for (const g of guilds) this.addGuild(g);
  }

  get guildId() {
    return [...this.guilds.keys()][0];
  }
  get channelId() {
    return [...this.guilds.get(this.guildId).channels.keys()][0];
  }

  addUser({
    id = snowflake(),
    username = `user${id.slice(-4)}`,
    globalName = username,
    bot = false,
    dmsClosed = false,
  } = {}) {
    const u = { id, username, globalName, bot, dmsClosed };
    this.users.set(id, u);
    return u;
  }

  user(id) {
    return this.users.get(id) ?? this.addUser({ id });
  }

  addGuild({
    id = snowflake(),
    name = `Guild ${id.slice(-4)}`,
    ownerId = '100000000000000099',
    roles = [],
    channels = [{ name: 'general' }],
    members = [],
    botPermissions = ALL_PERMISSIONS & ~PermissionFlagsBits.Administrator,
  } = {}) {
    if (!this.users.has(ownerId))
      this.addUser({ id: ownerId, username: 'owner', globalName: 'Owner' });
    const g = {
      id,
      name,
      ownerId,
      roles: new Map(),
      channels: new Map(),
      members: new Map(),
      unavailable: false,
    };
    this.guilds.set(id, g);
    g.roles.set(id, {
      id,
      name: '@everyone',
      permissions: DEFAULT_MEMBER_PERMISSIONS,
      position: 0,
      color: 0,
    });
    this.addRole(id, {
      id: (BigInt(this.applicationId) + 7n).toString(),
      name: 'testbot',
      permissions: permissionBits(botPermissions),
      managed: true,
    });
    for (const r of roles) this.addRole(id, r);
    for (const c of channels) this.addChannel(id, c);
    this.addMember(id, this.applicationId, {
      roles: [(BigInt(this.applicationId) + 7n).toString()],
    });
    this.addMember(id, ownerId);
    for (const m of members) this.addMember(id, m.userId, m);
    return g;
  }

  addRole(
    guildId,
    { id = snowflake(), name = 'role', permissions = 0n, color = 0, managed = false } = {},
  ) {
    const g = this.guilds.get(guildId);
    const r = {
      id,
      name,
      permissions: typeof permissions === 'bigint' ? permissions : permissionBits(permissions),
      position: g.roles.size,
      color,
      managed,
    };
    g.roles.set(id, r);
    return r;
  }

  /** `botPermissions` overrides what the bot may do here (e.g. 0n: it cannot see the channel). */
  addChannel(
    guildId,
    {
      id = snowflake(),
      name = 'channel',
      type = 0,
      parentId = null,
      topic = null,
      nsfw = false,
      botPermissions = undefined,
      ...extra
    } = {},
  ) {
    const g = this.guilds.get(guildId);
    const c = {
      id,
      guildId,
      name,
      type,
      parentId,
      topic,
      nsfw,
      botPermissions,
      position: g.channels.size,
      lastMessageId: null,
      ...extra,
    };
    g.channels.set(id, c);
    return c;
  }

  addMember(guildId, userId, { roles = [], nick = null, permissions = undefined } = {}) {
    const m = { userId, roles, nick, permissions, joinedAt: '2024-01-01T00:00:00.000000+00:00' };
    this.user(userId);
    this.guilds.get(guildId).members.set(userId, m);
    return m;
  }

  channel(id) {
    for (const g of this.guilds.values()) if (g.channels.has(id)) return g.channels.get(id);
    return this.dms.get(id) ?? null;
  }

  dmWith(userId) {
    for (const c of this.dms.values()) if (c.recipient === userId) return c;
    const c = { id: snowflake(), type: 1, recipient: userId, lastMessageId: null };
    this.dms.set(c.id, c);
    return c;
  }

  botPermissions(channel) {
    if (!channel?.guildId) return DEFAULT_MEMBER_PERMISSIONS;
    if (channel.botPermissions !== undefined) return permissionBits(channel.botPermissions);
    return this.memberPermissions(channel.guildId, this.applicationId);
  }

  memberPermissions(guildId, userId, override) {
    const g = this.guilds.get(guildId);
    if (override !== undefined) return permissionBits(override);
    if (g.ownerId === userId) return ALL_PERMISSIONS;
    const m = g.members.get(userId);
    if (m?.permissions !== undefined) return permissionBits(m.permissions);
    let bits = g.roles.get(guildId).permissions;
    for (const r of m?.roles ?? []) bits |= g.roles.get(r)?.permissions ?? 0n;
    return bits & PermissionFlagsBits.Administrator ? ALL_PERMISSIONS : bits;
  }

  // ---- API objects -------------------------------------------------------------------------

  apiUser(id) {
    const u = this.user(id);
    return {
      id: u.id,
      username: u.username,
      discriminator: u.bot ? '0000' : '0',
      global_name: u.globalName,
      avatar: null,
      public_flags: 0,
      flags: 0,
      banner: null,
      accent_color: null,
      avatar_decoration_data: null,
      collectibles: null,
      primary_guild: null,
      ...(u.bot ? { bot: true } : {}),
    };
  }

  apiSelf() {
    return {
      ...this.apiUser(this.applicationId),
      bot: true,
      verified: true,
      mfa_enabled: true,
      email: null,
      locale: 'en-US',
      premium_type: 0,
    };
  }

  apiMember(guildId, userId, permissions) {
    const m = this.guilds.get(guildId).members.get(userId) ?? this.addMember(guildId, userId);
    return {
      user: this.apiUser(userId),
      nick: m.nick,
      avatar: null,
      banner: null,
      roles: m.roles,
      joined_at: m.joinedAt,
      premium_since: null,
      deaf: false,
      mute: false,
      flags: 0,
      pending: false,
      communication_disabled_until: null,
      avatar_decoration_data: null,
      collectibles: null,
      ...(permissions === undefined ? {} : { permissions: permissions.toString() }),
    };
  }

  apiRole(r) {
    return {
      id: r.id,
      name: r.name,
      color: r.color,
      colors: { primary_color: r.color, secondary_color: null, tertiary_color: null },
      hoist: false,
      icon: null,
      unicode_emoji: null,
      position: r.position,
      permissions: r.permissions.toString(),
      managed: r.managed ?? false,
      mentionable: false,
      flags: 0,
      ...(r.managed ? { tags: { bot_id: this.applicationId } } : {}),
    };
  }

  apiChannel(c, { partial = false } = {}) {
    if (c.type === 1) {
      return {
        id: c.id,
        type: 1,
        flags: 0,
        last_message_id: c.lastMessageId,
        recipients: [this.apiUser(c.recipient)],
      };
    }
    if (partial)
      return {
        id: c.id,
        name: c.name,
        type: c.type,
        permissions: ALL_PERMISSIONS.toString(),
      };
    return {
      id: c.id,
      type: c.type,
      guild_id: c.guildId,
      name: c.name,
      parent_id: c.parentId,
      last_message_id: c.lastMessageId,
      flags: 0,
      rate_limit_per_user: 0,
      position: c.position,
      topic: c.topic,
      nsfw: c.nsfw,
      permission_overwrites: c.botPermissions !== undefined ? [this.overwrite(c)] : [],
    };
  }

  overwrite(c) {
    const allow = permissionBits(c.botPermissions);
    return {
      id: this.applicationId,
      type: 1,
      allow: allow.toString(),
      deny: (ALL_PERMISSIONS & ~allow).toString(),
    };
  }

  apiGuildCreate(g) {
    const chans = [...g.channels.values()];
    return {
      ...this.apiGuild(g),
      joined_at: '2024-01-01T00:00:00.000000+00:00',
      large: false,
      unavailable: false,
      member_count: g.members.size,
      voice_states: [],
      members: [...g.members.keys()].map((id) => this.apiMember(g.id, id)),
      channels: chans.map((c) => this.apiChannel(c)),
      threads: [],
      presences: [],
      stage_instances: [],
      guild_scheduled_events: [],
      soundboard_sounds: [],
    };
  }

  apiGuild(g) {
    return {
      id: g.id,
      name: g.name,
      icon: null,
      icon_hash: null,
      splash: null,
      discovery_splash: null,
      owner_id: g.ownerId,
      region: 'us-east',
      afk_channel_id: null,
      afk_timeout: 300,
      verification_level: 0,
      default_message_notifications: 0,
      explicit_content_filter: 0,
      roles: [...g.roles.values()].map((r) => this.apiRole(r)),
      emojis: [],
      features: [],
      mfa_level: 0,
      application_id: null,
      system_channel_id: null,
      system_channel_flags: 0,
      rules_channel_id: null,
      max_presences: null,
      max_members: 500000,
      vanity_url_code: null,
      description: null,
      banner: null,
      premium_tier: 0,
      premium_subscription_count: 0,
      preferred_locale: 'en-US',
      public_updates_channel_id: null,
      max_video_channel_users: 25,
      max_stage_video_channel_users: 50,
      nsfw_level: 0,
      stickers: [],
      premium_progress_bar_enabled: false,
      safety_alerts_channel_id: null,
      hub_type: null,
      incidents_data: null,
      widget_enabled: false,
      widget_channel_id: null,
    };
  }

  apiApplication() {
    return {
      id: this.applicationId,
      name: this.me.username,
      icon: null,
      description: '',
      summary: '',
      type: null,
      cover_image: undefined,
      flags: (1 << 18) | (1 << 19),
      flags_new: '786432',
      bot: this.apiUser(this.applicationId),
      bot_public: true,
      bot_require_code_grant: false,
      verify_key: '0'.repeat(64),
      owner: this.apiUser('100000000000000099'),
      team: null,
      rpc_origins: [],
      install_params: undefined,
      interactions_endpoint_url: null,
      role_connections_verification_url: null,
      redirect_uris: [],
      tags: [],
      approximate_guild_count: this.guilds.size,
      approximate_user_install_count: 0,
      approximate_user_authorization_count: 0,
      integration_types_config: { 0: {}, 1: {} },
      event_webhooks_status: 1,
      explicit_content_filter: 0,
      creator_monetization_state: 1,
      discoverability_state: 1,
      monetization_eligibility_flags: 0,
      storefront_available: false,
      store_application_state: 1,
      rpc_application_state: 0,
      verification_state: 1,
      interactions_version: 1,
      hook: true,
      is_monetized: false,
      is_verified: false,
      is_discoverable: false,
    };
  }

  apiCommand(c) {
    const strip = (o) => ({
      type: o.type,
      name: o.name,
      ...(o.name_localizations ? { name_localizations: o.name_localizations } : {}),
      description: o.description,
      ...(o.description_localizations
        ? { description_localizations: o.description_localizations }
        : {}),
      ...(o.required ? { required: true } : {}),
      ...(o.autocomplete ? { autocomplete: true } : {}),
      ...(o.choices ? { choices: o.choices } : {}),
      ...(o.channel_types ? { channel_types: o.channel_types } : {}),
      ...Object.fromEntries(
        ['min_value', 'max_value', 'min_length', 'max_length']
          .filter((k) => o[k] != null)
          .map((k) => [k, o[k]]),
      ),
      ...(o.options?.length ? { options: o.options.map(strip) } : {}),
    });
    return {
      id: c.id,
      application_id: this.applicationId,
      version: c.version,
      type: c.type,
      name: c.name,
      name_localizations: c.name_localizations ?? null,
      description: c.description ?? '',
      description_localizations: c.description_localizations ?? null,
      default_member_permissions:
        c.default_member_permissions == null ? null : String(c.default_member_permissions),
      dm_permission: c.dm_permission ?? true,
      nsfw: c.nsfw ?? false,
      integration_types: c.integration_types ?? [0],
      contexts: c.contexts ?? null,
      ...(c.guild_id ? { guild_id: c.guild_id } : {}),
      ...(c.options?.length ? { options: c.options.map(strip) } : {}),
    };
  }

  // ---- messages ----------------------------------------------------------------------------

  history(channelId) {
    let m = this.messages.get(channelId);
    if (!m) {
      m = new Map();
      this.messages.set(channelId, m);
    }
    return m;
  }

  apiMessage(r) {
    const c = this.channel(r.channelId);
    const out = {
      type: r.type ?? 0,
      content: r.content,
      mentions: r.mentions.map((id) => this.apiUser(id)),
      mention_roles: r.mentionRoles,
      attachments: r.attachments,
      embeds: r.embeds,
      timestamp: r.timestamp,
      edited_timestamp: r.editedTimestamp,
      flags: r.flags,
      components: r.components,
      id: r.id,
      channel_id: r.channelId,
      author: this.apiUser(r.authorId),
      pinned: false,
      mention_everyone: r.mentionEveryone ?? false,
      tts: r.tts ?? false,
    };
    if (r.nonce != null) out.nonce = r.nonce;
    if (r.interaction) {
      const i = r.interaction;
      out.application_id = this.applicationId;
      out.webhook_id = this.applicationId;
      out.interaction_metadata = {
        id: i.id,
        type: i.type,
        user: this.apiUser(i.userId),
        authorizing_integration_owners: i.owners,
        ...(i.type === 3 ? { interacted_message_id: i.interactedMessageId } : {}),
        ...(r.isFollowup && r.originalId ? { original_response_message_id: r.originalId } : {}),
        ...(i.type === 5
          ? {
              triggering_interaction_metadata: {
                id: i.id,
                type: 2,
                user: this.apiUser(i.userId),
                authorizing_integration_owners: i.owners,
              },
            }
          : {}),
      };
    }
    if (r.reference) {
      out.message_reference = {
        type: 0,
        channel_id: r.reference.channelId,
        message_id: r.reference.messageId,
        ...(c?.guildId ? { guild_id: c.guildId } : {}),
      };
      const ref = this.messages.get(r.reference.channelId)?.get(r.reference.messageId);
      out.referenced_message =
        ref && !ref.deleted ? { ...this.apiMessage({ ...ref, reference: null }) } : null;
    }
    if (r.reactions?.size) {
      out.reactions = [...r.reactions].map(([name, users]) => ({
        emoji: { id: null, name },
        count: users.size,
        count_details: { burst: 0, normal: users.size },
        burst_colors: [],
        me_burst: false,
        burst_me: false,
        me: users.has(this.applicationId),
        burst_count: 0,
      }));
    }
    return out;
  }
}
