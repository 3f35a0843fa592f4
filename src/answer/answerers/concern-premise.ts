import { concernOn } from '../../record/as-of.js';
import type { Concern } from '../../record/schema.js';
import { type Context, compose, type Draft, forceRecord, namedConcerns } from '../context.js';
import { has } from '../understand/question.js';
import { joinList } from '../wording.js';
import { tellOpen } from './concern-beside.js';
import { aboutConcerns } from './concern-draft.js';
import { closingText } from './concern-state.js';

const CAUSE = '(?:causes? of concern|concerns?|ones?|issues?|problems?|failings?)';
/** "Why is it still open", "given that it was not closed": taken for granted, not asked. */
const TAKEN_AS_OPEN = new RegExp(
  String.raw`\b(?:still|remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|left)\s+(?:an? )?(?:open|outstanding|unresolved|unclosed)\b|\b(?:not|never|n['’]t|yet to)\s+(?:yet |been |be )*(?:clos\w+|signed off)\b|\b(?:open|outstanding|unresolved) ${CAUSE}\b|\b(?:is|are|was|were) ${CAUSE} open\b`,
  'i',
);

/**
 * That a cause of concern which the question takes to be open was closed, and which one was not:
 * what is said of the one must not stand as an answer on the other.
 */
export function answerConcernPremise(context: Context): Draft | undefined {
  const { question, force } = context;
  const { ask } = question.form;
  if (force === undefined || ask === 'yes-no' || question.form.alternative) return undefined;
  if (question.dates.some(({ asksNow }) => !asksNow) || question.people.length > 0)
    return undefined;
  if (has(question, 'speech') || !TAKEN_AS_OPEN.test(question.text)) return undefined;
  // Which of all are open is a question, whatever it names beside.
  if (ask === 'which' || ask === 'how-many') return undefined;
  const named = namedConcerns(context);
  if (named.length === 0 || !named.every((concern) => isClosed(context, concern))) return undefined;
  const composer = compose(context);
  const cites = named.flatMap(({ events }) => {
    const closing = events.find(({ type }) => type === 'closed');
    return closing === undefined ? [] : composer.evidence(closing.evidence, 1);
  });
  composer.statement(
    `${named.length === 1 ? 'The cause' : 'The causes'} of concern about ${joinList(named.map(({ title }) => title))} at ${force.name} ${named.length === 1 ? 'is' : 'are'} not open: ${named.length === 1 ? 'it was' : 'they were'} ${named[0] === undefined ? '' : closingText(named[0])}.`,
    cites,
  );
  const others = (forceRecord(context)?.concerns ?? []).filter((one) => !named.includes(one));
  tellOpen(
    composer,
    others.map((concern) => ({ concern, on: concernOn(concern, question.today) })),
  );
  composer.quotes(cites, 2);
  return aboutConcerns(composer, force, named);
}

function isClosed({ question }: Context, concern: Concern): boolean {
  return concernOn(concern, question.today).state === 'closed';
}
