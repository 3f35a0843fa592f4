import type { Knowledge } from '../knowledge.js';
import { isProperNoun } from '../search/proper.js';
import type { Context } from './context.js';
import { speakerCondition } from './spoken.js';
import type { Clause } from './understand/asking.js';
import { subjectOf } from './understand/subject.js';

/**
 * The words of somebody are asked for by name, and no article has a word of anybody of that name:
 * it may tell of him all the same.
 */
export function asksUnheardSpeaker(context: Context): boolean {
  const { question, knowledge } = context;
  const subject = subjectOf(question.text);
  if (subject?.words !== true || speakerCondition(context) !== undefined) return false;
  if (isOtherCommissioner(context, subject) || isUnheardGroup(context, subject)) return true;
  const names = question.tokens.filter(
    ({ start, end, stop, term, word }) =>
      start >= subject.start &&
      end <= subject.end &&
      !stop &&
      !/^\d/.test(word) &&
      !PLACED.test(question.text.slice(0, start)) &&
      !question.forces.some((force) => force.start < end && start < force.end) &&
      isProperNoun(knowledge.index, term) === true,
  );
  const heard = heardNames(knowledge);
  return names.length > 0 && !names.some(({ word }) => heard.has(word));
}

/** People of a kind, none of whom is heard in any article: "what did residents say". */
function isUnheardGroup({ question, knowledge }: Context, { start, end }: Clause): boolean {
  const subject = question.text.slice(start, end).toLowerCase();
  const group = GROUP.exec(subject)?.[1];
  if (group === undefined) return false;
  const heard = heardNames(knowledge);
  if (heard.has(group) || heard.has(group.replace(/s$/, ''))) return false;
  const speaks = new RegExp(
    String.raw`\b${group}\b[^.;]{0,40}\b(?:sa(?:y|ys|id)|tell|told|think|thought|feel|felt|believed?|want(?:ed)?|complain\w*|describ\w+|fear\w*|report(?:ed)?|agree[ds]?|disagreed?|welcom\w+)\b|\b(?:according to|told by|heard from|spoke to|asked)\b[^.;]{0,30}\b${group}\b`,
    'i',
  );
  return !knowledge.index.entries.some(({ sentence }) => speaks.test(sentence.text));
}

const GROUP =
  /^(?:the |local |some |any |many )*(residents|victims|locals|people|public|families|staff|officers|councillors|mps|ministers|campaigners|charities|experts|government|opposition|council|mayor|businesses|shopkeepers|survivors|taxpayers|voters|critics|academics|unions?|communit(?:y|ies))$/;

/** The victims' commissioner is no police and crime commissioner. */
function isOtherCommissioner({ question, knowledge }: Context, { start, end }: Clause): boolean {
  const [, whose] =
    /\b(victims?|children|information|domestic abuse|anti-slavery|equality)(?:['’]?s?)? commissioner\b/i.exec(
      question.text.slice(start, end),
    ) ?? [];
  return whose !== undefined && !heardNames(knowledge).has(whose.toLowerCase());
}

/** "The shopkeeper from Northtown": a place is nobody's name. */
const PLACED = /\b(?:from|in|at|of|near)\s+(?:the\s+)?$/i;

const cache = new WeakMap<Knowledge, ReadonlySet<string>>();

/** Lower-case words of the names and roles of all who speak, and of the publishers. */
function heardNames(knowledge: Knowledge): ReadonlySet<string> {
  const known = cache.get(knowledge);
  if (known !== undefined) return known;
  const texts = knowledge.index.entries.flatMap(({ article, sentence: { speaker } }) => [
    article.publisher,
    ...(speaker === undefined ? [] : [speaker.name, speaker.role ?? '']),
  ]);
  const words = new Set(
    [...new Set(texts)].flatMap((text) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []),
  );
  cache.set(knowledge, words);
  return words;
}
