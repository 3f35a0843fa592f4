import type { Entry } from './index.js';
import { PREFIX } from './query.js';

/** What a sentence is by itself, whatever is asked. */
interface Traits {
  /** 1 where it begins by pointing back, else 0. */
  readonly pronounStart: number;
  /** 1 where it only introduces, less for a question, else 0. */
  readonly heading: number;
  /** How its longer words begin. */
  readonly families: ReadonlySet<string>;
}

const cache = new WeakMap<Entry, Traits>();

/** The traits of a sentence, read once. */
export function traitsOf(entry: Entry): Traits {
  const known = cache.get(entry);
  if (known !== undefined) return known;
  const { text } = entry.sentence;
  const made = {
    pronounStart: POINTS_BACK.test(text) ? 1 : 0,
    heading: introduces(entry) ? 1 : ATTENDED.test(text) ? LIST : ASKS.test(text) ? QUESTION : 0,
    families: familiesOf(entry),
  };
  cache.set(entry, made);
  return made;
}

function familiesOf({ tokens }: Entry): ReadonlySet<string> {
  const families = new Set<string>();
  for (const { word } of tokens) if (word.length > PREFIX) families.add(word.slice(0, PREFIX));
  return families;
}

const ASKS = /[?]["”’']?$/;
/** What a question counts of a heading: it only introduces its answer. */
const QUESTION = 0.25;

/** What a list of those who were there counts of one: it may be what is asked for. */
const LIST = 0.4;

/** A heading, a byline, or "The inspector said:" with the words in the next paragraph. */
function introduces({ passage, sentence }: Entry): boolean {
  return (
    passage.kind === 'heading' ||
    BYLINE.test(sentence.text) ||
    SAYS_NEXT.test(sentence.text) ||
    PRESENTS.test(sentence.text) ||
    SIGNS.test(sentence.text) ||
    ADDRESS.test(sentence.text)
  );
}

/** "The Commissioner has made this statement about the report." */
const PRESENTS =
  /\bhas (?:made|issued|given|published|released) (?:this|the following|a) (?:statement|response|comment)\b|\bhas responded to\b/;

/** The head and the foot of a letter: "From: ...", "Dear ...", "Yours", a name alone. */
const ADDRESS =
  /^(?:From|To|Cc|Date|Subject|Re)\s*:|^From \p{Lu}[^.]{3,90} to \p{Lu}[^.]{3,90}$|^(?:Dear|Yours)\b.{0,60}$|^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}$/u;

/** "Present: Councillor ...": a list of names. Who was there is asked for by the same words. */
const ATTENDED =
  /^(?:present|in attendance|also present|attendance|apologies(?: for absence)?)\b\s*:?\s+(?:\p{Lu}|were|had|came)/iu;

/** "This blog was written by Name Surname, who ...". */
const SIGNS =
  /^(?:this|the) (?:blog|article|post|piece|column|report) (?:was|is) (?:written|published) by\b/i;

const SAYS_NEXT =
  /^[^"“]{0,200}\b(?:said|says|added|adds|continued|commented|explained|wrote|replied|statement)\s*:\s*["“]?$/;

/** "By Name Surname, political editor": says who wrote, as a heading says what follows. */
const BYLINE = /^By (?:\p{Lu}[\p{L}'’-]+ ){1,2}\p{Lu}[\p{L}'’-]+(?:,.{0,60})?$/u;

const POINTS_BACK = /^["“]?(?:it|they|this|these|he|she|that|those)\b/i;
