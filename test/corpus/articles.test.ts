import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.js';
import { readArticles } from '../../src/corpus/read.js';
import { CORPUS, must, SHARED } from '../helpers.js';
import {
  BBC,
  HITS_RADIO,
  HMICFRS,
  held,
  heldArticles,
  LBC,
  POLICE_PROFESSIONAL,
} from './fixtures.js';

/** What FACTS.md says of one article, written out by hand. */
interface Expected {
  readonly id: string;
  /** The body's SHA-256: a body that changes by one character fails. */
  readonly sha256: string;
  readonly title: string;
  readonly publisher: string;
  readonly author?: string;
  readonly published: { value: string; bound: string; basis: string };
  readonly url: string;
  readonly kind: string;
  readonly first: string;
  readonly last: string;
  readonly captions: readonly string[];
  readonly headings: readonly string[];
  readonly listItems: number;
  /** The file of `../shared/sources` that it was taken from. */
  readonly source: string;
  /**
   * What of the source is not body, in order: title, dates, bylines and furniture. A text that
   * ends in `…` stands for everything that begins with these words, to the end.
   */
  readonly leftOut: readonly string[];
}

const LBC_CAPTION =
  'The chief constable of West Midlands Police has said he "completely disagrees" with a decision by an inspectorate to move the force into an enhanced level of monitoring.';
const BBC_CAPTION =
  'Three of four causes of concern, identified by His Majesty’s Inspectorate of Constabulary and Fire and Rescue Services (HMICFRS), have been closed';

const EXPECTED: readonly Expected[] = [
  {
    id: LBC,
    sha256: '699298eec5461155efd13933b394380f6bf4ac86ed28eee23045865a808eef9b',
    title:
      "West Midlands police in special measures over 'failures managing sex offenders and safeguarding'",
    publisher: 'LBC',
    author: 'Emma Soteriou',
    published: { value: '2023-11-24', bound: 'on', basis: 'stated' },
    url: 'https://www.lbc.co.uk/news/west-midlands-police-special-measures-managing-sex-offenders-safeguarding/',
    kind: 'press',
    first: 'West Midlands police has been moved into special measures over a string of failings',
    last: 'because I don’t think it’s based in reality."',
    captions: [LBC_CAPTION],
    headings: [],
    listItems: 0,
    source: '000_fa6070d1a9983760.txt',
    leftOut: [
      "West Midlands police in special measures over 'failures managing sex offenders and safeguarding' 24 November 2023, 12:24",
      `${LBC_CAPTION} Picture: Alamy By Emma Soteriou`,
      'Listen to this article Loading audio...',
      "Read more: Irish police blame 'lunatic far-right faction' for Dublin riots after three children and woman stabbed Read more: Police shoot man dead in east London",
      'More Latest News See more More Latest News…',
    ],
  },
  {
    id: BBC,
    sha256: '2048223d3baf34122d431d30af2e1e239c7e7cdd48054f4c7457fd7b93691090',
    title: 'Police in special measures address failings',
    publisher: 'BBC News',
    published: { value: '2024-07-23', bound: 'not-before', basis: 'derived' },
    url: 'https://www.bbc.co.uk/news/articles/c3gwlgd6zx9o',
    kind: 'press',
    first: 'A police watchdog says many of the problem areas',
    last: 'that they are entitled to," he added.',
    captions: [BBC_CAPTION],
    headings: ["'Effective management' of sex offenders"],
    listItems: 4,
    source: '001_3f3faba69ad82226.txt',
    leftOut: [
      'Police in special measures address failings Two police officers in hi-vis jackets and black police hats stand together in front of a blue sky Image source, Getty Images Image caption,',
      'Published',
      'Follow BBC Birmingham on Facebook, external, X, external and Instagram. Send your story ideas to: newsonline.westmidlands@bbc.co.uk, external',
    ],
  },
  {
    id: POLICE_PROFESSIONAL,
    sha256: '3cc3c88459617d3af8896266c92baab268e73ac43ab0114ee3bc88321912c9b6',
    title: 'Areas of concern addressed by West Midlands Police',
    publisher: 'Police Professional',
    author: 'Paul Jacques',
    published: { value: '2024-07-23', bound: 'on', basis: 'stated' },
    url: 'https://policeprofessional.com/news/areas-of-concern-addressed-by-west-midlands-police',
    kind: 'press',
    first: 'West Midlands Police has addressed areas of concern identified by',
    last: 'that they are entitled to.”',
    captions: [],
    headings: [],
    listItems: 3,
    source: '002_75ade096c846cb4f.txt',
    leftOut: [
      'Areas of concern addressed by West Midlands Police',
      'Jul 23, 2024 By Paul Jacques',
      'Related News Select Vacancies Deputy Chief Constable Essex Police Inspectors on Promotion to Chief Inspector Greater Manchester Police Police Sergeant Transferee Merseyside Police Copyright © 2024 Police Professional',
    ],
  },
  {
    id: HITS_RADIO,
    sha256: 'e7d565f0c735bd16f02023c7239ac0b0a4857f0eedee3c067561e667428a6467',
    title: 'West Midlands Police no longer in special measures',
    publisher: 'Hits Radio Birmingham',
    published: { value: '2024-09-18', bound: 'on', basis: 'derived' },
    url: 'https://hellorayo.co.uk/hits-radio/birmingham/news/west-midlands-police-no-longer-in-special-measures',
    kind: 'press',
    first: "West Midlands Police has been removed from 'enhanced monitoring'",
    last: 'the service they deserve.”',
    captions: [],
    headings: [],
    listItems: 3,
    source: '003_d562030b4cb166e5.txt',
    leftOut: ['West Midlands Police no longer in special measures'],
  },
  {
    id: HMICFRS,
    sha256: '3a4e91a89895deb6d1f9e531cb7bac1e7feccabb8c55391ceb9372ebe9f84dd6',
    title: 'West Midlands Police moved into enhanced monitoring',
    publisher: 'HMICFRS',
    published: { value: '2023-11-24', bound: 'on', basis: 'derived' },
    url: 'https://hmicfrs.justiceinspectorates.gov.uk/news/news-feed/west-midlands-police-moved-into-enhanced-monitoring/',
    kind: 'inspectorate',
    first: 'His Majesty’s Chief Inspector of Constabulary has today moved',
    last: 'these important and necessary changes.”',
    captions: [],
    headings: [],
    listItems: 4,
    source: '004_baee02a42b4f565f.txt',
    leftOut: [
      'West Midlands Police moved into enhanced monitoring',
      'Notes For further information, please contact the HMICFRS Press Office on 0300 071 6781 or HMICPressOffice@hmicfrs.gov.uk. Read more information about the HMICFRS monitoring process.',
    ],
  },
];

