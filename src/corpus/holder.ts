import type { Named } from './speaker-names.js';

/** Those whom an article has named so far. */
interface Known {
  /** The one named last first. */
  readonly people: readonly Named[];
  readonly known: ReadonlyMap<string, Named>;
}

/** Who is known in a post ("chief constable"), the one named last; undefined where nobody is. */
export function holderOf(post: string, { people, known }: Known): Named | undefined {
  const wanted = post.toLowerCase();
  const holds = ({ kind, role }: Named) =>
    kind === 'person' && isInPost(role?.toLowerCase(), wanted);
  return [...people, ...known.values()].find(holds);
}

function isInPost(role: string | undefined, post: string): boolean {
  if (role === undefined) return false;
  if (post === 'coroner') return /\bcoroner\b/.test(role);
  const own = role.replace(/\s+(?:of|for)\s.*$/, '');
  return own.endsWith(post) && !/\b(?:deputy|assistant|former|shadow|vice)\b/.test(own);
}

/** "The chief constable": a post that one person holds at a time. */
const ONE_HOLDER =
  /^the ((?:chief constable|(?:police and crime )?commissioner|mayor|coroner|judge|(?:chief )?superintendent|home secretary|policing minister|pathologist|chairman|chairwoman|chair|deputy chief constable|assistant chief constable))$/i;

/** The person who is meant by a post without a name; undefined where it is none, or nobody is known in it. */
export function meantBy(phrase: string, known: Known): Named | undefined {
  const post = ONE_HOLDER.exec(phrase)?.[1]?.toLowerCase();
  if (post === undefined) return undefined;
  if (!/^(?:deputy|assistant)/.test(post)) return holderOf(post, known);
  return known.people.find(({ role }) => role?.toLowerCase().endsWith(post));
}
