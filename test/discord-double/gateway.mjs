// Gateway v10 over the `ws` package: HELLO, IDENTIFY, READY, HEARTBEAT/ACK, RESUME, dispatch buffers, close codes, faults.
import { randomBytes } from 'node:crypto';
import zlib from 'node:zlib';
import { WebSocketServer } from 'ws';

export const Intents = {
  Guilds: 1 << 0,
  GuildMembers: 1 << 1,
  GuildMessages: 1 << 9,
  GuildMessageReactions: 1 << 10,
  DirectMessages: 1 << 12,
  MessageContent: 1 << 15,
  GuildPresences: 1 << 8,
};
const PRIVILEGED = Intents.GuildMembers | Intents.GuildPresences | Intents.MessageContent;
const KNOWN_INTENTS =
  (1 << 0) |
  (1 << 1) |
  (1 << 2) |
  (1 << 3) |
  (1 << 4) |
  (1 << 5) |
  (1 << 6) |
  (1 << 7) |
  (1 << 8) |
  (1 << 9) |
  (1 << 10) |
  (1 << 11) |
  (1 << 12) |
  (1 << 13) |
  (1 << 14) |
  (1 << 15) |
  (1 << 16) |
  (1 << 20) |
  (1 << 21) |
  (1 << 24) |
  (1 << 25);

export class Gateway {
  constructor(d) {
    this.d = d;
    this.wss = new WebSocketServer({ noServer: true, maxPayload: 1 << 20 });
    this.sessions = new Map();
    this.conns = new Set();
    this.stats = {
      upgrades: 0,
      refused: 0,
      identifies: 0,
      resumes: 0,
      failedResumes: 0,
      heartbeats: 0,
      sent: 0,
      closes: [],
    };
    this.f = {
      noAcks: false,
      refuse: 0,
      refuseStatus: 503,
      helloDelayMs: 0,
      onIdentify: [],
      onResume: [],
    };
    this.events = []; // log of everything, for assertions: {at, dir, op, t}
  }

  get url() {
    return `ws://127.0.0.1:${this.d.port}/gateway`;
  }
  get connected() {
    return [...this.conns].some((c) => c.session && c.ws.readyState === 1);
  }
  /** The last presence the bot sent. */
  presence = null;

  log(dir, p) {
    this.events.push({ at: performance.now(), dir, op: p.op, t: p.t ?? null, s: p.s ?? null });
    if (this.events.length > 5000) this.events.shift();
  }

  handleUpgrade(req, socket, head) {
    this.stats.upgrades++;
    const f = this.f;
    if (f.refuse) {
      if (typeof f.refuse === 'number') f.refuse--;
      this.stats.refused++;
      socket.end(
        `HTTP/1.1 ${f.refuseStatus} Refused by fault\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`,
      );
      return;
    }
    const u = new URL(req.url, 'http://x');
    this.wss.handleUpgrade(req, socket, head, (ws) => this.onOpen(ws, u.searchParams));
  }

  onOpen(ws, q) {
    const c = {
      ws,
      q,
      session: null,
      zombie: false,
      muted: false,
      sends: [],
      lastHeartbeat: performance.now(),
      deflate: null,
      timer: null,
      closedByServer: null,
    };
    this.conns.add(c);
    if (q.get('compress') === 'zlib-stream') {
      c.deflate = zlib.createDeflate({ flush: zlib.constants.Z_SYNC_FLUSH });
      c.deflate.on('data', (b) => ws.readyState === 1 && ws.send(b));
    } else if (q.get('compress'))
      this.d.violate({
        kind: 'gateway',
        message: `the double has no compress=${q.get('compress')}`,
      });
    if (q.get('encoding') && q.get('encoding') !== 'json') {
      ws.close(4002, 'the double speaks json only');
      return;
    }
    if (q.get('v') !== '10') {
      ws.close(4012, 'Invalid API version');
      return;
    }
    ws.on('message', (data) => this.onMessage(c, data));
    ws.on('error', () => {});
    ws.on('close', (code, reason) => this.onClose(c, code, reason.toString()));
    const hello = () =>
      this.raw(c, {
        op: 10,
        d: { heartbeat_interval: this.d.opts.heartbeatInterval, _trace: ['["discord-double"]'] },
        s: null,
        t: null,
      });
    if (this.f.helloDelayMs === Infinity) return;
    if (this.f.helloDelayMs) setTimeout(hello, this.f.helloDelayMs);
    else hello();
    // real Discord closes with 4009 when the client stops sending heartbeats
    c.timer = setInterval(
      () => {
        if (performance.now() - c.lastHeartbeat > this.d.opts.heartbeatInterval * 2.5)
          this.closeConn(c, 4009, 'Session timed out');
      },
      Math.max(50, this.d.opts.heartbeatInterval / 2),
    );
    c.timer.unref();
  }