/** Words of furniture and metadata that no body may hold; other forces stand in furniture alone. */
const FURNITURE = [
  'Alamy',
  'Getty',
  'Listen to this article',
  'Loading audio',
  'Read more',
  'Latest News',
  'Image source',
  'Image caption',
  'Follow BBC',
  'newsonline',
  'Related News',
  'Vacancies',
  'Copyright',
  'Notes',
  'Press Office',
  'Soteriou',
  'Jacques',
  'Essex',
  'Manchester',
  'Merseyside',
  'Yorkshire',
  'Metropolitan',
  '\u00a0',
];

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

function textsOf(article: Article, kind: string): string[] {
  return article.passages.filter((one) => one.kind === kind).map(({ text }) => text);
}

it('The five articles of FACTS.md are held, without a problem', () => {
  const { articles, problems } = readArticles(CORPUS);
  expect(problems).toEqual([]);
  expect(articles.map(({ article }) => article.id)).toEqual(EXPECTED.map(({ id }) => id).sort());
});

describe.each(EXPECTED)('$id', (expected) => {
  const article = held(expected.id);
  const proper = article.passages.filter(({ kind }) => kind !== 'caption');

  it('has the body that was checked, to the character', () => {
    expect(createHash('sha256').update(article.body, 'utf8').digest('hex')).toBe(expected.sha256);
  });

  it('has the front matter of the table in FACTS.md', () => {
    const { title, publisher, author, published, url, kind, about } = article;
    const { derivation, ...date } = { derivation: undefined, ...published };
    expect({ title, publisher, author, published: date, url, kind, about }).toEqual({
      title: expected.title,
      publisher: expected.publisher,
      author: expected.author,
      published: expected.published,
      url: expected.url,
      kind: expected.kind,
      about: ['west-midlands'],
    });
    expect(derivation === undefined).toBe(expected.published.basis === 'stated');
  });

  it('claims no licence', () => {
    expect(article.licence).toBeUndefined();
  });

  it('begins and ends with the words that FACTS.md gives', () => {
    expect(must(proper[0], 'passage').text.startsWith(expected.first)).toBe(true);
    expect(must(article.passages.at(-1), 'passage').text.endsWith(expected.last)).toBe(true);
  });

  it.each(FURNITURE)('holds nothing of the furniture "%s"', (word) => {
    expect(article.body).not.toContain(word);
  });

  it('does not count its title as body', () => {
    expect(article.body).not.toContain(expected.title);
  });

  it('marks captions, headings and list items as what they are', () => {
    expect(textsOf(article, 'caption')).toEqual(expected.captions);
    expect(textsOf(article, 'heading')).toEqual(expected.headings);
    expect(textsOf(article, 'list-item')).toHaveLength(expected.listItems);
  });

  it('gives every list item its lead-in', () => {
    for (const { kind, leadIn } of article.passages) {
      expect(leadIn !== undefined).toBe(kind === 'list-item');
    }
  });
});

