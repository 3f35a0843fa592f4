import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareArticle } from '../../../src/maintain/add/add.js';
import { checkAbout, readGiven } from '../../../src/maintain/add/fields.js';
import { makeId } from '../../../src/maintain/add/identify.js';
import { corpusWith, draftOf, refusalOf, today } from './harness.js';

const BODY = 'Wiltshire Police has a new plan, the inspectorate said. Wiltshire Police agreed.\n';
const ALL = {
  title: 'A new plan',
  publisher: 'The Sandport Courier',
  published: '2025-01-02',
  url: 'https://courier.example/plan',
  kind: 'press',
} as const;

function prepare(given: object, found = {}, body = BODY, answers?: string[]) {
  const { folder, knowledge } = corpusWith(new Map());
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return answers?.shift();
  };
  const material = { draft: draftOf(body, found), bytes: new Uint8Array([65]), where: 'a.txt' };
  const prepared = prepareArticle(
    material,
    readGiven(given),
    knowledge,
    join(folder, 'articles'),
    today(),
    answers === undefined ? undefined : ask,
  );
  return { prepared, asked };
}

describe('what is missing', () => {
  it('is listed as a whole where nobody may be asked', async () => {
    const { message } = await refusalOf(() => prepare({}).prepared);
    for (const name of ['title', 'publisher', 'published', 'url', 'kind']) {
      expect(message).toContain(`--${name} `);
    }
    expect(message).not.toContain('--about ');
    expect(message).not.toContain('--author ');
  });

  it('is asked for, again after a wrong answer, and nothing else is', async () => {
    const { publisher: _, url: __, ...given } = ALL;
    const { prepared, asked } = prepare(given, {}, BODY, ['Fen Post', 'nonsense', 'https://a.b/c']);
    const { article } = await prepared;
    expect(article).toMatchObject({ publisher: 'Fen Post', url: 'https://a.b/c' });
    expect(asked).toHaveLength(3);
    expect(asked[2]).toContain('not an http or https address');
  });

  it('makes a date that the page does not state a derived one, with how it is known', async () => {
    const { published: _, ...given } = ALL;
    const { prepared } = prepare(given, {}, BODY, ['2025-01', 'undated; names the month']);
    expect((await prepared).article.published).toEqual({
      value: '2025-01',
      bound: 'on',
      basis: 'derived',
      derivation: 'undated; names the month',
    });
  });

  it('is still missing when there are no more answers', async () => {
    const refusal = await refusalOf(() => prepare({ title: 'T' }, {}, BODY, ['Fen Post']).prepared);
    expect(refusal.message).toContain('--published');
    expect(refusal.message).not.toContain('--publisher ');
  });
});

describe('what is given', () => {
  it('goes before what the page says, and a differing date is told', async () => {
    const found = { title: 'Other', published: '2025-01-03', author: 'Staff writer' };
    const { article, warnings } = await prepare(ALL, found).prepared;
    expect(article).toMatchObject({ title: 'A new plan', author: 'Staff writer' });
    expect(warnings.join()).toContain('2025-01-03');
  });

  it.each([
    [{ kind: 'blog' }, /--kind is not one of/],
    [{ url: 'ftp://a.b/c' }, /--url is not an http/],
    [{ title: ' ' }, /--title is empty/],
    [{ title: 'a\nb' }, /--title is more than one line/],
  ])('is refused where it is wrong: %j', async (given, message) => {
    expect((await refusalOf(() => readGiven(given))).what).toMatch(message);
  });

  it.each([
    ['2025-02-30', /not a date that exists/],
    ['yesterday', /not a date that exists/],
    ['2027-01-01', /still to come/],
  ])('is no such date as %s', async (published, message) => {
    expect((await refusalOf(() => prepare({ ...ALL, published }).prepared)).what).toMatch(message);
  });

  it('survives signs that YAML has a meaning for', async () => {
    const title = 'He said: "no" #1 - \\ {x} [y] & *z \u2028 end';
    const { article } = await prepare({ ...ALL, title, publisher: 'Yes: & Co', author: '- null' })
      .prepared;
    expect(article).toMatchObject({ title, publisher: 'Yes: & Co', author: '- null' });
  });
});

describe('the forces that an article is about', () => {
  it('are found in its words', async () => {
    expect((await prepare(ALL).prepared).article.about).toEqual(['wiltshire']);
  });

  it('are those of its title and those named as often as any', async () => {
    const body = `${BODY}Kent Police and Kent Police alone. Essex was named once.\n`;
    const title = 'Cleveland Police has a plan';
    const { article } = await prepare({ ...ALL, title }, {}, body).prepared;
    expect([...article.about].sort()).toEqual(['cleveland', 'kent', 'wiltshire']);
  });

  it('may be none, with a warning', async () => {
    const { article, warnings } = await prepare(ALL, {}, 'Of ships and shoes.\n').prepared;
    expect(article.about).toEqual([]);
    expect(warnings.join()).toContain('no force of the record');
  });

  it('must be in the record', async () => {
    const { knowledge } = corpusWith(new Map());
    const refusal = await refusalOf(() => checkAbout(['west-midland'], knowledge.record));
    expect(refusal.message).toContain('west-midlands');
  });
});

describe('an id', () => {
  const free = () => false;
  it('is date, publisher and title', () => {
    expect(makeId('2025-03-04', 'The Northshire Herald', 'Police moved into Engage', free)).toBe(
      '2025-03-04-northshire-herald-police-moved-engage',
    );
    expect(makeId('2025-03', 'BBC News', 'Dyfed–Powys: it’s “Café” & co', free)).toBe(
      '2025-03-bbc-dyfed-powys-cafe-co',
    );
    expect(makeId('2025', '新聞', '???', free)).toBe('2025-article');
  });

  it('is never one that is taken', () => {
    const taken = new Set(['2025-bbc-plan', '2025-bbc-plan-2']);
    expect(makeId('2025', 'BBC', 'The plan', (id) => taken.has(id))).toBe('2025-bbc-plan-3');
  });
});
