import type { Speaker } from '../corpus/article.js';
import { writeWhen } from '../dates/partial.js';
import { fold } from '../search/analysis.js';
import type { Entry } from '../search/index.js';
import { match } from '../search/query.js';
import { type Context, compose, type Draft } from './context.js';
import { quotationOn } from './following.js';
import { queryFor, rankFor } from './searching.js';
import { askedSpeaker, isStrictlySpoken, speakerCondition } from './spoken.js';
import { readAgain } from './understand/question.js';
import { subjectOf } from './understand/subject.js';

/** "Did A say that B": the words behind the verb of saying. */
const CONTENT =
  /^\W*(?:(?:so|and|but|ok)\W+)*(?:did|has|have|had|was it)(?:n['’]?t)?\s+.{2,60}?\b(?:say|said|claim|claimed|mention|mentioned|state|stated|describe|described|call|called|admit|admitted|argue|argued|tell us)\b\s+(?:that\s+)?(.{8,})$/i;

/** So much of the words must another's sentence hold ... */
const WELL_COVERED = 0.6;
/** ... and so many of them: one or two meet by chance. */
const LEAST_MET = 3;
/** ... and the asked speaker's best at most this part of it. */
const FAR_LESS = 0.67;

/**
 * Whether somebody said a thing is asked that somebody else is quoted as saying: who did, in place of
 * whatever else the one who was asked about said. Undefined where his own words come as near.
 */
export function answerNotHisWords(context: Context): Draft | undefined {
  const { question, reader } = context;
  const content = question.form.ask === 'yes-no' ? CONTENT.exec(question.text)?.[1] : undefined;
  const asked = askedSpeaker(context);
  const subject = subjectOf(question.text);
  if (content === undefined || asked === undefined || subject === undefined) return undefined;
  if (!isStrictlySpoken(context) && asked.ofBody !== true) return undefined;
  const isHis = speakerCondition(context);
  if (isHis === undefined) return undefined;
  const whose = question.text.slice(subject.start, subject.end);
  const verbatim = wordForWord(context, content);
  if (verbatim !== undefined)
    return asked.speaks(verbatim.sentence.speaker ?? NOBODY) || isHis(verbatim) > 0
      ? undefined
      : told(context, whose, verbatim);
  const plain = readAgain(reader, question, `What about ${content.replace(/[\s?.!]+$/, '')}?`);
  const [other] = rankFor({ ...context, question: plain });
  const speaker = other?.entry.sentence.speaker;
  if (other === undefined || speaker === undefined || other.coverage < WELL_COVERED)
    return undefined;
  if (asked.speaks(speaker) || isHis(other.entry) > 0) return undefined;
  const asking = { ...context, question: plain };
  if (metBy(asking, other.entry) < LEAST_MET || !isOfForce(context, other.entry)) return undefined;
  const own = rankFor(asking).find(({ entry }) => isHis(entry) > 0);
  if (own !== undefined && own.coverage > other.coverage * FAR_LESS) return undefined;
  return told(context, whose, other.entry);
}

/** How many of a question's words a sentence holds. */
function metBy(context: Context, entry: Entry): number {
  return queryFor(context).terms.filter((term) => match(term, entry.terms) > 0).length;
}

/** Words about another force are no words on the one that is meant. */
function isOfForce({ force, named }: Context, { article }: Entry): boolean {
  return force === undefined || !named || article.about.includes(force.id);
}

const NOBODY: Speaker = { name: '', kind: 'post', direct: false };

/** The sentence in which words that the question puts in quotation marks stand as they are. */
function wordForWord({ knowledge }: Context, content: string): Entry | undefined {
  const words = /["“]([^"”]{12,})["”]/.exec(content)?.[1];
  if (words === undefined) return undefined;
  const wanted = fold(words.replace(/[.,!?]+$/, ''));
  return knowledge.index.entries.find(
    ({ sentence }) => sentence.speaker !== undefined && fold(sentence.text).includes(wanted),
  );
}

function told(context: Context, whose: string, entry: Entry): Draft | undefined {
  const quotation = quotationOn(context.knowledge.index.entries, entry);
  if (quotation === undefined) return undefined;
  const composer = compose(context);
  const cite = composer.quotation(quotation);
  const { article, sentence } = entry;
  const who = sentence.speaker?.name ?? article.publisher;
  composer.statement(
    `No such words of ${whose.trim()} were found. What comes nearest was said by ${who}, as published ${writeWhen(article.published)}:`,
    [cite],
    who,
  );
  composer.quotes([cite], 1);
  return {
    outcome: 'answered',
    kind: 'excerpts',
    composer,
    forces: context.force === undefined ? [] : [context.force.id],
    focus: [quotation.passage.id],
  };
}
