import type { Rule } from '../../record/schema.js';
import type { Context } from '../context.js';
import { has } from '../understand/question.js';
import { countWord, joinList, sentence } from '../wording.js';

type Topic = Rule['topic'];
type Result = 'yes' | 'no';

/** A matter of how the monitoring works, with what a plain yes or no to it is. */
export interface Matter {
  readonly topic: Topic;
  readonly verdict?: Result | undefined;
}

/** Which forces are monitored at all: "is Scotland covered", "how many forces does it inspect". */
const MONITORED =
  /\b(?:monitor(?:s|ed|ing)?|inspect(?:s|ed|ing)?|covers?|covered|watch(?:es|ed)?|overs(?:ee|ees|een|aw)|(?:extend|appl(?:y|ies)|reach(?:es)?) (?:to|as far as)|include[sd]?|takes? in|looks? after)\b/i;
/** By whom a force is looked at, not in what stage it is. */
const INSPECTED = /\binspect(?:s|ed|ing|orate)?\b|\bhmicfrs\b/i;
const FORCES = String.raw`(?:how many|which|what|all|every|any)\b.{0,20}\b(?:police )?(?:forces?|constabular(?:y|ies))\b`;
const WHICH_FORCES = new RegExp(String.raw`\b${FORCES}`, 'i');
/** They are monitored, where no inspectorate is named: what they cover themselves is another matter. */
const ARE_MONITORED = new RegExp(
  String.raw`\b${FORCES}(?: in \p{L}+(?: and \p{L}+)?)? (?:is |are |get |gets )?(?:being )?(?:monitored|inspected|watched|covered|overseen)\b`,
  'iu',
);
const NATIONS = /\b(?:england|wales|scotland|northern ireland|scottish|welsh|english)\b/i;
const ELSEWHERE = /\b(?:scotland|scottish|northern ireland)\b/i;
/** How often they are looked at is another matter. */
const HOW_OFTEN =
  /\b(?:every|each|per|a|once a) (?:\w+ )?(?:year|month|week|quarter)s?\b|\b(?:annual|year|month|week)ly\b|\bhow often\b/i;
const HOW_MANY_ALL =
  /\bhow many (?:territorial )?(?:police )?forces (?:are there|are in|in|(?:do|does) .{0,20}have)\b/i;

/** How often forces are looked at, or how many there are elsewhere: no matter of which are monitored. */
export function isNotOfScope(text: string): boolean {
  return HOW_OFTEN.test(text) || (/\bhow many\b/i.test(text) && ELSEWHERE.test(text));
}

const MOST_NAMED = 10;

/** How many territorial forces one nation has, where that is asked: a sentence; undefined where it is not. */
export function forcesOfNation({ question: { text }, knowledge }: Context): string | undefined {
  const nations = [
    ...new Set(text.match(/\b(?:england|wales)\b/gi)?.map((one) => one.toLowerCase())),
  ];
  const [nation] = nations;
  if (nation === undefined || nations.length > 1 || !/\bhow many\b/i.test(text)) return undefined;
  const forces = [...knowledge.record.forces.values()].filter(
    (force) => force.kind === 'territorial' && force.nation?.toLowerCase() === nation,
  );
  const names = forces.length > MOST_NAMED ? '' : `: ${joinList(forces.map(({ name }) => name))}`;
  const all = [...knowledge.record.forces.values()].filter(({ kind }) => kind === 'territorial');
  return `${sentence(countWord(forces.length))} of the ${all.length} territorial forces are in ${sentence(nation)}${names}.`;
}

/** Whether it is asked which forces the inspectorate monitors, with what a plain yes or no to it is. */
export function scopeAsked({ question, named, force }: Context): Matter | undefined {
  const { text, form } = question;
  if (named && force?.kind === 'other' && force.nation === 'Scotland' && INSPECTED.test(text)) {
    if (question.dates.some(({ asksNow }) => !asksNow)) return undefined;
    if (has(question, 'engage', 'scan', 'speech', 'concern', 'history')) return undefined;
    const ofOurs = form.ask === 'yes-no' && has(question, 'inspectorate');
    return { topic: 'scope', verdict: ofOurs ? 'no' : undefined };
  }
  if (
    named ||
    /\bpeel\b/i.test(text) ||
    has(question, 'engage', 'scan', 'speech', 'concern', 'recommendation')
  )
    return undefined;
  if (question.dates.some(({ asksNow }) => !asksNow)) return undefined;
  if (isNotOfScope(text)) return undefined;
  if (HOW_MANY_ALL.test(text)) return { topic: 'scope' };
  if (/\bwhich (?:countr(?:y|ies)|nations?)\b/i.test(text) && has(question, 'inspectorate'))
    return { topic: 'scope' };
  const whole =
    ARE_MONITORED.test(text) ||
    (WHICH_FORCES.test(text) && has(question, 'inspectorate')) ||
    (NATIONS.test(text) && has(question, 'inspectorate', 'stage'));
  const bare =
    /^\W*(?:is|are|does|do)\b.{0,30}\b(?:england|wales|scotland|northern ireland)\b.{0,25}$/i.test(
      text,
    );
  if (!MONITORED.test(text) || !(whole || (bare && NATIONS.test(text)))) return undefined;
  const yesNo = form.ask === 'yes-no' && !form.alternative;
  if (!yesNo) return { topic: 'scope' };
  if (ELSEWHERE.test(text)) return { topic: 'scope', verdict: 'no' };
  if (/\b(?:only|just)\b/i.test(text))
    return { topic: 'scope', verdict: /\bwales\b/i.test(text) ? 'yes' : 'no' };
  return {
    topic: 'scope',
    verdict: /\b(?:all|every|wales|welsh)\b/i.test(text) ? 'yes' : undefined,
  };
}