  onClose(c, code, reason) {
    clearInterval(c.timer);
    this.conns.delete(c);
    this.stats.closes.push({
      code: c.closedByServer ?? code,
      by: c.closedByServer ? 'server' : 'client',
      reason,
      at: performance.now(),
    });
    if (c.session && c.session.conn === c) {
      c.session.conn = null;
      if (!c.closedByServer && (code === 1000 || code === 1001))
        this.sessions.delete(c.session.id); // a clean close by the client ends the session
      else c.session.lostAt = performance.now();
    }
    this.d.emit('gatewayClose', code);
  }

  raw(c, payload) {
    if (c.ws.readyState !== 1 || c.zombie) return;
    this.stats.sent++;
    this.log('out', payload);
    const s = JSON.stringify(payload);
    const send = () => {
      if (c.ws.readyState !== 1) return;
      if (c.deflate) {
        c.deflate.write(s);
        c.deflate.flush(zlib.constants.Z_SYNC_FLUSH, () => {});
      } else c.ws.send(s);
    };
    const ms = this.d.latency();
    if (ms) setTimeout(send, ms);
    else send();
  }

  closeConn(c, code, reason = '') {
    c.closedByServer = code;
    if (code === 1006) c.ws.terminate();
    else c.ws.close(code, reason);
    if ([4004, 4007, 4009, 4010, 4011, 4013, 4014].includes(code) && c.session) {
      c.session.invalid = true;
      this.sessions.delete(c.session.id);
    }
  }

  onMessage(c, data) {
    if (c.zombie) return;
    const now = performance.now();
    if (data.length > 4096) return this.closeConn(c, 4002, 'Error while decoding payload.');
    c.sends = c.sends.filter((t) => now - t < 60_000);
    c.sends.push(now);
    if (c.sends.length > 120) {
      this.d.violate({ kind: 'gateway', message: 'more than 120 gateway sends in 60 s' });
      return this.closeConn(c, 4008, 'You are being rate limited.');
    }
    let p;
    try {
      p = JSON.parse(data.toString());
    } catch {
      return this.closeConn(c, 4002, 'Error while decoding payload.');
    }
    this.log('in', p);
    switch (p.op) {
      case 1:
        this.stats.heartbeats++;
        c.lastHeartbeat = now;
        if (p.d != null && c.session && p.d > c.session.seq)
          return this.closeConn(c, 4007, 'Invalid seq');
        if (!this.f.noAcks) this.raw(c, { op: 11, d: null, s: null, t: null });
        return;
      case 2:
        return this.identify(c, p.d);
      case 6:
        return this.resume(c, p.d);
      case 3:
        if (!c.session) return this.closeConn(c, 4003, 'Not authenticated');
        this.presence = p.d;
        return;
      case 4:
        return;
      case 8:
        return this.members(c, p.d);
      case 31:
        return;
      default:
        return this.closeConn(c, c.session ? 4001 : 4003, 'Unknown opcode.');
    }
  }

  identify(c, d) {
    this.stats.identifies++;
    if (c.session) return this.closeConn(c, 4005, 'Already authenticated.');
    const act = this.f.onIdentify.shift();
    if (act?.close) return this.closeConn(c, act.close, 'fault');
    if (act?.invalidSession) return this.raw(c, { op: 9, d: false, s: null, t: null });
    if (act?.silent) return;
    if (d?.token !== this.d.world.token) return this.closeConn(c, 4004, 'Authentication failed.');
    const [shard, shards] = d.shard ?? [0, 1];
    if (shard >= shards) return this.closeConn(c, 4010, 'Invalid shard.');
    if (!Number.isInteger(d.intents) || d.intents & ~KNOWN_INTENTS)
      return this.closeConn(c, 4013, 'Invalid intent(s).');
    if (d.intents & PRIVILEGED & ~this.d.opts.approvedIntents)
      return this.closeConn(c, 4014, 'Disallowed intent(s).');
    const s = {
      id: randomBytes(16).toString('hex'),
      seq: 0,
      buffer: [],
      intents: d.intents,
      conn: c,
      invalid: false,
      lostAt: 0,
      shard: [shard, shards],
    };
    c.session = s;
    this.sessions.set(s.id, s);
    if (d.presence) this.presence = d.presence;
    const w = this.d.world;
    this.dispatchTo(s, 'READY', {
      v: 10,
      user: w.apiSelf(),
      session_id: s.id,
      resume_gateway_url: this.url,
      guilds: [...w.guilds.keys()].map((id) => ({ id, unavailable: true })),
      application: { id: w.applicationId, flags: 786432, flags_new: '786432' },
      shard: s.shard,
    });
    if (s.intents & Intents.Guilds)
      for (const g of w.guilds.values())
        if (!g.unavailable) this.dispatchTo(s, 'GUILD_CREATE', w.apiGuildCreate(g));
    this.d.emit('identify', s);
    if (act?.closeAfterReady) setTimeout(() => this.closeConn(c, act.closeAfterReady, 'fault'), 20);
  }

