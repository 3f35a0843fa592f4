/** An option's value read: what it stands for, or why it stands for nothing. */
export type Found<T> =
  | {
      readonly ok: true;
      readonly value: T;
      /** How it was read, where that is worth saying; a sentence, not escaped. */
      readonly note?: string | undefined;
    }
  | NotFound;

/** A value that stands for nothing: what is wrong, and what it may have meant. Not escaped. */
export interface NotFound {
  readonly ok: false;
  readonly reason: string;
  readonly nearest: readonly string[];
}

/** A value that stands for nothing. */
export function notFound(reason: string, nearest: readonly string[] = []): NotFound {
  return { ok: false, reason, nearest: nearest.slice(0, MOST_NEAREST) };
}

/** More names would be a list to search, not an offer. */
const MOST_NEAREST = 5;
