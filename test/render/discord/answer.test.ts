import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Block, Citation } from '../../../src/answer/answer.js';
import { createAsk } from '../../../src/answer/ask.js';
import { loadKnowledge } from '../../../src/knowledge.js';
import { answerView, quoteParagraph } from '../../../src/render/discord/answer.js';
import { renderPage } from '../../../src/render/discord/pages.js';
import type { View } from '../../../src/render/discord/view.js';
import { CORPUS, day, must } from '../../helpers.js';
import { answered, article, declined, linked, notCovered, quoted, unclear } from '../fixtures.js';
import { labelsOf, wordsOf } from './payload.js';
import { shown, targets } from './shown.js';

const ORIGIN = { command: 'ask', options: {} };
const MOVED = 'Northshire Police was moved into Engage on Monday.';
const quote = quoted(1, MOVED);

function view(answer: Answer): View {
  return answerView(answer, ORIGIN, answer.question);
}

function viewOf(blocks: readonly Block[], citations: readonly Citation[] = []): View {
  return view(answered(blocks, citations));
}

function badge(stage: string): Block {
  return { kind: 'badge', force: 'Northshire Police', stage, when: 'on 4 March 2025' };
}

describe('the stage', () => {
  it.each([
    ['Engage', 'engage', '### ▲ Engage\nNorthshire Police, on 4 March 2025'],
    ['Scan', 'scan', '### ● Scan\nNorthshire Police, on 4 March 2025'],
    ['Not known', undefined, '### Not known\nNorthshire Police, on 4 March 2025'],
  ])('%s is a word with a mark of its own and a date, not a colour alone', (stage, tone, text) => {
    const made = viewOf([badge(stage)]);
    expect(made.paragraphs).toEqual([text]);
    expect(made.stage).toBe(tone);
  });

  it('is not given where the answer shows none', () => {
    expect(viewOf([{ kind: 'statement', text: 'A.', cites: [] }]).stage).toBeUndefined();
    expect(view(notCovered()).stage).toBeUndefined();
  });
});

describe('statements', () => {
  it('that follow each other make one paragraph, items a list', () => {
    const made = viewOf([
      { kind: 'verdict', result: 'yes', text: 'Yes.', cites: [1] },
      { kind: 'statement', text: 'It was moved.', cites: [1, 2] },
      { kind: 'item', text: 'calls', cites: [] },
      { kind: 'item', text: 'crime', cites: [2] },
      { kind: 'heading', text: 'After:' },
    ]);
    expect(made.paragraphs).toEqual([
      'Yes \\[1\\]. It was moved \\[1\\]\\[2\\].',
      '- calls\n- crime \\[2\\]',
      'After:',
    ]);
  });

  it('are shown word for word, whatever stands in them', () => {
    const text = '# **Look** <@123456789012345678> [here](https://x.org): @everyone';
    const [paragraph] = viewOf([{ kind: 'statement', text, cites: [] }]).paragraphs;
    expect(shown(must(paragraph))).toBe(text);
  });

  it('notes are marked as such', () => {
    const made = viewOf([{ kind: 'caveat', text: 'Dates differ.', cites: [1] }]);
    expect(made.paragraphs).toEqual(['Note: Dates differ \\[1\\].']);
  });
});

describe('a quote', () => {
  it('stands in a block quote with who said it, where and when, and its number', () => {
    const speaker = {
      name: 'Ann Other',
      role: 'Chief Constable',
      kind: 'person',
      direct: true,
    } as const;
    const text = quoteParagraph(quoted(2, '“We will improve,”', { speaker }));
    expect(text).toBe(
      '> “We will improve,”\n-# — Chief Constable Ann Other, in The Herald, 4 Mar 2025 \\[2\\]',
    );
  });

  it('names its publisher once when that is who speaks', () => {
    const speaker = { name: 'The Herald', kind: 'body', direct: false } as const;
    expect(quoteParagraph(quoted(1, MOVED, { speaker }))).toContain('-# — The Herald, 4 Mar 2025');
  });

  it('keeps the words that introduce its list', () => {
    const leadIn = 'Inspectors said that the force is not:';
    const text = quoteParagraph(quoted(1, 'recording crimes correctly.', { leadIn }));
    expect(text).toContain(`> ${leadIn} […] recording crimes correctly.`);
  });

  it('of a page that is held by link only is none', () => {
    expect(quoteParagraph(linked(1))).toBe('');
  });
});

