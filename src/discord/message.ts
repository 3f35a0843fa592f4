import { z } from 'zod';
import type { TextQuestion } from './text-question.js';

const authorSchema = z.object({
  id: z.string(),
  username: z.string(),
  global_name: z.string().nullish(),
  bot: z.boolean().optional(),
});

/** A message as the gateway sends it, as far as it is used. */
export const messageSchema = z.object({
  id: z.string(),
  channel_id: z.string(),
  guild_id: z.string().optional(),
  content: z.string(),
  author: authorSchema,
  webhook_id: z.string().optional(),
  member: z.object({ nick: z.string().nullish() }).optional(),
  mentions: z.array(z.object({ id: z.string() })).default([]),
  referenced_message: z.object({ content: z.string(), author: authorSchema }).nullish(),
});

export type Message = z.infer<typeof messageSchema>;

/** What a message asks of the bot: a question, or nothing that can be read. */
export type Asked =
  | { readonly kind: 'question'; readonly question: TextQuestion }
  /** The bot was addressed, and neither the message nor the one it answers has words for it. */
  | { readonly kind: 'empty'; readonly userId: string };

/**
 * What a message asks: a direct message asks by itself, in a server the bot must be mentioned. A
 * mention without words, in a reply to somebody's message, asks what that message says.
 */
export function askedBy(message: Message, botId: string): Asked | undefined {
  const { author, content, mentions, guild_id: guild, referenced_message: referenced } = message;
  if (author.bot === true || message.webhook_id !== undefined) return undefined;
  const mention = new RegExp(`<@!?${botId}>`, 'g');
  const addressed =
    guild === undefined || (mentions.some(({ id }) => id === botId) && mention.test(content));
  if (!addressed) return undefined;
  const own = content.replace(mention, ' ').trim();
  const other =
    referenced === null || referenced === undefined || referenced.author.id === botId
      ? ''
      : referenced.content.replace(mention, ' ').trim();
  const text = own === '' ? other : own;
  if (text === '') return { kind: 'empty', userId: author.id };
  const name = message.member?.nick ?? author.global_name ?? author.username;
  return { kind: 'question', question: { text, actor: { id: author.id, name, roles: [] } } };
}
