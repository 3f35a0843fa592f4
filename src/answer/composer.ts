import type { Quotation } from '../corpus/locate.js';
import type { StatusRecord } from '../record/record.js';
import type { Evidence } from '../record/schema.js';
import type { Block, Citation } from './answer.js';

/** Articles and references shown for one statement; more would only repeat it. */
const MAX_QUOTED = 2;
const MAX_REFERENCES = 1;
/** Facts derive from facts at most so many times over; more is a circle. */
const DEEPEST = 4;

type Role = Citation['role'];
type Span = Pick<Quotation, 'article' | 'start' | 'end'>;

/**
 * Gathers the blocks of an answer and numbers its citations in order of first use; a source is
 * numbered once, however often it is cited.
 */
export class Composer {
  readonly #record: StatusRecord;
  readonly #blocks: Block[] = [];
  readonly #citations: Citation[] = [];
  readonly #disagreements: string[] = [];

  constructor(record: StatusRecord) {
    this.#record = record;
  }

  get blocks(): readonly Block[] {
    return this.#blocks;
  }

  get citations(): readonly Citation[] {
    return this.#citations;
  }

  get disagreements(): readonly string[] {
    return this.#disagreements;
  }

  /** Cites a quotation and returns its number. */
  quotation(found: Quotation, role: Role = 'supports'): number {
    const same = this.#numberOf(found);
    if (same !== undefined) return same;
    const { article, start, end, leadIn, speaker } = found;
    const lead = leadIn === undefined ? undefined : article.body.slice(leadIn.start, leadIn.end);
    return this.#add(
      { kind: 'article', article, quote: found.text, start, end, leadIn: lead, speaker },
      article.published,
      role,
    );
  }

  /**
   * Cites evidence and returns the numbers: quotations first, one an article, then pages
   * by link. What is only derived is cited by what its facts rest on.
   */
  evidence(given: readonly Evidence[], most = MAX_QUOTED): number[] {
    const list = this.#direct(given);
    const quoted = distinctArticles(
      list.map((one) => this.#record.quotations.get(one)).filter((one) => one !== undefined),
    ).slice(0, most);
    const references = list
      .map((one) => ('reference' in one ? this.#record.references.get(one.reference) : undefined))
      .filter((one) => one !== undefined)
      .slice(0, quoted.length === 0 ? MAX_QUOTED : MAX_REFERENCES);
    return [
      ...quoted.map((one) => this.quotation(one)),
      ...references.map((reference) => this.#reference(reference)),
    ];
  }

  /** Cites one source for a piece of evidence: its first quotation, or else its first page. */
  source(given: readonly Evidence[]): number[] {
    const list = this.#direct(given);
    for (const one of list) {
      const quotation = this.#record.quotations.get(one);
      if (quotation !== undefined) return [this.quotation(quotation)];
    }
    for (const one of list) {
      const reference = 'reference' in one ? this.#record.references.get(one.reference) : undefined;
      if (reference !== undefined) return [this.#reference(reference)];
    }
    return [];
  }

  /** Evidence with what is only derived replaced by the evidence of the facts it derives from. */
  #direct(given: readonly Evidence[], depth = 0): readonly Evidence[] {
    const own = given.filter((one) => !('derivedFrom' in one));
    if (own.length > 0 || depth > DEEPEST) return own;
    return given.flatMap((one) =>
      'derivedFrom' in one
        ? one.derivedFrom.flatMap((id) =>
            this.#direct(this.#record.evidenceOf.get(id) ?? [], depth + 1),
          )
        : [],
    );
  }

  statement(text: string, cites: readonly number[], owner?: string): this {
    this.#blocks.push({ kind: 'statement', text, cites: unique(cites), owner });
    return this;
  }

  verdict(result: 'yes' | 'no' | 'unclear', text: string, cites: readonly number[]): this {
    this.#blocks.push({ kind: 'verdict', result, text, cites: unique(cites) });
    return this;
  }

  item(text: string, cites: readonly number[]): this {
    this.#blocks.push({ kind: 'item', text, cites: unique(cites) });
    return this;
  }

  heading(text: string): this {
    this.#blocks.push({ kind: 'heading', text });
    return this;
  }

  caveat(text: string, cites: readonly number[] = []): this {
    this.#blocks.push({ kind: 'caveat', text, cites: unique(cites) });
    return this;
  }

  badge(force: string, stage: string, when: string): this {
    this.#blocks.push({ kind: 'badge', force, stage, when });
    return this;
  }

  disagreement(title: string): this {
    if (!this.#disagreements.includes(title)) this.#disagreements.push(title);
    return this;
  }

  /** Shows the quotes of these citations, at most `most`; pages by link have none to show. */
  quotes(numbers: readonly number[], most: number): this {
    let shown = this.#shownQuotes();
    for (const number of unique(numbers)) {
      const citation = this.#citations[number - 1];
      if (citation?.source.kind !== 'article' || shown >= most) continue;
      const already = this.#blocks.some((b) => b.kind === 'quote' && b.citation === number);
      if (already) continue;
      this.#blocks.push({ kind: 'quote', citation: number });
      shown += 1;
    }
    return this;
  }

  #says({ kind, text }: { kind: Block['kind']; text: string }): boolean {
    return this.#blocks.some((one) => one.kind === kind && 'text' in one && one.text === text);
  }

  #shownQuotes(): number {
    return this.#blocks.filter((block) => block.kind === 'quote').length;
  }

  /** Takes over another's blocks and citations, renumbered, with at most so many of its quotes. */
  absorb(other: Composer, mostQuotes: number, mostInAll: number): this {
    const renumber = (cites: readonly number[]) => cites.flatMap((n) => this.#adopt(other, n));
    let quotes = 0;
    for (const block of other.blocks) {
      if (block.kind === 'quote') {
        quotes += 1;
        const full = this.#shownQuotes() >= mostInAll;
        if (quotes <= mostQuotes && !full)
          this.quotes(this.#adopt(other, block.citation), mostInAll);
      } else if ('cites' in block) {
        if (this.#says(block)) continue;
        this.#blocks.push({ ...block, cites: renumber(block.cites) });
      } else this.#blocks.push(block);
    }
    for (const title of other.disagreements) this.disagreement(title);
    return this;
  }

  #adopt(other: Composer, n: number): number[] {
    const citation = other.citations[n - 1];
    if (citation === undefined) return [];
    const { source, published, role } = citation;
    if (source.kind === 'reference') return [this.#reference(source.reference)];
    return [this.#numberOf(source) ?? this.#add(source, published, role)];
  }

  #numberOf({ article, start, end }: Span): number | undefined {
    return this.#citations.find(
      ({ source }) =>
        source.kind === 'article' &&
        source.article.id === article.id &&
        source.start === start &&
        source.end === end,
    )?.n;
  }

  #reference(reference: Extract<Citation['source'], { kind: 'reference' }>['reference']): number {
    const same = this.#citations.find(
      ({ source }) => source.kind === 'reference' && source.reference.id === reference.id,
    );
    if (same !== undefined) return same.n;
    return this.#add({ kind: 'reference', reference }, reference.published, 'supports');
  }

  #add(source: Citation['source'], published: Citation['published'], role: Role): number {
    const n = this.#citations.length + 1;
    this.#citations.push({ n, source, published, role });
    return n;
  }
}

/** The first quotation of each article: a second one of the same would only repeat it. */
function distinctArticles(list: readonly Quotation[]): Quotation[] {
  return list.filter(
    (one, at) => list.findIndex((other) => other.article.id === one.article.id) === at,
  );
}

function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)];
}
