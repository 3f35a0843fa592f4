import { type Quotation, quoteSentences } from '../../../corpus/locate.js';
import { writeWhen } from '../../../dates/partial.js';
import { publishedDay } from '../../../record/as-of.js';
import { mayTellOf } from '../../another-force.js';
import { type Context, compose, type Draft } from '../../context.js';

/** "Who is the chief constable of Northshire". */
const ASKS =
  /^\W*who(?:['’]?s| is)\s+(?:the\s+)?(?:current\s+|present\s+)?(deputy chief constable|assistant chief constable|chief constable|police(?:,? fire)? (?:and|&) crime commissioner|pcc|pfcc|commissioner)\b/i;
const NAME = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\s+)?(\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]+){1,2})`;

/** Who was there before or comes next, or stands beneath. */
const ANOTHER_HOLDER =
  /\b(?:previous|former|last|predecessor|before|earlier|deputy mayor|successor|next)\b/i;

interface Holder {
  readonly name: string;
  readonly role: string;
  readonly found: Quotation;
}

/** Who holds a post of a named force, as held articles name him, where the record knows nobody in it. */
export function namedHolder(context: Context): Draft | undefined {
  const { question, force, named } = context;
  const post = ASKS.exec(question.text)?.[1]?.toLowerCase();
  if (post === undefined || force === undefined || !named || question.people.length > 0)
    return undefined;
  if (question.dates.some(({ asksNow }) => !asksNow)) return undefined;
  if (ANOTHER_HOLDER.test(question.text)) return undefined;
  const holder = findHolder(context, force.id, post);
  if (holder === undefined) return undefined;
  const composer = compose(context);
  const cite = composer.quotation(holder.found);
  composer.statement(
    `${holder.name} is named as ${holder.role}, ${writeWhen(holder.found.article.published)}.`,
    [cite],
  );
  composer.quotes([cite], 1);
  return { outcome: 'answered', kind: 'who', composer, forces: [force.id] };
}

/** By the newest article that lets him speak in the post or names him with it. */
function findHolder(
  { knowledge, reader }: Context,
  force: string,
  post: string,
): Holder | undefined {
  const titles = /commissioner|pcc|pfcc/.test(post) ? 'commissioner' : post;
  const held = new RegExp(
    String.raw`^(?:police(?:,? fire)? and crime )?${titles}(?:$|\s+(?:of|for)\b)|\bpolice(?:,? fire)? and crime ${titles}\b`,
    'i',
  );
  // "Information Commissioner", "former chief constable": other posts, other times.
  const other =
    /\b(?:former|ex|acting|temporary|interim|retired|then|victims|information|children|deputy|assistant)\b/i;
  const isOther = (role: string) => other.test(role.replace(new RegExp(titles, 'i'), ''));
  const written = new RegExp(
    String.raw`(?<!(?:[Dd]eputy|[Aa]ssistant|[Ff]ormer|[Aa]cting|[Tt]emporary|[Ii]nterim|[Rr]etired|[Tt]hen|Victims[’']|Information|Children[’']s)\s)\b((?:[Pp]olice(?:,? [Ff]ire)? and [Cc]rime )?${firstLetterEither(titles)}${titles === 'chief constable' ? '|(?<=\\bthe )Chief(?=,)' : ''}),?\s+${NAME}`,
    'u',
  );
  const entries = knowledge.index.entries
    .filter((entry) => entry.article.about.includes(force) && mayTellOf(reader, entry, force))
    .toSorted((a, b) => publishedDay(b.article).localeCompare(publishedDay(a.article)));
  for (const { article, passage, sentence } of entries) {
    const found = quoteSentences(article, passage, [sentence]);
    const { name, role, kind } = sentence.speaker ?? {};
    if (found === undefined) continue;
    const speaks = kind === 'person' && name !== undefined && role !== undefined;
    if (speaks && held.test(role) && !isOther(role)) return { name, role, found };
    const [, title, whom] = written.exec(sentence.text) ?? [];
    if (title !== undefined && whom !== undefined) return { name: whom, role: title, found };
  }
  return undefined;
}

/** "chief constable" also as "Chief Constable" and "Chief constable". */
function firstLetterEither(title: string): string {
  return title
    .split(' ')
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join(' ');
}
