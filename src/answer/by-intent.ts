import { isNotOfScope } from './answerers/rules-scope.js';
import { SPEAKS_FOR_ANOTHER } from './answerers/who/decided.js';
import { ACTS_ON_POST } from './answerers/who/who.js';
import { concernNamed } from './concern-named.js';
import type { Answerer, Context, Draft } from './context.js';
import { asksWhoReacted } from './feeling.js';
import { asksOfCause, asksPartOf, isOtherConcern } from './other-concern.js';
import { fillPlain } from './plain-question.js';
import { askedNoun } from './understand/head.js';
import { type Intent, type PlainQuestion, plainQuestionOf } from './understand/intent/intents.js';
import { namesOtherBody } from './understand/other-bodies.js';
import { asksPossibility } from './understand/possibility.js';
import { has, type Question, readAgain } from './understand/question.js';
import { isRestriction } from './understand/restriction.js';
import { OF_A_MOVE, unexplained } from './understand/unexplained.js';
import { unknownName } from './unknown-name.js';

/** The record's answer to an intent's plain question; undefined where that cannot be put or answered. */
export function answerOfIntent(
  context: Context,
  intent: Intent,
  answer: Answerer,
): Extract<Draft, { outcome: 'answered' }> | undefined {
  const { reader, question } = context;
  const plain = plainQuestion(context, intent);
  if (plain === undefined) return undefined;
  const found = answer({ ...context, question: readAgain(reader, question, plain) });
  if (found?.outcome !== 'answered') return undefined;
  return found.kind !== 'excerpts' || IN_QUOTES.has(intent) ? found : undefined;
}

/** What the record itself tells in the articles' words. */
const IN_QUOTES: ReadonlySet<Intent> = new Set<Intent>(['area', 'next', 'sources']);

/** The plain question for what is asked; undefined where it cannot be put. */
function plainQuestion(context: Context, intent: Intent): string | undefined {
  const { question } = context;
  const { never } = plainQuestionOf(intent);
  if (never?.includes(question.form.ask) === true) return undefined;
  if (countsSomethingElse(question) || namesOtherBody(question.text)) return undefined;
  if (intent.startsWith('concerns-') && isOtherConcern(context)) return undefined;
  const concern = OF_ONE_CONCERN.has(intent) ? concernNamed(context) : undefined;
  if (concern !== undefined && asksPartOf(context, concern)) return undefined;
  if (
    intent.startsWith('who-') &&
    (SPEAKS_FOR_ANOTHER.test(question.text) || asksWhoReacted(question))
  )
    return undefined;
  if (!context.named && ANY_FORCE.test(question.text) && isOfOneForce(intent)) return undefined;
  if (intent === 'sources' && /[\d£]/.test(question.text)) return undefined;
  // Whether a force was before the group is no question of what it is.
  if (intent === 'oversight-group' && question.form.ask === 'yes-no' && context.named)
    return undefined;
  // Who disagrees with whom is no matter of two sources.
  if (intent === 'differ' && /\b(?:dis)?agree[sd]? with\b/i.test(question.text)) return undefined;
  if (intent === 'inspectorate-scope' && isNotOfScope(question.text)) return undefined;
  if (intent === 'leaving-rules' && !has(question, 'exit')) return undefined;
  if (intent === 'how-long' && question.people.length > 0) return undefined;
  if (OF_STAGE.has(intent) && asksPossibility(question.text)) return undefined;
  if (OF_ANY_TIME.has(intent) && (isOfQuality(question) || isNarrowed(question))) return undefined;
  if (
    OF_A_POST.has(intent) &&
    (asksOfPerson(question) || BEFORE_HIM.test(question.text) || ACTS_ON_POST.test(question.text))
  )
    return undefined;
  if (
    intent.startsWith('across-') &&
    question.dates.length === 0 &&
    !has(question, 'force', 'engage', 'scan', 'stage')
  )
    return undefined;
  // "Who advises other forces now": what forces are asked for beside a stage that nobody names.
  if (
    intent === 'across-now' &&
    !has(question, 'engage', 'scan', 'stage') &&
    unexplained(question, [...OF_A_MOVE, 'still', 'other', 'list']).length > 0
  )
    return undefined;
  if (PASSED.has(intent) && TO_COME.test(question.text)) return undefined;
  return fillPlain(context, ofPolarity(question, plainQuestionOf(intent)));
}

/** What a force's stage was: nothing of what it might have been. */
const OF_STAGE: ReadonlySet<Intent> = new Set<Intent>([
  'status-now',
  'status-then',
  'entered-when',
  'left-when',
  'ever',
  'again',
]);

