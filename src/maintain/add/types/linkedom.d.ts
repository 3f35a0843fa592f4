// What is used of linkedom. Its own types need those of a whole browser (`lib.dom`) and do not
// pass the compiler's checks; `paths` in tsconfig.json leads here instead.

/** An element, text or comment; `nodeType` tells which. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly parentElement: DomElement | null;
}

/** An element, as far as it is read here. */
export interface DomElement extends DomNode {
  readonly tagName: string;
  readonly childNodes: Iterable<DomNode>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  contains(other: DomNode): boolean;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

/** A page. */
export interface DomDocument {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

/** Builds the tree of a page; runs none of its scripts and loads nothing. */
export function parseHTML(html: string): { readonly document: DomDocument };
