// REST v10: the routes a bot uses, with Discord's status codes, error bodies, rate limit headers and interaction rules.
import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { Intents } from './gateway.mjs';
import {
  autocompleteRules,
  commandRules,
  messageRules,
  modalRules,
  toDiscordErrors,
  walkComponents,
} from './validate.mjs';
import { snowflake } from './world.mjs';

export class ApiError extends Error {
  constructor(status, code, message, extra = {}, headers = {}) {
    super(message);
    this.status = status;
    this.body = { message, code, ...extra };
    this.headers = headers;
  }
}
const E = {
  unauthorized: () => new ApiError(401, 0, '401: Unauthorized'),
  notFound: () => new ApiError(404, 0, '404: Not Found'),
  unknownChannel: () => new ApiError(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new ApiError(404, 10004, 'Unknown Guild'),
  unknownMember: () => new ApiError(404, 10007, 'Unknown Member'),
  unknownMessage: () => new ApiError(404, 10008, 'Unknown Message'),
  unknownUser: () => new ApiError(404, 10013, 'Unknown User'),
  unknownWebhook: () => new ApiError(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new ApiError(404, 10062, 'Unknown interaction'),
  unknownCommand: () => new ApiError(404, 10063, 'Unknown application command'),
  missingAccess: () => new ApiError(403, 50001, 'Missing Access'),
  otherAuthor: () => new ApiError(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new ApiError(400, 50006, 'Cannot send an empty message'),
  dmsClosed: () => new ApiError(403, 50007, 'Cannot send messages to this user'),
  missingPermissions: () => new ApiError(403, 50013, 'Missing Permissions'),
  invalidWebhookToken: () => new ApiError(401, 50027, 'Invalid Webhook Token'),
  alreadyAcked: () => new ApiError(400, 40060, 'Interaction has already been acknowledged.'),
  tooLarge: () => new ApiError(413, 40005, 'Request entity too large'),
  invalidBody: (problems) =>
    new ApiError(400, 50035, 'Invalid Form Body', { errors: toDiscordErrors(problems) }),
};

const LOADING = 128;
const EPHEMERAL = 64;
const V2 = 1 << 15;

export class Rest {
  constructor(d) {
    this.d = d;
    this.routes = [];
    this.buckets = new Map();
    this.define();
  }

  on(spec, fn, { auth = true } = {}) {
    const [method, path] = spec.split(' ');
    this.routes.push({ method, parts: path.split('/').filter(Boolean), key: spec, fn, auth });
  }

  match(method, parts) {
    outer: for (const r of this.routes) {
      if (r.method !== method || r.parts.length !== parts.length) continue;
      const p = {};
      for (let i = 0; i < parts.length; i++) {
        if (r.parts[i][0] === ':') p[r.parts[i].slice(1)] = decodeURIComponent(parts[i]);
        else if (r.parts[i] !== parts[i]) continue outer;
      }
      return { route: r, params: p };
    }
    return null;
  }

  // ---- entry -------------------------------------------------------------------------------

  async handle(req, res) {
    const d = this.d,
      t0 = performance.now();
    const url = new URL(req.url, 'http://127.0.0.1');
    if (url.pathname.startsWith('/attachments/')) return this.cdn(url, res);
    if (!url.pathname.startsWith('/api')) {
      res.writeHead(404).end();
      return;
    }
    let raw;
    try {
      const chunks = [];
      for await (const c of req) chunks.push(c);
      raw = Buffer.concat(chunks);
    } catch {
      return;
    }
    const parts = url.pathname.split('/').filter(Boolean).slice(1);
    const version = /^v\d+$/.test(parts[0] ?? '') ? parts.shift() : 'v6';
    const m = this.match(req.method, parts);
    const entry = {
      n: d.requests.length,
      at: t0,
      method: req.method,
      path: `/${parts.join('/')}`,
      route: m?.route.key ?? null,
      params: m?.params ?? {},
      query: Object.fromEntries(url.searchParams),
      body: undefined,
      files: [],
      status: 0,
      ms: 0,
      response: undefined,
      userAgent: req.headers['user-agent'] ?? '',
      authorization: req.headers.authorization ? 'present' : 'absent',
      fault: null,
    };
    d.requests.push(entry);
    const send = async (status, body, headers = {}) => {
      entry.status = status;
      entry.response = body;
      entry.ms = performance.now() - t0;
      const lat = d.latency();
      if (lat) await new Promise((r) => setTimeout(r, lat));
      if (res.destroyed) return;
      const isHtml = typeof body === 'string';
      const text = body === undefined ? '' : isHtml ? body : JSON.stringify(body);
      res.writeHead(status, {
        ...(text
          ? {
              'content-type': isHtml ? 'text/html' : 'application/json',
              'content-length': Buffer.byteLength(text),
            }
          : {}),
        'x-envoy-upstream-service-time': '1',
        ...headers,
      });
      res.end(text);
      d.emit('request', entry);
    };
    try {
      if (version !== 'v10') throw new ApiError(400, 50041, 'Invalid API version provided');
      await this.parseBody(req, raw, entry);
      // faults that answer instead of the handler
      const fault = d._takeRestFault(entry);
      if (fault) {
        entry.fault = fault.name ?? fault.status ?? 'fault';
        if (fault.delayMs) await new Promise((r) => setTimeout(r, fault.delayMs));
        if (fault.hang) return; // never answers
        if (fault.reset && !fault.after) {
          req.socket.destroy();
          entry.status = -1;
          return;
        }
        if (fault.status && !fault.after) {
          const { body, headers } = faultAnswer(fault);
          return await send(fault.status, body, headers);
        }
      }
      if (!m) {
        d.violate({
          kind: 'route',
          method: req.method,
          path: entry.path,
          message: 'the double has no such route',
        });
        throw E.notFound();
      }
      if (!/^DiscordBot \(/.test(entry.userAgent))
        d.violate({
          kind: 'user-agent',
          method: req.method,
          path: entry.path,
          message: `User-Agent must look like 'DiscordBot (url, version)', is '${entry.userAgent}'`,
        });
      if (m.route.auth && req.headers.authorization !== `Bot ${d.world.token}`)
        throw E.unauthorized();
      const limited = this.rateLimit(entry);
      if (limited.reject) {
        entry.fault = 'rate-limit';
        return await send(429, limited.body, limited.headers);
      }
      const out = (await m.route.fn(m.params, entry, url.searchParams)) ?? [204];
      if (fault?.after && fault.reset) {
        req.socket.destroy();
        entry.status = -1;
        return;
      } // handled, but the answer is lost
      if (fault?.after && fault.status) {
        const { body, headers } = faultAnswer(fault);
        return await send(fault.status, body, headers);
      }
      await send(out[0], out[1], limited.headers);
    } catch (e) {
      if (e instanceof ApiError) return send(e.status, e.body, e.headers);
      d.internalErrors.push(e);
      console.error('Discord double: internal error', req.method, url.pathname, e);
      return send(500, { message: '500: Internal Server Error', code: 0 });
    }
  }

  async parseBody(req, raw, entry) {
    if (!raw.length) return;
    const ct = req.headers['content-type'] ?? '';
    if (ct.startsWith('application/json')) {
      try {
        entry.body = JSON.parse(raw.toString('utf8'));
      } catch {
        throw new ApiError(400, 50109, 'The request body contains invalid JSON.');
      }
    } else if (ct.startsWith('multipart/form-data')) {
      const form = await new Response(raw, { headers: { 'content-type': ct } }).formData();
      const pj = form.get('payload_json');
      entry.body = pj ? JSON.parse(String(pj)) : {};
      for (const [k, v] of form) {
        if (k === 'payload_json') continue;
        if (typeof v === 'string') {
          entry.body[k] = v;
          continue;
        }
        const data = Buffer.from(await v.arrayBuffer());
        entry.files.push({ field: k, name: v.name, contentType: v.type, size: data.length, data });
        if (data.length > this.d.opts.attachmentSizeLimit) throw E.tooLarge();
      }
    } else if (ct.startsWith('application/x-www-form-urlencoded'))
      entry.body = Object.fromEntries(new URLSearchParams(raw.toString()));
    else throw new ApiError(400, 50035, 'Invalid Form Body');
  }

  rateLimit(entry) {
    const rule = this.d.opts.rateLimits?.[entry.route];
    if (!rule) return { headers: {} };
    const major = entry.params.channel ?? entry.params.token ?? entry.params.guild ?? '';
    const key = `${entry.route}|${major}`,
      now = Date.now();
    let b = this.buckets.get(key);
    if (!b || b.reset <= now)
      this.buckets.set(key, (b = { left: rule.limit, reset: now + rule.per }));
    const after = (b.reset - now) / 1000;
    const headers = {
      'x-ratelimit-limit': String(rule.limit),
      'x-ratelimit-remaining': String(Math.max(0, b.left - 1)),
      'x-ratelimit-reset': (b.reset / 1000).toFixed(3),
      'x-ratelimit-reset-after': after.toFixed(3),
      'x-ratelimit-bucket': Buffer.from(entry.route).toString('hex').slice(0, 32),
    };
    if (b.left <= 0) {
      this.d.violate({
        kind: 'rate-limit',
        method: entry.method,
        path: entry.path,
        message: `ran into the ${rule.limit}/${rule.per}ms limit`,
      });
      return {
        reject: true,
        headers: {
          ...headers,
          'retry-after': String(Math.ceil(after)),
          'x-ratelimit-scope': 'user',
        },
        body: { message: 'You are being rate limited.', retry_after: after, global: false },
      };
    }
    b.left--;
    return { headers };
  }

  cdn(url, res) {
    const f = this.d.blobs.get(url.pathname);
    if (!f) {
      res.writeHead(404).end();
      return;
    }
    res
      .writeHead(200, {
        'content-type': f.contentType || 'application/octet-stream',
        'content-length': f.data.length,
      })
      .end(f.data);
  }

  // ---- validation --------------------------------------------------------------------------

  validate(entry, rules = [], base = '') {
    const d = this.d;
    const problems = [...d.validator.request(entry.route, entry.body), ...rules];
    for (const u of d.validator.unknownKeys(entry.route, entry.body))
      if (
        !d.opts.ignoreUnknownKeys.some(
          (k) =>
            k === u.params?.additionalProperty ||
            k === `${entry.route} ${u.params?.additionalProperty}`,
        )
      )
        d.violate({
          kind: 'unknown-key',
          method: entry.method,
          path: entry.path,
          errors: [u],
          message: `${u.path || '/'}: ${u.message}`,
          body: entry.body,
        });
    if (problems.length) {
      const kind = problems.some((p) => p.keyword) ? 'schema' : 'rule';
      d.violate({
        kind,
        method: entry.method,
        path: entry.path,
        errors: problems,
        message: problems
          .slice(0, 6)
          .map((p) => `${p.path || '/'}: ${p.message}`)
          .join('; '),
        body: entry.body,
      });
      if (d.opts.rejectInvalid)
        throw E.invalidBody(problems.map((p) => (base && p.path.startsWith(base) ? p : p)));
    }
  }

  // ---- messages ----------------------------------------------------------------------------

  store(files, channelId, ephemeral) {
    return files.map((f) => {
      const id = snowflake();
      const path = `/attachments/${channelId}/${id}/${encodeURIComponent(f.name)}`;
      this.d.blobs.set(path, f);
      const url = `http://127.0.0.1:${this.d.port}${path}`;
      const dim = pngSize(f.data);
      return {
        file: f,
        api: {
          id,
          filename: f.name,
          size: f.size,
          url,
          proxy_url: url,
          ...(f.contentType ? { content_type: f.contentType } : {}),
          ...(dim
            ? { width: dim[0], height: dim[1], placeholder: 'AAAA', placeholder_version: 1 }
            : {}),
          ...(ephemeral ? { ephemeral: true } : {}),
        },
      };
    });
  }

  mergeAttachments(record, body, files) {
    const stored = this.store(files, record.channelId, Boolean(record.flags & EPHEMERAL));
    const listed = body.attachments;
    for (const s of stored) {
      const idx = /\[(\d+)\]/.exec(s.file.field)?.[1];
      const meta = listed?.find((a) => String(a.id) === idx);
      if (meta?.description) s.api.description = meta.description;
      if (meta?.filename) s.api.filename = meta.filename;
    }
    const keep =
      listed === undefined
        ? record.allAttachments
        : listed === null
          ? []
          : record.allAttachments.filter((a) => listed.some((l) => String(l.id) === a.api.id));
    record.allAttachments = [...keep, ...stored];
  }

  resolveMedia(record) {
    const used = new Set();
    const res = (u) => {
      if (!u?.startsWith?.('attachment://')) return u;
      const a = record.allAttachments.find((x) => x.api.filename === u.slice(13));
      if (!a) return u;
      used.add(a);
      return a.api.url;
    };
    const media = (m) => {
      const url = res(m.url),
        a = record.allAttachments.find((x) => x.api.url === url)?.api;
      return {
        url,
        proxy_url: url,
        width: a?.width ?? 0,
        height: a?.height ?? 0,
        ...(a?.content_type ? { content_type: a.content_type } : {}),
        flags: 0,
      };
    };
    record.embeds = (record.rawEmbeds ?? []).map((e) =>
      dropNulls({
        type: 'rich',
        ...e,
        timestamp: e.timestamp
          ? new Date(e.timestamp).toISOString().replace('Z', '000+00:00')
          : undefined,
        image: e.image && media(e.image),
        thumbnail: e.thumbnail && media(e.thumbnail),
        video: undefined,
        provider: undefined,
        footer:
          e.footer &&
          dropNulls({
            ...e.footer,
            proxy_icon_url: e.footer.icon_url && res(e.footer.icon_url),
            icon_url: res(e.footer.icon_url),
          }),
        author:
          e.author &&
          dropNulls({
            ...e.author,
            proxy_icon_url: e.author.icon_url && res(e.author.icon_url),
            icon_url: res(e.author.icon_url),
          }),
        fields: e.fields?.map((f) => ({ name: f.name, value: f.value, inline: f.inline ?? false })),
      }),
    );
    let next = 1;
    const comp = (c) => {
      if (!c) return c;
      const o = { ...c, id: c.id || next++ };
      if (o.type === 2) o.disabled = c.disabled ?? undefined;
      if (o.components) o.components = o.components.map(comp);
      if (o.accessory) o.accessory = comp(o.accessory);
      if (o.media) o.media = umedia(o.media, res);
      if (o.file) {
        o.file = umedia(o.file, res);
        const a = record.allAttachments.find((x) => x.api.url === o.file.url);
        o.name = a?.api.filename ?? '';
        o.size = a?.api.size ?? 0;
      }
      if (o.items)
        o.items = o.items.map((i) => ({
          ...i,
          media: umedia(i.media, res),
          description: i.description ?? null,
          spoiler: i.spoiler ?? false,
        }));
      if (o.type === 3) o.options = o.options.map((x) => dropNulls({ ...x }));
      if ([3, 5, 6, 7, 8].includes(o.type)) {
        o.min_values ??= 1;
        o.max_values ??= 1;
      }
      if (o.type === 11) {
        o.description ??= null;
        o.spoiler ??= false;
      }
      if (o.type === 17) {
        o.accent_color ??= null;
        o.spoiler ??= false;
      }
      if (o.type === 14) {
        o.spacing ??= 1;
        o.divider ??= true;
      }
      if (o.type === 13) o.spoiler ??= false;
      return dropUndefined(o);
    };
    record.components = (record.rawComponents ?? []).map(comp);
    record.attachments = record.allAttachments.filter((a) => !used.has(a)).map((a) => a.api);
    record.files = record.allAttachments.map((a) => ({
      name: a.api.filename,
      contentType: a.file.contentType,
      size: a.file.size,
      data: a.file.data,
      url: a.api.url,
      description: a.api.description,
    }));
  }

  computeMentions(record, allowed) {
    let text = record.content ?? '';
    for (const [c] of walkComponents(record.rawComponents ?? []))
      if (c.type === 10) text += `\n${c.content ?? ''}`;
    const users = [...new Set([...text.matchAll(/<@!?(\d{15,21})>/g)].map((x) => x[1]))];
    const roles = [...new Set([...text.matchAll(/<@&(\d{15,21})>/g)].map((x) => x[1]))];
    const everyone = /@(everyone|here)\b/.test(text);
    const all = !allowed;
    const okUser = (id) => all || allowed.parse?.includes('users') || allowed.users?.includes(id);
    const okRole = (id) => all || allowed.parse?.includes('roles') || allowed.roles?.includes(id);
    const ch = this.d.world.channel(record.channelId);
    const canEveryone = Boolean(this.d.world.botPermissions(ch) & P.MentionEveryone);
    record.mentions = users.filter((id) => this.d.world.users.has(id));
    record.mentionRoles = roles.filter(okRole);
    record.pings = {
      users: users.filter(okUser),
      roles: roles.filter(okRole),
      everyone: everyone && canEveryone && (all || Boolean(allowed.parse?.includes('everyone'))),
    };
    if (record.reference && (all || allowed.replied_user)) {
      const ref = this.d.world.messages
        .get(record.reference.channelId)
        ?.get(record.reference.messageId);
      if (ref && !record.pings.users.includes(ref.authorId)) record.pings.users.push(ref.authorId);
    }
    record.mentionEveryone = record.pings.everyone;
  }

  isEmpty(r) {
    return (
      !r.content &&
      !r.embeds.length &&
      !r.components.length &&
      !r.allAttachments.length &&
      !r.poll &&
      !r.stickers?.length
    );
  }

  newRecord(
    channelId,
    {
      authorId = this.d.world.applicationId,
      flags = 0,
      interaction = null,
      reference = null,
      isFollowup = false,
      originalId = null,
      nonce = undefined,
    } = {},
  ) {
    return {
      id: snowflake(),
      channelId,
      authorId,
      type: interaction ? (interaction.type === 2 ? 20 : 19) : reference ? 19 : 0,
      content: '',
      rawEmbeds: [],
      embeds: [],
      rawComponents: [],
      components: [],
      allAttachments: [],
      attachments: [],
      files: [],
      flags,
      mentions: [],
      mentionRoles: [],
      pings: { users: [], roles: [], everyone: false },
      timestamp: new Date().toISOString().replace('Z', '000+00:00'),
      editedTimestamp: null,
      interaction,
      reference,
      isFollowup,
      originalId,
      nonce,
      tts: false,
      at: performance.now(),
      edits: [],
      deleted: false,
      visibleTo: null,
      reactions: new Map(),
      poll: null,
      allowedMentions: undefined,
    };
  }

  fill(record, body, files) {
    if (body.content !== undefined) record.content = (body.content ?? '').trim();
    if (body.embeds !== undefined) record.rawEmbeds = body.embeds ?? [];
    if (body.components !== undefined) record.rawComponents = body.components ?? [];
    if (body.poll !== undefined) record.poll = body.poll;
    if (body.tts) record.tts = true;
    this.mergeAttachments(record, body, files);
    this.resolveMedia(record);
    if (body.allowed_mentions !== undefined) record.allowedMentions = body.allowed_mentions;
    this.computeMentions(record, body.allowed_mentions ?? undefined);
  }

  /** A bot message in a channel (not an interaction answer). */
  post(channelId, body, files, opts) {
    const r = this.newRecord(channelId, opts);
    this.fill(r, body, files);
    if (this.isEmpty(r)) throw E.emptyMessage();
    this.publish(r);
    return r;
  }

  publish(r) {
    const d = this.d,
      c = d.world.channel(r.channelId);
    d.world.history(r.channelId).set(r.id, r);
    if (c) c.lastMessageId = r.id;
    d.selfCheck('message', d.world.apiMessage(r));
    if (!(r.flags & EPHEMERAL)) d.dispatchMessage('MESSAGE_CREATE', r);
    d.emit('message', r);
  }

  edit(r, body, files, { flagsSettable = 4 | V2 } = {}) {
    const wasLoading = Boolean(r.flags & LOADING);
    if (body.flags != null)
      r.flags = (r.flags & ~flagsSettable) | (Number(body.flags) & flagsSettable) | (r.flags & V2);
    const before = JSON.stringify([
      r.content,
      r.rawEmbeds,
      r.rawComponents,
      r.allAttachments.length,
    ]);
    this.fill(r, body, files);
    if (this.isEmpty(r)) throw E.emptyMessage();
    r.flags &= ~LOADING;
    if (!wasLoading) r.editedTimestamp = new Date().toISOString().replace('Z', '000+00:00');
    r.edits.push(performance.now());
    r.unchanged =
      before === JSON.stringify([r.content, r.rawEmbeds, r.rawComponents, r.allAttachments.length]);
    this.d.selfCheck('message', this.d.world.apiMessage(r));
    if (!(r.flags & EPHEMERAL)) this.d.dispatchMessage('MESSAGE_UPDATE', r);
    this.d.emit('messageEdit', r);
    return r;
  }

  remove(r) {
    r.deleted = true;
    r.deletedAt = performance.now();
    const c = this.d.world.channel(r.channelId);
    if (!(r.flags & EPHEMERAL))
      this.d.gateway.dispatch(
        'MESSAGE_DELETE',
        { id: r.id, channel_id: r.channelId, ...(c?.guildId ? { guild_id: c.guildId } : {}) },
        c?.guildId ? Intents.GuildMessages : Intents.DirectMessages,
      );
    this.d.emit('messageDelete', r);
  }

  // ---- routes ------------------------------------------------------------------------------

  define() {
    const d = this.d,
      w = () => d.world;
    const needChannel = (id, ...perms) => {
      const c = w().channel(id);
      if (!c) throw E.unknownChannel();
      const bits = w().botPermissions(c);
      if (c.guildId && !(bits & P.ViewChannel)) throw E.missingAccess();
      for (const p of perms) if (!(bits & p)) throw E.missingPermissions();
      return c;
    };
    const needMessage = (channel, id) => {
      const r = w().messages.get(channel)?.get(id);
      if (!r || r.deleted || r.flags & EPHEMERAL) throw E.unknownMessage();
      return r;
    };
    const needGuild = (id) => {
      const g = w().guilds.get(id);
      if (!g) throw E.unknownGuild();
      return g;
    };

    // gateway
    const session = () => ({
      total: 1000,
      remaining: Math.max(0, 1000 - d.gateway.stats.identifies),
      reset_after: 14400000,
      max_concurrency: 1,
    });
    this.on('GET /gateway', () => [200, { url: d.gateway.url }], { auth: false });
    this.on('GET /gateway/bot', () => {
      const b = { url: d.gateway.url, shards: 1, session_start_limit: session() };
      d.selfCheck('gatewayBot', b);
      return [200, b];
    });

    // users and applications
    this.on('GET /users/@me', () => [200, w().apiSelf()]);
    this.on('GET /users/:id', (p) => {
      if (!w().users.has(p.id)) throw E.unknownUser();
      return [200, w().apiUser(p.id)];
    });
    this.on('POST /users/@me/channels', (_p, e) => {
      this.validate(e);
      if (!w().users.has(e.body.recipient_id)) throw E.unknownUser();
      return [200, w().apiChannel(w().dmWith(e.body.recipient_id))];
    });
    this.on('GET /applications/@me', () => [200, w().apiApplication()]);
    this.on('GET /oauth2/applications/@me', () => [200, w().apiApplication()]);

    // application commands
    const store = (guild) => {
      if (!guild) return w().globalCommands;
      needGuild(guild);
      let m = w().guildCommands.get(guild);
      if (!m) {
        m = new Map();
        w().guildCommands.set(guild, m);
      }
      return m;
    };
    const make = (body, guild, old) => ({
      type: 1,
      ...body,
      id: old?.id ?? body.id ?? snowflake(),
      version: snowflake(),
      ...(guild ? { guild_id: guild } : {}),
    });
    const out = (c) => {
      const o = w().apiCommand(c);
      d.selfCheck('command', o);
      return o;
    };
    for (const scope of [
      '/applications/:app/commands',
      '/applications/:app/guilds/:guild/commands',
    ]) {
      const app = (p) => {
        if (p.app !== w().applicationId)
          throw new ApiError(
            403,
            20012,
            'You are not authorized to perform this action on this application',
          );
      };
      this.on(`GET ${scope}`, (p) => {
        app(p);
        return [200, [...store(p.guild).values()].map(out)];
      });
      this.on(`PUT ${scope}`, (p, e) => {
        app(p);
        this.validate(e, commandRules(Array.isArray(e.body) ? e.body : []));
        const m = store(p.guild),
          old = [...m.values()];
        const next = (e.body ?? []).map((c) =>
          make(
            c,
            p.guild,
            old.find((o) => o.name === c.name && o.type === (c.type ?? 1)),
          ),
        );
        m.clear();
        for (const c of next) m.set(c.id, c);
        d.emit('commands', next);
        return [200, next.map(out)];
      });
      this.on(`POST ${scope}`, (p, e) => {
        app(p);
        this.validate(e, commandRules([e.body]));
        const m = store(p.guild),
          old = [...m.values()].find(
            (o) => o.name === e.body.name && o.type === (e.body.type ?? 1),
          );
        const c = make(e.body, p.guild, old);
        m.set(c.id, c);
        d.emit('commands', [c]);
        return [old ? 200 : 201, out(c)];
      });
      this.on(`GET ${scope}/:id`, (p) => {
        const c = store(p.guild).get(p.id);
        if (!c) throw E.unknownCommand();
        return [200, out(c)];
      });
      this.on(`PATCH ${scope}/:id`, (p, e) => {
        const m = store(p.guild),
          c = m.get(p.id);
        if (!c) throw E.unknownCommand();
        this.validate(e);
        const n = { ...c, ...e.body, version: snowflake() };
        m.set(p.id, n);
        d.emit('commands', [n]);
        return [200, out(n)];
      });
      this.on(`DELETE ${scope}/:id`, (p) => {
        if (!store(p.guild).delete(p.id)) throw E.unknownCommand();
        return [204];
      });
    }

    // interactions
    this.on('POST /interactions/:id/:token/callback', (p, e, q) => this.callback(p, e, q), {
      auth: false,
    });
    const hook = (p, { needAck = true } = {}) => {
      if (p.app !== w().applicationId) throw E.unknownWebhook();
      const i = d.interactionsByToken.get(p.token);
      if (!i) throw E.invalidWebhookToken();
      if (performance.now() - i.at > d.opts.tokenTtlMs || i.tokenExpired)
        throw E.invalidWebhookToken();
      if (needAck && !i.acked) throw E.unknownWebhook();
      return i;
    };
    const target = (p) => {
      const i = hook(p);
      const r = p.id === '@original' ? i.original : i.messages.get(p.id);
      if (!r || r.deleted) throw E.unknownMessage();
      return { i, r };
    };
    this.on(
      'POST /webhooks/:app/:token',
      (p, e) => {
        const i = hook(p);
        const body = e.body ?? {};
        this.validate(e, messageRules(body, { files: e.files }));
        if (i.original && i.original.flags & LOADING && !i.original.deleted) {
          // documented backwards compatibility: the first follow-up after a deferral edits the original
          this.edit(i.original, body, e.files);
          d._activity(i, 'edit', i.original);
          return [200, w().apiMessage(i.original)];
        }
        const flags = Number(body.flags ?? 0) & (EPHEMERAL | 4 | V2 | 4096);
        const r = this.newRecord(i.channelId, {
          flags,
          interaction: i.meta,
          isFollowup: true,
          originalId: i.original?.id,
          nonce: body.nonce,
        });
        if (flags & EPHEMERAL) r.visibleTo = i.userId;
        this.fill(r, body, e.files);
        if (this.isEmpty(r)) throw E.emptyMessage();
        this.publish(r);
        i.messages.set(r.id, r);
        i.followups.push(r);
        d._activity(i, 'followup', r);
        return [200, w().apiMessage(r)]; // an interaction's webhook always waits
      },
      { auth: false },
    );
    this.on('GET /webhooks/:app/:token/messages/:id', (p) => [200, w().apiMessage(target(p).r)], {
      auth: false,
    });
    this.on(
      'PATCH /webhooks/:app/:token/messages/:id',
      (p, e) => {
        const { i, r } = target(p);
        this.validate(
          e,
          messageRules(e.body ?? {}, {
            edit: true,
            files: e.files,
            existingFlags: r.flags,
            existing: { attachments: r.allAttachments.map((a) => a.api) },
          }),
        );
        this.edit(r, e.body ?? {}, e.files);
        d._activity(i, 'edit', r);
        return [200, w().apiMessage(r)];
      },
      { auth: false },
    );
    this.on(
      'DELETE /webhooks/:app/:token/messages/:id',
      (p) => {
        const { i, r } = target(p);
        this.remove(r);
        d._activity(i, 'delete', r);
        return [204];
      },
      { auth: false },
    );

    // channels and messages
    this.on('GET /channels/:channel', (p) => [200, w().apiChannel(needChannel(p.channel))]);
    this.on('GET /channels/:channel/messages', (p, _e, q) => {
      needChannel(p.channel, P.ReadMessageHistory);
      let list = [...w().history(p.channel).values()]
        .filter((r) => !r.deleted && !(r.flags & EPHEMERAL))
        .reverse();
      if (q.get('before')) list = list.filter((r) => BigInt(r.id) < BigInt(q.get('before')));
      if (q.get('after')) list = list.filter((r) => BigInt(r.id) > BigInt(q.get('after')));
      return [
        200,
        list.slice(0, Math.min(100, Number(q.get('limit') ?? 50))).map((r) => w().apiMessage(r)),
      ];
    });
    this.on('GET /channels/:channel/messages/:id', (p) => {
      needChannel(p.channel, P.ReadMessageHistory);
      return [200, w().apiMessage(needMessage(p.channel, p.id))];
    });
    this.on('POST /channels/:channel/messages', (p, e) => {
      const c = needChannel(p.channel, P.SendMessages);
      if (c.type === 1 && w().user(c.recipient).dmsClosed) throw E.dmsClosed();
      const body = e.body ?? {};
      this.validate(e, messageRules(body, { files: e.files }));
      let reference = null;
      if (body.message_reference?.message_id) {
        const ok = w()
          .messages.get(body.message_reference.channel_id ?? p.channel)
          ?.get(body.message_reference.message_id);
        if ((!ok || ok.deleted) && body.message_reference.fail_if_not_exists !== false)
          throw E.invalidBody([
            {
              path: '/message_reference',
              message: 'Unknown message',
              code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE',
            },
          ]);
        if (ok && !ok.deleted)
          reference = { channelId: p.channel, messageId: body.message_reference.message_id };
      }
      if (body.enforce_nonce && body.nonce != null) {
        const dup = [...w().history(p.channel).values()].find(
          (r) => r.nonce === body.nonce && r.authorId === w().applicationId,
        );
        if (dup) return [200, w().apiMessage(dup)];
      }
      const r = this.post(p.channel, body, e.files, {
        flags: Number(body.flags ?? 0) & (4 | 4096 | V2),
        reference,
        nonce: body.nonce,
      });
      return [200, w().apiMessage(r)];
    });
    this.on('PATCH /channels/:channel/messages/:id', (p, e) => {
      needChannel(p.channel);
      const r = needMessage(p.channel, p.id);
      if (r.authorId !== w().applicationId) throw E.otherAuthor();
      this.validate(
        e,
        messageRules(e.body ?? {}, {
          edit: true,
          files: e.files,
          existingFlags: r.flags,
          existing: { attachments: r.allAttachments.map((a) => a.api) },
        }),
      );
      this.edit(r, e.body ?? {}, e.files);
      return [200, w().apiMessage(r)];
    });
    this.on('DELETE /channels/:channel/messages/:id', (p) => {
      const c = needChannel(p.channel);
      const r = needMessage(p.channel, p.id);
      if (r.authorId !== w().applicationId && !(w().botPermissions(c) & P.ManageMessages))
        throw E.missingPermissions();
      this.remove(r);
      return [204];
    });
    this.on('POST /channels/:channel/typing', (p) => {
      const c = needChannel(p.channel, P.SendMessages);
      const t = { channelId: c.id, at: performance.now() };
      d.typing.push(t);
      d.emit('typing', t);
      return [204];
    });
    this.on('PUT /channels/:channel/messages/:id/reactions/:emoji/@me', (p) => {
      needChannel(p.channel, P.AddReactions, P.ReadMessageHistory);
      const r = needMessage(p.channel, p.id);
      if (!r.reactions.has(p.emoji)) r.reactions.set(p.emoji, new Set());
      r.reactions.get(p.emoji).add(w().applicationId);
      d.emit('reaction', r, p.emoji);
      return [204];
    });
    this.on('DELETE /channels/:channel/messages/:id/reactions/:emoji/@me', (p) => {
      const r = needMessage(p.channel, p.id);
      r.reactions.get(p.emoji)?.delete(w().applicationId);
      return [204];
    });
    // guilds
    this.on('GET /guilds/:guild', (p) => [200, w().apiGuild(needGuild(p.guild))]);
    this.on('GET /guilds/:guild/channels', (p) => [
      200,
      [...needGuild(p.guild).channels.values()].map((c) => w().apiChannel(c)),
    ]);
    this.on('GET /guilds/:guild/roles', (p) => [
      200,
      [...needGuild(p.guild).roles.values()].map((r) => w().apiRole(r)),
    ]);
    this.on('GET /guilds/:guild/members/:user', (p) => {
      const g = needGuild(p.guild);
      const id = p.user === '@me' ? w().applicationId : p.user;
      if (!g.members.has(id)) throw E.unknownMember();
      return [200, w().apiMember(g.id, id)];
    });
  }

  callback(p, e, q) {
    const d = this.d,
      i = d.interactions.get(p.id);
    if (!i || i.token !== p.token) throw E.unknownInteraction();
    if (i.acked) {
      d.violate({
        kind: 'protocol',
        method: e.method,
        path: e.path,
        message: 'interaction acknowledged twice (40060)',
      });
      throw E.alreadyAcked();
    }
    if (e.at - i.at > d.opts.ackDeadlineMs || i.dead) {
      d.violate({
        kind: 'late-ack',
        method: e.method,
        path: e.path,
        message: `acknowledged ${(e.at - i.at).toFixed(0)} ms after the interaction; the limit is ${d.opts.ackDeadlineMs} ms (10062)`,
      });
      throw E.unknownInteraction();
    }
    const b = e.body ?? {},
      data = b.data ?? {};
    const rules = [];
    const allowed = {
      2: [4, 5, 9],
      3: [4, 5, 6, 7, 9],
      4: [8],
      5: i.fromComponent ? [4, 5, 6, 7] : [4, 5],
    }[i.type];
    if (!allowed.includes(b.type))
      rules.push({
        path: '/type',
        message: `response type ${b.type} is not allowed for interaction type ${i.type}`,
        code: 'BASE_TYPE_CHOICES',
      });
    if (b.type === 4 || b.type === 7)
      rules.push(
        ...messageRules(data, {
          files: e.files,
          base: '/data',
          edit: false,
          existingFlags: b.type === 7 ? i.source?.flags : 0,
          existing:
            b.type === 7 && i.source
              ? { attachments: i.source.allAttachments.map((a) => a.api) }
              : undefined,
        }),
      );
    if (b.type === 8) rules.push(...autocompleteRules(data, i.focusedType));
    if (b.type === 9) rules.push(...modalRules(data));
    if (b.type === 5 && Number(data.flags ?? 0) & ~(EPHEMERAL | 4 | V2 | 4096))
      rules.push({
        path: '/data/flags',
        message: 'only EPHEMERAL, SUPPRESS_EMBEDS, SUPPRESS_NOTIFICATIONS and IS_COMPONENTS_V2',
        code: 'INVALID_FLAGS',
      });
    this.validate(e, rules);
    const flags = Number(data.flags ?? 0) & (EPHEMERAL | 4 | V2 | 4096);
    let resource;
    if (b.type === 4 || b.type === 5) {
      const r = this.newRecord(i.channelId, {
        flags: flags | (b.type === 5 ? LOADING : 0),
        interaction: i.meta,
      });
      if (flags & EPHEMERAL) r.visibleTo = i.userId;
      if (b.type === 4) {
        this.fill(r, data, e.files);
        if (this.isEmpty(r)) throw E.emptyMessage();
      }
      i.acked = true;
      i.original = r;
      i.messages.set(r.id, r);
      this.publish(r);
      resource = r;
    } else if (b.type === 6) {
      i.acked = true;
      i.original = i.source;
      i.messages.set(i.source.id, i.source);
    } else if (b.type === 7) {
      this.edit(i.source, data, e.files);
      i.acked = true;
      i.original = i.source;
      i.messages.set(i.source.id, i.source);
      resource = i.source;
    } else if (b.type === 8) {
      i.acked = true;
      i.choices = (data.choices ?? []).filter(Boolean);
    } else if (b.type === 9) {
      i.acked = true;
      i.modal = data;
    }
    i.callbackType = b.type;
    d._activity(i, `callback:${b.type}`, resource ?? null, e.at);
    if (q.get('with_response') !== 'true') return [204];
    const answer = {
      interaction: {
        id: i.id,
        type: i.type,
        ...(i.original
          ? {
              response_message_id: i.original.id,
              response_message_loading: Boolean(i.original.flags & LOADING),
              response_message_ephemeral: Boolean(i.original.flags & EPHEMERAL),
            }
          : {}),
        channel_id: i.channelId,
        ...(i.guildId ? { guild_id: i.guildId } : {}),
      },
      ...(resource ? { resource: { type: b.type, message: d.world.apiMessage(resource) } } : {}),
    };
    d.selfCheck('callback', answer);
    return [200, answer];
  }
}

function faultAnswer(f) {
  if (f.status === 429) {
    const retry = f.retryAfter ?? 1;
    return {
      body: f.body ?? {
        message:
          f.scope === 'shared'
            ? 'The resource is being rate limited.'
            : 'You are being rate limited.',
        retry_after: retry,
        global: Boolean(f.global),
      },
      headers: {
        'retry-after': String(Math.ceil(retry)),
        'x-ratelimit-scope': f.global ? 'global' : (f.scope ?? 'user'),
        ...(f.global
          ? { 'x-ratelimit-global': 'true' }
          : {
              'x-ratelimit-limit': '5',
              'x-ratelimit-remaining': '0',
              'x-ratelimit-reset-after': String(retry),
              'x-ratelimit-reset': String(Date.now() / 1000 + retry),
              'x-ratelimit-bucket': 'faultbucket',
            }),
        via: '1.1 google',
        ...f.headers,
      },
    };
  }
  if (f.body !== undefined) return { body: f.body, headers: f.headers ?? {} };
  if (f.code)
    return { body: { message: f.message ?? 'fault', code: f.code }, headers: f.headers ?? {} };
  if (f.status >= 500)
    return {
      body: f.html
        ? '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>cloudflare</center></body></html>'
        : { message: `${f.status}: Internal Server Error`, code: 0 },
      headers: f.headers ?? {},
    };
  return { body: { message: `${f.status}: fault`, code: 0 }, headers: f.headers ?? {} };
}

const umedia = (m, res) =>
  m && {
    id: snowflake(),
    url: res(m.url),
    proxy_url: res(m.url),
    width: null,
    height: null,
    content_type: null,
    placeholder: null,
    placeholder_version: null,
    loading_state: 2,
    flags: 0,
    attachment_id: null,
  };
const dropNulls = (o) => Object.fromEntries(Object.entries(o).filter(([, v]) => v != null));
const dropUndefined = (o) =>
  Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined));
function pngSize(b) {
  return b?.length > 24 && b.readUInt32BE(0) === 0x89504e47
    ? [b.readUInt32BE(16), b.readUInt32BE(20)]
    : null;
}
