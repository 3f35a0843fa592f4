// Checks everything that the bot sends, against Discord's OpenAPI schemas and against the limits that they leave out.
//
// The schemas come from the package discord-api-spec, as Zod made from the official document. OpenAPI 3.1 is JSON Schema
// 2020-12: Zod -> z.toJSONSchema() -> Ajv2020, `strict: false`.
import Ajv2020Module from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';

const Ajv2020 = Ajv2020Module.default ?? Ajv2020Module;
const addFormats = addFormatsModule.default ?? addFormatsModule;

/** route -> request schema. `union:` told apart by `type`; `array:` a list of. Names are those of OpenAPI components. */
export const REQUEST_SCHEMAS = {
  'PUT /applications/:app/commands': { array: 'ApplicationCommandUpdateRequest', max: 130 },
  'PUT /applications/:app/guilds/:guild/commands': {
    array: 'ApplicationCommandUpdateRequest',
    max: 130,
  },
  'POST /applications/:app/commands': { ref: 'ApplicationCommandCreateRequest' },
  'POST /applications/:app/guilds/:guild/commands': { ref: 'ApplicationCommandCreateRequest' },
  'PATCH /applications/:app/commands/:id': { ref: 'ApplicationCommandPatchRequestPartial' },
  'PATCH /applications/:app/guilds/:guild/commands/:id': {
    ref: 'ApplicationCommandPatchRequestPartial',
  },
  'POST /interactions/:id/:token/callback': {
    union: [
      'ApplicationCommandAutocompleteCallbackRequest',
      'CreateMessageInteractionCallbackRequest',
      'LaunchActivityInteractionCallbackRequest',
      'ModalInteractionCallbackRequest',
      'PongInteractionCallbackRequest',
      'SocialLayerSKUPurchaseEligibilityInteractionCallbackRequest',
      'UpdateMessageInteractionCallbackRequest',
    ],
  },
  'POST /webhooks/:app/:token': { ref: 'IncomingWebhookRequestPartial' },
  'PATCH /webhooks/:app/:token/messages/:id': { ref: 'IncomingWebhookUpdateRequestPartial' },
  'POST /channels/:channel/messages': { ref: 'MessageCreateRequest' },
  'PATCH /channels/:channel/messages/:id': { ref: 'MessageEditRequestPartial' },
  'POST /users/@me/channels': { ref: 'CreatePrivateChannelRequest' },
};

/** What the double itself answers, checked for `selfViolations`. */
export const RESPONSE_SCHEMAS = {
  message: 'MessageResponse',
  command: 'ApplicationCommandResponse',
  gatewayBot: 'GatewayBotResponse',
  callback: 'InteractionCallbackResponse',
  user: 'UserPIIResponse',
};

const PREFIX = 'discord:';
const isNullType = (n) => n && typeof n === 'object' && (n.type === 'null' || n.const === null);

/**
 * Rewrites unions so that Ajv reports the one relevant error instead of one per branch, and applies
 * the spec's own stated convention that integer fields also accept integer strings.
 */
