import type { Answer } from './answer.js';
import { Composer } from './composer.js';
import type { Context, Draft } from './context.js';
import { newestText } from './newest.js';
import { suggest } from './suggest.js';
import { asksOfOwnForce } from './unreadable.js';

/** Adds what every answer has: the newest source's age, suggestions, the snapshot. */
export function complete(context: Context, from: Draft): Answer {
  const { question, knowledge } = context;
  const common = {
    question: question.asked,
    repairs: question.repairs,
    suggestions: suggest(context),
    snapshot: knowledge.snapshot,
  };
  const topicOf = (
    kind: Answer['kind'],
    forces: readonly string[],
    focused: readonly string[] = [],
  ) => ({
    forces,
    asOf: question.asOf,
    kind,
    focus: focused,
  });
  switch (from.outcome) {
    case 'declined':
      return {
        ...common,
        outcome: 'declined',
        kind: 'none',
        topic: topicOf('none', []),
        reason: from.reason,
      };
    case 'unclear':
      return {
        ...common,
        outcome: 'unclear',
        kind: 'none',
        topic: topicOf('none', []),
        reason: from.reason,
        choices: from.choices,
      };
    case 'not-covered': {
      const composer = new Composer(knowledge.record);
      for (const one of from.nearest) composer.quotation(one);
      return {
        ...common,
        outcome: 'not-covered',
        kind: from.kind,
        topic: topicOf(from.kind, from.forces),
        asOf: from.asOf,
        newestSource: newestText(context, from.kind, from.forces, composer.citations),
        reason: from.reason,
        nearest: composer.citations,
      };
    }
    case 'answered': {
      const { force } = context;
      if (force !== undefined && from.forces.includes(force.id) && asksOfOwnForce(context))
        from.composer.caveat(
          `No force was named: this is about ${force.name}, the one force that held articles are about.`,
        );
      return {
        ...common,
        outcome: 'answered',
        kind: from.kind,
        topic: topicOf(from.kind, from.forces, from.focus),
        asOf: from.asOf,
        newestSource: newestText(context, from.kind, from.forces, from.composer.citations),
        blocks: from.composer.blocks,
        citations: from.composer.citations,
        disagreements: from.composer.disagreements,
      };
    }
  }
}
