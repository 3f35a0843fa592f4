import { z } from 'zod';
import { FLAG, type MessagePayload } from '../render/discord/components.js';
import { notice } from '../render/discord/notice.js';
import type { Choice } from './command.js';
import type { Modal, Responder } from './responder.js';
import { faultOf, withRetries } from './retry.js';

/** Discord's interaction response types. */
const RESPONSE = { message: 4, deferMessage: 5, deferUpdate: 6, choices: 8, modal: 9 } as const;

/** Discord's error codes that an answer to an interaction may meet. */
const CODE = { alreadyAcknowledged: 40_060, invalidForm: 50_035 } as const;

/** The three calls of Discord's REST API that answer an interaction. */
export interface InteractionApi {
  callback(id: string, token: string, body: object): Promise<unknown>;
  editOriginal(applicationId: string, token: string, body: object): Promise<unknown>;
  followUp(applicationId: string, token: string, body: object): Promise<unknown>;
}

/** What of an interaction it takes to answer it. */
export const answerableSchema = z.object({
  id: z.string(),
  token: z.string(),
  application_id: z.string(),
});

type Answered = z.infer<typeof answerableSchema>;

/**
 * Answers an interaction over Discord's REST API. A cut connection or a failure of Discord's is
 * tried again; an acknowledgement that Discord already has counts as given; a message that it
 * refuses is replaced by one that says so.
 */
export function createRestResponder(
  api: InteractionApi,
  { id, token, application_id: application }: Answered,
): Responder {
  let acknowledged = false;
  let isPrivate = true;
  let isUpdate = false;
  const callback = async (body: object): Promise<void> => {
    try {
      await withRetries(() => api.callback(id, token, body));
    } catch (error) {
      // The first try arrived although its answer was lost.
      if (faultOf(error).code !== CODE.alreadyAcknowledged) throw error;
    }
    acknowledged = true;
  };
  const edit = async (payload: MessagePayload): Promise<void> => {
    await withRetries(() => api.editOriginal(application, token, editBody(payload)));
  };
  const followUp = async (payload: MessagePayload): Promise<void> => {
    const flags = FLAG.components | (isPrivate ? FLAG.private : 0);
    await withRetries(() => api.followUp(application, token, { ...payload, flags }));
  };
  const orSayRefused = async (
    send: (payload: MessagePayload) => Promise<void>,
    payload: MessagePayload,
  ) => {
    try {
      await send(payload);
    } catch (error) {
      if (faultOf(error).code !== CODE.invalidForm) throw error;
      await send(REFUSED);
      throw error;
    }
  };
  const reply = (payload: MessagePayload) => callback({ type: RESPONSE.message, data: payload });
  return {
    defer: (wanted) => {
      isPrivate = wanted;
      return callback({ type: RESPONSE.deferMessage, data: { flags: wanted ? FLAG.private : 0 } });
    },
    deferUpdate: () => {
      isUpdate = true;
      return callback({ type: RESPONSE.deferUpdate });
    },
    reply: (payload) => orSayRefused(reply, payload),
    // A message that was there before stays as it is when its change is refused.
    edit: (payload) => (isUpdate ? edit(payload) : orSayRefused(edit, payload)),
    modal: (modal: Modal) => callback({ type: RESPONSE.modal, data: modal }),
    choices: (choices: readonly Choice[]) =>
      callback({ type: RESPONSE.choices, data: { choices } }),
    tell: async (payload) => {
      if (!acknowledged) return reply(payload);
      if (isUpdate) return followUp(payload);
      try {
        await edit(payload);
      } catch {
        await followUp(payload);
      }
    },
  };
}

/** An edit cannot change who sees a message: only the kind of message is said. */
function editBody({ components, allowed_mentions }: MessagePayload): object {
  return { flags: FLAG.components, components, allowed_mentions };
}

const REFUSED = notice(
  'Discord refused to show this answer. The maintainers can see why in the log; please ask in other words.',
);
