import { type Component, type MessagePayload, TYPE } from './components.js';

/** Discord's limits on one message of Components V2 (developer documentation, "Component Reference"). */
export const LIMITS = {
  /** Characters of all texts together. */
  characters: 4_000,
  /** Components, nested ones included. */
  components: 40,
  buttonsInRow: 5,
  label: 80,
  customId: 100,
  choices: 25,
  choiceName: 100,
} as const;

/** A payload that Discord would refuse; a defect of ours. */
export class LimitError extends Error {
  override readonly name = 'LimitError';
}

/**
 * Checks what the API refuses and no type tells: totals, lengths, unique ids.
 * @throws LimitError that says which limit and by how much.
 */
export function assertDiscordLimits(payload: MessagePayload): void {
  const all = flatten(payload.components);
  within('components', all.length, LIMITS.components);
  const characters = all.reduce(
    (sum, one) => sum + (one.type === TYPE.text ? one.content.length : 0),
    0,
  );
  within('characters', characters, LIMITS.characters);
  const ids = new Set<string>();
  for (const one of all) {
    if (one.type === TYPE.text && one.content.trim() === '') throw new LimitError('an empty text');
    if (one.type === TYPE.container && one.components.length === 0)
      throw new LimitError('an empty container');
    if (one.type === TYPE.row) {
      within('buttons in a row', one.components.length, LIMITS.buttonsInRow);
      if (one.components.length === 0) throw new LimitError('an empty row');
    }
    if (one.type !== TYPE.button) continue;
    within('characters of a label', one.label.length, LIMITS.label);
    const id = one.custom_id;
    if (id === undefined) continue;
    within('characters of a custom id', id.length, LIMITS.customId);
    if (ids.has(id)) throw new LimitError(`the custom id "${id}" twice`);
    ids.add(id);
  }
}

type Flat =
  | Component
  | { readonly type: typeof TYPE.button; readonly label: string; readonly custom_id?: string };

function flatten(components: readonly Component[]): Flat[] {
  return components.flatMap((one): Flat[] => {
    switch (one.type) {
      case TYPE.container:
        return [one, ...flatten(one.components)];
      case TYPE.row:
        return [one, ...one.components];
      case TYPE.text:
      case TYPE.separator:
        return [one];
    }
  });
}

function within(what: string, is: number, most: number): void {
  if (is > most) throw new LimitError(`${is} ${what}, at most ${most} are allowed`);
}
