import type { Person } from '../../../record/schema.js';
import { type Context, compose, type Draft } from '../../context.js';
import type { Question } from '../../understand/question.js';
import { findPost } from './holders.js';

/**
 * "Are they the same man", "is he in the other's post": that one is not the other, of persons of whom
 * the record says so. Undefined for all others.
 */
export function mistaken(context: Context): Draft | undefined {
  const { question } = context;
  if (question.form.ask !== 'yes-no') return undefined;
  const [one, ...more] = new Set(question.people.flatMap(({ person }) => person ?? []));
  if (one === undefined || more.length > 1) return undefined;
  const others =
    more.length === 0 && SAME.test(question.text) && isNamedTwice(question, one)
      ? [...context.knowledge.record.people.values()].filter((other) =>
          areTakenForEachOther(one, other),
        )
      : more.length === 1
        ? SAME.test(question.text)
          ? more
          : []
        : inPost(context, one);
  const told = [one, ...others].find(({ notToBeMistakenFor }) =>
    [one, ...others].some(({ id }) => id === notToBeMistakenFor?.person),
  );
  if (told?.notToBeMistakenFor === undefined) return undefined;
  const composer = compose(context);
  const cites = told.posts.flatMap(({ evidence }) => composer.evidence(evidence, 1));
  composer.verdict('no', `No. ${told.notToBeMistakenFor.text}`, cites).quotes(cites, 1);
  return { outcome: 'answered', kind: 'who', composer, forces: [], focus: [told.id] };
}

/** "The federation's Smith", "the inspectorate's Smith": one surname for two. */
function isNamedTwice({ tokens }: Question, { name }: Person): boolean {
  const surname = name.split(' ').at(-1)?.toLowerCase();
  return tokens.filter(({ word }) => word === surname).length > 1;
}

function areTakenForEachOther(one: Person, other: Person): boolean {
  return one.notToBeMistakenFor?.person === other.id || other.notToBeMistakenFor?.person === one.id;
}

const SAME =
  /\b(?:the same|one and the same|same (?:person|man|woman|bloke|fella|guy|chap|one))\b/i;

/** Who holds the post that a question asks about of somebody else. */
function inPost({ question, knowledge }: Context, asked: Person): Person[] {
  if (!IS_HE.test(question.text)) return [];
  const holders = findPost(question, [...knowledge.record.people.values()])?.holders ?? [];
  const people = holders.map(({ person }) => person);
  return people.includes(asked) ? [] : people;
}

const IS_HE = /^\W*(?:is|was)(?:n['’]?t)?\b/i;
