import { pronounOf } from '../corpus/given-names.js';
import { isEnglish } from '../search/background.js';
import type { Context, Draft } from './context.js';
import type { Question } from './understand/question.js';

/** Two words with capitals in a row: a given name and a surname, or a title of somebody. */
const PAIR = /(?<![\p{L}'’-])(\p{Lu}[\p{Ll}'’-]+)(?= (\p{Lu}[\p{L}'’-]+)(?![\p{L}'’-]))/gu;
/** Words of posts and bodies that stand with capitals. */
const OF_A_POST =
  /^(?:who|what|is|was|hm|his|her|majesty|inspector|inspectors|inspectorate|chief|constable|police|crime|commissioner|constabulary|fire|rescue|federation|home|office|secretary|deputy|assistant|the|of|and|special|measures|engage|scan|force|service|services|acting|mayor|mr|mrs|ms|dr|cllr|councillor|superintendent|sergeant|detective|policing|performance|oversight|group|state|peel|white|paper|prime|minister|national|council|college)$/i;

/** Two words with capitals that may be somebody's name, of nobody whom the record knows; undefined where there are none. */
export function unknownName({ text, people, forces }: Question): string | undefined {
  const spans = [...people, ...forces];
  for (const { index, 1: first = '', 2: second = '' } of text.matchAll(PAIR)) {
    const end = index + first.length + 1 + second.length;
    if (OF_A_POST.test(first) || OF_A_POST.test(second)) continue;
    if (spans.some((span) => span.start < end && index < span.end)) continue;
    return text.slice(index, end);
  }
  return undefined;
}

/** "Who is", with posts and titles behind it, and nothing else before the name. */
const WHO_IS =
  /^\W*who(?:['’]s| is| was)(?: (?:the|a|hm|his|her|majesty['’]?s|chief|constable|inspector|commissioner|police|and|crime|deputy|assistant|councillor|cllr|mr|mrs|ms|dr|sir|dame|superintendent|sergeant|detective))* $/i;

/** "who is ada vale" in small letters: a usual given name with a word that nothing here knows. */
function lowerCaseName({ asked, people }: Question): string | undefined {
  if (people.length > 0) return undefined;
  const [, given, surname] = LOWER_CASE.exec(asked) ?? [];
  if (given === undefined || surname === undefined) return undefined;
  const isName = pronounOf(given) !== undefined || !(isEnglish(given) && isEnglish(surname));
  return isName && !OF_A_POST.test(given) && !OF_A_POST.test(surname)
    ? `${given} ${surname}`
    : undefined;
}

const LOWER_CASE = /^\W*who(?:['’]?s| is| was) (\p{Ll}{3,}) (\p{Ll}[\p{Ll}'’-]{2,})\W*$/u;

/** "Who is Ada Vale?" alone, of whose surname neither record nor articles have a word. */
export function answerUnknownName(context: Context): Draft | undefined {
  const { question, knowledge } = context;
  const lower = lowerCaseName(question);
  const name = lower ?? (question.people.length > 0 ? undefined : unknownName(question));
  const surname = name?.split(' ').at(-1)?.toLowerCase();
  if (name === undefined || surname === undefined || knowledge.index.words.has(surname))
    return undefined;
  const at = question.text.indexOf(name);
  const after = question.text.slice(at + name.length);
  if (lower === undefined && (!WHO_IS.test(question.text.slice(0, at)) || !/^\W*$/.test(after)))
    return undefined;
  return {
    outcome: 'not-covered',
    kind: 'who',
    reason: `The sources do not say: they do not name ${name.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())}.`,
    nearest: [],
    forces: [],
  };
}
