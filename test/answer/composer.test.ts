import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/answer/answer.js';
import { Composer } from '../../src/answer/composer.js';
import { quotationOf } from '../../src/answer/quotation.js';
import type { Quotation } from '../../src/corpus/locate.js';
import { loadKnowledge } from '../../src/knowledge.js';
import { CORPUS, must } from '../helpers.js';

const { record, index } = loadKnowledge(CORPUS);
const quotations: readonly Quotation[] = index.entries
  .map(quotationOf)
  .filter((one) => one !== undefined);
const references = [...record.references.keys()];

function quotation(at: number): Quotation {
  return must(quotations[at]);
}

/** A composer with a statement and a quote for each of these quotations. */
function quoting(...numbers: number[]): Composer {
  const composer = new Composer(record);
  for (const number of numbers) {
    const cite = composer.quotation(quotation(number));
    composer.statement(`About ${number}.`, [cite]).quotes([cite], 9);
  }
  return composer;
}

/** The quotes that a composer shows, in order. */
function shown({ blocks, citations }: Composer): string[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'quote') return [];
    const { source } = must(citations[block.citation - 1]);
    return source.kind === 'article' ? [source.quote] : [];
  });
}

/** What stands in the blocks in words, with the texts or pages that each cites. */
function told({ blocks, citations }: Composer): string[] {
  const cited = (n: number) => {
    const { source } = must(citations[n - 1]);
    return source.kind === 'article' ? source.quote : source.reference.id;
  };
  return blocks.flatMap((block) =>
    'cites' in block ? [`${block.text} ${block.cites.map(cited).join(' | ')}`] : [],
  );
}

describe('one composer takes over another', () => {
  it('with its blocks behind its own, each with what it cites', () => {
    const first = quoting(0, 1);
    const second = quoting(2, 3);
    const expected = [...told(first), ...told(second)];
    first.absorb(second, 9, 9);
    expect(told(first)).toEqual(expected);
    expect(shown(first)).toEqual([0, 1, 2, 3].map((at) => quotation(at).text));
  });

  it('without citing a source under two numbers or saying a thing twice', () => {
    const first = quoting(0, 1);
    const expected = told(first);
    first.absorb(quoting(1, 0), 9, 9);
    expect(first.citations).toHaveLength(2);
    expect(told(first)).toEqual(expected);
  });

  it('without showing a quote twice', () => {
    const first = quoting(0).absorb(quoting(0), 9, 9);
    expect(shown(first)).toEqual([quotation(0).text]);
  });

  it('with so many of its quotes at most, its statements all the same', () => {
    const first = quoting(0).absorb(quoting(1, 2, 3), 1, 9);
    expect(shown(first)).toEqual([quotation(0).text, quotation(1).text]);
    expect(told(first)).toHaveLength(4);
  });

  it('until so many quotes are shown in all', () => {
    const first = quoting(0, 1).absorb(quoting(2, 3, 4), 9, 3);
    expect(shown(first)).toEqual([0, 1, 2].map((at) => quotation(at).text));
  });

  it('and leaves it as it was', () => {
    const second = quoting(2, 3);
    const before = [told(second), shown(second), second.citations.length];
    quoting(0, 1).absorb(second, 1, 2);
    expect([told(second), shown(second), second.citations.length]).toEqual(before);
  });

  it('with its pages by link, each once', () => {
    const [page, other] = references;
    const with2 = (...ids: (string | undefined)[]) => {
      const composer = new Composer(record);
      for (const id of ids)
        composer.statement(`About ${id}.`, composer.evidence([{ reference: must(id) }]));
      return composer;
    };
    const first = with2(page);
    first.absorb(with2(other, page), 9, 9);
    expect(told(first)).toEqual([`About ${page}. ${page}`, `About ${other}. ${other}`]);
    expect(first.citations).toHaveLength(2);
  });

  it('with its headings, badges and caveats', () => {
    const second = new Composer(record)
      .heading('A heading')
      .badge('Moonshire Police', 'Scan', 'today')
      .caveat('A caveat.');
    const first = new Composer(record).absorb(second, 9, 9);
    expect(first.blocks).toEqual(second.blocks);
  });

  it('with its disagreements, each once', () => {
    const second = new Composer(record).disagreement('one').disagreement('two');
    const first = new Composer(record).disagreement('two').absorb(second, 9, 9);
    expect(first.disagreements).toEqual(['two', 'one']);
  });

  it('that is empty, and is what it was', () => {
    const first = quoting(0, 1).absorb(new Composer(record), 9, 9);
    expect(told(first)).toEqual(told(quoting(0, 1)));
    expect(shown(first)).toEqual(shown(quoting(0, 1)));
  });

  it('keeps the role in which a source is cited', () => {
    const second = new Composer(record);
    second.caveat('So says another.', [second.quotation(quotation(4), 'corroborates')]);
    const first = quoting(0).absorb(second, 9, 9);
    expect(first.citations.map(({ role }) => role)).toEqual(['supports', 'corroborates']);
  });
});

describe('whatever is taken over', () => {
  const numbers = fc.array(fc.nat({ max: quotations.length - 1 }), { maxLength: 6 });
  const most = fc.nat({ max: 5 });

  function citesOf(block: Block): readonly number[] {
    if (block.kind === 'quote') return [block.citation];
    return 'cites' in block ? block.cites : [];
  }

  it('sources are numbered from 1 in order, none twice, and every number leads to one', () => {
    fc.assert(
      fc.property(numbers, numbers, most, most, (a, b, some, all) => {
        const first = quoting(...a).absorb(quoting(...b), some, all);
        expect(first.citations.map(({ n }) => n)).toEqual(first.citations.map((_, at) => at + 1));
        const places = first.citations.map(({ source }) =>
          source.kind === 'article' ? `${source.article.id} ${source.start} ${source.end}` : '',
        );
        expect(new Set(places).size).toBe(places.length);
        for (const n of first.blocks.flatMap(citesOf)) expect(first.citations[n - 1]?.n).toBe(n);
      }),
    );
  });

  it('every statement cites what it cited', () => {
    fc.assert(
      fc.property(numbers, numbers, most, most, (a, b, some, all) => {
        const own = told(quoting(...a));
        const expected = [...own, ...told(quoting(...b)).filter((one) => !own.includes(one))];
        const now = told(quoting(...a).absorb(quoting(...b), some, all));
        expect([...new Set(now)]).toEqual([...new Set(expected)]);
      }),
    );
  });

  it('no more quotes are added than allowed, and none of its own is lost', () => {
    fc.assert(
      fc.property(numbers, numbers, most, most, (a, b, some, all) => {
        const own = shown(quoting(...a));
        const now = shown(quoting(...a).absorb(quoting(...b), some, all));
        expect(now.slice(0, own.length)).toEqual(own);
        const added = now.length - own.length;
        expect(added).toBeLessThanOrEqual(Math.min(some, Math.max(0, all - own.length)));
      }),
    );
  });
});
