import { analyse, type Token } from '../../../search/analysis.js';
import type { Context } from '../../context.js';
import type { Question } from '../../understand/question.js';
import type { Sense } from '../../understand/senses.js';
import { OF_A_MOVE, unexplained } from '../../understand/unexplained.js';

const EXPLAINED: readonly Sense[] = [
  ...OF_A_MOVE,
  'list',
  'number',
  'other',
  'longest',
  'shortest',
  'first',
  'last',
  'days',
  'still',
  'ever',
  'compare',
  'england',
  'concern',
  'open',
  'history',
  'closed',
];

/** Words by which several things are counted, ordered and compared, and which name nothing else. */
const COUNTING =
  'adopt largest greatest highest biggest maximum peak top simultaneously concurrently alongside overlap coincide ' +
  'overlapping oversight lasted typical typically average usual usually normally mean median share proportion percentage percent ' +
  'rank ranking position place order sequence turn second third fourth fifth sixth seventh eighth ninth tenth ' +
  'completed complete territorial welsh english record quick quickly fast faster quicker slow slower slowest ' +
  'sooner later earlier soon speed recent recently newest new join joined follow followed following replace replaced succeed ' +
  'already stuck fix everything resolve despite include including included half decade ages age least few fewer fewest ' +
  'apart except besides excluding aside turnaround nobody ones across less more far identify metropolitan single lone sole no next entire whole altogether separate occasion repeat return relapse reenter go wound pair couple ' +
  'know know terms believe think guess suppose reckon register known among names whose list listed say included time middle region regional trouble besides part up north south east west northern southern eastern western midlands anglia intake beat beaten match join spent company escape happen occur right true correct fact number straight immediately directly';

const WORDS = new Set(analyse(COUNTING).map((token) => token.term));

/** The words of a question that are about something other than who was in Engage and when. */
export function leftOver(context: Context): Token[] {
  const { question } = context;
  const all = String(territorialForces(context).length);
  return unexplained(question, EXPLAINED).filter(
    (token) => !WORDS.has(token.term) && token.term !== all,
  );
}

/** The forces with an area of their own: what a question about all forces means. */
export function territorialForces({ knowledge }: Context) {
  return [...knowledge.record.forces.values()].filter(({ kind }) => kind === 'territorial');
}

/** What a question says beside the names of its forces. */
export function withoutForces({ forces, text }: Question): string {
  return forces.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** The place in an order that a question asks about: 3 for `third` and `3rd`. */
export function readOrdinal(text: string): number | undefined {
  const found = /\b(\d{1,2})(?:st|nd|rd|th)\s+(?:police\s+)?force\b/i.exec(text);
  if (found?.[1] !== undefined) return Number(found[1]);
  const at = ORDINALS.findIndex((word, index) =>
    index > 0
      ? new RegExp(`\\b${word}\\s+(?:police\\s+)?(?:force|one)?\\b`, 'i').test(text)
      : false,
  );
  return at < 0 || /\bsecond (?:time|stay|spell|stint)\b/i.test(text) ? undefined : at + 1;
}

/** True where the question can be answered with yes or no: it opens, or ends, by asking whether. */
export function asksYesNo({ form, text, forces }: Question): boolean {
  return (
    form.ask === 'yes-no' &&
    !form.alternative &&
    !chooses(forces, text) &&
    WHETHER.test(text.trim())
  );
}

/** "Was it Northshire or Southshire": one of two forces is to be named. */
function chooses(forces: Question['forces'], text: string): boolean {
  return (
    !/\beither\b/i.test(text) &&
    forces.some(({ end }, at) => {
      const next = forces[at + 1];
      return (
        next !== undefined &&
        /^\s*(?:police|constabulary)?\s*,?\s*or\s+(?:the\s+)?$/i.test(text.slice(end, next.start))
      );
    })
  );
}

const WHETHER =
  /(?:^|[,;:.!?]\s+)(?:(?:so|and|but|ok|then|well)\s+)*(?:(?:is|are|was|were|did|do|does|has|have|had)(?:n['’]?t)?|whether)\b|\b(?:right|correct|true|yes|no)\s*\?$/i;
