// A Discord on the loopback interface, for tests of a whole bot: REST and gateway on one port, and what a
// user can do and see. README.md says how it is used, index.d.mts what there is.
import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import http from 'node:http';
import { Gateway, Intents } from './gateway.mjs';
import { Rest } from './rest.mjs';
import { SpecValidator, walkComponents } from './validate.mjs';
import { ALL_PERMISSIONS, snowflake, World } from './world.mjs';

export { Intents };

/** What a Discord client would refuse to send (so the bot never sees it). */
export class UserCannotError extends Error {
  constructor(m) {
    super(m);
    this.name = 'UserCannotError';
  }
}

const EPHEMERAL = 64;
const LOADING = 128;
const V2 = 1 << 15;

/** A rule set close to production, for `rateLimits: REALISTIC_LIMITS`. */
export const REALISTIC_LIMITS = {
  'POST /channels/:channel/messages': { limit: 5, per: 5000 },
  'PATCH /channels/:channel/messages/:id': { limit: 5, per: 5000 },
  'PATCH /webhooks/:app/:token/messages/:id': { limit: 5, per: 5000 },
  'POST /webhooks/:app/:token': { limit: 5, per: 5000 },
  'PUT /channels/:channel/messages/:id/reactions/:emoji/@me': { limit: 1, per: 250 },
};

export class FakeDiscord extends EventEmitter {
  static async start(options = {}) {
    const d = new FakeDiscord(options);
    d.validator = await SpecValidator.create();
    await new Promise((res, rej) => {
      d.server.once('error', rej);
      d.server.listen(options.port ?? 0, '127.0.0.1', () => res(undefined));
    });
    d.port = d.server.address().port;
    return d;
  }

  constructor(options) {
    super();
    this.setMaxListeners(0);
    this.opts = {
      heartbeatInterval: 41250,
      ackDeadlineMs: 3000,
      tokenTtlMs: 15 * 60_000,
      sessionTtlMs: 180_000,
      approvedIntents: Intents.MessageContent | Intents.GuildMembers | Intents.GuildPresences,
      latencyMs: 0,
      settleMs: 250,
      timeoutMs: 15_000,
      rejectInvalid: true,
      attachmentSizeLimit: 10 * 1024 * 1024,
      rateLimits: undefined,
      // discord.js itself sends these where the document does not list them
      ignoreUnknownKeys: ['enforce_nonce', 'tts', 'nonce'],
      ...options,
    };
    this.port = 0;
    this.world = new World(options);
    this.validator = null;
    /** Every request of the bot. */
    this.requests = [];
    /** Everything the bot did that Discord would refuse, ignore or punish. */
    this.violations = [];
    /** Where what the double itself sends differs from the OpenAPI document. */
    this.selfViolations = [];
    this.internalErrors = [];
    this.typing = [];
    this.blobs = new Map();
    this.interactions = new Map();
    this.interactionsByToken = new Map();
    this._faults = [];
    this.gateway = new Gateway(this);
    this.rest = new Rest(this);
    this.sockets = new Set();
    this.server = http.createServer((req, res) => void this.rest.handle(req, res));
    this.server.on('connection', (s) => {
      this.sockets.add(s);
      s.on('close', () => this.sockets.delete(s));
    });
    this.server.on('upgrade', (req, socket, head) => {
      if (!req.url?.startsWith('/gateway')) {
        socket.destroy();
        return;
      }
      this.gateway.handleUpgrade(req, socket, head);
    });
  }

  /** Give this to `new Client({ rest: { api: d.url } })`. */
  get url() {
    return `http://127.0.0.1:${this.port}/api`;
  }
  get token() {
    return this.world.token;
  }
  get applicationId() {
    return this.world.applicationId;
  }
  get guildId() {
    return this.world.guildId;
  }
  get channelId() {
    return this.world.channelId;
  }
  get alice() {
    return this.world.alice;
  }
  get bob() {
    return this.world.bob;
  }
  async stop() {
    await this.gateway.stop();
    for (const s of this.sockets) s.destroy();
    await new Promise((r) => this.server.close(() => r(undefined)));
  }

  /** Refuse new TCP connections and cut all existing ones ("Discord is down"); up() brings it back on the same port. */
  async down() {
    for (const c of this.gateway.live()) {
      c.closedByServer = 1006;
      c.ws.terminate();
    }
    for (const s of this.sockets) s.destroy();
    await new Promise((r) => this.server.close(() => r(undefined)));
  }
  async up() {
    await new Promise((r) => this.server.listen(this.port, '127.0.0.1', () => r(undefined)));
  }

  latency() {
    const l = this.opts.latencyMs;
    return Array.isArray(l) ? l[0] + Math.random() * (l[1] - l[0]) : l;
  }

