import { describe, expect, it } from 'vitest';
import { renderText, withMarks } from '../../src/render/text.js';
import { answered, declined, linked, notCovered, quoted, unclear } from './fixtures.js';

const MOVED = 'Northshire Police was moved into Engage on Monday.';
const LEAD_IN = 'Inspectors said that the force is not:';
const NEWEST =
  'The newest source here is from March 2025, 20 months old: a later change would not be known.';
const PLAIN = { colour: false };

const answer = answered(
  [
    {
      kind: 'badge',
      force: 'Northshire Police',
      stage: 'Engage',
      when: 'last known on 4 March 2025',
    },
    { kind: 'verdict', result: 'yes', text: 'Yes, by the newest source.', cites: [1] },
    { kind: 'statement', text: 'It was moved on 3 March 2025.', cites: [1, 2] },
    { kind: 'quote', citation: 1 },
    { kind: 'caveat', text: 'Sources differ on the day.', cites: [2] },
  ],
  [quoted(1, MOVED), linked(2)],
  { newestSource: NEWEST },
);

describe('the text of an answer', () => {
  it('is badge, statements, age of the newest source, quotes, notes and sources, in this order', () => {
    expect(renderText(answer, PLAIN)).toBe(`Northshire Police: Engage, last known on 4 March 2025
Yes, by the newest source [1]. It was moved on 3 March 2025 [1][2].
The newest source here is from March 2025, 20 months old: a later change would
not be known.

  “${MOVED}” (The Herald) [1]

Note: Sources differ on the day [2].

Sources
[1] Northshire Police moved into Engage. The Herald, 4 Mar 2025.
    https://example.com/northshire-moved
[2] Letter on Northshire Police. The inspectorate, 3 Mar 2025 (page not held;
    checked 22 Nov 2026).
    https://example.com/letter
`);
  });

  it('gives items lines of their own, under what leads them in', () => {
    const list = answered(
      [
        { kind: 'statement', text: 'Two are open:', cites: [1] },
        { kind: 'item', text: 'crime recording', cites: [1] },
        { kind: 'item', text: 'call handling', cites: [] },
        { kind: 'statement', text: 'That is all.', cites: [1] },
      ],
      [quoted(1, MOVED)],
    );
    const lines = [
      'Two are open [1]:',
      '  - crime recording [1]',
      '  - call handling',
      'That is all [1].',
    ];
    expect(renderText(list, PLAIN).split('\n').slice(0, 4)).toEqual(lines);
  });

  it('shows a list item with its lead-in, and says who speaks with the role of a person', () => {
    const speaker = {
      name: 'Ann Other',
      role: 'Chief Constable',
      kind: 'person',
      direct: true,
    } as const;
    const item = answered(
      [{ kind: 'quote', citation: 1 }],
      [quoted(1, 'recording crimes correctly.', { leadIn: LEAD_IN, speaker })],
    );
    const flat = renderText(item, PLAIN).replace(/\s+/g, ' ');
    const words = `“${LEAD_IN} […] recording crimes correctly.”`;
    expect(flat).toContain(`${words} (Chief Constable Ann Other) [1]`);
  });

  it('puts no marks around a quote that has marks of its own', () => {
    const words = '“We will improve,” Chief Constable Ann Other said.';
    const text = renderText(answered([{ kind: 'quote', citation: 1 }], [quoted(1, words)]), PLAIN);
    expect(text).toContain(`\n  ${words} (The Herald) [1]\n`);
  });

  it('lists a page once, with the numbers of all its citations', () => {
    const two = [quoted(1, MOVED), linked(2), quoted(3, 'recording crimes correctly.')];
    const said = { kind: 'statement', text: 'It was moved.', cites: [1, 2, 3] } as const;
    const [, list = ''] = renderText(answered([said], two), PLAIN).split('Sources\n');
    expect(list).toMatch(/^\[1\]\[3\] Northshire Police moved into Engage\.[\s\S]+\n\[2\] Letter/);
    expect(list.match(/northshire-moved/g)).toHaveLength(1);
  });

  it('is kept to the width but for links, which are never broken', () => {
    for (const width of [40, 60, 80]) {
      const long = renderText(answer, { ...PLAIN, width })
        .split('\n')
        .filter((line) => line.length > width);
      expect(long.every((line) => /^ {4}https:\/\/\S+$/.test(line))).toBe(true);
    }
  });

  it('has escape codes with colour and differs in nothing else', () => {
    const coloured = renderText(answer, { colour: true });
    expect(coloured).toMatch(/\u001b\[1m/);
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(renderText(answer, PLAIN));
  });

  it('says first which words were searched for in another spelling', () => {
    const repairs = [{ from: 'polcie', to: 'police' }];
    const [first, second] = renderText({ ...answer, repairs }, PLAIN).split('\n');
    expect([first, second]).toEqual(['Searched for “police” instead of “polcie”.', '']);
  });

  it('ends with one line break', () => {
    for (const one of [answer, notCovered(), unclear([]), declined]) {
      expect(renderText(one, PLAIN)).toMatch(/[^\n]\n$/);
    }
  });
});

describe('the text of a refusal', () => {
  it('marks the nearest excerpts as not the answer', () => {
    const text = renderText({ ...notCovered([quoted(1, MOVED)]), newestSource: NEWEST }, PLAIN);
    const parts = [
      'The sources do not say.',
      'The newest source',
      'which is not an answer:',
      MOVED,
      'Sources',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBe(0);
  });

  it('without an excerpt is the reason alone', () => {
    expect(renderText(notCovered(), PLAIN)).toBe('The sources do not say.\n');
    expect(renderText(declined, PLAIN)).toBe('This bot gives no opinions.\n');
  });

  it('offers the choices of an unclear question one a line', () => {
    expect(renderText(unclear(['Is it A?', 'Is it B?']), PLAIN)).toBe(
      'Which force is meant?\n  - Is it A?\n  - Is it B?\n',
    );
  });
});

describe('withMarks', () => {
  it('puts the numbers before the full stop or colon at the end', () => {
    expect(withMarks('It was moved.', [1, 3])).toBe('It was moved [1][3].');
    expect(withMarks('Two are open:', [2])).toBe('Two are open [2]:');
    expect(withMarks('moved on 3 March 2025', [2])).toBe('moved on 3 March 2025 [2]');
  });

  it('changes nothing without numbers', () => {
    expect(withMarks('It was moved.', [])).toBe('It was moved.');
  });
});

describe('a quote in the text of an answer', () => {
  const introducing = answered(
    [
      { kind: 'statement', text: 'The Herald reported on 4 March 2025:', cites: [1] },
      { kind: 'quote', citation: 1 },
    ],
    [quoted(1, MOVED)],
    { newestSource: NEWEST },
  );

  it('stands behind what introduces it, the age of the newest source between them in brackets', () => {
    const [first, ...rest] = renderText(introducing, PLAIN).split('\n');
    expect(first).toBe('The Herald reported on 4 March 2025 [1]:');
    expect(rest.join(' ')).toMatch(/^\(The newest source here .* known\.\) +“Northshire/);
  });
});
