import { type REST, Routes } from 'discord.js';
import type { MessagePayload } from '../render/discord/components.js';
import type { InteractionApi } from './rest-responder.js';
import { withRetries } from './retry.js';

/** The calls that answer interactions; their token stands in the address, so none is sent along. */
export function interactionApi(rest: REST): InteractionApi {
  return {
    callback: (id, token, body) =>
      rest.post(Routes.interactionCallback(id, token), { body, auth: false }),
    editOriginal: (application, token, body) =>
      rest.patch(Routes.webhookMessage(application, token, '@original'), { body, auth: false }),
    followUp: (application, token, body) =>
      rest.post(Routes.webhook(application, token), { body, auth: false }),
  };
}

/** Sends a message that refers to another; one that is gone is no reason to say nothing. */
export async function sendReply(
  rest: REST,
  channel: string,
  message: string,
  payload: MessagePayload,
): Promise<void> {
  const body = {
    ...payload,
    message_reference: { message_id: message, fail_if_not_exists: false },
  };
  await withRetries(() => rest.post(Routes.channelMessages(channel), { body }));
}

/** Sends a plain message to a channel, pinging nobody. */
export async function sendMessage(rest: REST, channel: string, content: string): Promise<void> {
  const body = { content, allowed_mentions: { parse: [] } };
  await withRetries(() => rest.post(Routes.channelMessages(channel), { body }));
}
