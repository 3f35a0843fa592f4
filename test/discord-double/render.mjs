#!/usr/bin/env node
// Draws messages (API objects, or what `portable` makes of a snapshot) as a PNG in headless Chromium: the frame, embeds, buttons,
// selects and attachments with @skyra/discord-components-core, Components V2, which that package lacks, with CSS of its own.
//
//   node render.mjs message.json out.png [--theme dark|light] [--width 720]
//   import { renderPng, portable } from './render.mjs'
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
/** The browser that draws. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const esc = (s) =>
  String(s ?? '').replace(
    /[&<>"]/g,
    (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c],
  );

/** Turns a snapshot (with Buffers and loopback URLs) into plain JSON that renders anywhere. */
export function portable(snapshot, extra = {}) {
  const uri = (f) =>
    f.data
      ? `data:${f.contentType || guess(f.name)};base64,${Buffer.from(f.data).toString('base64')}`
      : f.url;
  const map = new Map((snapshot.files ?? []).map((f) => [f.url, uri(f)]));
  const walk = (o) =>
    Array.isArray(o)
      ? o.map(walk)
      : o && typeof o === 'object'
        ? Object.fromEntries(Object.entries(o).map(([k, v]) => [k, walk(v)]))
        : typeof o === 'string' && map.has(o)
          ? map.get(o)
          : o;
  const { content, embeds, components, attachments, flags, reactions, poll } = snapshot;
  return {
    ...extra,
    ...walk({ content, embeds, components, attachments, flags, reactions, poll }),
    ephemeral: Boolean(flags & 64),
    loading: Boolean(flags & 128),
  };
}
const guess = (n) =>
  ({
    png: 'image/png',
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    gif: 'image/gif',
    webp: 'image/webp',
    svg: 'image/svg+xml',
  })[n?.split('.').pop()?.toLowerCase()] ?? 'application/octet-stream';

// ---- markdown --------------------------------------------------------------------------------

export function markdownToHtml(text, names = {}, inEmbed = false) {
  const { parse } = require('discord-markdown-parser');
  const inline = (nodes) =>
    nodes
      .filter(
        (n, k) =>
          !(n.type === 'br' && ['codeBlock', 'blockQuote', 'heading'].includes(nodes[k - 1]?.type)),
      )
      .map(node)
      .join('');
  const node = (n) => {
    if (Array.isArray(n)) return inline(n);
    switch (n.type) {
      case 'text':
        return esc(n.content);
      case 'br':
      case 'newline':
        return '<br>';
      case 'strong':
        return `<discord-bold>${inline(n.content)}</discord-bold>`;
      case 'em':
        return `<discord-italic>${inline(n.content)}</discord-italic>`;
      case 'underline':
        return `<discord-underlined>${inline(n.content)}</discord-underlined>`;
      case 'strikethrough':
        return `<s>${inline(n.content)}</s>`;
      case 'spoiler':
        return `<discord-spoiler>${inline(n.content)}</discord-spoiler>`;
      case 'inlineCode':
        return `<discord-code${inEmbed ? ' embed' : ''}>${esc(n.content)}</discord-code>`;
      case 'codeBlock':
        return `<discord-code multiline language="${esc(n.lang)}"${inEmbed ? ' embed' : ''}>${esc(n.content)}</discord-code>`;
      case 'blockQuote':
        return `<discord-quote>${inline(n.content)}</discord-quote>`;
      case 'heading':
        return `<discord-header level="${n.level}">${inline(n.content)}</discord-header>`;
      case 'subtext':
        return `<discord-subscript>${inline(n.content)}</discord-subscript>`;
      case 'link':
      case 'url':
      case 'autolink':
        return `<discord-link href="${esc(n.target)}">${typeof n.content === 'string' ? esc(n.content) : inline(n.content)}</discord-link>`;
      case 'user':
        return `<discord-mention type="user">${esc(names[n.id] ?? 'user')}</discord-mention>`;
      case 'channel':
        return `<discord-mention type="channel">${esc(names[n.id] ?? 'channel')}</discord-mention>`;
      case 'role':
        return `<discord-mention type="role">${esc(names[n.id] ?? 'role')}</discord-mention>`;
      case 'everyone':
        return '<discord-mention highlight>everyone</discord-mention>';
      case 'here':
        return '<discord-mention highlight>here</discord-mention>';
      case 'slashCommand':
        return `<discord-mention type="slash">${esc(n.fullName ?? n.name)}</discord-mention>`;
      case 'timestamp':
        return `<discord-time>${esc(stamp(n.timestamp, n.format))}</discord-time>`;
      case 'twemoji':
      case 'emoji':
        return esc(n.name ?? n.content);
      default:
        return n.content
          ? typeof n.content === 'string'
            ? esc(n.content)
            : inline(n.content)
          : '';
    }
  };
  const md = (s) => inline(parse(s, 'extended'));
  // lists: the parser above has none
  const out = [],
    lines = String(text ?? '').split('\n');
  let buf = [],
    fence = false;
  const flush = () => {
    if (buf.length) out.push(md(buf.join('\n')));
    buf = [];
  };
  for (let i = 0; i < lines.length; i++) {
    const l = lines[i];
    if (/^\s*```/.test(l) && (l.match(/```/g) ?? []).length % 2) fence = !fence;
    const sub = !fence && /^-# (.+)$/.exec(l),
      head = !fence && /^(#{1,3}) (.+)$/.exec(l);
    if (sub) {
      flush();
      out.push(`<discord-subscript>${md(sub[1])}</discord-subscript>`);
      continue;
    }
    if (head) {
      flush();
      out.push(`<discord-header level="${head[1].length}">${md(head[2])}</discord-header>`);
      continue;
    }
    const m = !fence && /^(\s*)([-*]|\d+\.) (.+)$/.exec(l);
    if (!m) {
      buf.push(l);
      continue;
    }
    flush();
    const items = [];
    for (; i < lines.length; i++) {
      const x = /^(\s*)([-*]|\d+\.) (.+)$/.exec(lines[i]);
      if (!x) break;
      items.push([Math.floor(x[1].length / 2), x[2], x[3]]);
    }
    i--;
    const build = (level) => {
      const ordered = /\d/.test(items[0][1]);
      const start = Number.parseInt(items[0][1], 10);
      let h = ordered ? `<ol start="${start}" class="dl">` : '<ul class="dl">';
      while (items.length && items[0][0] >= level) {
        if (items[0][0] === level && /\d/.test(items[0][1]) !== ordered) break;
        if (items[0][0] > level) {
          h += build(items[0][0]);
          continue;
        }
        h += `<li>${md(items.shift()[2])}`;
        if (items.length && items[0][0] > level) h += build(items[0][0]);
        h += '</li>';
      }
      return h + (ordered ? '</ol>' : '</ul>');
    };
    while (items.length) out.push(build(items[0][0]));
  }
  flush();
  return out.join('');
}

