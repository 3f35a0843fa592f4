// What is used of @mozilla/readability, over the elements of linkedom.d.ts (see there why).
import type { DomDocument, DomElement } from 'linkedom';

/** Finds the article of a page. It changes the page that it is given. */
export class Readability {
  constructor(
    document: DomDocument,
    options: {
      /** Makes `content` of the element that holds the article. */
      readonly serializer: (element: DomElement) => string;
      readonly charThreshold?: number;
      readonly disableJSONLD?: boolean;
    },
  );
  /** Null where no article was found. */
  parse(): { readonly content?: string | null | undefined } | null;
}
