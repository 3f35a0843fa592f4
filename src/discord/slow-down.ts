import { notice } from '../render/discord/notice.js';
import type { Actor } from './interaction.js';
import type { Responder } from './responder.js';
import type { Outcome, Surroundings } from './surroundings.js';

/** Tells somebody who asks too fast to wait; undefined where he does not. */
export function tooSoon(
  world: Surroundings,
  actor: Actor,
  responder: Responder,
): Promise<Outcome> | undefined {
  const wait = world.cooldown.take(actor.id, world.clock().getTime());
  if (wait === undefined) return undefined;
  return responder
    .reply(notice(slowDown(wait)))
    .then(() => ({ command: 'any', outcome: 'cooldown' }));
}

/** What somebody is told who has to wait. */
export function slowDown(seconds: number): string {
  return `That is faster than this bot answers. Please wait ${seconds} seconds and ask again.`;
}
