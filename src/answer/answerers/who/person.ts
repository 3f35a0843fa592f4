import type { Quotation } from '../../../corpus/locate.js';
import { quoteSentences } from '../../../corpus/locate.js';
import { writeWhen } from '../../../dates/partial.js';
import { lastPossible } from '../../../record/dates.js';
import { type Context, compose, type Draft } from '../../context.js';
import { has } from '../../understand/question.js';
import { findPost, holds } from './holders.js';
import { left } from './left-over.js';

const STILL = /\b(?:still|currently|now|today|at the moment)\b/i;

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
    WITH_OTHERS.test(question.text)
  )
    return undefined;
  // "Is she still the mayor": the post is part of what is asked of somebody whose posts are known.
  const asked =
    mention.person !== undefined && STILL.test(question.text)
      ? findPost(question, [...knowledge.record.people.values()])?.terms
      : postWords;
  if (
    left(
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
    ) > 1
  )
    return undefined;
  const known = mention.person;
  const composer = compose(context);
  if (known === undefined) {
    const seen = firstSpeaking(context, mention.name);
    if (seen?.speaker?.role === undefined) return undefined;
    const cite = composer.quotation(seen);
    composer.statement(
      `${mention.name} is named as ${seen.speaker.role}, ${writeWhen(seen.article.published)}.`,
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
    const over = held.to !== undefined && lastPossible(held.to) < question.today;
    if (over && question.form.ask === 'yes-no' && STILL.test(question.text))
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

function firstSpeaking(context: Context, name: string): Quotation | undefined {
  for (const entry of context.knowledge.index.entries) {
    if (entry.sentence.speaker?.name !== name || entry.sentence.speaker.role === undefined)
      continue;
    const found = quoteSentences(entry.article, entry.passage, [entry.sentence]);
    if (found !== undefined) return found;
  }
  return undefined;
}