  violate(v) {
    const x = { at: new Date().toISOString(), ...v };
    this.violations.push(x);
    this.emit('violation', x);
  }

  selfCheck(kind, body) {
    const p = this.validator.response(kind, body);
    if (p.length)
      this.selfViolations.push({
        kind,
        errors: p.slice(0, 8).map((x) => `${x.path}: ${x.message}`),
        body,
      });
  }

  /** Set to a function (t, data) => void to check gateway payloads too (payloads.test.ts). */
  checkDispatch = null;

  /** Resolves once the bot has identified and every GUILD_CREATE is out. */
  async ready(timeoutMs = 10_000) {
    if (this.gateway.connected) return;
    await this.waitFor('identify', () => true, timeoutMs);
  }

  /** Resolves with the bot's commands as soon as it has registered some. */
  async registered(timeoutMs = 10_000) {
    if (!this.registeredCommands.length) await this.waitFor('commands', () => true, timeoutMs);
    return this.registeredCommands;
  }

  waitFor(event, pred = () => true, timeoutMs = 5000) {
    return new Promise((res, rej) => {
      const t = setTimeout(() => {
        this.off(event, on);
        rej(new Error(`no '${event}' within ${timeoutMs} ms`));
      }, timeoutMs);
      const on = (...a) => {
        if (!pred(...a)) return;
        clearTimeout(t);
        this.off(event, on);
        res(a.length > 1 ? a : a[0]);
      };
      this.on(event, on);
    });
  }

  /** All commands the bot registered. */
  get registeredCommands() {
    const w = this.world;
    return [
      ...w.globalCommands.values(),
      ...[...w.guildCommands.values()].flatMap((m) => [...m.values()]),
    ].map((c) => w.apiCommand(c));
  }

  // ---- faults ------------------------------------------------------------------------------

  /**
   * REST fault: { rest: 'PATCH /webhooks' | RegExp | (request) => boolean, status?, times = 1, skip = 0, retryAfter?, global?, scope?, code?, message?, body?, html?, delayMs?, hang?, reset?, after? }
   *   rest string: matched as prefix of `METHOD /path` or of the route key. `after`: the request is carried out, then the answer is replaced/lost.
   * Gateway fault: { gateway: 'close'|'drop'|'reconnect'|'invalidSession'|'zombie'|'noAcks'|'refuse'|'onIdentify'|'onResume'|'helloDelay', ... }
   */
  fault(f) {
    if (f.gateway) {
      const g = this.gateway;
      switch (f.gateway) {
        case 'close':
          g.close(f.code ?? 4000);
          break;
        case 'drop':
          g.drop();
          break;
        case 'reconnect':
          g.reconnect();
          break;
        case 'invalidSession':
          g.invalidSession(Boolean(f.resumable));
          break;
        case 'zombie':
          g.zombie();
          break;
        case 'noAcks':
          g.f.noAcks = f.on ?? true;
          break;
        case 'refuse':
          g.f.refuse = f.times ?? true;
          g.f.refuseStatus = f.status ?? 503;
          break;
        case 'onIdentify':
          g.f.onIdentify.push(f);
          break;
        case 'onResume':
          g.f.onResume.push(f);
          break;
        case 'helloDelay':
          g.f.helloDelayMs = f.ms;
          break;
        default:
          throw new Error(`unknown gateway fault ${f.gateway}`);
      }
      return { remove: () => this.clearFaults(), hits: 0 };
    }
    if (!f.rest) throw new Error('a fault needs `rest` or `gateway`');
    const x = {
      times: 1,
      skip: 0,
      hits: 0,
      ...f,
      remove: () => {
        this._faults = this._faults.filter((y) => y !== x);
      },
    };
    if (x.callbackUnknown) {
      x.status = 404;
      x.code = 10062;
      x.message = 'Unknown interaction';
    }
    this._faults.push(x);
    return x;
  }

  clearFaults() {
    this._faults = [];
    Object.assign(this.gateway.f, {
      noAcks: false,
      refuse: 0,
      helloDelayMs: 0,
      onIdentify: [],
      onResume: [],
    });
  }

  _takeRestFault(e) {
    for (const f of this._faults) {
      const line = `${e.method} ${e.path}`,
        key = e.route ?? '';
      const hit =
        typeof f.rest === 'function'
          ? f.rest(e)
          : f.rest instanceof RegExp
            ? f.rest.test(line) || f.rest.test(key)
            : line.startsWith(f.rest) || key.startsWith(f.rest);
      if (!hit) continue;
      if (f.skip > 0) {
        f.skip--;
        continue;
      }
      if (f.hits >= f.times) continue;
      f.hits++;
      return f;
    }
    return null;
  }

  /** Make every token of past interactions invalid (as 15 minutes later). */
  expireTokens() {
    for (const i of this.interactions.values()) i.tokenExpired = true;
  }

