import type { Action, Origin } from './view.js';

/** A button's id, read: what to do, on which corpus, and how its message was made. */
export interface ButtonId {
  readonly action: Action;
  readonly snapshot: string;
  readonly origin: Origin;
}

/** Ids of another version are told that they are out of date. */
const VERSION = 'fw1';
const SEPARATOR = '~';
/** So much of a snapshot's digest tells two apart. */
const SNAPSHOT = 8;
/** The question is too long for an id: it is read back from the message. */
const IN_MESSAGE = 'question';
/** What these do, their arguments say alone: their ids have no room for options. */
const ALONE = new Set<Action['kind']>(['context', 'concerns', 'timeline', 'report']);

/**
 * Writes a button's id: version, action, its argument, snapshot, command, options in order where the
 * action makes its message again.
 */
export function writeButtonId({ action, snapshot, origin }: ButtonId): string {
  const options = Object.entries(origin.options)
    .filter(([name]) => name !== IN_MESSAGE && !ALONE.has(action.kind))
    .map(([name, value]) => `${name}=${value}`);
  return [
    VERSION,
    action.kind,
    argumentOf(action),
    snapshot.slice(0, SNAPSHOT),
    origin.command,
    ...options,
  ].join(SEPARATOR);
}

function argumentOf(action: Action): string {
  switch (action.kind) {
    case 'page':
      return String(action.page);
    case 'context':
      return `${articleKey(action.article)}:${action.start}`;
    case 'concerns':
    case 'timeline':
      return shortId(action.force);
    case 'more':
    case 'share':
    case 'report':
      return '';
  }
}

/**
 * An article's id may be long: eight hex digits stand for it in a button's id (FNV-1a of 32 bits,
 * Fowler, Noll and Vo 1991: enough to tell some thousands of ids apart).
 */
export function articleKey(id: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1)
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

/** The longest id of a force that always fits into a button's id, beside a day and an offset. */
const LONGEST_ID = 18;

/** An id as a button's id carries it: as it is up to so many characters, else its key. */
export function shortId(id: string, longest = LONGEST_ID): string {
  return id.length <= longest ? id : articleKey(id);
}

/** Reads a button's id; undefined for one that is none of ours, or of another version. */
export function readButtonId(id: string): ButtonId | undefined {
  const [version, kind, argument, snapshot, command, ...options] = id.split(SEPARATOR);
  if (version !== VERSION || kind === undefined || argument === undefined) return undefined;
  if (snapshot === undefined || command === undefined || command === '') return undefined;
  const pairs = options.map((one): [string, string] => {
    const at = one.indexOf('=');
    return at < 0 ? [one, ''] : [one.slice(0, at), one.slice(at + 1)];
  });
  const action = readAction(kind, argument);
  if (action === undefined) return undefined;
  return { action, snapshot, origin: { command, options: Object.fromEntries(pairs) } };
}

function readAction(kind: string, argument: string): Action | undefined {
  switch (kind) {
    case 'page': {
      const page = Number(argument);
      return Number.isInteger(page) && page >= 0 ? { kind, page } : undefined;
    }
    case 'context': {
      const found = /^(.+):(\d+)$/.exec(argument);
      return found?.[1] === undefined
        ? undefined
        : { kind, article: found[1], start: Number(found[2]) };
    }
    case 'concerns':
    case 'timeline':
      return argument === '' ? undefined : { kind, force: argument };
    case 'more':
    case 'share':
    case 'report':
      return { kind };
    default:
      return undefined;
  }
}

/** Whether an id was made from this snapshot. */
export function isOfSnapshot(id: ButtonId, snapshot: string): boolean {
  return snapshot.slice(0, SNAPSHOT) === id.snapshot;
}
