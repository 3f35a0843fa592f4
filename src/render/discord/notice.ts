import { type MessagePayload, message, text } from './components.js';
import { escapeMarkdown } from './escape.js';

/** A short text of the bot's own, as it stands: nothing in it formats. */
export function notice(words: string, isPrivate = true): MessagePayload {
  return message([text(escapeMarkdown(words))], isPrivate);
}

/** What is told when something unexpected went wrong; the reference is in the log. */
export function failure(reference: string, isPrivate = true): MessagePayload {
  return notice(
    `Something went wrong here, not with your question. Please ask again; if it happens again, tell the maintainers this reference: ${reference}.`,
    isPrivate,
  );
}