  // ---- gateway messages --------------------------------------------------------------------

  dispatchMessage(t, r) {
    const w = this.world,
      c = w.channel(r.channelId);
    const data = {
      ...w.apiMessage(r),
      ...(c?.guildId
        ? {
            guild_id: c.guildId,
            ...(t === 'MESSAGE_CREATE' && !r.interaction
              ? { member: omit(w.apiMember(c.guildId, r.authorId), 'user') }
              : {}),
          }
        : {}),
      channel_type: c?.type ?? 0,
      mentions: r.mentions.map((id) => ({
        ...w.apiUser(id),
        ...(c?.guildId && w.guilds.get(c.guildId).members.has(id)
          ? { member: omit(w.apiMember(c.guildId, id), 'user') }
          : {}),
      })),
    };
    return this.gateway.dispatch(
      t,
      data,
      c?.guildId ? Intents.GuildMessages : Intents.DirectMessages,
      (s, m) => {
        if (
          s.intents & Intents.MessageContent ||
          !c?.guildId ||
          r.authorId === w.applicationId ||
          r.mentions.includes(w.applicationId)
        )
          return m;
        return { ...m, content: '', embeds: [], attachments: [], components: [] }; // no MESSAGE_CONTENT intent
      },
    );
  }

  // ---- what a user sees --------------------------------------------------------------------

  /** A message as a user sees it. */
  snapshot(r) {
    if (!r) return null;
    return {
      id: r.id,
      channelId: r.channelId,
      authorId: r.authorId,
      content: r.content,
      embeds: structuredClone(r.embeds),
      components: structuredClone(r.components),
      flags: r.flags,
      ephemeral: Boolean(r.flags & EPHEMERAL),
      loading: Boolean(r.flags & LOADING),
      componentsV2: Boolean(r.flags & V2),
      attachments: structuredClone(r.attachments),
      files: [...r.files],
      pings: structuredClone(r.pings),
      reference: r.reference,
      reactions: [...r.reactions.keys()],
      deleted: r.deleted,
      edits: r.edits.length,
      poll: r.poll,
      get text() {
        return messageText(this);
      },
      get customIds() {
        return [...walkComponents(this.components)].map(([c]) => c.custom_id).filter(Boolean);
      },
    };
  }

  /** Messages of a channel, oldest first; as `userId` sees them when given (ephemeral ones included for their owner). */
  messages(channelId = this.channelId, { userId } = {}) {
    return [...this.world.history(channelId).values()]
      .filter((r) => !r.deleted && (!(r.flags & EPHEMERAL) || (userId && r.visibleTo === userId)))
      .map((r) => this.snapshot(r));
  }

  record(idOrMessage) {
    const id =
      typeof idOrMessage === 'string' ? idOrMessage : (idOrMessage?.message?.id ?? idOrMessage?.id);
    for (const m of this.world.messages.values()) if (m.has(id)) return m.get(id);
    return null;
  }

  // ---- interactions ------------------------------------------------------------------------

  _ctx(ctx = {}) {
    const w = this.world;
    const userId = ctx.userId ?? w.alice.id;
    const dm = ctx.dm || ctx.guildId === null;
    let channelId = ctx.channelId,
      guildId = dm
        ? null
        : (ctx.guildId ?? (channelId ? w.channel(channelId)?.guildId : undefined) ?? w.guildId);
    if (dm) channelId = w.dmWith(userId).id;
    channelId ??= [...w.guilds.get(guildId).channels.keys()][0];
    const permissions = guildId ? w.memberPermissions(guildId, userId, ctx.permissions) : 0n;
    return { ...ctx, userId, guildId, channelId, permissions, locale: ctx.locale ?? 'en-US', dm };
  }

