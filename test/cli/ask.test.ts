import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge.js';
import { CORPUS } from '../paths.js';
import { replySchema } from '../reply-contract.js';
import { SMALL, smallBut, stateOf, writeFolder } from './corpora.js';
import { ask, replyOf } from './run.js';

const STILL = 'Is West Midlands Police still in special measures?';
const CHOCOLATE = 'Who makes the best chocolate in Belgium?';
const NOW = ['--now', '2026-11-22'] as const;
const SAYS_ESCAPES = /\u001b/;

function json(question: string, ...more: string[]) {
  return ask(['--json', ...NOW, ...more, question]);
}

/** A batch file of these lines; the last one ends with a line break unless `end` is given. */
function batchFile(lines: readonly string[], end = '\n'): string {
  return join(writeFolder({ 'batch.jsonl': lines.join('\n') + end }), 'batch.jsonl');
}

describe('the JSON reply', () => {
  it('of an answered question has every field of the contract and no other', async () => {
    const reply = replyOf(await json(STILL));
    expect(reply).toMatchObject({
      question: STILL,
      outcome: 'answered',
      kind: 'status',
      nearest: [],
    });
    expect(reply.answer).toMatch(/^No\b/);
    expect(reply.answer).toContain('18 September 2024');
    expect(reply.text).toContain('\nSources\n');
    expect(reply.citations.map(({ n }) => n)).toEqual(reply.citations.map((_, index) => index + 1));
  });

  it('cites articles with quotes that stand at their offsets, and pages by link with nulls', async () => {
    const { articles, record } = loadKnowledge(CORPUS);
    const { citations } = replyOf(await json(STILL));
    const byLink = citations.filter(({ quote }) => quote === null);
    expect(byLink.length).toBeGreaterThan(0);
    expect(byLink.length).toBeLessThan(citations.length);
    for (const { sourceId, quote, start, end, leadIn, speaker, url, title } of citations) {
      const article = articles.get(sourceId);
      if (quote === null) {
        expect([leadIn, speaker, start, end]).toEqual([null, null, null, null]);
        expect({ url, title }).toMatchObject({ url: record.references.get(sourceId)?.url });
      } else {
        expect(article?.body.slice(start ?? 0, end ?? 0)).toBe(quote);
        expect({ url, title }).toEqual({ url: article?.url, title: article?.title });
      }
    }
  });

  it('of a question that the sources do not cover has excerpts as nearest only', async () => {
    const reply = replyOf(await json('How many officers does West Midlands Police have?'));
    expect(reply).toMatchObject({ outcome: 'not-covered', citations: [], disagreements: [] });
    expect(reply.answer).toMatch(/do not say/);
    expect(reply.nearest.length).toBeGreaterThan(0);
    expect(reply.text).toContain('which is not an answer');
  });

  it('of a question on another subject is not covered', async () => {
    expect(replyOf(await json(CHOCOLATE))).toMatchObject({ outcome: 'not-covered', citations: [] });
  });

  it('of a request for an opinion is declined, without sources', async () => {
    const reply = replyOf(await json('Do you think the chief constable should resign?'));
    expect(reply).toMatchObject({ outcome: 'declined', citations: [], nearest: [] });
  });

  it('of someone at risk names 999 and 101 and nothing else', async () => {
    const reply = replyOf(await json('Someone is breaking in right now, help!'));
    expect(reply).toMatchObject({ outcome: 'declined', citations: [], nearest: [] });
    expect(reply.text).toContain('999');
    expect(reply.text).toContain('101');
  });

  it('holds as of the day of --as-of', async () => {
    const reply = replyOf(await json(STILL, '--as-of', '2024-03-01'));
    expect(reply).toMatchObject({ outcome: 'answered', asOf: '2024-03-01' });
    expect(reply.answer).toMatch(/^Yes\b/);
  });

  it('is the same to the byte when asked twice, the milliseconds aside', async () => {
    const [first, second] = await Promise.all([json(STILL), json(STILL)]);
    const timeless = (text: string) => text.replace(/"ms":[\d.]+/, '"ms":0');
    expect(timeless(first.out)).toBe(timeless(second.out));
    expect(first.out).toMatch(/"ms":[\d.]+/);
  });

  it('has as its text what a terminal shows', async () => {
    const [plain, reply] = await Promise.all([ask([...NOW, STILL]), json(STILL)]);
    expect(replyOf(reply).text).toBe(plain.out);
  });
});

