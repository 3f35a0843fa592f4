import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareArticle } from '../../../src/maintain/add/add.js';
import { readGiven } from '../../../src/maintain/add/given.js';
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
    readGiven(given, { record: knowledge.record, today: today() }),
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

  it.each([
    ['published', 'yesterday', '2025-01-02', '"yesterday" is not a date that exists'],
    ['published', '2027-01-01', '2025-01-02', 'still to come'],
    ['url', 'courier', 'https://a.b/c', 'It is not an http or https address'],
    ['kind', 'blog', 'press', 'It is not one of inspectorate'],
  ] as const)('is asked for again at once: %s %s', async (name, wrong, right, told) => {
    const { [name]: _, ...given } = ALL;
    const { prepared, asked } = prepare(given, {}, BODY, [wrong, right, '']);
    expect(JSON.stringify((await prepared).article)).toContain(right);
    expect(asked[1]).toContain(told);
    expect(asked[1]).toContain(asked[0]);
  });

  it('is asked for again at once: a force that is not in the record', async () => {
    const { prepared, asked } = prepare(ALL, {}, 'Of ships and shoes.\n', ['kentt', 'kent']);
    expect((await prepared).article.about).toEqual(['kent']);
    expect(asked[1]).toContain('There is no force "kentt" in the record. Like it: kent.');
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
    [{ kind: 'blog' }, /--kind {2}It is not one of/],
    [{ url: 'ftp://a.b/c' }, /--url {2}It is not an http/],
    [{ title: ' ' }, /--title {2}It is empty/],
    [{ title: 'a\nb' }, /--title {2}It is more than one line/],
    [{ about: ['west-midland'] }, /--about {2}There is no force.*west-midlands/],
    [{ published: '2025-02-30' }, /--published {2}"2025-02-30" is not a date that exists/],
    [{ published: 'yesterday' }, /--published {2}"yesterday" is not a date that exists/],
    [{ published: '2027-01-01' }, /--published {2}2027-01-01 is still to come/],
  ])('is refused where it is wrong: %j', async (given, message) => {
    const { message: told } = await refusalOf(() => prepare(given).prepared);
    expect(told).toMatch(message);
  });

  it('is refused with all that is wrong at once', async () => {
    const given = { kind: 'blog', url: 'a.b', published: '2025-13-01', about: ['kentt'] };
    const { message } = await refusalOf(() => prepare(given).prepared);
    expect(message.match(/--\w+/g)?.sort()).toEqual(['--about', '--kind', '--published', '--url']);
  });

  it('may be written in capitals where they mean nothing', async () => {
    const { article } = await prepare({ ...ALL, kind: 'Press', about: ['Kent'] }).prepared;
    expect(article).toMatchObject({ kind: 'press', about: ['kent'] });
  });

  it('is not believed of a page that dates itself in the future', async () => {
    const { published: _, ...given } = ALL;
    const refusal = await refusalOf(() => prepare(given, { published: '2027-01-01' }).prepared);
    expect(refusal.message).toContain('still to come');
    expect(refusal.message).toContain('--published');
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