  _command(path, guildId) {
    const w = this.world;
    const [name, ...rest] = path.trim().replace(/^\//, '').split(/\s+/);
    const all = [
      ...(guildId ? (w.guildCommands.get(guildId)?.values() ?? []) : []),
      ...w.globalCommands.values(),
    ];
    const cmd = all.find((c) => c.name === name && (c.type ?? 1) === 1);
    if (!cmd)
      throw new UserCannotError(
        `no slash command '${name}' is registered (there are: ${all.map((c) => c.name).join(', ') || 'none'})`,
      );
    const chain = [];
    let options = cmd.options ?? [];
    for (const part of rest) {
      const o = options.find((x) => x.name === part && x.type <= 2);
      if (!o)
        throw new UserCannotError(
          `'/${path}': '${part}' is not a sub command (there are: ${
            options
              .filter((x) => x.type <= 2)
              .map((x) => x.name)
              .join(', ') || 'none'
          })`,
        );
      chain.push(o);
      options = o.options ?? [];
    }
    if (options.some((o) => o.type <= 2))
      throw new UserCannotError(
        `'/${path}' needs one of the sub commands ${options.map((x) => x.name).join(', ')}`,
      );
    return { cmd, chain, options };
  }

  _available(cmd, c) {
    if (c.force) return;
    const context = c.guildId ? 0 : 1;
    if (
      cmd.contexts ? !cmd.contexts.includes(context) : context === 1 && cmd.dm_permission === false
    )
      throw new UserCannotError(`'${cmd.name}' is not offered in ${c.guildId ? 'servers' : 'DMs'}`);
    if (c.guildId && cmd.default_member_permissions != null) {
      const need = BigInt(cmd.default_member_permissions),
        admin = Boolean(c.permissions & 8n);
      if (!admin && (need === 0n || (c.permissions & need) !== need))
        throw new UserCannotError(
          `user ${c.userId} lacks the default_member_permissions (${need}) of '${cmd.name}', Discord does not offer it to them`,
        );
    }
    if (c.guildId && !admin(c) && !(c.permissions & (1n << 31n)))
      throw new UserCannotError('user lacks Use Application Commands');
  }

  _options(defs, values, c, resolved, { focus = null, partial = false } = {}) {
    const w = this.world,
      out = [];
    for (const name of Object.keys(values))
      if (!defs.some((o) => o.name === name))
        throw new UserCannotError(
          `there is no option '${name}' (there are: ${defs.map((o) => o.name).join(', ') || 'none'})`,
        );
    for (const o of defs) {
      const v = values[o.name];
      if (o.name === focus) {
        out.push({ name: o.name, type: o.type, value: String(v ?? ''), focused: true });
        continue;
      }
      if (v === undefined || v === null) {
        if (o.required && !partial && !c.force)
          throw new UserCannotError(`option '${o.name}' is required`);
        continue;
      }
      const no = (m) => {
        if (!c.force) throw new UserCannotError(`option '${o.name}': ${m}`);
      };
      let value = v;
      switch (o.type) {
        case 3:
          value = String(v);
          if (o.choices?.length && !o.choices.some((x) => x.value === value)) {
            const byName = o.choices.find((x) => x.name === value);
            if (byName) value = byName.value;
            else no(`'${value}' is not one of the choices`);
          }
          if (value.length > (o.max_length ?? 6000)) no(`longer than ${o.max_length ?? 6000}`);
          if (o.min_length && value.length < o.min_length) no(`shorter than ${o.min_length}`);
          break;
        case 4:
        case 10:
          value = Number(v);
          if (Number.isNaN(value) || (o.type === 4 && !Number.isInteger(value))) no('not a number');
          if (o.choices?.length && !o.choices.some((x) => x.value === value))
            no('not one of the choices');
          if (o.min_value != null && value < o.min_value) no(`below ${o.min_value}`);
          if (o.max_value != null && value > o.max_value) no(`above ${o.max_value}`);
          break;
        case 5:
          value = Boolean(v);
          break;
        case 6:
        case 9:
        case 8:
        case 7:
          value = typeof v === 'string' ? v : v.id;
          if (o.type === 7) this._resolveEntity('channel', value, c, resolved);
          else if (o.type === 8) this._resolveEntity('role', value, c, resolved);
          else if (o.type === 9 && c.guildId && w.guilds.get(c.guildId).roles.has(value))
            this._resolveEntity('role', value, c, resolved);
          else this._resolveEntity('user', value, c, resolved);
          break;
        case 11: {
          const data = Buffer.isBuffer(v.data) ? v.data : Buffer.from(v.data ?? '');
          const id = snowflake();
          const path = `/attachments/${id}/${encodeURIComponent(v.filename)}`;
          this.blobs.set(path, { data, contentType: v.contentType });
          const url = `http://127.0.0.1:${this.port}${path}`;
          (resolved.attachments ??= {})[id] = {
            id,
            filename: v.filename,
            size: v.size ?? data.length,
            url,
            proxy_url: url,
            content_type: v.contentType,
            ephemeral: true,
          };
          value = id;
        }
      }
      out.push({ name: o.name, type: o.type, value });
    }
    return out;
  }

  _resolveEntity(kind, id, c, resolved) {
    const w = this.world;
    if (kind === 'user') {
      (resolved.users ??= {})[id] = w.apiUser(id);
      if (c.guildId && w.guilds.get(c.guildId).members.has(id))
        (resolved.members ??= {})[id] = omit(
          w.apiMember(c.guildId, id, w.memberPermissions(c.guildId, id)),
          'user',
          'deaf',
          'mute',
        );
    } else if (kind === 'role')
      (resolved.roles ??= {})[id] = w.apiRole(w.guilds.get(c.guildId).roles.get(id));
    else {
      const ch = w.channel(id);
      const a = w.apiChannel(ch, { partial: true });
      (resolved.channels ??= {})[id] = a;
    }
  }

  _interaction(type, data, c, extra = {}) {
    const w = this.world,
      id = snowflake(),
      token = randomBytes(96).toString('base64url');
    const owners = c.guildId ? { 0: c.guildId } : { 0: '0' };
    const g = c.guildId ? w.guilds.get(c.guildId) : null;
    const ch = w.channel(c.channelId);
    const payload = {
      id,
      application_id: w.applicationId,
      type,
      token,
      version: 1,
      ...(data ? { data } : {}),
      channel_id: c.channelId,
      channel:
        ch.type === 1
          ? w.apiChannel(ch)
          : { ...w.apiChannel(ch), permissions: c.permissions.toString() },
      ...(g
        ? {
            guild_id: g.id,
            guild: { id: g.id, features: [], locale: 'en-US' },
            guild_locale: 'en-US',
            member: w.apiMember(g.id, c.userId, c.permissions),
          }
        : { user: w.apiUser(c.userId) }),
      locale: c.locale,
      app_permissions: (g ? w.botPermissions(ch) : ALL_PERMISSIONS).toString(),
      entitlements: [],
      authorizing_integration_owners: owners,
      context: g ? 0 : 1,
      attachment_size_limit: this.opts.attachmentSizeLimit,
      ...extra.payload,
    };
    const i = {
      id,
      token,
      type,
      userId: c.userId,
      guildId: c.guildId,
      channelId: c.channelId,
      at: performance.now(),
      acked: false,
      dead: false,
      original: null,
      source: extra.source ?? null,
      messages: new Map(),
      followups: [],
      modal: null,
      choices: null,
      callbackType: null,
      focusedType: extra.focusedType,
      fromComponent: extra.fromComponent ?? false,
      history: [],
      bus: new EventEmitter(),
      tokenExpired: false,
      payload,
      meta: {
        id,
        type,
        userId: c.userId,
        owners,
        name: data?.name ?? extra.name,
        interactedMessageId: extra.source?.id,
      },
    };
    i.bus.setMaxListeners(0);
    this.interactions.set(id, i);
    this.interactionsByToken.set(token, i);
    i.delivered = this.gateway.dispatch('INTERACTION_CREATE', payload, 0);
    return new Pending(this, i, c);
  }

  _activity(i, kind, record, at = performance.now()) {
    i.history.push({ ms: at - i.at, kind, state: record ? this.snapshot(record) : null });
    i.bus.emit('activity', kind, record);
    this.emit('interaction', i, kind, record);
  }

  /**
   * A user runs a slash command. `path`: 'ask', 'admin grant', 'admin access grant'.
   * Await it for the final Result; or keep it to look at intermediate states (`.acked`, `.waitFor(pred)`).
   */
  slash(path, options = {}, ctx = {}) {
    const c = this._ctx(ctx);
    const { cmd, chain, options: defs } = this._command(path, c.guildId);
    this._available(cmd, c);
    const resolved = {};
    let opts = this._options(defs, options, c, resolved);
    for (const o of [...chain].reverse()) opts = [{ name: o.name, type: o.type, options: opts }];
    return this._interaction(
      2,
      {
        id: cmd.id,
        name: cmd.name,
        type: 1,
        ...(cmd.guild_id ? { guild_id: cmd.guild_id } : {}),
        options: opts,
        ...(Object.keys(resolved).length ? { resolved } : {}),
      },
      c,
      { name: [cmd.name, ...chain.map((o) => o.name)].join(' ') },
    );
  }

  /** Typing in an option with autocomplete. Resolves to {choices, ms, ok, failure}. Other options filled in so far: ctx.options. */
  async autocomplete(path, option, value, ctx = {}) {
    const c = this._ctx(ctx);
    const { cmd, chain, options: defs } = this._command(path, c.guildId);
    this._available(cmd, c);
    const def = defs.find((o) => o.name === option);
    if (!def) throw new UserCannotError(`there is no option '${option}'`);
    if (!def.autocomplete) throw new UserCannotError(`option '${option}' has no autocomplete`);
    const resolved = {};
    let opts = this._options(defs, { ...(ctx.options ?? {}), [option]: value }, c, resolved, {
      focus: option,
      partial: true,
    });
    for (const o of [...chain].reverse()) opts = [{ name: o.name, type: o.type, options: opts }];
    const p = this._interaction(
      4,
      {
        id: cmd.id,
        name: cmd.name,
        type: 1,
        ...(cmd.guild_id ? { guild_id: cmd.guild_id } : {}),
        options: opts,
      },
      { ...c, settleMs: 0 },
      { focusedType: def.type },
    );
    const r = await p;
    return {
      ok: r.ok,
      choices: p.i.choices ?? [],
      ms: r.timings.ackMs,
      failure: r.ok ? null : 'Loading options failed',
    };
  }

  _component(message, customId, ctx, values) {
    const rec = this.record(message);
    if (!rec || rec.deleted) throw new UserCannotError('that message is gone');
    const owner = rec.visibleTo ?? rec.interaction?.userId ?? this.world.alice.id;
    const ch = this.world.channel(rec.channelId);
    const c = this._ctx({
      userId: owner,
      ...ctx,
      channelId: rec.channelId,
      guildId: ch.guildId ?? null,
    });
    if (!ch.guildId) c.channelId = rec.channelId;
    if (rec.visibleTo && rec.visibleTo !== c.userId)
      throw new UserCannotError(`user ${c.userId} does not see this ephemeral message`);
    const all = [...walkComponents(rec.components)].map(([x]) => x);
    const comp = all.find((x) =>
      customId instanceof RegExp
        ? customId.test(x.custom_id ?? '')
        : x.custom_id === customId || x.label === customId,
    );
    if (!comp)
      throw new UserCannotError(
        `no component '${customId}' on the message (there are: ${
          all
            .map((x) => x.custom_id ?? x.label)
            .filter(Boolean)
            .join(', ') || 'none'
        })`,
      );
    if (comp.disabled && !ctx.force)
      throw new UserCannotError(`component '${comp.custom_id}' is disabled`);
    if (comp.type === 2 && comp.style === 5)
      throw new UserCannotError(`that is a link button: it opens ${comp.url}`);
    const data = {
      custom_id: comp.custom_id,
      component_type: comp.type,
      id: comp.id,
    };
    if (comp.type !== 2) {
      const vals = [].concat(values ?? []);
      const no = (m) => {
        if (!ctx.force) throw new UserCannotError(`select '${comp.custom_id}': ${m}`);
      };
      if (vals.length < (comp.min_values ?? 1) || vals.length > (comp.max_values ?? 1))
        no(`takes ${comp.min_values ?? 1} to ${comp.max_values ?? 1} values`);
      const resolved = {};
      data.values = vals.map((v) => {
        if (comp.type === 3) {
          const o = comp.options.find((x) => x.value === v || x.label === v);
          if (!o) {
            no(`no option '${v}' (there are: ${comp.options.map((x) => x.value).join(', ')})`);
            return v;
          }
          return o.value;
        }
        this._resolveEntity(
          comp.type === 8 ? 'channel' : comp.type === 6 ? 'role' : 'user',
          v,
          c,
          resolved,
        );
        return v;
      });
      if (comp.type !== 3) data.resolved = resolved;
    }
    return this._interaction(3, data, c, {
      source: rec,
      payload: { message: this.world.apiMessage(rec) },
    });
  }

  /** Click a button: by custom_id, label or RegExp on the custom_id. */
  click(message, customId, ctx = {}) {
    return this._component(message, customId, ctx);
  }
  /** Choose in a select menu. */
  select(message, customId, values, ctx = {}) {
    return this._component(message, customId, ctx, values);
  }

  /** Fill in and send the modal that a Result brought (result.modal). */
  submitModal(result, fields, ctx = {}) {
    const i = result._i,
      modal = result.modal;
    if (!modal) throw new UserCannotError('no modal was opened');
    const inputs = [...walkComponents(modal.components)].map(([x]) => x).filter((x) => x.custom_id);
    for (const k of Object.keys(fields))
      if (!inputs.some((x) => x.custom_id === k))
        throw new UserCannotError(
          `the modal has no field '${k}' (there are: ${inputs.map((x) => x.custom_id).join(', ')})`,
        );
    let n = 1;
    const value = (x) => {
      const v = fields[x.custom_id] ?? x.value ?? '';
      if (x.type === 4 && !ctx.force) {
        if ((x.required ?? true) && !v)
          throw new UserCannotError(`modal field '${x.custom_id}' is required`);
        if (v.length > (x.max_length ?? 4000))
          throw new UserCannotError(
            `modal field '${x.custom_id}' is longer than ${x.max_length ?? 4000}`,
          );
        if (x.min_length && v.length < x.min_length)
          throw new UserCannotError(`modal field '${x.custom_id}' is shorter than ${x.min_length}`);
      }
      return x.type === 4
        ? { type: 4, id: n++, custom_id: x.custom_id, value: v }
        : { type: x.type, id: n++, custom_id: x.custom_id, values: [].concat(v || []) };
    };
    const components = modal.components
      .filter((x) => x.type === 1 || x.type === 18)
      .map((x) =>
        x.type === 1
          ? { type: 1, id: n++, components: x.components.map(value) }
          : { type: 18, id: n++, component: value(x.component) },
      );
    const c = this._ctx({ userId: i.userId, guildId: i.guildId, channelId: i.channelId, ...ctx });
    c.channelId = i.channelId;
    return this._interaction(5, { custom_id: modal.custom_id, components }, c, {
      source: i.source,
      fromComponent: Boolean(i.source),
      name: i.meta.name,
      payload: i.source ? { message: this.world.apiMessage(i.source) } : {},
    });
  }

  // ---- messages by users -------------------------------------------------------------------

  /** A user writes in a channel (or, with dm: true, to the bot). Resolves to {replies, message, typingMs, timings, ok}. */
  say(text, ctx = {}) {
    const c = this._ctx(ctx),
      w = this.world;
    if (c.guildId)
      w.guilds.get(c.guildId).members.get(c.userId) ?? w.addMember(c.guildId, c.userId);
    const r = this.rest.newRecord(c.channelId, {
      authorId: c.userId,
      reference: ctx.replyTo
        ? { channelId: c.channelId, messageId: this.record(ctx.replyTo).id }
        : null,
    });
    this.rest.fill(
      r,
      { content: text },
      (ctx.files ?? []).map((f, n) => ({
        field: `files[${n}]`,
        name: f.filename,
        contentType: f.contentType,
        size: f.data.length,
        data: Buffer.from(f.data),
      })),
    );
    if (r.reference) {
      const ref = this.record(r.reference.messageId);
      if (ref && !r.mentions.includes(ref.authorId)) r.mentions.push(ref.authorId);
    }
    const wait = this._replies(r, c);
    this.rest.publish(r);
    return wait;
  }
  /** A user mentions the bot. */
  mention(text, ctx = {}) {
    return this.say(`<@${this.applicationId}> ${text}`, ctx);
  }
  /** A user writes to the bot in private. */
  dm(text, ctx = {}) {
    return this.say(text, { ...ctx, dm: true });
  }
  /** A user answers to a message. */
  reply(message, text, ctx = {}) {
    const rec = this.record(message);
    return this.say(text, {
      ...ctx,
      replyTo: message,
      channelId: rec.channelId,
      guildId: this.world.channel(rec.channelId).guildId ?? null,
    });
  }

  _replies(userMessage, c) {
    const t0 = performance.now();
    const settle = c.settleMs ?? this.opts.settleMs,
      timeout = c.timeoutMs ?? Math.min(this.opts.timeoutMs, 5000);
    const replies = [],
      reactions = [];
    let typingMs = null,
      firstMs = null,
      lastMs = null,
      timer,
      hard;
    let typingUntil = 0;
    const p = new Promise((resolve) => {
      const done = (timedOut) => {
        clearTimeout(timer);
        clearTimeout(hard);
        this.off('message', onMsg);
        this.off('messageEdit', onEdit);
        this.off('typing', onTyping);
        this.off('reaction', onReact);
        this.off('messageDelete', onEdit);
        const snaps = replies.map((r) => this.snapshot(r));
        resolve({
          ok: snaps.length > 0,
          replies: snaps,
          message: snaps[0] ?? null,
          reactions,
          typingMs,
          timedOut: Boolean(timedOut && !snaps.length),
          timings: { typingMs, firstMs, finalMs: lastMs },
          userMessage: this.snapshot(userMessage),
        });
      };
      const arm = () => {
        clearTimeout(timer);
        if (!replies.length) return;
        if (c.until && !c.until(replies.map((r) => this.snapshot(r)))) return;
        timer = setTimeout(() => {
          if (performance.now() < typingUntil) arm();
          else done(false);
        }, settle);
      };
      const mine = (r) =>
        r.authorId === this.applicationId &&
        !r.interaction &&
        (r.reference ? r.reference.messageId === userMessage.id : r.channelId === c.channelId);
      const onMsg = (r) => {
        if (!mine(r)) return;
        lastMs = performance.now() - t0;
        firstMs ??= lastMs;
        replies.push(r);
        typingUntil = 0;
        arm();
      };
      const onEdit = (r) => {
        if (!replies.includes(r)) return;
        lastMs = performance.now() - t0;
        arm();
      };
      const onTyping = (t) => {
        if (t.channelId !== c.channelId) return;
        typingMs ??= performance.now() - t0;
        typingUntil = performance.now() + (replies.length ? settle * 4 : 10_000);
      };
      const onReact = (r, emoji) => {
        if (r.id === userMessage.id) reactions.push(emoji);
      };
      this.on('message', onMsg);
      this.on('messageEdit', onEdit);
      this.on('typing', onTyping);
      this.on('reaction', onReact);
      this.on('messageDelete', onEdit);
      hard = setTimeout(() => done(true), timeout);
    });
    return p;
  }
}

/** A running interaction: await it for the Result, or watch it. */
export class Pending {
  constructor(d, i, c) {
    this.d = d;
    this.i = i;
    this.c = c;
    this.t0 = i.at;
    this._result = null;
  }
  get id() {
    return this.i.id;
  }

