import type { Answers } from '../answer/ask.js';
import type { Day } from '../dates/day.js';
import type { Knowledge } from '../knowledge.js';
import type { View } from '../render/discord/view.js';

/** Discord's option type for text; every option of ours is one. */
export const TEXT_OPTION = 3;

/** An option of a command, as it is registered. */
export interface CommandOption {
  readonly type: typeof TEXT_OPTION;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly max_length?: number;
  readonly min_length?: number;
  readonly autocomplete?: boolean;
  readonly choices?: readonly Choice[];
}

/** A command as it is registered with Discord. */
export interface CommandData {
  readonly name: string;
  readonly description: string;
  readonly options?: readonly CommandOption[];
}

/** One of the values that Discord offers while somebody types. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Everything that answers come from, of one moment: all old or all new. */
export interface Snapshot extends Answers {
  readonly knowledge: Knowledge;
}

/** What a command is given beside its options. */
export interface CommandContext {
  readonly snapshot: Snapshot;
  readonly today: Day;
}

/** The options of a command by name, as typed: an id, a name, an alias or free text. */
export type Options = Readonly<Record<string, string>>;

/** What is known of a command where it does not run. */
export interface CommandFacts {
  readonly data: CommandData;
  /** Who sees the reply until it is shared: so far the asker alone, for every command. */
  readonly visibility: 'private';
}

/** A slash command. It never touches the interaction: it turns options into a view. */
export interface Command extends CommandFacts {
  run(options: Options, context: CommandContext): View;
  /** Choices for the option that is being typed, at most 25. */
  complete?(option: string, typed: string, options: Options, context: CommandContext): Choice[];
}

/** The commands by name: what the dispatcher runs and what is registered. */
export type Registry = ReadonlyMap<string, Command>;