function normalise(root, deref) {
  const tagOf = (node) => {
    const target = node?.$ref ? deref(node.$ref) : node;
    const t = target?.properties?.type;
    if (!t || target.type !== 'object') return null;
    if (t.const !== undefined) return [t.const];
    if (Array.isArray(t.enum)) return t.enum;
    return null;
  };
  const seen = new Set();
  const walk = (node, key, parentProps) => {
    if (!node || typeof node !== 'object' || seen.has(node)) return;
    seen.add(node);
    for (const kw of ['oneOf', 'anyOf']) {
      const list = node[kw];
      if (!Array.isArray(list) || list.length < 2) continue;
      // the npm conversion turns `anyOf` + x-discord-union into `anyOf: [{}, ...]`, which accepts anything: drop the {}
      const rest = list.filter(
        (x) => !isNullType(x) && !(Object.keys(x).length === 0 && list.some((y) => y.$ref)),
      );
      const nullable = list.some(isNullType);
      if (rest.length === list.length - Number(nullable) - 1 || rest.length < list.length)
        node[kw] = nullable ? [...rest, { type: 'null' }] : rest;
      if (nullable && rest.length === 1) {
        // nullable single
        delete node[kw];
        node.if = { not: { type: 'null' } };
        node.then = rest[0];
        continue;
      }
      const tags = rest.map(tagOf);
      if (
        rest.length > 1 &&
        tags.every(Boolean) &&
        new Set(tags.flat()).size === tags.flat().length
      ) {
        delete node[kw];
        const body = {
          type: 'object',
          required: ['type'],
          properties: { type: { enum: tags.flat() } },
          allOf: rest.map((r, i) => ({
            if: { properties: { type: { enum: tags[i] } }, required: ['type'] },
            then: r,
          })),
        };
        if (nullable) {
          node.if = { not: { type: 'null' } };
          node.then = body;
        } else Object.assign(node, body);
      }
    }
    if (node.format === 'date-time') delete node.pattern; // the npm conversion only accepts a trailing Z; Discord itself writes +00:00
    if (key === 'default_member_permissions' && parentProps) {
      // official spec: integer|null; documented (and sent by every library) as a decimal string
      parentProps[key] = {
        anyOf: [
          { type: 'null' },
          { type: 'integer', minimum: 0 },
          { type: 'string', pattern: '^[0-9]+$' },
        ],
      };
      return;
    }
    for (const k of Object.keys(node)) {
      const v = node[k];
      if (k === 'properties' && v && typeof v === 'object')
        for (const p of Object.keys(v)) walk(v[p], p, v);
      else if (Array.isArray(v)) v.forEach((x) => walk(x));
      else walk(v);
    }
  };
  walk(root);
  return root;
}

async function loadSchemas() {
  const [z, S] = await Promise.all([import('zod'), import('discord-api-spec/zod')]);
  const registry = z.registry();
  for (const k of Object.keys(S))
    if (k.endsWith('Schema')) registry.add(S[k], { id: k.slice(0, -6) });
  const { schemas } = z.toJSONSchema(registry, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
    uri: (id) => `${PREFIX}${id}`,
  });
  const out = {};
  for (const k of Object.keys(schemas)) {
    out[k] = JSON.parse(JSON.stringify(schemas[k]));
    delete out[k].$schema;
    delete out[k].$id;
  }
  return out;
}

export class SpecValidator {
  static _made;
  /** Loads and compiles everything once in a process (about a second), so that no answer is measured with it. */
  static create() {
    SpecValidator._made ??= loadSchemas().then((schemas) => {
      const v = new SpecValidator(schemas);
      for (const r of Object.keys(REQUEST_SCHEMAS)) {
        v.request(r, null);
        v.unknownKeys(r, {});
      }
      for (const k of Object.keys(RESPONSE_SCHEMAS)) v.response(k, {});
      return v;
    });
    return SpecValidator._made;
  }

  constructor(schemas) {
    this.names = Object.keys(schemas);
    const deref = (ref) => schemas[ref.slice(PREFIX.length)];
    const root = normalise(structuredClone(schemas), deref);
    const rewrite = (n, strict) => {
      if (!n || typeof n !== 'object') return n;
      if (Array.isArray(n)) return n.map((x) => rewrite(x, strict));
      const o = {};
      for (const k of Object.keys(n)) o[k] = rewrite(n[k], strict);
      if (
        strict &&
        o.type === 'object' &&
        o.properties &&
        !o.allOf &&
        o.additionalProperties === undefined
      )
        o.additionalProperties = false;
      return o;
    };
    const build = (strict) => {
      const ajv = new Ajv2020({
        strict: false,
        allErrors: true,
        validateFormats: true,
        logger: false,
      });
      addFormats(ajv);
      ajv.addFormat('snowflake', true);
      ajv.addFormat('nonce', true);
      for (const name of this.names)
        ajv.addSchema({ $id: `${PREFIX}${name}`, ...rewrite(root[name], strict) });
      return ajv;
    };
    this._build = build;
    this._schemas = schemas;
    this._cache = new Map();
  }

  _ajv(strict) {
    const key = strict ? '_strict' : '_loose';
    return (this[key] ??= this._build(strict));
  }

