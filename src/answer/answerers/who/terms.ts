import { writeWhen } from '../../../dates/partial.js';
import { lastPossible } from '../../../record/dates.js';
import { bodyName } from '../../../record/record.js';
import type { Person, Post } from '../../../record/schema.js';
import { type Context, compose, type Draft } from '../../context.js';
import { has } from '../../understand/question.js';
import { findPost, type Holder, holds, newestFirst } from './holders.js';

/** When somebody took or left a post, where the record has it. */
export function termOf(context: Context): Draft | undefined {
  const { question } = context;
  if (question.people.length > 1 || has(question, 'speech', 'announce', 'concern', 'engage'))
    return undefined;
  const leaves =
    /\b(?:retir\w*|resign\w*|removed|sacked|dismissed|fired|axed|ousted|leave|left|step(?:ped)? down|quit|stop\w*|stood down|(?:go|went)(?! in\b)|c[ao]me out|depart\w*|end\w*)\b/i.test(
      question.text,
    );
  const joins =
    /\b(?:join\w*|start\w*|beg[ai]n\w*|becom\w*|became|appoint\w*|took over|take over|arriv\w*|c[ao]me(?! out\b)|(?:go|went) in|first|get the job|got the job)\b|\bwho\b.*\bsince\b.*\b(?:went|left|retired|resigned|quit|gone|stepped down)\b/i.test(
      question.text,
    );
  if (leaves === joins) return undefined;
  const person = question.people[0]?.person ?? (leaves ? whoLeft(context) : undefined);
  if (person === undefined) return undefined;
  const held = person.posts.find((one) => (leaves ? one.to : one.from) !== undefined);
  const date = leaves ? held?.to : held?.from;
  if (held === undefined || date === undefined) {
    const reason = `The sources do not say when ${person.name} ${leaves ? 'left' : 'took up'} the post.`;
    return { outcome: 'not-covered', kind: 'who', reason, nearest: [], forces: [] };
  }
  const composer = compose(context);
  const said = joins ? startEvidence(context, held) : held.evidence;
  const cites = composer.evidence(said);
  const verb = leaves ? 'held the post until' : 'took it up';
  composer.statement(
    `${person.name}, ${held.post} of ${bodyName(context.knowledge.record, held.of)}, ${verb} ${leaves ? writeWhen(date).replace(/^(?:on|in) /, '') : writeWhen(date)}.`,
    cites,
  );
  composer.quotes(cites, 2);
  return { outcome: 'answered', kind: 'who', composer, forces: [], focus: [held.id] };
}

/** "The chief constable's retirement": the last who is known to have left the post that is named. */
function whoLeft({ question, force, knowledge }: Context): Person | undefined {
  if (question.people.length > 0 || !/\b(?:retir|resign|step|stood|quit)/i.test(question.text))
    return undefined;
  const found = findPost(question, [...knowledge.record.people.values()]);
  const gone = (found?.holders ?? []).filter(
    ({ post }) =>
      post.to !== undefined && (!knowledge.record.forces.has(post.of) || post.of === force?.id),
  );
  return newestFirst(gone)[0]?.person;
}

/** Of a post's evidence first what names the year in which it began. */
export function startEvidence(context: Context, held: Post): Post['evidence'] {
  const year = held.from === undefined || 'range' in held.from ? '' : held.from.value.slice(0, 4);
  const names = (one: Post['evidence'][number]) =>
    context.knowledge.record.quotations.get(one)?.text.includes(year) === true;
  return [...held.evidence.filter(names), ...held.evidence.filter((one) => !names(one))];
}

/** Who held somebody's post before them, where the record knows the one before. */
export function predecessor(context: Context): Draft | undefined {
  const { question, knowledge } = context;
  const [mention] = question.people;
  if (mention?.person === undefined || question.people.length > 1) return undefined;
  const asks =
    /\b(?:had|held|did) \S.{0,30}?['’]s? (?:job|post|role|position)\b.*\bbefore\b|\b(?:before|predecessor|preceded|take over from|took over from|replaced? (?:by )?whom|succeed\w*|replaced)\b/i;
  if (!asks.test(question.text.replace(/\bwho (?:replaced|succeeded|took over)\b/i, '')))
    return undefined;
  const people = [...knowledge.record.people.values()];
  // A surname that two share means the one whose post somebody is known to have held before.
  const meant = [mention.person, ...people.filter(({ name }) => mention.alsoMeans.includes(name))];
  const [before] = meant.flatMap((one) => newestFirst(heldBefore(one, people)).slice(0, 1));
  if (before === undefined) {
    const reason = `The sources do not say who held the post before ${mention.name}.`;
    return { outcome: 'not-covered', kind: 'who', reason, nearest: [], forces: [] };
  }
  const composer = compose(context);
  const cites = composer.evidence(before.post.evidence);
  composer.statement(
    `${before.person.name} held it before: ${holds(context, before.post)}.`,
    cites,
  );
  return { outcome: 'answered', kind: 'who', composer, forces: [], focus: [before.post.id] };
}

/** Those who held one of somebody's posts until they took it up, or earlier. */
function heldBefore(person: Person, people: readonly Person[]): Holder[] {
  return people.flatMap((one) =>
    one.posts
      .filter(
        (held) =>
          one.id !== person.id &&
          held.to !== undefined &&
          person.posts.some(
            (post) =>
              post.post === held.post &&
              post.of === held.of &&
              post.from !== undefined &&
              held.to !== undefined &&
              lastPossible(held.to) <= lastPossible(post.from),
          ),
      )
      .map((held) => ({ person: one, post: held })),
  );
}

/** Who held somebody's post after them, where the record knows it. */
export function successor(context: Context): Draft | undefined {
  const { question, knowledge } = context;
  const [mention] = question.people;
  if (mention?.person === undefined || question.people.length > 1) return undefined;
  if (
    !/\b(?:who|whos)\b.*\b(?:replaced|succeeded|took over|takes over|came after|followed|stepped (?:in|up)|filled in|(?:took|taken|take) (?:up )?the (?:reins|helm|job|post|role)|got the job)\b/i.test(
      question.text,
    )
  )
    return undefined;
  const { person } = mention;
  const [after] = [...knowledge.record.people.values()].flatMap((one) =>
    one.posts
      .filter(({ from, of, post, aliases }) =>
        person.posts.some(
          (held) =>
            one.id !== person.id &&
            held.of === of &&
            held.to !== undefined &&
            from !== undefined &&
            lastPossible(from) >= lastPossible(held.to) &&
            [post, ...aliases].includes(held.post),
        ),
      )
      .map((held) => ({ person: one, post: held })),
  );
  if (after === undefined) {
    const reason = `The sources do not say who held the post after ${person.name}.`;
    return { outcome: 'not-covered', kind: 'who', reason, nearest: [], forces: [] };
  }
  const composer = compose(context);
  composer.statement(
    `${after.person.name}: ${holds(context, after.post)}.`,
    composer.evidence(after.post.evidence),
  );
  return { outcome: 'answered', kind: 'who', composer, forces: [], focus: [after.post.id] };
}
