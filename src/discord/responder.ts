import type { MessagePayload } from '../render/discord/components.js';
import type { Choice } from './command.js';

/** A form that Discord shows: one text field under a label. */
export interface Modal {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly unknown[];
}

/**
 * Answers one interaction, over whatever it came by. The first call acknowledges; Discord allows
 * three seconds for it and fifteen minutes for the rest.
 */
export interface Responder {
  /** Shows "thinking", to the asker alone or to all. */
  defer(isPrivate: boolean): Promise<void>;
  /** Acknowledges a button whose message will change. */
  deferUpdate(): Promise<void>;
  /** Answers at once. */
  reply(payload: MessagePayload): Promise<void>;
  /** Fills or changes the message that was deferred. */
  edit(payload: MessagePayload): Promise<void>;
  /** Tells of a failure by whatever way is open: a first answer, an edit or a further message. */
  tell(payload: MessagePayload): Promise<void>;
  modal(modal: Modal): Promise<void>;
  choices(choices: readonly Choice[]): Promise<void>;
}
