import type { Command, Registry } from '../src/discord/command.js';
import { about } from './about.js';
import { ask } from './ask.js';
import { concerns } from './concerns.js';
import { define } from './define.js';
import { forces } from './forces.js';
import { sources } from './sources.js';
import { status } from './status.js';
import { timeline } from './timeline.js';

/** Every command, in the order in which help lists them. */
const COMMANDS: readonly Command[] = [
  ask,
  status,
  concerns,
  timeline,
  forces,
  sources,
  define,
  about,
];

/** The commands by name: what the dispatcher runs and what is registered with Discord. */
export const registry: Registry = new Map(
  COMMANDS.map((command) => [command.data.name, command] as const),
);
