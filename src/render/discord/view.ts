/** What a button does; the dispatcher makes it so. */
export type Action =
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'more' }
  /** The passage around the quote at this offset of an article; read back, the article's key. */
  | { readonly kind: 'context'; readonly article: string; readonly start: number }
  | { readonly kind: 'concerns'; readonly force: string }
  | { readonly kind: 'timeline'; readonly force: string }
  | { readonly kind: 'share' }
  | { readonly kind: 'report' };

/** How a view was made, and can be made again: a command with its options. */
export interface Origin {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

/** A button before it has an id. */
export interface ViewButton {
  readonly label: string;
  readonly action: Action;
}

/** What a reply shows, in reading order, before it is cut into pages. Texts are Discord Markdown. */
export interface View {
  /** What was asked, in the asker's words, not escaped. */
  readonly question?: string | undefined;
  /** The stage shown, for the colour beside the word. */
  readonly stage?: 'engage' | 'scan' | undefined;
  /** Paragraphs, each shown whole on one page unless it alone exceeds a page. */
  readonly paragraphs: readonly string[];
  readonly buttons: readonly ViewButton[];
  readonly origin: Origin;
  /** Identifies the corpus that it was made from. */
  readonly snapshot: string;
  /** The name of who shared it, when it was shared, not escaped. */
  readonly sharedBy?: string | undefined;
  /** What the commands' log says of it: outcome of the answer. */
  readonly outcome: string;
}
