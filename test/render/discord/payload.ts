import {
  type Button,
  type MessagePayload,
  type TextDisplay,
  TYPE,
} from '../../../src/render/discord/components.js';

/** The texts of a message, in reading order. */
export function textsOf({ components }: MessagePayload): TextDisplay[] {
  return components.flatMap((one) => {
    if (one.type === TYPE.text) return [one];
    if (one.type !== TYPE.container) return [];
    return one.components.flatMap((inner) => (inner.type === TYPE.text ? [inner] : []));
  });
}

/** All that a message says, a line for each text. */
export function wordsOf(payload: MessagePayload): string {
  return textsOf(payload)
    .map(({ content }) => content)
    .join('\n');
}

/** The buttons of a message, in reading order. */
export function buttonsOf({ components }: MessagePayload): Button[] {
  return components.flatMap((one) => (one.type === TYPE.row ? one.components : []));
}

/** What the buttons of a message are called. */
export function labelsOf(payload: MessagePayload): string[] {
  return buttonsOf(payload).map(({ label }) => label);
}