  _compile(strict, spec) {
    const key = (strict ? 's' : 'l') + JSON.stringify(spec);
    let fn = this._cache.get(key);
    if (fn) return fn;
    const ajv = this._ajv(strict);
    const ref = (n) => ({ $ref: `${PREFIX}${n}` });
    let schema;
    if (spec.ref) schema = ref(spec.ref);
    else if (spec.array)
      schema = { type: ['array', 'null'], items: ref(spec.array), maxItems: spec.max };
    else if (spec.union) {
      const tags = spec.union.map((n) => {
        const t = this._schemas[n].properties.type;
        return t.const !== undefined ? [t.const] : t.enum;
      });
      schema = {
        type: 'object',
        required: ['type'],
        properties: { type: { enum: tags.flat() } },
        allOf: spec.union.map((n, i) => ({
          if: { properties: { type: { enum: tags[i] } }, required: ['type'] },
          then: ref(n),
        })),
      };
    }
    fn = ajv.compile(schema);
    this._cache.set(key, fn);
    return fn;
  }

  check(spec, body, { strict = false } = {}) {
    const fn = this._compile(strict, spec);
    if (fn(body)) return [];
    const errs = (fn.errors ?? []).filter((e) => e.keyword !== 'if');
    const seen = new Set();
    return errs
      .map((e) => ({
        path: e.instancePath,
        message: e.message ?? e.keyword,
        keyword: e.keyword,
        params: e.params,
      }))
      .filter((e) => {
        const k = e.path + e.message + (e.params?.additionalProperty ?? '');
        if (seen.has(k)) return false;
        seen.add(k);
        return true;
      });
  }

  /** Schema problems of a request body for a route key of REQUEST_SCHEMAS. */
  request(routeKey, body) {
    const spec = REQUEST_SCHEMAS[routeKey];
    return spec ? this.check(spec, body ?? {}) : [];
  }

  /** Keys Discord does not know (it ignores them, so these are typos or dead fields). */
  unknownKeys(routeKey, body) {
    const spec = REQUEST_SCHEMAS[routeKey];
    if (!spec || body == null) return [];
    return this.check(spec, body, { strict: true })
      .filter((p) => p.keyword === 'additionalProperties')
      .map((p) => ({ ...p, message: `unknown key '${p.params.additionalProperty}'` }));
  }

  response(kind, body) {
    const name = RESPONSE_SCHEMAS[kind];
    return this.names.includes(name) ? this.check({ ref: name }, body) : [];
  }
}

// ---------------------------------------------------------------------------------------------
// Rules that Discord enforces and that the OpenAPI document does not state.
// ---------------------------------------------------------------------------------------------

const V2 = 1 << 15;
const V2_TYPES = new Set([9, 10, 11, 12, 13, 14, 17]);
const SELECTS = new Set([3, 5, 6, 7, 8]);
const len = (s) => [...(s ?? '')].length;

export function* walkComponents(components, path = '/components') {
  for (const [i, c] of (components ?? []).entries()) {
    if (!c) continue;
    yield [c, `${path}/${i}`];
    if (Array.isArray(c.components)) yield* walkComponents(c.components, `${path}/${i}/components`);
    if (c.accessory) yield [c.accessory, `${path}/${i}/accessory`];
    if (c.component) yield* walkComponents([c.component], `${path}/${i}/component`);
  }
}

function embedText(e) {
  let n = len(e.title) + len(e.description) + len(e.footer?.text) + len(e.author?.name);
  for (const f of e.fields ?? []) n += len(f.name) + len(f.value);
  return n;
}

const URL_OK = /^(https?:\/\/|attachment:\/\/)/i;