function stamp(ts, f) {
  const d = new Date(Number(ts) * 1000);
  if (f === 'R') {
    const s = Math.round(Date.now() / 1000 - Number(ts));
    const [v, u] =
      Math.abs(s) < 3600
        ? [Math.round(s / 60), 'minute']
        : Math.abs(s) < 86400
          ? [Math.round(s / 3600), 'hour']
          : [Math.round(s / 86400), 'day'];
    return v >= 0 ? `${v} ${u}${v === 1 ? '' : 's'} ago` : `in ${-v} ${u}${v === -1 ? '' : 's'}`;
  }
  const o = {
    t: { timeStyle: 'short' },
    T: { timeStyle: 'medium' },
    d: { dateStyle: 'short' },
    D: { dateStyle: 'long' },
    F: { dateStyle: 'full', timeStyle: 'short' },
  }[f] ?? { dateStyle: 'long', timeStyle: 'short' };
  return d.toLocaleString('en-US', { ...o, timeZone: 'UTC' });
}

// ---- message ---------------------------------------------------------------------------------

const hex = (n) => `#${Number(n).toString(16).padStart(6, '0')}`;
const STYLE = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'destructive',
  5: 'secondary',
  6: 'primary',
};
const PLACE = {
  3: 'Make a selection',
  5: 'Select a user',
  6: 'Select a role',
  7: 'Select a user or role',
  8: 'Select a channel',
};
const kb = (n) =>
  n > 1048576
    ? [(n / 1048576).toFixed(2), 'MB']
    : n > 1024
      ? [(n / 1024).toFixed(2), 'KB']
      : [n, 'bytes'];
const isImage = (a) => /^image\//.test(a.content_type ?? guess(a.filename));