describe('sources', () => {
  it('are listed with number, title as a link, publisher, date and what is held', () => {
    const made = viewOf([{ kind: 'statement', text: 'A.', cites: [1, 2] }], [quote, linked(2)]);
    const list = must(made.paragraphs.at(-1));
    expect(list.startsWith('**Sources**\n')).toBe(true);
    expect(list).toContain('Northshire Police moved into Engage');
    expect(list).toContain('The Herald, 4 Mar 2025.');
    expect(list).toMatch(/checked 22 Nov 2026/);
    const links = list.split('\n').flatMap((line) => targets(line.replace(/^-# /, '')));
    expect(links).toEqual(['https://example.com/northshire-moved', 'https://example.com/letter']);
  });
});

describe('an answer that is none', () => {
  it('says so before it shows what comes near', () => {
    const made = view(notCovered([quote]));
    expect(made.paragraphs[0]).toBe('The sources do not say.');
    expect(made.paragraphs[1]).toContain('which is not an answer');
    expect(made.paragraphs[2]).toContain(`> ${MOVED}`);
    expect(made.paragraphs.at(-1)).toContain('You could ask:');
  });

  it('lists what could be asked instead', () => {
    const made = view(unclear(['Is it *Kent*?', 'Is it Essex?']));
    expect(made.paragraphs).toEqual(['Which force is meant?\n- Is it \\*Kent\\*?\n- Is it Essex?']);
  });

  it('says why it declines', () => {
    expect(view(declined).paragraphs).toEqual(['This bot gives no opinions.']);
  });

  it('says which words were read otherwise', () => {
    const made = view({ ...notCovered(), repairs: [{ from: 'poliec', to: 'police' }] });
    expect(made.paragraphs[0]).toBe('-# Searched for “police” instead of “poliec”.');
  });
});

describe('buttons', () => {
  const blocks: readonly Block[] = [
    { kind: 'statement', text: 'A.', cites: [1] },
    { kind: 'quote', citation: 1 },
  ];

  it('offer excerpts, the force’s concerns and timeline, sharing, a report and passages', () => {
    expect(viewOf(blocks, [quote]).buttons).toEqual([
      { label: 'More excerpts', action: { kind: 'more' } },
      { label: 'Causes of concern', action: { kind: 'concerns', force: 'northshire' } },
      { label: 'Timeline', action: { kind: 'timeline', force: 'northshire' } },
      { label: 'Share', action: { kind: 'share' } },
      { label: 'Report this answer', action: { kind: 'report' } },
      {
        label: 'Passage around [1]',
        action: { kind: 'context', article: article.id, start: 0 },
      },
    ]);
  });

  it('offer nothing that needs a force where there is none', () => {
    const made = view({
      ...answered(blocks, [quote]),
      topic: { forces: [], kind: 'none', focus: [] },
    });
    expect(made.buttons.map(({ action }) => action.kind)).not.toContain('timeline');
    expect(made.buttons.map(({ action }) => action.kind)).not.toContain('concerns');
  });

  it.each([
    ['unclear', unclear([])],
    ['declined', declined],
  ])('of a reply that is %s: a report only', (_name, answer) => {
    expect(view(answer).buttons.map(({ action }) => action.kind)).toEqual(['report']);
  });
});

describe('answers from the corpus that is served', () => {
  const knowledge = loadKnowledge(CORPUS);
  let answers: Answer[] = [];
  beforeAll(() => {
    const ask = createAsk(knowledge);
    const questions = [...knowledge.record.forces.values()].flatMap(({ name }) => [
      `Is ${name} in special measures?`,
      `Which causes of concern about ${name} are open?`,
      `Why was ${name} moved into Engage?`,
      `What is the history of ${name} with the inspectorate?`,
    ]);
    const others = ['Which forces are in Engage?', 'What is PEEL?', 'Should they all resign?', 'x'];
    answers = [...questions, ...others].map((one) => ask(one, { today: day('2026-11-22') }));
  });

  it('fit Discord’s limits on every page, private and public', () => {
    expect(new Set(answers.map(({ outcome }) => outcome)).size).toBeGreaterThan(2);
    for (const answer of answers)
      for (const isPrivate of [true, false])
        for (const page of [0, 1, 99]) renderPage(view(answer), { page, isPrivate });
  });

  it('can be shared when private, and not when all see them', () => {
    for (const answer of answers) {
      if (answer.outcome === 'declined' || answer.outcome === 'unclear') continue;
      expect(labelsOf(renderPage(view(answer), { page: 0, isPrivate: true }))).toContain('Share');
      expect(labelsOf(renderPage(view(answer), { page: 0, isPrivate: false }))).not.toContain(
        'Share',
      );
    }
  });

  it('show the question and every quote that they give', () => {
    for (const answer of answers) {
      if (answer.outcome !== 'answered') continue;
      const made = view(answer);
      const all = shown(made.paragraphs.join('\n\n').replace(/^> /gm, '')).replace(/\s+/g, ' ');
      expect(wordsOf(renderPage(made, { page: 0, isPrivate: true }))).toContain('-# Asked: ');
      for (const block of answer.blocks) {
        const cited = block.kind === 'quote' ? answer.citations[block.citation - 1] : undefined;
        if (cited?.source.kind !== 'article') continue;
        expect(all).toContain(cited.source.quote.replace(/\s+/g, ' '));
      }
    }
  });
});
