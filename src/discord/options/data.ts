import { type CommandOption, TEXT_OPTION } from '../command.js';

/** The option for a police force, as every command has it. */
export const FORCE_OPTION: CommandOption = {
  type: TEXT_OPTION,
  name: 'force',
  description: 'The police force: its name, a short name or a place it polices',
  required: true,
  max_length: 100,
  autocomplete: true,
};

/** The option for a day in the past, as every command has it. */
export const AS_OF_OPTION: CommandOption = {
  type: TEXT_OPTION,
  name: 'as-of',
  description: 'What held on this day, like 2024-09-18 or 18 September 2024; now when left out',
  max_length: 60,
  autocomplete: true,
};