function button(c) {
  const emoji = c.emoji ? (c.emoji.id ? '' : `<span class="be">${esc(c.emoji.name)}</span>`) : '';
  return `<discord-button type="${STYLE[c.style] ?? 'secondary'}"${c.style === 5 ? ` url="${esc(c.url)}"` : ''}${c.disabled ? ' disabled' : ''}>${emoji}${esc(c.label ?? '')}</discord-button>`;
}
function select(c) {
  const chosen = (c.options ?? []).filter((o) => o.default).map((o) => o.label);
  return `<div class="sel${c.disabled ? ' off' : ''}"><span class="${chosen.length ? 'v' : 'p'}">${esc(chosen.join(', ') || c.placeholder || PLACE[c.type])}</span><svg width="20" height="20" viewBox="0 0 24 24"><path fill="currentColor" d="M5.3 9.3a1 1 0 0 1 1.4 0l5.3 5.29 5.3-5.3a1 1 0 1 1 1.4 1.42l-6 6a1 1 0 0 1-1.4 0l-6-6a1 1 0 0 1 0-1.42Z"/></svg></div>`;
}
function row(c) {
  const kids = c.components ?? [];
  return kids[0]?.type === 2
    ? `<discord-action-row>${kids.map(button).join('')}</discord-action-row>`
    : `<div class="selrow">${kids.map(select).join('')}</div>`;
}
function component(c, x) {
  switch (c.type) {
    case 1:
      return row(c);
    case 2:
      return button(c);
    case 9:
      return `<div class="section"><div class="texts">${(c.components ?? []).map((k) => component(k, x)).join('')}</div><div class="acc">${c.accessory ? (c.accessory.type === 2 ? `<discord-action-row>${button(c.accessory)}</discord-action-row>` : component(c.accessory, x)) : ''}</div></div>`;
    case 10:
      return `<div class="td">${markdownToHtml(c.content, x.names)}</div>`;
    case 11:
      return `<img class="thumb${c.spoiler ? ' spoil' : ''}" src="${esc(c.media?.url)}" alt="${esc(c.description)}">`;
    case 12:
      return `<div class="gallery n${Math.min(4, c.items?.length ?? 1)}">${(c.items ?? []).map((i) => `<img class="${i.spoiler ? 'spoil' : ''}" src="${esc(i.media?.url)}" alt="${esc(i.description)}">`).join('')}</div>`;
    case 13: {
      const [n, u] = kb(c.size ?? 0);
      return `<discord-file-attachment name="${esc(c.name ?? 'file')}" bytes="${n}" bytes-unit="${u}" href="#"></discord-file-attachment>`;
    }
    case 14:
      return `<div class="sep${c.divider === false ? ' nodiv' : ''} s${c.spacing ?? 1}"></div>`;
    case 17:
      return `<div class="container"${c.accent_color != null ? ` style="border-left:4px solid ${hex(c.accent_color)}"` : ''}>${(c.components ?? []).map((k) => component(k, x)).join('')}</div>`;
    default:
      return `<div class="td">[component type ${esc(c.type)} is not drawn]</div>`;
  }
}
function embed(e, x) {
  let inline = 0;
  const fields = (e.fields ?? [])
    .map((f) => {
      inline = f.inline ? (inline % 3) + 1 : 0;
      return `<discord-embed-field field-title="${esc(f.name)}"${f.inline ? ` inline inline-index="${inline}"` : ''}>${markdownToHtml(f.value, x.names, true)}</discord-embed-field>`;
    })
    .join('');
  const ts = e.timestamp ? ` timestamp="${esc(when(e.timestamp))}"` : '';
  return `<discord-embed slot="embeds"${e.color != null ? ` color="${hex(e.color)}"` : ''}${e.title ? ` embed-title="${esc(e.title)}"` : ''}${e.url ? ` url="${esc(e.url)}"` : ''}${e.author ? ` author-name="${esc(e.author.name)}"${e.author.icon_url ? ` author-image="${esc(e.author.icon_url)}"` : ''}` : ''}${e.thumbnail ? ` thumbnail="${esc(e.thumbnail.url)}"` : ''}${e.image ? ` image="${esc(e.image.url)}"` : ''}>
    ${e.description ? `<discord-embed-description slot="description">${markdownToHtml(e.description, x.names, true)}</discord-embed-description>` : ''}
    ${fields ? `<discord-embed-fields slot="fields">${fields}</discord-embed-fields>` : ''}
    ${e.footer || e.timestamp ? `<discord-embed-footer slot="footer"${e.footer?.icon_url ? ` footer-image="${esc(e.footer.icon_url)}"` : ''}${ts}>${esc(e.footer?.text ?? '')}</discord-embed-footer>` : ''}
  </discord-embed>`;
}

