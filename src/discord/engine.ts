import type { Clock } from '../answer/ask.js';
import type { Day } from '../dates/day.js';
import { articleKey } from '../render/discord/custom-id.js';
import { excerptsView, passageView } from '../render/discord/passage.js';
import type { Origin, View } from '../render/discord/view.js';
import type { Choice, CommandFacts, Options, Registry, Snapshot } from './command.js';

/**
 * What answers: one snapshot behind plain requests, so that it can live in a thread of its own and
 * be swapped whole.
 */
export interface Engine {
  /** Identifies the corpus that it answers from. */
  readonly snapshot: string;
  /** The commands that it runs, by name. */
  readonly commands: ReadonlyMap<string, CommandFacts>;
  /** Undefined for a command that there is not. */
  run(command: string, options: Options, today: Day): Promise<View | undefined>;
  complete(
    command: string,
    option: string,
    typed: string,
    options: Options,
    today: Day,
  ): Promise<readonly Choice[]>;
  /** The sentences nearest to a question. */
  excerpts(question: string, clock: Clock): Promise<View>;
  /** The passage around a quote; undefined when the article is not held. */
  passage(articleKey: string, start: number): Promise<View | undefined>;
}

/** What views that buttons open have in place of a command, so that their pages can be turned. */
export const OPENED = { passage: 'passage', excerpts: 'excerpts' } as const;

/** An engine in this thread. */
export function localEngine(registry: Registry, snapshot: Snapshot): Engine {
  const { knowledge } = snapshot;
  return {
    snapshot: knowledge.snapshot,
    commands: registry,
    run: async (command, options, today) =>
      registry.get(command)?.run(options, { snapshot, today }),
    complete: async (command, option, typed, options, today) =>
      registry.get(command)?.complete?.(option, typed, options, { snapshot, today }) ?? [],
    excerpts: async (question, clock) => {
      const found = snapshot.excerpts(question, clock);
      const options: Options = clock.asOf === undefined ? {} : { 'as-of': clock.asOf };
      const origin: Origin = { command: OPENED.excerpts, options };
      return excerptsView(found, origin, knowledge.snapshot, question);
    },
    passage: async (key, start) => {
      const article = [...knowledge.articles.values()].find(({ id }) => articleKey(id) === key);
      if (article === undefined) return undefined;
      const options = { article: key, start: String(start) };
      return passageView(article, start, { command: OPENED.passage, options }, knowledge.snapshot);
    },
  };
}
