import type { Passage } from './article.js';
import type { Named } from './speaker-names.js';

/** A paragraph that says who was there. */
const OPENS = /^(?:present|in attendance|also present|attendance|attending|attended by)\b/i;
const NAME = String.raw`((?:\p{Lu}[\p{L}'’-]+\s+){1,4}\p{Lu}[\p{L}'’-]+)`;
/** "Name Surname (Chair)", "Name Surname, Police and Crime Commissioner". */
const LISTED = new RegExp(
  String.raw`${NAME}(?:\s+\(([^()]{3,80})\)|,\s+([^,;.()]{4,80})(?=[,;.]|$))`,
  'gu',
);
const TITLE = /^(?:(?:Sir|Dame|Dr|Mr|Mrs|Ms|Miss|Councillors?|Cllrs?|Professor)\s+)+/u;
const POST =
  /\b(?:chair\w*|commissioner|constable|superintendent|inspector|officer|clerk|member|director|manager|leader|mayor|secretary|treasurer|head|adviser|solicitor|auditor)\b/i;

/** Finds the person whom an article lists in a post: "The Chair" where "Name Surname (Chair)" was present. */
export type Attendance = (post: string) => Named | undefined;

/** Reads who an article lists as present, each with a post; finds nobody where it lists none. */
export function readAttendance(passages: readonly Passage[]): Attendance {
  const listed = passages
    .filter(({ text }) => OPENS.test(text))
    .flatMap(({ text }) =>
      [...text.matchAll(LISTED)].flatMap(({ 1: name = '', 2: inBrackets, 3: behind }) => {
        const role = (inBrackets ?? behind ?? '').trim();
        return POST.test(role) ? [{ name: name.replace(TITLE, ''), role }] : [];
      }),
    );
  return (post) => {
    const asked = plain(post);
    const same = listed.filter(({ role }) => plain(role) === asked);
    const found = same.length > 0 ? same : listed.filter(({ role }) => ends(plain(role), asked));
    const [one, ...more] = found;
    return one === undefined || more.some(({ name }) => name !== one.name)
      ? undefined
      : { name: one.name, role: one.role, kind: 'person' };
  };
}

function plain(post: string): string {
  return post
    .toLowerCase()
    .replace(/^(?:the|our)\s+/, '')
    .replace(/\s+(?:for|of|to)\s.*$/, '')
    .trim();
}

/** "Police and Crime Commissioner" for "commissioner"; a deputy or a vice-chair is another. */
function ends(role: string, asked: string): boolean {
  return role.endsWith(` ${asked}`) && !/\b(?:deputy|vice|assistant|acting|former)\b/.test(role);
}