/** The element of one message (`Drawable` in render.d.mts). */
export function messageHtml(m) {
  const x = { names: m.names ?? {} };
  const v2 = Boolean((m.flags ?? 0) & (1 << 15));
  const bot = m.bot ?? true;
  const head = m.command
    ? `<discord-command slot="reply" author="${esc(m.command.author)}" avatar="${esc(avatar('#3ba55d'))}" command="/${esc(m.command.name)}" type="slash_command"></discord-command>`
    : m.reply
      ? `<discord-reply slot="reply" author="${esc(m.reply.author)}" avatar="${esc(avatar('#3ba55d'))}" mentions>${esc(m.reply.content)}</discord-reply>`
      : '';
  const body = m.loading
    ? `<span class="thinking"><span class="dots"><i></i><i></i><i></i></span>${esc(m.author ?? 'Bot')} is thinking...</span>`
    : v2
      ? ''
      : markdownToHtml(m.content, x.names);
  const comps = m.components ?? [];
  const files = (m.attachments ?? [])
    .map((a) => {
      if (isImage(a))
        return `<discord-image-attachment slot="attachments" url="${esc(a.url)}" alt="${esc(a.description)}" width="${Math.min(400, a.width ?? 400)}"></discord-image-attachment>`;
      const [n, u] = kb(a.size ?? 0);
      return `<discord-file-attachment slot="attachments" name="${esc(a.filename)}" bytes="${n}" bytes-unit="${u}" href="#"></discord-file-attachment>`;
    })
    .join('');
  const rows =
    !v2 && comps.length
      ? `<discord-attachments slot="components">${comps.map(row).join('')}</discord-attachments>`
      : '';
  const reacts = m.reactions?.length
    ? `<div class="reacts">${m.reactions.map((r) => `<span>${esc(r)} 1</span>`).join('')}</div>`
    : '';
  return `<discord-message author="${esc(m.author ?? 'Bot')}" avatar="${esc(m.avatar ?? avatar(bot ? '#5865f2' : '#3ba55d'))}"${bot ? ' bot' : ''}${m.ephemeral ? ' ephemeral' : ''}${m.edited ? ' edited' : ''} timestamp="${esc(when(m.timestamp))}">${head}${body}${v2 ? `<div class="v2">${comps.map((c) => component(c, x)).join('')}</div>` : ''}${(m.embeds ?? []).map((e) => embed(e, x)).join('')}${files}${rows}${reacts}</discord-message>`;
}

const CSS = `
*{font-family:"gg sans","Inter","Noto Sans","Noto Color Emoji","Liberation Sans",sans-serif}
code,pre,discord-code *{font-family:"Consolas","Liberation Mono","DejaVu Sans Mono",monospace}
body{margin:0;background:#313338} body.light{background:#fff}
#root{padding:8px 0;display:inline-block;box-sizing:border-box}
.dl{margin:4px 0 4px 20px;padding:0} .dl li{margin:2px 0}
.v2{max-width:560px;display:flex;flex-direction:column;gap:8px;margin-top:4px;color:#dbdee1} .light .v2{color:#313338}
.container{background:#2b2d31;border:1px solid #3a3c42;border-radius:8px;padding:14px 16px;display:flex;flex-direction:column;gap:8px} .light .container{background:#f2f3f5;border-color:#e1e3e6}
.td{line-height:1.375;white-space:normal;overflow-wrap:anywhere}
.section{display:flex;gap:16px;align-items:flex-start;justify-content:space-between}.section .texts{flex:1;min-width:0;display:flex;flex-direction:column;gap:4px}
.thumb{width:85px;height:85px;object-fit:cover;border-radius:8px}.spoil{filter:blur(18px)}
.gallery{display:grid;gap:4px;border-radius:8px;overflow:hidden}.gallery.n1{grid-template-columns:1fr}.gallery.n2,.gallery.n4{grid-template-columns:1fr 1fr}.gallery.n3{grid-template-columns:1fr 1fr 1fr}.gallery img{width:100%;max-height:350px;object-fit:cover}
.sep{border-top:1px solid #3f4147;margin:4px 0}.light .sep{border-color:#d9dbdf}.sep.nodiv{border-color:transparent}.sep.s2{margin:12px 0}
.selrow{margin:4px 0}.sel{box-sizing:border-box;width:400px;max-width:100%;height:40px;padding:8px 12px;border-radius:8px;background:#1e1f22;border:1px solid #3a3c42;color:#dbdee1;display:flex;justify-content:space-between;align-items:center;font-size:16px}.light .sel{background:#fff;color:#313338;border-color:#d9dbdf}.sel .p{color:#949ba4}.sel.off{opacity:.5}
.be{margin-right:6px}
.reacts{margin-top:4px}.reacts span{display:inline-block;background:#2b2d31;border-radius:8px;padding:2px 8px;margin-right:4px;color:#dbdee1;font-size:14px}
.thinking{color:#949ba4;display:flex;align-items:center;gap:8px}.dots i{display:inline-block;width:7px;height:7px;border-radius:50%;background:#b5bac1;margin-right:3px}
`;