/** Whether a force was there at all: a yes to that is none to anything narrower. */
const OF_ANY_TIME: ReadonlySet<Intent> = new Set<Intent>(['ever', 'again']);

/** "Ever in Engage with another", "ever graded so", "ever there for racism, under such a chief". */
function isNarrowed(question: Question): boolean {
  const { forces, people, text, form } = question;
  return (
    forces.length > 1 ||
    people.length > 0 ||
    AT_ONCE.test(text) ||
    (form.ask === 'yes-no' &&
      (!has(question, 'engage', 'scan', 'stage', 'enter') ||
        NARROWS.test(text) ||
        unexplained(question, [...OF_A_MOVE, 'ever', 'still', 'last', 'history']).some((token) =>
          isRestriction(text, token),
        )))
  );
}

const AT_ONCE = /\bsame (?:time|day|year)\b|\b(?:together|alongside|simultaneously|at once)\b/i;
/** "In special measures for corruption", "under her". */
const NARROWS =
  /\b(?:engage|measures|monitoring)\s+(?:for|over|because of|due to|under|with|while|when|during|by)\s+(?!(?:any|a|the|some|more|less|over|longer|about|at least)?\s*(?:time|reason|while|period|length|\d|years?|months?|weeks?|days?)\b)/i;

/** "Has it ever been bankrupt": no stay in Engage is asked about. */
function isOfQuality(question: Question): boolean {
  return (
    EVER_BEEN.test(question.text) && !has(question, 'engage', 'scan', 'stage', 'concern', 'enter')
  );
}

const EVER_BEEN =
  /\b(?:ever|previously|before|once|never)\s+(?:been|had|got|won|was|were)\s+(?:(?:an?|the|so|very|really|officially)\s+)?[\p{L}-]+(?:\s+(?:by|for|at|with|as)\s.*)?\W*$|\b(?:was|were|is|are)\b.{2,60}\bever\s+(?!in\b|under\b|put\b|moved\b|there\b)[\p{L}-]+\W*$/iu;

/** Who was there before, or stands beneath him: not who holds it. */
const BEFORE_HIM = /\b(?:deputy mayor|previous|former|predecessor|before)\b/i;

/** Who holds a post: nothing of somebody who is named. */
const OF_A_POST: ReadonlySet<Intent> = new Set<Intent>([
  'chief-constable',
  'chief-inspector',
  'chief-moves',
  'commissioner',
  'inspector',
]);

/** "Who is HM Inspector Ada Vale": she is asked about, not who else holds such a post. */
function asksOfPerson(question: Question): boolean {
  return (
    unknownName(question) !== undefined ||
    (question.form.ask === 'who' && question.people.some(({ person }) => person === undefined))
  );
}

/** Any force is asked about: what is known of one is no answer. */
const ANY_FORCE =
  /\b(?:an?|any|all|every|each|most|another|other|(?:more|fewer|less) than \w+|at (?:least|most) \w+) (?:\p{L}+ )?(?:police )?(?:forces?|constabular(?:y|ies))\b/iu;

function isOfOneForce(intent: Intent): boolean {
  const { plain, dated } = plainQuestionOf(intent);
  return (plain ?? dated ?? '').includes('{force}');
}

const OF_ONE_CONCERN: ReadonlySet<Intent> = new Set<Intent>(['concern-one', 'concern-which']);

/** A plain question as it was asked: yes and no answer what was asked, and not its opposite. */
function ofPolarity(question: Question, intended: PlainQuestion): PlainQuestion {
  if (question.form.ask !== 'yes-no' || !asksOfCause(question.text)) return intended;
  const { closed, open } = intended;
  if (has(question, 'closed') && closed !== undefined) return { ...intended, plain: closed };
  return has(question, 'open', 'still') && open !== undefined
    ? { ...intended, plain: open }
    : intended;
}

/** Days that have passed, none that are to come. */
const PASSED: ReadonlySet<Intent> = new Set<Intent>([
  'concerns-closed',
  'concerns-closed-when',
  'inspected-when',
  'report-when',
  'revisited-when',
]);
const TO_COME =
  /\b(?:next|will|won['’]t|upcoming|coming|due|deadline|scheduled|pencilled|must|going to)\b|['’]ll\b/i;

/** "How many zeppelins": what is counted is nothing of the record. */
function countsSomethingElse({ form, text, tokens, senses }: Question): boolean {
  if (form.ask !== 'how-many') return false;
  const counted = askedNoun(text, tokens);
  return (
    counted.length > 0 &&
    !counted.some((token) =>
      OF_THE_RECORD.some((sense) => senses.at[tokens.indexOf(token)]?.has(sense)),
    )
  );
}

const OF_THE_RECORD = ['concern', 'force', 'days', 'recommendation', 'inspection'] as const;