/** Problems of the body of a message, or of an edit of one. */
export function messageRules(m, ctx = {}) {
  const out = [];
  const base = ctx.base ?? '';
  const bad = (path, message, code = 'INVALID') => out.push({ path: base + path, message, code });
  const flags = Number(m.flags ?? 0);
  const v2 = Boolean((flags | (ctx.existingFlags ?? 0)) & V2);
  const names = new Set((ctx.files ?? []).map((f) => f.name));
  for (const a of m.attachments ?? []) if (a?.filename) names.add(a.filename);
  for (const a of ctx.existing?.attachments ?? []) names.add(a.filename);

  // content
  if (len(m.content) > 2000)
    bad('/content', 'Must be 2000 or fewer in length.', 'BASE_TYPE_MAX_LENGTH'); // spec says 4000 for create message
  if (v2) {
    for (const k of ['content', 'embeds', 'poll', 'stickers', 'sticker_ids']) {
      const val = m[k];
      if (val != null && val !== '' && !(Array.isArray(val) && val.length === 0))
        bad(
          `/${k}`,
          `The '${k}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
          'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        );
    }
  }
  if (ctx.edit && flags & ~(4 | V2 | 64))
    bad(
      '/flags',
      'only SUPPRESS_EMBEDS and IS_COMPONENTS_V2 can be set on an edit',
      'INVALID_FLAGS',
    );

  // integers and unique lists: in openapi.json, lost in the npm conversion
  for (const [i, e] of (m.embeds ?? []).entries())
    if (e?.color != null && !Number.isInteger(Number(e.color)))
      bad(`/embeds/${i}/color`, 'must be an integer', 'NUMBER_TYPE_COERCE');
  if (m.flags != null && !Number.isInteger(Number(m.flags)))
    bad('/flags', 'must be an integer', 'NUMBER_TYPE_COERCE');
  for (const k of ['users', 'roles', 'parse']) {
    const l = m.allowed_mentions?.[k];
    if (l && new Set(l).size !== l.length)
      bad(`/allowed_mentions/${k}`, 'must be unique', 'SET_TYPE_ALREADY_CONTAINS_VALUE');
  }

  // embeds
  let total = 0;
  for (const [i, e] of (m.embeds ?? []).entries()) {
    total += embedText(e);
    const p = `/embeds/${i}`;
    const empty =
      !e.title &&
      !e.description &&
      !e.fields?.length &&
      !e.image?.url &&
      !e.thumbnail?.url &&
      !e.author?.name &&
      !e.footer?.text &&
      !e.url &&
      !e.timestamp;
    if (empty) bad(p, 'This field is required (empty embed)', 'BASE_TYPE_REQUIRED');
    for (const [j, f] of (e.fields ?? []).entries()) {
      if (!f.name?.trim())
        bad(`${p}/fields/${j}/name`, 'This field is required', 'BASE_TYPE_REQUIRED');
      if (!f.value?.trim())
        bad(`${p}/fields/${j}/value`, 'This field is required', 'BASE_TYPE_REQUIRED');
    }
    for (const [k, u] of [
      ['url', e.url],
      ['image/url', e.image?.url],
      ['thumbnail/url', e.thumbnail?.url],
      ['footer/icon_url', e.footer?.icon_url],
      ['author/icon_url', e.author?.icon_url],
      ['author/url', e.author?.url],
    ]) {
      if (u && !URL_OK.test(u))
        bad(`${p}/${k}`, "Scheme must be one of ('http', 'https').", 'URL_TYPE_INVALID_SCHEME');
      if (u?.startsWith('attachment://') && !names.has(u.slice(13)))
        bad(`${p}/${k}`, `refers to ${u}, which is not attached`, 'UNRESOLVED_ATTACHMENT');
    }
  }
  if (total > 6000)
    bad(
      '/embeds',
      `Embed size exceeds maximum size of 6000 (is ${total})`,
      'MAX_EMBED_SIZE_EXCEEDED',
    );

  // components
  const comps = m.components ?? [];
  let count = 0,
    text = 0;
  const ids = new Map(),
    nums = new Map();
  for (const [c, p] of walkComponents(comps)) {
    count++;
    if (c.type === 10) text += len(c.content);
    if (V2_TYPES.has(c.type) && !v2)
      bad(p, `component type ${c.type} needs the IS_COMPONENTS_V2 flag`, 'UNION_TYPE_CHOICES');
    if (c.custom_id != null) {
      if (ids.has(c.custom_id))
        bad(
          `${p}/custom_id`,
          `Component custom id cannot be duplicated: '${c.custom_id}' (also at ${ids.get(c.custom_id)})`,
          'COMPONENT_CUSTOM_ID_DUPLICATED',
        );
      ids.set(c.custom_id, p);
      if (len(c.custom_id) > 100)
        bad(`${p}/custom_id`, 'Must be between 1 and 100 in length.', 'BASE_TYPE_BAD_LENGTH');
    }
    if (c.id) {
      if (nums.has(c.id))
        bad(`${p}/id`, `component id ${c.id} is used twice`, 'COMPONENT_ID_DUPLICATED');
      nums.set(c.id, p);
    }
    if (c.type === 1) {
      const kinds = (c.components ?? []).map((x) => x.type);
      const sel = kinds.filter((t) => SELECTS.has(t)).length;
      if (sel && kinds.length > 1)
        bad(
          `${p}/components`,
          'a row holds up to 5 buttons or one select',
          'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
        );
    }
    if (c.type === 2) {
      if (c.style === 5) {
        if (!c.url) bad(`${p}/url`, 'A url is required', 'BASE_TYPE_REQUIRED');
        if (c.custom_id)
          bad(
            p,
            'A custom id and url cannot both be specified',
            'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
          );
        if (c.url && !/^(https?|discord):\/\//i.test(c.url))
          bad(
            `${p}/url`,
            "Scheme must be one of ('http', 'https', 'discord').",
            'URL_TYPE_INVALID_SCHEME',
          );
      } else if (c.style === 6) {
        if (!c.sku_id) bad(`${p}/sku_id`, 'A sku_id is required', 'BASE_TYPE_REQUIRED');
      } else {
        if (!c.custom_id)
          bad(`${p}/custom_id`, 'A custom id is required', 'COMPONENT_CUSTOM_ID_REQUIRED');
        if (c.url) bad(`${p}/url`, 'only link buttons have a url', 'BUTTON_COMPONENT_INVALID');
      }
      if (c.style !== 6 && !c.label && !c.emoji)
        bad(p, 'A button needs a label or an emoji', 'BUTTON_COMPONENT_INVALID');
    }
    if (c.type === 3) {
      const values = (c.options ?? []).map((o) => o.value);
      if (new Set(values).size !== values.length)
        bad(
          `${p}/options`,
          'The specified option value is already used',
          'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        );
      if ((c.max_values ?? 1) > values.length)
        bad(
          `${p}/max_values`,
          'max_values is larger than the number of options',
          'SELECT_COMPONENT_MAX_VALUES_TOO_HIGH',
        );
      if (values.filter((_, i) => c.options[i].default).length > (c.max_values ?? 1))
        bad(
          `${p}/options`,
          'more defaults than max_values',
          'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
        );
    }
    if (SELECTS.has(c.type) && c.min_values != null && c.min_values > (c.max_values ?? 1))
      bad(
        `${p}/min_values`,
        'min_values is larger than max_values',
        'SELECT_COMPONENT_MIN_VALUES_GREATER_THAN_MAX',
      );
    for (const u of [c.media?.url, c.file?.url, ...(c.items ?? []).map((x) => x.media?.url)]) {
      if (u == null) continue;
      if (!URL_OK.test(u)) bad(p, `bad media url ${u}`, 'URL_TYPE_INVALID_SCHEME');
      if (u.startsWith('attachment://') && !names.has(u.slice(13)))
        bad(p, `refers to ${u}, which is not attached`, 'UNRESOLVED_ATTACHMENT');
    }
  }
  if (!v2 && comps.length > 5)
    bad('/components', 'Must be 5 or fewer in length.', 'BASE_TYPE_BAD_LENGTH');
  if (v2 && count > 40)
    bad(
      '/components',
      `at most 40 components in total, nested ones counted (is ${count})`,
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    );
  if (v2 && text > 4000)
    bad(
      '/components',
      `at most 4000 characters in all text displays (is ${text})`,
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    );

  // allowed_mentions
  const am = m.allowed_mentions;
  if (am) {
    if (am.users?.length > 100)
      bad('/allowed_mentions/users', 'Must be 100 or fewer in length.', 'BASE_TYPE_MAX_LENGTH');
    if (am.roles?.length > 100)
      bad('/allowed_mentions/roles', 'Must be 100 or fewer in length.', 'BASE_TYPE_MAX_LENGTH');
    if (am.parse?.includes('users') && am.users?.length)
      bad(
        '/allowed_mentions',
        "parse:['users'] and users: [ids] are mutually exclusive",
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      );
    if (am.parse?.includes('roles') && am.roles?.length)
      bad(
        '/allowed_mentions',
        "parse:['roles'] and roles: [ids] are mutually exclusive",
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      );
  }
  if ((ctx.files?.length ?? 0) > 10)
    bad('/attachments', 'at most 10 files', 'BASE_TYPE_MAX_LENGTH');
  return out;
}

// https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

function optionRules(options, path, depth, out) {
  const bad = (p, message, code = 'INVALID') => out.push({ path: p, message, code });
  const seen = new Set();
  let optionalSeen = false;
  const kinds = new Set((options ?? []).map((o) => (o.type <= 2 ? 'sub' : 'val')));
  if (kinds.size > 1)
    bad(
      path,
      'sub commands and values cannot be mixed at one level',
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    );
  for (const [i, o] of (options ?? []).entries()) {
    const p = `${path}/${i}`;
    if (!NAME.test(o.name) || o.name !== o.name.toLowerCase())
      bad(`${p}/name`, `Command name is invalid: '${o.name}'`, 'APPLICATION_COMMAND_INVALID_NAME');
    if (seen.has(o.name))
      bad(
        `${p}/name`,
        `Option name '${o.name}' is used twice`,
        'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
      );
    seen.add(o.name);
    if (!o.description?.trim())
      bad(`${p}/description`, 'This field is required', 'BASE_TYPE_REQUIRED');
    if (o.type > 2) {
      if (!o.required) optionalSeen = true;
      else if (optionalSeen)
        bad(
          p,
          'Required options must be placed before non-required options',
          'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        );
    }
    if (o.autocomplete && o.choices?.length)
      bad(
        p,
        'autocomplete and choices are mutually exclusive',
        'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
      );
    if (o.autocomplete && ![3, 4, 10].includes(o.type))
      bad(
        p,
        'autocomplete is only for string, integer and number',
        'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID',
      );
    if (o.min_value != null && o.max_value != null && o.min_value > o.max_value)
      bad(p, 'min_value > max_value', 'INVALID_RANGE');
    if (o.min_length != null && o.max_length != null && o.min_length > o.max_length)
      bad(p, 'min_length > max_length', 'INVALID_RANGE');
    const cn = (o.choices ?? []).map((c) => c.name);
    if (new Set(cn).size !== cn.length)
      bad(
        `${p}/choices`,
        'choice names must be unique',
        'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
      );
    if (o.type === 2 && depth > 0)
      bad(p, 'groups cannot be nested', 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID');
    if (o.type === 2 && !o.options?.length)
      bad(p, 'a group needs sub commands', 'BASE_TYPE_REQUIRED');
    if (o.type === 2 && o.options?.some((x) => x.type !== 1))
      bad(p, 'a group holds sub commands only', 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID');
    if (o.options) optionRules(o.options, `${p}/options`, depth + 1, out);
  }
}

function commandSize(c) {
  let n = len(c.name) + len(c.description);
  for (const o of c.options ?? []) {
    n += commandSize(o);
    for (const ch of o.choices ?? [])
      n += len(ch.name) + (typeof ch.value === 'string' ? len(ch.value) : 0);
  }
  return n;
}

export function commandRules(list) {
  const out = [];
  const bad = (path, message, code = 'INVALID') => out.push({ path, message, code });
  const counts = { 1: 0, 2: 0, 3: 0, 4: 0 };
  const seen = new Set();
  for (const [i, c] of (list ?? []).entries()) {
    const type = c.type ?? 1,
      p = `/${i}`;
    counts[type]++;
    const key = `${type}:${c.name}`;
    if (seen.has(key))
      bad(
        `${p}/name`,
        `Application command names must be unique: '${c.name}'`,
        'APPLICATION_COMMANDS_DUPLICATE_NAME',
      );
    seen.add(key);
    for (const k of ['contexts', 'integration_types'])
      if (c[k] && new Set(c[k]).size !== c[k].length)
        bad(`${p}/${k}`, 'must be unique', 'SET_TYPE_ALREADY_CONTAINS_VALUE');
    if (type === 1) {
      if (!NAME.test(c.name ?? '') || c.name !== c.name.toLowerCase())
        bad(
          `${p}/name`,
          `Command name is invalid: '${c.name}'`,
          'APPLICATION_COMMAND_INVALID_NAME',
        );
      if (!c.description?.trim())
        bad(`${p}/description`, 'This field is required', 'BASE_TYPE_REQUIRED');
      optionRules(c.options, `${p}/options`, 0, out);
      if (commandSize(c) > 8000)
        bad(
          p,
          `command exceeds 8000 characters (is ${commandSize(c)})`,
          'APPLICATION_COMMAND_TOO_LARGE',
        );
    } else if (type !== 4) {
      if (c.description)
        bad(
          `${p}/description`,
          'Context menu commands cannot have description',
          'APPLICATION_COMMAND_DESCRIPTION_INVALID',
        );
      if (c.options?.length)
        bad(
          `${p}/options`,
          'Context menu commands cannot have options',
          'APPLICATION_COMMAND_OPTIONS_INVALID',
        );
    }
  }
  if (counts[1] > 100) bad('', 'at most 100 chat input commands', 'APPLICATION_COMMANDS_MAX');
  if (counts[2] > 15) bad('', 'at most 15 user commands', 'APPLICATION_COMMANDS_MAX');
  if (counts[3] > 15) bad('', 'at most 15 message commands', 'APPLICATION_COMMANDS_MAX');
  return out;
}

export function autocompleteRules(data, optionType) {
  const out = [];
  for (const [i, c] of (data?.choices ?? []).entries()) {
    const p = `/data/choices/${i}`;
    if (!c?.name?.trim())
      out.push({
        path: `${p}/name`,
        message: 'This field is required',
        code: 'BASE_TYPE_REQUIRED',
      });
    if (optionType === 3 && typeof c?.value !== 'string')
      out.push({
        path: `${p}/value`,
        message: 'must be a string for a string option',
        code: 'STRING_TYPE_CONVERT',
      });
    if (optionType === 3 && len(c?.value) > 100)
      out.push({
        path: `${p}/value`,
        message: 'Must be 100 or fewer in length.',
        code: 'BASE_TYPE_MAX_LENGTH',
      });
    if ((optionType === 4 || optionType === 10) && typeof c?.value !== 'number')
      out.push({ path: `${p}/value`, message: 'must be a number', code: 'NUMBER_TYPE_COERCE' });
  }
  return out;
}

export function modalRules(data) {
  const out = [];
  const ids = new Set();
  if ((data?.components ?? []).length > 5)
    out.push({
      path: '/data/components',
      message: 'Must be between 1 and 5 in length.',
      code: 'BASE_TYPE_BAD_LENGTH',
    });
  for (const [c, p] of walkComponents(data?.components, '/data/components')) {
    if (c.custom_id) {
      if (ids.has(c.custom_id))
        out.push({
          path: p,
          message: `duplicate custom_id ${c.custom_id}`,
          code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
        });
      ids.add(c.custom_id);
    }
    if (c.type === 4 && c.value && c.max_length && len(c.value) > c.max_length)
      out.push({
        path: `${p}/value`,
        message: 'longer than max_length',
        code: 'BASE_TYPE_MAX_LENGTH',
      });
  }
  return out;
}

/** Problems -> the nested `errors` object of a real 50035 answer. */
export function toDiscordErrors(problems) {
  const errors = {};
  for (const p of problems) {
    let node = errors;
    for (const part of p.path.split('/').filter(Boolean)) node = node[part] ??= {};
    (node._errors ??= []).push({
      code:
        p.code ??
        (p.keyword === 'maxLength'
          ? 'BASE_TYPE_MAX_LENGTH'
          : p.keyword === 'required'
            ? 'BASE_TYPE_REQUIRED'
            : 'BASE_TYPE_CHOICES'),
      message: p.message,
    });
  }
  return errors;
}