  /** Resolves with ms at the first acknowledgement; rejects when none comes in time. */
  get acked() {
    return new Promise((res, rej) => {
      if (this.i.acked) return res(this.i.history[0].ms);
      const t = setTimeout(
        () => {
          this.i.bus.off('activity', on);
          rej(new Error('The application did not respond'));
        },
        Math.max(0, this.d.opts.ackDeadlineMs + 100 - (performance.now() - this.t0)),
      );
      const on = () => {
        clearTimeout(t);
        this.i.bus.off('activity', on);
        res(this.i.history[0].ms);
      };
      this.i.bus.on('activity', on);
    });
  }

  /** Resolves with the first state (snapshot of the main message) for which pred holds. */
  waitFor(pred, timeoutMs = this.d.opts.timeoutMs) {
    return new Promise((res, rej) => {
      const now = () => {
        const r = this._now();
        return pred(r) ? r : null;
      };
      const first = now();
      if (first) return res(first);
      const t = setTimeout(() => {
        this.i.bus.off('activity', on);
        rej(
          new Error(
            `state not reached within ${timeoutMs} ms; last: ${JSON.stringify(this._now().message?.text ?? null)}`,
          ),
        );
      }, timeoutMs);
      const on = () => {
        const r = now();
        if (r) {
          clearTimeout(t);
          this.i.bus.off('activity', on);
          res(r);
        }
      };
      this.i.bus.on('activity', on);
    });
  }

