export interface Problem {
  /** JSON pointer into the body. */
  readonly path: string;
  readonly message: string;
  readonly keyword?: string;
  readonly params?: unknown;
  readonly code?: string;
}

export class SpecValidator {
  /** The one validator of this process; it takes about a second to make. */
  static create(): Promise<SpecValidator>;
  private constructor();
  /** Problems of the body of a request to a route, as in `POST /channels/:channel/messages`. */
  request(route: string, body: unknown): Problem[];
  /** Keys that Discord does not know, and ignores. */
  unknownKeys(route: string, body: unknown): Problem[];
}

/** Limits of messages that the schemas leave out. */
export function messageRules(
  body: unknown,
  ctx?: {
    readonly edit?: boolean;
    readonly files?: readonly { readonly name: string }[];
    readonly existingFlags?: number;
    readonly base?: string;
  },
): Problem[];
/** Limits of commands that the schemas leave out. */
export function commandRules(commands: readonly unknown[]): Problem[];
