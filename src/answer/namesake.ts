import { literally } from '../corpus/literal.js';
import type { Query } from '../search/query.js';
import type { Ranked } from '../search/rank.js';
import type { Context } from './context.js';
import { quotedText } from './reaching.js';

/** Somebody is asked about, and the sentence is of, or by, another of that surname. */
export function isOfNamesake(context: Context, _query: Query, { entry }: Ranked): boolean {
  const said = entry.sentence.speaker?.name ?? '';
  const text = `${quotedText(context, entry)} ${said}`;
  return context.question.people.some(({ name, start, end }) => {
    const [given, surname] = [name.split(' ')[0], name.split(' ').at(-1)];
    if (given === undefined || surname === undefined || given === surname) return false;
    // "Ada Vale of the federation", whose secretary is another Vale: the post tells whom.
    if (said.endsWith(surname) && isOfHisPost(context.question.text, entry.sentence.speaker?.role))
      return false;
    // By the surname alone either may be meant.
    if (!/\s/.test(context.question.text.slice(start, end))) return false;
    return (
      !text.includes(name) &&
      new RegExp(
        String.raw`(?<!\p{L})(?!${literally(given)}(?!\p{L}))\p{Lu}\p{L}+ ${literally(surname)}(?!\p{L})`,
        'u',
      ).test(text)
    );
  });
}

function isOfHisPost(text: string, role: string | undefined): boolean {
  const words = role?.toLowerCase().match(/\p{L}{7,}/gu) ?? [];
  return words.some((word) => text.toLowerCase().includes(word));
}
