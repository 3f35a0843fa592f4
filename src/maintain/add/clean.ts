import type { Block, Stripped } from './block.js';
import { readByline } from './byline.js';
import { announcesCaption, captionText, creditedCaption, isAltWithSource } from './captions.js';
import { furnitureOf, type Section, sectionOf } from './furniture.js';

/** What is left of a text's blocks, what went, and what the lines that went said. */
export interface Cleaned {
  readonly blocks: readonly Block[];
  readonly stripped: readonly Stripped[];
  readonly author?: string | undefined;
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
}

/** How many blocks of prose a section must follow before it can end the article. */
const PROSE_BEFORE_END = 2;
/** A byline or date stands before the prose, or after its first paragraph at the latest. */
const PROSE_BEFORE_BYLINE = 1;
const PROSE_LENGTH = 60;
const COPYRIGHT =
  /^copyright\s*(?:©|\(c\))?\s*(?:\d{4}[\s–-]*)+([^.|]{2,60}?)\.?(?:\s*all rights reserved\.?)?$/i;

/** Leaves out the furniture of a page from the blocks of its text, in their order. */
export function cleanBlocks(blocks: readonly Block[], title: string | undefined): Cleaned {
  const cleaner = new Cleaner(title);
  for (const [index, block] of blocks.entries()) cleaner.take(block, blocks[index + 1]);
  return cleaner.result();
}

/** Goes through the blocks once; only what they have said so far is kept between them. */
class Cleaner {
  private readonly kept: Block[] = [];
  private readonly stripped: Stripped[] = [];
  private readonly found: { author?: string; published?: string; publisher?: string } = {};
  private section: Section | undefined;
  private captionNext = false;
  private prose = 0;

  constructor(private readonly title: string | undefined) {}

  take(block: Block, next: Block | undefined): void {
    const publisher = COPYRIGHT.exec(block.text)?.[1];
    if (publisher !== undefined) this.found.publisher ??= publisher.trim();
    if (this.section !== undefined && !this.endsSection(block, next)) {
      const inner = sectionOf(block.text);
      if (inner?.until === 'end' && this.prose >= PROSE_BEFORE_END) this.section = inner;
      this.leaveOut(block, this.section.why);
      return;
    }
    this.section = undefined;
    if (this.captionNext) {
      this.captionNext = false;
      this.keepCaption(block, block.text);
      return;
    }
    const why = this.reasonAgainst(block, next);
    if (why !== undefined) this.leaveOut(block, why);
    else this.keep(block);
  }

  result(): Cleaned {
    const blocks = this.withoutRepeats();
    while (blocks.at(-1)?.kind === 'heading') this.leaveOut(blocks.pop(), 'heading of nothing');
    return { blocks, stripped: this.stripped, ...this.found };
  }

  private reasonAgainst(block: Block, next: Block | undefined): string | undefined {
    const { text } = block;
    if (same(text, this.title) && this.prose === 0) return 'the title';
    if (announcesCaption(text)) {
      this.captionNext = true;
      return 'caption mark';
    }
    if (block.kind === 'caption') return captionText(text) === '' ? 'image credit' : undefined;
    if (isAltWithSource(text)) return 'image text';
    if (next !== undefined && this.saidAgain(block, next)) return 'said twice';
    return this.byline(text) ?? this.sectionStart(text) ?? this.line(block);
  }

  private byline(text: string): string | undefined {
    if (this.prose > PROSE_BEFORE_BYLINE) return undefined;
    const byline = readByline(text);
    if (byline === undefined) return undefined;
    const { author, published } = byline;
    if (author !== undefined) this.found.author ??= author;
    if (published !== undefined) this.found.published ??= published;
    return author === undefined ? 'date' : 'byline';
  }

  private sectionStart(text: string): string | undefined {
    const section = sectionOf(text);
    if (section === undefined) return undefined;
    // A sharing bar above the article names the comments too.
    if (section.until === 'prose' || this.prose >= PROSE_BEFORE_END) this.section = section;
    return section.why;
  }

  private line({ text, linked }: Block): string | undefined {
    const why = furnitureOf(text);
    if (why !== undefined) return why;
    const introduced = this.kept.at(-1)?.text.endsWith(':') === true || this.kept.at(-1)?.linked;
    return linked === true && !endsSentence(text) && !introduced ? 'a link alone' : undefined;
  }

  private saidAgain(block: Block, next: Block): boolean {
    const caption = next.kind === 'caption' ? captionText(next.text) : creditedCaption(next.text);
    return same(block.text, next.text) || same(block.text, caption);
  }

  private keep(block: Block): void {
    const credited = block.kind === 'paragraph' ? creditedCaption(block.text) : undefined;
    if (block.kind === 'caption' || credited !== undefined) {
      this.keepCaption(block, credited ?? block.text);
      return;
    }
    if (isProse(block)) this.prose += 1;
    this.kept.push(block);
  }

  private keepCaption(block: Block, text: string): void {
    const caption = captionText(text);
    const credit = block.text.slice(block.text.indexOf(caption) + caption.length).trim();
    if (credit !== '') this.stripped.push({ text: credit, why: 'image credit' });
    if (caption !== '') this.kept.push({ kind: 'caption', text: caption });
  }

  /** A real paragraph ends a list of related stories, and so does a heading of one. */
  private endsSection(block: Block, next: Block | undefined): boolean {
    if (this.section?.until !== 'prose' || furnitureOf(block.text) !== undefined) return false;
    if (isProse(block) && block.linked !== true) return true;
    if (block.kind !== 'heading' || block.linked === true) return false;
    if (sectionOf(block.text) !== undefined) return true;
    return next !== undefined && isProse(next) && next.linked !== true;
  }

  /** Leaves out captions and quotations set apart that only repeat what stands elsewhere. */
  private withoutRepeats(): Block[] {
    const captions = new Set<string>();
    const running = this.kept.filter(({ kind, apart }) => kind === 'paragraph' && apart !== true);
    const words = running.map(({ text }) => plain(text));
    return this.kept.filter((block) => {
      const key = plain(block.text);
      const again =
        (block.kind === 'caption' && captions.has(key)) ||
        (block.apart === true && words.some((text) => text.includes(key)));
      if (block.kind === 'caption') captions.add(key);
      if (again) this.leaveOut(block, 'said twice');
      return !again;
    });
  }

  private leaveOut(block: Block | undefined, why: string): void {
    if (block !== undefined) this.stripped.push({ text: block.text, why });
  }
}

function isProse({ kind, text }: Block): boolean {
  return kind === 'paragraph' && text.length >= PROSE_LENGTH && endsSentence(text);
}

function endsSentence(text: string): boolean {
  return /[.!?…:]["'”’)]*$/.test(text);
}

function same(a: string, b: string | undefined): boolean {
  return b !== undefined && plain(a) === plain(b);
}

/** Words alone, for telling that two texts say the same. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