  _now(extra = {}) {
    const i = this.i,
      d = this.d;
    const message = i.original && i.callbackType !== null ? d.snapshot(i.original) : null;
    const content = i.history.find((h) => h.state && !h.state.loading && h.kind !== 'delete');
    const last = i.history.at(-1);
    const stuck = Boolean(message?.loading && !message.deleted);
    const failure = !i.acked
      ? 'The application did not respond'
      : stuck
        ? 'still "thinking…"'
        : null;
    return {
      ok: !failure,
      failure,
      type: i.callbackType,
      message,
      followups: i.followups.map((r) => d.snapshot(r)),
      modal: i.modal,
      choices: i.choices,
      ephemeral: message?.ephemeral ?? false,
      timings: {
        ackMs: i.acked ? i.history[0].ms : null,
        contentMs: content?.ms ?? null,
        finalMs: last?.ms ?? null,
        edits: i.history.filter((h) => h.kind === 'edit').map((h) => h.ms),
      },
      history: i.history,
      interaction: { id: i.id, token: i.token, payload: i.payload },
      _i: i,
      ...extra,
    };
  }

  result() {
    return (this._result ??= new Promise((resolve) => {
      const { d, i, c } = this;
      const settle = c.settleMs ?? d.opts.settleMs,
        timeout = c.timeoutMs ?? d.opts.timeoutMs;
      let timer;
      const done = (extra) => {
        clearTimeout(timer);
        clearTimeout(hard);
        clearTimeout(ack);
        i.bus.off('activity', on);
        resolve(this._now(extra));
      };
      const terminal = () =>
        i.acked &&
        !(i.original && i.original.flags & LOADING && !i.original.deleted) &&
        (!c.until || c.until(this._now()));
      const on = () => {
        clearTimeout(timer);
        clearTimeout(ack);
        if (terminal()) timer = setTimeout(() => done(), settle);
      };
      const ack = setTimeout(
        () => {
          if (!i.acked) {
            i.dead = true;
            done();
          }
        },
        Math.max(0, d.opts.ackDeadlineMs - (performance.now() - i.at)) + 5,
      );
      const hard = setTimeout(() => done({ timedOut: true }), timeout);
      i.bus.on('activity', on);
      if (i.acked) on();
    }));
  }

  then(a, b) {
    return this.result().then(a, b);
  }
  catch(b) {
    return this.result().catch(b);
  }
  finally(f) {
    return this.result().finally(f);
  }
}

function omit(o, ...keys) {
  const c = { ...o };
  for (const k of keys) delete c[k];
  return c;
}
const admin = (c) => Boolean(c.permissions & 8n);

/** Everything a user can read in a message, as one string. */
export function messageText(m) {
  const out = [m.content];
  for (const e of m.embeds ?? []) {
    out.push(
      e.author?.name,
      e.title,
      e.description,
      ...(e.fields ?? []).flatMap((f) => [f.name, f.value]),
      e.footer?.text,
    );
  }
  for (const [c] of walkComponents(m.components ?? []))
    out.push(
      c.content,
      c.label,
      c.placeholder,
      ...(c.options ?? []).flatMap((o) => [o.label, o.description]),
      c.name,
    );
  for (const f of m.files ?? []) out.push(`[file ${f.name}]`);
  return out.filter(Boolean).join('\n');
}
