import { Readability } from '@mozilla/readability';
import { type DomDocument, type DomElement, parseHTML } from 'linkedom';

const NUMBER = 'data-add-n';
/** Elements whose words Readability's choice is known by. */
const CARRIERS = 'p, li, h2, h3, h4, blockquote, div, td, dd';
const CONTAINERS = '[itemprop~="articleBody"], article, main, [role="main"]';
/** The share of the chosen words that an element must hold to be where the article stands. */
const SHARE = 0.85;

/** Where a page's article stands. */
export interface Place {
  /** The element that holds the article's text. */
  readonly root: DomElement;
  /** Its headline, which may stand above that element. */
  readonly headline: DomElement | undefined;
  /** True of an element that holds so much of the article that it cannot be furniture. */
  readonly holdsArticle: (element: DomElement) => boolean;
}

/**
 * Finds the article. Readability says which paragraphs are its; what else stands among them is
 * kept or left out by our own rules, since Readability leaves out lists, captions and standfirsts
 * without saying so. It changes the page that it reads, so it is given one of its own.
 */
export function locateArticle(html: string): { document: DomDocument; place: Place } | undefined {
  const { document } = parseHTML(html);
  if (document.documentElement === null) return undefined;
  const chosen = choose(html);
  const elements = number(document);
  const carriers = elements.filter((_, index) => chosen.has(index));
  const all = [...document.querySelectorAll(CONTAINERS)];
  const body = document.body ?? document.documentElement;
  if (body === null) return undefined;
  const kept = leaves(carriers);
  const weights = weigh(kept);
  const total = kept.reduce((sum, leaf) => sum + lengthOf(leaf), 0);
  const containers = all.filter((one) => (weights.get(one) ?? 0) >= SHARE * total);
  // In the order of the document an element comes before those that it holds.
  const root = containers.at(-1) ?? commonAncestor(kept) ?? body;
  const headline = headlineOf(document, root);
  const holdsArticle = (element: DomElement) =>
    (headline !== undefined && element.contains(headline)) ||
    element.contains(root) ||
    (weights.get(element) ?? 0) > 0.4 * total;
  return { document, place: { root, headline, holdsArticle } };
}

/** The nearest element that holds all of these; undefined for none. */
export function commonAncestor(elements: readonly DomElement[]): DomElement | undefined {
  let found = elements[0];
  while (found !== undefined && !elements.every((one) => found?.contains(one))) {
    found = found.parentElement ?? undefined;
  }
  return found;
}

/** The numbers of the elements that Readability keeps. */
function choose(html: string): Set<number> {
  const { document } = parseHTML(html);
  number(document);
  const content = contentOf(document) ?? '';
  const numbers = content.split(',').filter((text) => /^\d+$/.test(text));
  return new Set(numbers.map(Number));
}

/** Undefined where Readability finds no article, or stumbles over the page, as over some it does. */
function contentOf(document: DomDocument): string | undefined {
  try {
    const result = new Readability(document, {
      charThreshold: 200,
      disableJSONLD: true,
      serializer: (element) =>
        [...element.querySelectorAll(CARRIERS)].map((one) => one.getAttribute(NUMBER)).join(','),
    }).parse();
    return result?.content ?? undefined;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function number(document: DomDocument): DomElement[] {
  const elements = [...document.querySelectorAll('*')];
  for (const [index, element] of elements.entries()) element.setAttribute(NUMBER, String(index));
  return elements;
}

/** Those that hold none of the others, so that no word counts twice. */
function leaves(elements: readonly DomElement[]): DomElement[] {
  const inner = new Set<DomElement>();
  const among = new Set(elements);
  for (const element of elements) {
    for (let up = element.parentElement; up !== null; up = up.parentElement) {
      if (among.has(up)) inner.add(up);
    }
  }
  return elements.filter((element) => !inner.has(element) && lengthOf(element) >= 25);
}

/** How many of these elements' characters each element holds. */
function weigh(leaves: readonly DomElement[]): Map<DomElement, number> {
  const weights = new Map<DomElement, number>();
  for (const leaf of leaves) {
    const length = lengthOf(leaf);
    for (let up: DomElement | null = leaf; up !== null; up = up.parentElement) {
      weights.set(up, (weights.get(up) ?? 0) + length);
    }
  }
  return weights;
}

function lengthOf(element: DomElement): number {
  return (element.textContent ?? '').trim().length;
}

/** The last headline before the text or the first in it; a site's name may be an `h1` as well. */
function headlineOf(document: DomDocument, root: DomElement): DomElement | undefined {
  const inside = root.querySelector('h1');
  if (inside !== null) return inside;
  const all = [...document.querySelectorAll('*')];
  const end = all.indexOf(root);
  return all.slice(0, end).findLast(({ tagName }) => tagName.toUpperCase() === 'H1');
}