it('"remainingg" stays as Police Professional printed it', () => {
  expect(held(POLICE_PROFESSIONAL).body).toContain('the remainingg cause of concern');
});

it('No article’s body speaks of a force that it is not about', () => {
  for (const { body } of heldArticles) expect(body).not.toMatch(/\bthe Met\b|Sussex|West Mercia/);
});

const SOURCES = join(SHARED, 'sources');
const haveSources = existsSync(SOURCES);
const sourcesTitle = haveSources
  ? 'against the texts they were taken from'
  : 'against the texts they were taken from (skipped: ../shared/sources is not here)';

/** The words of a source, its bullets taken as layout. */
function sourceWords(file: string): string[] {
  const text = readFileSync(join(SOURCES, file), 'utf8');
  return text.split('\n').flatMap((line) => words(line.replace(/^\s*[•-]\s+/, '')));
}

function indexOfRun(all: readonly string[], run: readonly string[], from: number): number {
  for (let at = from; at + run.length <= all.length; at += 1) {
    if (run.every((word, index) => all[at + index] === word)) return at;
  }
  return -1;
}

/** The runs of a source's words that lie between an article's passages; throws where one is not in it. */
function leftOutOf(article: Article, source: readonly string[]): string[] {
  const left: string[] = [];
  let at = 0;
  for (const { id, text } of article.passages) {
    const run = words(text);
    const found = indexOfRun(source, run, at);
    if (found < 0) throw new Error(`${id} is not a run of words of the source: ${text}`);
    if (found > at) left.push(source.slice(at, found).join(' '));
    at = found + run.length;
  }
  if (at < source.length) left.push(source.slice(at).join(' '));
  return left;
}

describe.skipIf(!haveSources)(sourcesTitle, () => {
  describe.each(EXPECTED)('$id', (expected) => {
    const article = held(expected.id);

    it('is word for word a run of the source, passage by passage and in order', () => {
      expect(() => leftOutOf(article, sourceWords(expected.source))).not.toThrow();
    });

    it('leaves out the metadata and the furniture, and nothing else', () => {
      const left = leftOutOf(article, sourceWords(expected.source));
      expect(left).toHaveLength(expected.leftOut.length);
      expected.leftOut.forEach((wanted, index) => {
        const found = must(left[index], 'run of words');
        if (wanted.endsWith('…')) expect(found.startsWith(wanted.slice(0, -1))).toBe(true);
        else expect(found).toBe(wanted);
      });
    });

    it('has no words but the source’s', () => {
      const marked = /^(?:- |## |!\[)|\]$/gm;
      const own = words(article.body.replace(marked, ''));
      expect(own).toEqual(article.passages.flatMap(({ text }) => words(text)));
    });

    it('records the source’s word count and hash', () => {
      const raw = readFileSync(join(SOURCES, expected.source));
      expect(article.source).toEqual({
        words: words(raw.toString('utf8')).length,
        sha256: createHash('sha256').update(raw).digest('hex'),
      });
    });
  });
});

const FACTS = join(SHARED, 'domain', 'FACTS.md');
const haveFacts = existsSync(FACTS);
const factsTitle = haveFacts
  ? 'against the table of FACTS.md'
  : 'against the table of FACTS.md (skipped: ../shared/domain is not here)';

describe.skipIf(!haveFacts)(factsTitle, () => {
  it.each(EXPECTED)('$id has the title, publisher, author and page of its row', (expected) => {
    const number = expected.source.slice(0, 3);
    const rows = readFileSync(FACTS, 'utf8').split('\n');
    const row = must(
      rows.find((one) => one.startsWith(`| ${number} |`)),
      `row ${number} in FACTS.md`,
    );
    const [, , title, publisher, , url] = row.split('|').map((cell) => cell.trim());
    const named = expected.author === undefined ? '' : `, ${expected.author}`;
    expect(title).toBe(expected.title);
    expect(must(publisher, 'publisher').replace(' (primary source)', '')).toBe(
      `${expected.publisher}${named}`,
    );
    expect(url).toBe(expected.url);
  });
});
