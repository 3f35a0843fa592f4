import type { MessagePayload } from '../render/discord/components.js';
import type { Actor } from './interaction.js';

/** A question put in a message: by mentioning the bot, or in a direct message. */
export interface TextQuestion {
  readonly text: string;
  readonly actor: Actor;
}

/** Answers one message with another that refers to it. */
export interface TextResponder {
  reply(payload: MessagePayload): Promise<void>;
}
