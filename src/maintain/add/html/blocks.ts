import type { DomElement, DomNode } from 'linkedom';
import { type Block, type Stripped, tidy } from '../block.js';
import { readAuthor, readByline } from '../byline.js';
import { commonAncestor, type Place } from './locate.js';
import { droppedBecause, markerOf } from './markers.js';
import { linesOf, type Piece } from './run.js';

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const HEADING = /^H[1-6]$/;
const MOST_BYLINE = 150;

/** The blocks of an article as its page has them, and what was left out with its elements. */
export interface PageBlocks {
  readonly blocks: readonly Block[];
  readonly stripped: readonly Stripped[];
  readonly author?: string | undefined;
  readonly published?: string | undefined;
}

/** What an element lends to the words in it. */
interface Context {
  readonly kind: Block['kind'];
  readonly number?: number | undefined;
  readonly linked: boolean;
  readonly apart: boolean;
  readonly byline: boolean;
}

const OUTSIDE: Context = { kind: 'paragraph', linked: false, apart: false, byline: false };

/** Reads the article at its place: from its headline to the end of the element that holds it. */
export function readBlocks(place: Place): PageBlocks {
  const { root, headline } = place;
  const top = headline === undefined ? root : (commonAncestor([headline, root]) ?? root);
  const reader = new BlockReader(place);
  reader.walk(top, OUTSIDE);
  return { blocks: reader.blocks, stripped: reader.stripped, ...reader.found };
}

class BlockReader {
  readonly blocks: Block[] = [];
  readonly stripped: Stripped[] = [];
  readonly found: { author?: string; published?: string } = {};
  private pieces: Piece[] = [];
  private afterHeadline = false;
  private inRoot = false;
  private afterRoot = false;

  constructor(private readonly place: Place) {}

  walk(element: DomElement, context: Context): void {
    if (element === this.place.root) this.inRoot = true;
    for (const node of element.childNodes) this.take(node, context);
    this.flush(context);
    if (element === this.place.root) {
      this.inRoot = false;
      this.afterRoot = true;
    }
  }

  private take(node: DomNode, context: Context): void {
    if (node.nodeType === 3) this.text(node.textContent ?? '', context);
    if (!isElement(node)) return;
    const tag = node.tagName.toUpperCase();
    if (tag === 'BR') this.pieces.push({ text: '\n', linked: true, byline: true });
    else if (this.leaveOut(node, tag)) return;
    else if (BLOCKS.has(tag) || holdsBlocks(node)) this.block(node, tag, context);
    else {
      const linked = context.linked || tag === 'A';
      const byline = context.byline || markerOf(node) === 'byline' || tag === 'TIME';
      for (const child of node.childNodes) this.take(child, { ...context, linked, byline });
    }
  }

  private text(text: string, { linked, byline }: Context): void {
    this.pieces.push({ text: text.replace(/\s+/g, ' '), linked, byline });
  }

  private block(element: DomElement, tag: string, context: Context): void {
    // An item's paragraphs are one item, a caption's one caption.
    const joins = (context.kind === 'item' && tag === 'P') || context.kind === 'caption';
    if (joins) {
      this.text(' ', context);
      for (const node of element.childNodes) this.take(node, context);
      this.text(' ', context);
      return;
    }
    this.flush(context);
    if (element === this.place.headline) {
      this.afterHeadline = true;
      return;
    }
    const inner = contextOf(element, tag, context);
    if (tag === 'TR' && element.querySelector('p, div, ul, li') === null) {
      for (const cell of element.childNodes) {
        this.text(' ', inner);
        if (isElement(cell)) for (const node of cell.childNodes) this.take(node, inner);
      }
      this.flush(inner);
      return;
    }
    this.walk(element, inner);
  }

  /** Makes blocks of the running text so far, where it stands in the article. */
  private flush(context: Context): void {
    const lines = linesOf(this.pieces);
    this.pieces = [];
    for (const { text, bullet, linked, byline } of lines) {
      if (byline && this.takeByline(text)) continue;
      const isLead = this.afterHeadline && !this.afterRoot && !linked;
      if (!this.inRoot && !isLead) continue;
      const kind = bullet && context.kind === 'paragraph' ? 'item' : context.kind;
      const { number, apart } = context;
      this.blocks.push({ kind, text, number: kind === 'item' ? number : undefined, linked, apart });
    }
  }

  private leaveOut(element: DomElement, tag: string): boolean {
    const { holdsArticle } = this.place;
    if (tag === 'SCRIPT' || tag === 'STYLE') return true;
    const dropped = droppedBecause(element);
    if (dropped !== undefined && !holdsArticle(element)) return this.strip(element, dropped);
    const marker = markerOf(element);
    if (marker === undefined || marker === 'caption') return false;
    const isInline = !BLOCKS.has(tag) && !holdsBlocks(element);
    if (marker === 'byline') {
      const text = tidy(element.textContent ?? '');
      return !isInline && text.length <= MOST_BYLINE && this.takeByline(text);
    }
    if (isInline && !/^(?:screen reader text|image credit)$/.test(marker.why)) return false;
    return holdsArticle(element) ? false : this.strip(element, marker.why);
  }

  private strip(element: DomElement, why: string): true {
    const text = tidy(element.textContent ?? '');
    const isNear = this.inRoot || (this.afterHeadline && !this.afterRoot);
    if (text !== '' && isNear) this.stripped.push({ text, why });
    return true;
  }

  /** True where the words are a byline or date: then they are no part of the text. */
  private takeByline(text: string): boolean {
    if (text.length > MOST_BYLINE) return false;
    const read = readByline(text);
    const author = read === undefined ? readAuthor(text) : read.author;
    if (read === undefined && author === undefined) return false;
    if (author !== undefined) this.found.author ??= author;
    if (read?.published !== undefined) this.found.published ??= read.published;
    this.stripped.push({ text, why: 'byline' });
    return true;
  }
}

function contextOf(element: DomElement, tag: string, context: Context): Context {
  const linked = context.linked || tag === 'A';
  const byline = context.byline || markerOf(element) === 'byline';
  const apart = context.apart || tag === 'BLOCKQUOTE';
  const shared = { linked, byline, apart };
  if (HEADING.test(tag)) return { ...shared, kind: 'heading' };
  if (tag === 'LI') return { ...shared, kind: 'item', number: numberOf(element) };
  if (tag === 'FIGURE' || tag === 'FIGCAPTION' || markerOf(element) === 'caption') {
    return { ...shared, kind: 'caption' };
  }
  const keepsKind = context.kind === 'item' || context.kind === 'heading';
  return { ...shared, kind: keepsKind ? context.kind : 'paragraph', number: context.number };
}

/** The number before an item of a numbered list. */
function numberOf(item: DomElement): number | undefined {
  const list = item.parentElement;
  if (list?.tagName.toUpperCase() !== 'OL') return undefined;
  const items = [...list.childNodes].filter(isElement);
  const start = Number(list.getAttribute('start') ?? '1');
  return (Number.isInteger(start) ? start : 1) + items.indexOf(item);
}

function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1;
}

function holdsBlocks(element: DomElement): boolean {
  return (
    element.querySelector('p, div, ul, ol, h2, h3, h4, figure, section, article, table') !== null
  );
}
