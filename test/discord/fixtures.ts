import type { Citation } from '../../src/answer/answer.js';
import type { Command, CommandContext, Registry, Snapshot } from '../../src/discord/command.js';
import { createCooldown } from '../../src/discord/cooldown.js';
import { type Engine, localEngine } from '../../src/discord/engine.js';
import { INTERACTION } from '../../src/discord/interaction.js';
import type { Report } from '../../src/discord/report.js';
import type { Modal, Responder } from '../../src/discord/responder.js';
import type { Surroundings } from '../../src/discord/surroundings.js';
import { loadRecord } from '../../src/record/load.js';
import type { MessagePayload } from '../../src/render/discord/components.js';
import type { View } from '../../src/render/discord/view.js';
import { buildIndex } from '../../src/search/index.js';
import { declined, article as held, quoted } from '../render/fixtures.js';

/** A snapshot of one made-up article, with this id and these excerpts for any question. */
export function snapshotOf(id: string, excerpts: readonly Citation[] = []): Snapshot {
  return {
    knowledge: {
      articles: new Map([[held.id, held]]),
      record: loadRecord('no such corpus', []).record,
      index: buildIndex([held], []),
      snapshot: id,
    },
    ask: (question) => ({ ...declined, question, snapshot: id }),
    excerpts: () => excerpts,
  };
}

export const NOW = 'aaaaaaaaaaaa';
export const BEFORE = 'bbbbbbbbbbbb';
export const QUOTE = quoted(1, 'Northshire Police was moved into Engage on Monday.');

const BUTTONS: View['buttons'] = [
  { label: 'More excerpts', action: { kind: 'more' } },
  { label: 'Causes of concern', action: { kind: 'concerns', force: 'northshire' } },
  { label: 'Timeline', action: { kind: 'timeline', force: 'northshire' } },
  { label: 'Share', action: { kind: 'share' } },
  { label: 'Report this answer', action: { kind: 'report' } },
  { label: 'Passage around [1]', action: { kind: 'context', article: held.id, start: 0 } },
];

function command(
  name: string,
  option: string,
  visibility: Command['visibility'],
  run: Command['run'],
): Command {
  return {
    data: {
      name,
      description: `Made up: ${name}`,
      options: [{ type: 3, name: option, description: option }],
    },
    visibility,
    run,
    complete: (named, typed) => [{ name: `${named}: ${typed}`, value: typed }],
  };
}

/** What a made-up command shows: its name, its options and the day. */
function viewOf(
  name: string,
  options: Readonly<Record<string, string>>,
  { snapshot, today }: CommandContext,
): View {
  return {
    question: options['question'],
    paragraphs: [`${name} ${JSON.stringify(options).replace(/[^\w ]/g, ' ')} on ${today}`],
    buttons: BUTTONS,
    origin: { command: name, options },
    snapshot: snapshot.knowledge.snapshot,
    outcome: 'answered',
  };
}

/** Commands enough to see what is done with them; `long` has three pages, `broken` throws. */
export const registry: Registry = new Map(
  [
    command('ask', 'question', 'private', (options, context) => viewOf('ask', options, context)),
    command('concerns', 'force', 'private', (options, context) =>
      viewOf('concerns', options, context),
    ),
    command('timeline', 'force', 'private', (options, context) =>
      viewOf('timeline', options, context),
    ),
    command('open', 'force', 'private', (options, context) => viewOf('open', options, context)),
    command('long', 'force', 'private', (options, context) => ({
      ...viewOf('long', options, context),
      paragraphs: ['first', 'second', 'third'].map((word) => `${word} ${'x'.repeat(3_000)}`),
    })),
    command('broken', 'force', 'private', () => {
      throw new Error('made to fail');
    }),
  ].map((one) => [one.data.name, one]),
);

/** What answers: those commands over this snapshot. */
export function engineOf(snapshot: Snapshot, commands: Registry = registry) {
  return async (): Promise<Engine> => localEngine(commands, snapshot);
}

/** What was logged: level, fields, message. */
export type Line = readonly [level: string, fields: object, message: string];

/** A world of that registry and snapshot, with what it logs and is told. */
export function worldOf(more: Partial<Surroundings> = {}) {
  const lines: Line[] = [];
  const reports: Report[] = [];
  const world: Surroundings = {
    engine: engineOf(snapshotOf(NOW)),
    clock: () => new Date('2026-11-22T12:00:00Z'),
    log: {
      info: (fields, message) => lines.push(['info', fields, message]),
      warn: (fields, message) => lines.push(['warn', fields, message]),
      error: (fields, message) => lines.push(['error', fields, message]),
    },
    cooldown: createCooldown(),
    report: async (report) => reports.push(report) > 0,
    logQuestions: false,
    ...more,
  };
  return { world, lines, reports };
}

/** One call of a responder. */
export type Call =
  | { readonly did: 'defer'; readonly isPrivate: boolean }
  | { readonly did: 'deferUpdate' }
  | { readonly did: 'reply' | 'edit' | 'tell'; readonly payload: MessagePayload }
  | { readonly did: 'modal'; readonly modal: Modal }
  | { readonly did: 'choices'; readonly choices: readonly object[] };

/** A responder that remembers; the calls named in `failing` fail. */
export function recorder(failing: readonly Call['did'][] = []) {
  const calls: Call[] = [];
  const take = async (call: Call): Promise<void> => {
    calls.push(call);
    if (failing.includes(call.did)) throw new Error(`made to fail: ${call.did}`);
  };
  const responder: Responder = {
    defer: (isPrivate) => take({ did: 'defer', isPrivate }),
    deferUpdate: () => take({ did: 'deferUpdate' }),
    reply: (payload) => take({ did: 'reply', payload }),
    edit: (payload) => take({ did: 'edit', payload }),
    tell: (payload) => take({ did: 'tell', payload }),
    modal: (modal) => take({ did: 'modal', modal }),
    choices: (choices) => take({ did: 'choices', choices }),
  };
  const payloads = () => calls.flatMap((call) => ('payload' in call ? [call.payload] : []));
  return { responder, calls, payloads, did: () => calls.map(({ did }) => did) };
}

const USER = { id: '200000000000000001', username: 'ann', global_name: 'Ann' };

const common = { id: '1', token: 'secret-token', application_id: '3', user: USER };

/** `/name` with these options, as Discord sends it. */
export function slash(name: string, options: Readonly<Record<string, string>> = {}) {
  const list = Object.entries(options).map(([key, value]) => ({ name: key, type: 3, value }));
  return { ...common, type: INTERACTION.command, data: { name, options: list } };
}

/** What Discord sends while somebody types into an option. */
export function typing(name: string, option: string, value: string) {
  const options = [{ name: option, type: 3, value, focused: true }];
  return { ...common, type: INTERACTION.autocomplete, data: { name, options } };
}

/** A press of a button on this message. */
export function press(custom_id: string, message: Partial<MessagePayload> = {}) {
  const shown = { id: '4', flags: 0, components: [], ...message };
  return { ...common, type: INTERACTION.component, data: { custom_id }, message: shown };
}

/** A form that was sent. */
export function submit(custom_id: string, value: string, field = 'report') {
  const components = [{ type: 18, id: 1, component: { type: 4, custom_id: field, value } }];
  return { ...common, type: INTERACTION.modal, data: { custom_id, components } };
}