let bundle = null;
async function components() {
  if (bundle) return bundle;
  const { rolldown } = await import('rolldown');
  const build = await rolldown({
    input: require.resolve('@skyra/discord-components-core'),
    platform: 'browser',
    transform: { target: 'chrome120', define: { 'process.env.NODE_ENV': '"production"' } },
  });
  const { output } = await build.generate({ format: 'iife', name: 'components', minify: true });
  await build.close();
  bundle = output[0].code;
  return bundle;
}

export async function pageHtml(messages, { theme = 'dark', width = 720, defaultBot = {} } = {}) {
  const list = [].concat(messages);
  const light = theme === 'light';
  return `<!doctype html><meta charset="utf-8"><style>${CSS}</style><body class="${theme}"><div id="root" style="width:${width}px"><discord-messages${light ? ' light-theme' : ''}>${list.map((m) => messageHtml({ ...defaultBot, ...m })).join('\n')}</discord-messages></div><script>window.$discordMessage={avatars:{default:'blue',blue:${JSON.stringify(avatar('#5865f2'))}},profiles:{}};</script><script>${(await components()).replaceAll('</script', '<\\/script')}</script></body>`;
}
const when = (t) => {
  const d = t ? new Date(t) : new Date();
  return `${d.toLocaleDateString('en-US', { timeZone: 'UTC', month: 'numeric', day: 'numeric', year: '2-digit' })}, ${d.toLocaleTimeString('en-US', { timeZone: 'UTC', hour: 'numeric', minute: '2-digit' })}`;
};
const avatar = (c) =>
  'data:image/svg+xml;base64,' +
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${c}"/><circle cx="20" cy="16" r="7" fill="#fff"/><path d="M6 38c2-11 26-11 28 0z" fill="#fff"/></svg>`,
  ).toString('base64');

/** Keeps one browser for many pictures: const r = await openRenderer(); await r.png(message, 'a.png'); await r.close(); */
export async function openRenderer({ executablePath = CHROMIUM } = {}) {
  const { chromium } = require('playwright-core');
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'discord-double-'));
  const ctx = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    deviceScaleFactor: 2,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  await ctx.route('**/*', (r) =>
    /^(data:|about:|file:|http:\/\/(127\.0\.0\.1|localhost)[:/])/.test(r.request().url())
      ? r.continue()
      : r.abort(),
  ); // never leaves this machine
  return {
    async png(messages, file, opts = {}) {
      const page = await ctx.newPage();
      const errors = [];
      page.on('pageerror', (e) => errors.push(String(e)));
      await page.setViewportSize({ width: (opts.width ?? 720) + 20, height: 400 });
      await page.setContent(await pageHtml(messages, opts), { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(150);
      const buf = await page.locator('#root').screenshot({ path: file });
      await page.close();
      return { bytes: buf.length, errors };
    },
    async close() {
      await ctx.close();
      fs.rmSync(profile, { recursive: true, force: true });
    },
  };
}

export async function renderPng(messages, file, opts = {}) {
  const r = await openRenderer(opts);
  try {
    return await r.png(messages, file, opts);
  } finally {
    await r.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2),
    opt = (n, d) => {
      const i = args.indexOf(`--${n}`);
      return i < 0 ? d : args.splice(i, 2)[1];
    };
  const theme = opt('theme', 'dark'),
    width = Number(opt('width', 720));
  const [input, output] = args;
  if (!output) {
    console.error('usage: render.mjs message.json out.png [--theme dark|light] [--width 720]');
    process.exit(2);
  }
  const r = await renderPng(JSON.parse(fs.readFileSync(input, 'utf8')), output, { theme, width });
  console.log(
    `${output}: ${r.bytes} bytes${r.errors.length ? `; page errors: ${r.errors.join(' | ')}` : ''}`,
  );
}