  resume(c, d) {
    this.stats.resumes++;
    const act = this.f.onResume.shift();
    if (act?.close) return this.closeConn(c, act.close, 'fault');
    const s = this.sessions.get(d?.session_id);
    const ok =
      s &&
      !s.invalid &&
      d.token === this.d.world.token &&
      !act?.invalidSession &&
      performance.now() - (s.lostAt || performance.now()) < this.d.opts.sessionTtlMs;
    if (d?.token !== this.d.world.token) return this.closeConn(c, 4004, 'Authentication failed.');
    if (!ok) {
      this.stats.failedResumes++;
      if (s) this.sessions.delete(s.id);
      return this.raw(c, { op: 9, d: false, s: null, t: null });
    }
    if (d.seq > s.seq) return this.closeConn(c, 4007, 'Invalid seq.');
    if (s.conn && s.conn !== c) {
      s.conn.session = null;
      this.closeConn(s.conn, 1000, 'replaced');
    }
    s.conn = c;
    s.lostAt = 0;
    c.session = s;
    for (const p of s.buffer) if (p.s > d.seq) this.raw(c, p);
    this.dispatchTo(s, 'RESUMED', { _trace: ['["discord-double"]'] });
    this.d.emit('resumed', s);
  }

  members(c, d) {
    if (!c.session) return this.closeConn(c, 4003, 'Not authenticated');
    const g = this.d.world.guilds.get([].concat(d.guild_id)[0]);
    if (!g) return;
    const ids = d.user_ids
      ? [].concat(d.user_ids)
      : [...g.members.keys()]
          .filter((id) => this.d.world.user(id).username.startsWith(d.query ?? ''))
          .slice(0, d.limit || 1000);
    const found = ids.filter((id) => g.members.has(id));
    this.dispatchTo(c.session, 'GUILD_MEMBERS_CHUNK', {
      guild_id: g.id,
      members: found.map((id) => this.d.world.apiMember(g.id, id)),
      chunk_index: 0,
      chunk_count: 1,
      not_found: ids.filter((id) => !g.members.has(id)),
      ...(d.nonce ? { nonce: d.nonce } : {}),
    });
  }

  dispatchTo(s, t, d) {
    const p = { op: 0, t, s: ++s.seq, d };
    s.buffer.push(p);
    if (s.buffer.length > 1000) s.buffer.shift();
    this.d.checkDispatch?.(t, d);
    if (s.conn && !s.conn.muted) this.raw(s.conn, p);
    return p;
  }

  /** Send an event to every session whose intents include one of `need` (0: always). Returns how many sessions it was queued for. */
  dispatch(t, d, need = 0, mapForSession) {
    let n = 0;
    for (const s of this.sessions.values()) {
      if (need && !(s.intents & need)) continue;
      this.dispatchTo(s, t, mapForSession ? mapForSession(s, d) : d);
      n++;
    }
    return n;
  }

  // ---- faults ------------------------------------------------------------------------------
  live() {
    return [...this.conns];
  }
  /** Server closes the socket with this code (1006: the TCP connection just dies). */
  close(code = 4000, reason = 'fault') {
    for (const c of this.live()) this.closeConn(c, code, reason);
  }
  drop() {
    this.close(1006);
  }
  /** op 7 */
  reconnect() {
    for (const c of this.live()) this.raw(c, { op: 7, d: null, s: null, t: null });
  }
  /** op 9 */
  invalidSession(resumable = false) {
    for (const c of this.live()) {
      this.raw(c, { op: 9, d: resumable, s: null, t: null });
      if (!resumable && c.session) {
        this.sessions.delete(c.session.id);
        c.session = null;
      }
    }
  }
  /** The connection stays open but nothing is read and nothing is sent on it any more (half-open TCP). Later connections work. */
  zombie() {
    for (const c of this.live()) {
      c.zombie = true;
      clearInterval(c.timer);
    }
  }
  /** Ask for an immediate heartbeat (op 1). */
  requestHeartbeat() {
    for (const c of this.live()) this.raw(c, { op: 1, d: null, s: null, t: null });
  }

  async stop() {
    for (const c of this.conns) {
      clearInterval(c.timer);
      c.ws.terminate();
    }
    this.wss.close();
  }
}
