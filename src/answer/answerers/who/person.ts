import type { Quotation } from '../../../corpus/locate.js';
import { quoteSentences } from '../../../corpus/locate.js';
import { writeWhen } from '../../../dates/partial.js';
import { lastPossible } from '../../../record/dates.js';
import { type Context, compose, type Draft } from '../../context.js';
import { has } from '../../understand/question.js';
import { findPost, holds } from './holders.js';
import { left } from './left-over.js';

const STILL = /\b(?:still|currently|now|today|at the moment)\b/i;

/** Who comes before or after somebody is not he. */
const BEFORE_OR_AFTER =
  /\b(?:tak(?:e|es|en|ing) over|took over|replac\w+|succe\w+|predecessors?|successors?|before|after)\b/i;
/** Somebody's deputy is not he. */
const SOMEBODY_BESIDE =
  /(?:['’]s?|s) (?:deputy|number two|no\.? ?2|second in command|right[- ]hand (?:man|woman)|assistants?|secretary|wife|husband|boss|manager|spokes\w+)\b|\b(?:deputy|assistant|number two|second in command|spokes\w+) (?:to|of|for) (?=\p{L})/iu;
/** What somebody did with others is no post of his. */
const WITH_OTHERS = /\bwork(?:s|ed|ing)? (?:with|alongside|together)\b|\bto account\b/i;

/** Who the one person a question names is: every post held, or the role in which a source lets them speak. */
export function person(context: Context, postWords?: ReadonlySet<string>): Draft | undefined {
  const { question, knowledge } = context;
  const [mention] = question.people;
  if (
    mention === undefined ||
    question.people.length > 1 ||
    has(question, 'speech', 'announce', 'decide') ||
    WITH_OTHERS.test(question.text) ||
    SOMEBODY_BESIDE.test(question.text)
  )
    return undefined;
  // "Is she still the mayor": the post is part of what is asked of somebody whose posts are known.
  const asked =
    mention.person !== undefined && STILL.test(question.text)
      ? findPost(question, [...knowledge.record.people.values()])?.terms
      : postWords;
  const over = left(
    context,
    [
      'force',
      'inspectorate',
      'other',
      'still',
      'list',
      'england',
      'concern',
      'exit',
      'engage',
      'define',
    ],
    asked,
  );
  // Of yes and no the one word over is what decides: "was he disciplined".
  if (over > (question.form.ask === 'yes-no' ? 0 : 1)) return undefined;
  const known = mention.person;
  if (known === undefined && BEFORE_OR_AFTER.test(question.text)) return undefined;
  const composer = compose(context);
  if (known === undefined) {
    const seen = firstSpeaking(context, mention.name);
    if (seen === undefined) return undefined;
    const cite = composer.quotation(seen.found);
    composer.statement(
      `${mention.name} is named as ${/^the /.test(seen.role) ? 'of ' : ''}${seen.role}, ${writeWhen(seen.found.article.published)}.`,
      [cite],
    );
    composer.quotes([cite], 1);
    return { outcome: 'answered', kind: 'who', composer, forces: [] };
  }
  const cites: number[] = [];
  for (const held of known.posts) {
    const numbers = composer.evidence(held.evidence);
    cites.push(...numbers);
    const text = `${known.name}: ${holds(context, held)}.`;
    const ended = held.to !== undefined && lastPossible(held.to) < question.today;
    if (ended && question.form.ask === 'yes-no' && STILL.test(question.text))
      composer.verdict('no', `No. ${text}`, numbers);
    else composer.statement(text, numbers);
  }
  const mistaken = known.notToBeMistakenFor;
  if (mistaken !== undefined) composer.caveat(mistaken.text);
  composer.quotes(cites, 2);
  return {
    outcome: 'answered',
    kind: 'who',
    composer,
    forces: known.posts.map(({ of }) => of).filter((id) => knowledge.record.forces.has(id)),
    focus: [known.id],
  };
}

/** The first sentence that names somebody, or that he says, of an article in which he speaks in a role. */
function firstSpeaking(
  context: Context,
  name: string,
): { readonly found: Quotation; readonly role: string } | undefined {
  const { entries } = context.knowledge.index;
  const said = entries.find(
    ({ sentence: { speaker } }) => speaker?.name === name && speaker.role !== undefined,
  );
  const speaker = said?.sentence.speaker;
  if (said === undefined || speaker === undefined) return undefined;
  const naming = entries.find(
    ({ article, sentence: { text } }) => article === said.article && text.includes(name),
  );
  const shown = naming ?? said;
  const found = quoteSentences(shown.article, shown.passage, [shown.sentence]);
  return found === undefined || speaker.role === undefined
    ? undefined
    : { found, role: speaker.role };
}
