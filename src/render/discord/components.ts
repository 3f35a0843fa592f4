/**
 * Components V2 as Discord's API takes them. The numbers are Discord's component types
 * (developer documentation, "Component Reference").
 */
export const TYPE = {
  row: 1,
  button: 2,
  text: 10,
  separator: 14,
  container: 17,
} as const;

/** Button styles by what they are used for. */
export const STYLE = { primary: 1, secondary: 2, link: 5 } as const;

/** Message flags: only the asker sees it; built from components alone. */
export const FLAG = { private: 1 << 6, components: 1 << 15 } as const;

/** Text in Discord's Markdown. `id` finds it again in a message that a button belongs to. */
export interface TextDisplay {
  readonly type: typeof TYPE.text;
  readonly content: string;
  readonly id?: number;
}

export interface Separator {
  readonly type: typeof TYPE.separator;
}

export interface Button {
  readonly type: typeof TYPE.button;
  readonly style: (typeof STYLE)[keyof typeof STYLE];
  readonly label: string;
  readonly custom_id?: string;
  readonly url?: string;
  readonly disabled?: boolean;
}

export interface ActionRow {
  readonly type: typeof TYPE.row;
  readonly components: readonly Button[];
}

export interface Container {
  readonly type: typeof TYPE.container;
  readonly accent_color?: number;
  readonly components: readonly (TextDisplay | Separator | ActionRow)[];
}

export type Component = TextDisplay | Separator | ActionRow | Container;

/** A message as it is sent or edited. It never pings anybody. */
export interface MessagePayload {
  readonly flags: number;
  readonly components: readonly Component[];
  readonly allowed_mentions: { readonly parse: readonly never[]; readonly replied_user: boolean };
}

/** A message of these components, seen by the asker alone or by all. */
export function message(components: readonly Component[], isPrivate: boolean): MessagePayload {
  return {
    flags: FLAG.components | (isPrivate ? FLAG.private : 0),
    components,
    allowed_mentions: { parse: [], replied_user: false },
  };
}

/** A text on its own. */
export function text(content: string, id?: number): TextDisplay {
  return { type: TYPE.text, content, ...(id === undefined ? {} : { id }) };
}