describe('the reply in a terminal', () => {
  it('leads with the statement, then says how old the newest source is, before any quote', async () => {
    const { status, out, err } = await ask([...NOW, STILL]);
    expect([status, err]).toEqual([0, '']);
    const order = ['No, by the newest source', 'The newest source here', '“Whilst', '\nSources\n'];
    const places = order.map((part) => out.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it.each([
    ['no terminal', {}],
    ['no terminal and NO_COLOR', { NO_COLOR: '1' }],
    ['no terminal and FORCE_COLOR', { FORCE_COLOR: '1' }],
  ])('has no escape codes with %s', async (_name, environment) => {
    const { out } = await ask([...NOW, STILL], environment);
    expect(out).not.toMatch(SAYS_ESCAPES);
  });

  it('has no line over 80 columns but links', async () => {
    const { out } = await ask([...NOW, 'Which forces were in Engage on 1 July 2022?']);
    const long = out.split('\n').filter((line) => line.length > 80);
    expect(long.filter((line) => !/^ +https?:\/\/\S+$/.test(line))).toEqual([]);
  });
});

describe('a batch', () => {
  it('gives one reply a line in the order of the questions, each by the contract', async () => {
    const questions = [STILL, CHOCOLATE, 'Why was West Midlands Police moved into Engage?'];
    const file = batchFile(questions.map((question) => JSON.stringify({ question })));
    const { status, out, err } = await ask(['--json', ...NOW, '--batch', file]);
    expect([status, err]).toEqual([0, '']);
    const replies = out
      .trimEnd()
      .split('\n')
      .map((line) => replySchema.parse(JSON.parse(line)));
    expect(replies.map(({ question }) => question)).toEqual(questions);
  });

  it('answers as of the day of the line, else of --as-of', async () => {
    const lines = [{ question: STILL, asOf: '2023-01-01' }, { question: STILL }];
    const file = batchFile(lines.map((line) => JSON.stringify(line)));
    const ran = await ask(['--json', ...NOW, '--as-of', '2024-03-01', '--batch', file]);
    const replies = ran.out
      .trimEnd()
      .split('\n')
      .map((line) => replySchema.parse(JSON.parse(line)));
    expect(replies.map(({ asOf }) => asOf)).toEqual(['2023-01-01', '2024-03-01']);
    expect(replies.map(({ answer }) => /^\w+/.exec(answer)?.[0])).toEqual(['No', 'Yes']);
  });

  it('gives an error with line and remedy in the place of a bad or blank line', async () => {
    const good = JSON.stringify({ question: STILL });
    const bad = [
      '',
      'no JSON',
      '[]',
      '{"question":7}',
      '{"question":""}',
      '{"question":"?","day":1}',
    ];
    const worse = [
      '{"question":"Is it?","asOf":"2024-02-31"}',
      JSON.stringify({ question: 'x'.repeat(10_000) }),
    ];
    const file = batchFile([good, ...bad, ...worse, good]);
    const { status, out, err } = await ask(['--json', ...NOW, '--batch', file]);
    expect([status, err]).toEqual([0, '']);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines).toHaveLength(10);
    expect(replySchema.safeParse(lines[0]).success).toBe(true);
    expect(replySchema.safeParse(lines[9]).success).toBe(true);
    lines.slice(1, 9).forEach((line, index) => {
      expect(line).toEqual({
        error: expect.stringMatching(new RegExp(`^Line ${index + 2}\\b.*(?:Write|Ask)`)),
      });
    });
  });

  it('reads a file with CRLF, a byte order mark and no line break at its end', async () => {
    const line = JSON.stringify({ question: STILL });
    const file = batchFile([`\uFEFF${line}\r`, line], '');
    const { out } = await ask(['--json', ...NOW, '--batch', file]);
    const replies = out
      .trimEnd()
      .split('\n')
      .map((text) => replySchema.parse(JSON.parse(text)));
    expect(replies).toHaveLength(2);
  });

  it('of an empty file is nothing at all', async () => {
    expect(await ask(['--json', '--batch', batchFile([], '')])).toEqual({
      status: 0,
      out: '',
      err: '',
    });
  });
});

describe('wrong usage', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['no question', [], /There is no question[\s\S]*Usage:/],
    ['an empty question', [''], /The question is empty\. Write a question/],
    ['a question of spaces', [' \t '], /The question is empty\. Write a question/],
    [
      '10,000 characters',
      ['x'.repeat(10_000)],
      /10,000 characters; at most 1,000 are read\. Ask it/,
    ],
    ['two questions', ['a', 'b'], /more than one question; put it between quotation marks/],
    [
      'a day that does not exist',
      ['--as-of', '2024-02-31', STILL],
      /--as-of "2024-02-31" is not a day/,
    ],
    [
      'a clock that is no day',
      ['--now', 'today', STILL],
      /--now "today" is not a day[\s\S]*YYYY-MM-DD/,
    ],
    ['an option without its value', ['--as-of'], /--as-of[\s\S]*Usage:/],
    ['an unknown option', ['--frobnicate', STILL], /--frobnicate[\s\S]*Usage:/],
    ['a batch without --json', ['--batch', 'x.jsonl'], /--batch needs --json[\s\S]*Usage:/],
    ['a batch and a question', ['--json', '--batch', 'x.jsonl', STILL], /from the file/],
    [
      'a batch file that is absent',
      ['--json', '--batch', 'absent.jsonl'],
      /absent\.jsonl of --batch cannot be read/,
    ],
    ['a batch file that is a folder', ['--json', '--batch', '.'], /cannot be read \(EISDIR\)/],
  ])('%s: status 2, says what and how to mend it, no data', async (_name, args, message) => {
    const { status, out, err } = await ask(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe('an odd question', () => {
  it.each([
    [
      'with control characters',
      '\u0001\u0007Is West Midlands Police\u001b[31m in special measures?\u009b',
      'answered',
    ],
    ['of control characters alone', '\u0001\u0007\u001b', 'unclear'],
    ['written from right to left', 'هل شرطة وست ميدلاندز لا تزال في تدابير خاصة؟', 'unclear'],
    [
      'with direction marks',
      '\u202eIs West Midlands Police in special measures?\u202c',
      'answered',
    ],
    ['in markup', '**Is** <b>West Midlands Police</b> in `special measures`?', 'answered'],
    [
      'in another language',
      'La police des West Midlands est-elle toujours sous surveillance?',
      'unclear',
    ],
    [
      'on a day that does not exist',
      'Was West Midlands Police in Engage on 31 February 2024?',
      'unclear',
    ],
    ['that begins with a hyphen', '-- is WMP in special measures', 'answered'],
  ])('%s has a clean reply and status 0', async (_name, question, outcome) => {
    const reply = replyOf(await ask(['--json', ...NOW, '--', question]));
    expect(reply).toMatchObject({ question, outcome });
    expect(reply.text).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
    );
  });

  it('full of pings and links gets neither back', async () => {
    const pings = '@everyone @here <@1234567890> https://evil.example/x';
    const reply = replyOf(await json(`${pings} is West Midlands Police in special measures?`));
    expect(reply.outcome).toBe('answered');
    expect(reply.text + reply.answer).not.toMatch(/@everyone|@here|<@|evil\.example/);
  });
});

describe('a corpus given by --corpus', () => {
  it('answers from its own record and articles', async () => {
    const folder = writeFolder(SMALL);
    const reply = replyOf(await json('Is Northshire Police in Engage?', '--corpus', folder));
    expect(reply).toMatchObject({ outcome: 'answered', kind: 'status' });
    expect(reply.citations.map(({ sourceId }) => sourceId)).toContain('northshire-moved');
  });

  it('may be given by CORPUS_DIR, which --corpus overrides', async () => {
    const folder = writeFolder(SMALL);
    const question = ['--json', ...NOW, 'Is Northshire Police in Engage?'];
    const own = replyOf(await ask(question, { CORPUS_DIR: folder }));
    expect(own.citations[0]?.sourceId).toBe('northshire-moved');
    const other = await ask([...question, '--corpus', folder], { CORPUS_DIR: '/absent' });
    expect(replyOf(other).citations[0]?.sourceId).toBe('northshire-moved');
  });

  it('may have no record: it is answered from the articles alone', async () => {
    const folder = writeFolder({});
    cpSync(join(CORPUS, 'articles'), join(folder, 'articles'), { recursive: true });
    const reply = replyOf(await json('How quickly are 999 calls answered?', '--corpus', folder));
    expect(reply.outcome).toBe('answered');
    expect(reply.citations.every(({ quote }) => quote !== null)).toBe(true);
    expect(reply.citations[0]?.quote).toContain('five seconds');
  });

  it('may hold nothing: nothing is covered', async () => {
    const folder = writeFolder({ 'articles/README.txt': 'No article yet.\n' });
    const reply = replyOf(await json(STILL, '--corpus', folder));
    expect(reply).toMatchObject({ outcome: 'not-covered', citations: [], nearest: [] });
  });

  it('is left as it was, when it answers and when it does not load', async () => {
    const sound = writeFolder(SMALL);
    const broken = writeFolder(smallBut('record/forces.yaml', 'forces:', 'forces: ['));
    const before = [stateOf(sound), stateOf(broken)];
    await Promise.all([
      json('Is Northshire Police in Engage?', '--corpus', sound),
      json('Is Northshire Police in Engage?', '--corpus', broken),
    ]);
    expect([stateOf(sound), stateOf(broken)]).toEqual(before);
  });
});

describe('a corpus that does not load', () => {
  const article = 'articles/northshire-moved.md';
  const forces = 'record/forces.yaml';
  const record = 'record/forces/northshire.yaml';

  it.each<[string, Record<string, string>, string, RegExp]>([
    [
      'YAML that is none',
      smallBut(forces, '    nation: England\n', '    nation: [England\n'),
      `${forces}:6`,
      /not valid YAML: .+\. Mend the/,
    ],
    [
      'an unknown key',
      smallBut(forces, 'nation:', 'country:'),
      `${forces}:5`,
      /"country" is not a known key of .+\. Correct its spelling/,
    ],
    [
      'front matter that is absent',
      smallBut(article, '---\nid:', 'id:'),
      `${article}:1`,
      /does not begin with front matter .+\. Begin it as docs\/articles\.md shows/,
    ],
    [
      'an id that is not the name',
      smallBut(article, 'id: northshire-moved', 'id: other'),
      `${article}:2`,
      /The id "other" is not the file's name\. Write "id: northshire-moved"/,
    ],
    [
      'a date that does not exist',
      smallBut(article, '2025-03-04', '2025-02-30'),
      `${article}:5`,
      /"2025-02-30" is not a date/,
    ],
    [
      'a quote that is not in its article',
      smallBut(record, 'on 3 March 2025', 'on 4 March 2025'),
      `${record}:8`,
      /The quote "Northshire.+" does not stand in northshire-moved\. Copy it word for word/,
    ],
    [
      'an article that does not exist',
      smallBut(record, 'article: northshire-moved', 'article: moved'),
      `${record}:8`,
      /There is no article "moved"\. Add it/,
    ],
    [
      'a force that does not exist',
      smallBut(article, '[northshire]', '[southshire]'),
      `${article}:8`,
      /about "southshire", which is no force .+\. Use the id/,
    ],
    [
      'an alias shared without a default',
      smallBut(forces, ', default: true', ''),
      `${forces}:8`,
      /The shared alias "nsp" has no single default\. Mark it "default: true"/,
    ],
    [
      'an alias of two forces that is not marked',
      smallBut(forces, ', shared: true }', ' }'),
      `${forces}:8`,
      /The alias "nsp" belongs to several forces\. Mark it "shared: true"/,
    ],
    [
      'a stay that neither ends nor goes on',
      smallBut(record, '    lastConfirmed:', '    to:'),
      `${record}:11`,
      /to/,
    ],
  ])(
    'because of %s: status 1, file and line, what and remedy, no data',
    async (_name, files, where, message) => {
      const folder = writeFolder(files);
      const { status, out, err } = await ask(['--corpus', folder, STILL]);
      expect({ status, out }).toEqual({ status: 1, out: '' });
      expect(err).toMatch(/^The corpus does not load: \d+ problems?\.\n/);
      expect(err).toContain(`${join(folder, where)}: `);
      expect(err).toMatch(message);
      expect(err).not.toMatch(/\n\s+at /);
    },
  );

  it.each([
    ['is no folder', 'absent'],
    ['holds no articles', '.'],
  ])('because it %s', async (_name, below) => {
    const folder = join(writeFolder({ 'notes.txt': 'No corpus.\n' }), below);
    const { status, out, err } = await ask(['--corpus', folder, STILL]);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain(`${folder}: There is no folder "articles" here`);
    expect(err).toContain('Give a folder that holds articles/*.md');
  });

  it('says all problems at once, in the order of the files', async () => {
    const files = {
      ...smallBut(forces, ', default: true', ''),
      [article]: smallBut(article, '2025-03-04', '2025-02-30')[article] ?? '',
    };
    const { err } = await ask(['--corpus', writeFolder(files), STILL]);
    const places = err.split('\n').map((line) => /(articles|record)\/[^:]+:\d+/.exec(line)?.[0]);
    expect(places.filter((place) => place !== undefined)).toEqual([
      `${article}:5`,
      ...places.filter((place) => place?.startsWith('record/') === true),
    ]);
    expect(err).toContain('has no single default');
  });

  it('fails a batch as a whole: no line is written', async () => {
    const file = batchFile([JSON.stringify({ question: STILL })]);
    const folder = writeFolder(smallBut(forces, ', default: true', ''));
    const { status, out } = await ask(['--json', '--batch', file, '--corpus', folder]);
    expect({ status, out }).toEqual({ status: 1, out: '' });
  });
});
