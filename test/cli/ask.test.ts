import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge.js';
import { CORPUS } from '../helpers.js';
import { replySchema } from '../reply-contract.js';
import { ask, batchFile, json, NOW, replyOf, STILL } from './run.js';

const CHOCOLATE = 'Who makes the best chocolate in Belgium?';
const SAYS_ESCAPES = /\u001b/;

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

  it('has no escape codes where there is no terminal, whatever the environment says', async () => {
    const environments = [{}, { NO_COLOR: '1' }, { FORCE_COLOR: '1' }];
    for (const { out } of await Promise.all(environments.map((one) => ask([...NOW, STILL], one)))) {
      expect(out).toMatch(/^West Midlands Police/);
      expect(out).not.toMatch(SAYS_ESCAPES);
    }
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
    [
      '10,000 characters',
      ['x'.repeat(10_000)],
      /10,000 characters; at most 1,000 are read\. Ask it/,
    ],
    [
      'a day that does not exist',
      ['--as-of', '2024-02-31', STILL],
      /--as-of "2024-02-31" is not a day/,
    ],
    ['an unknown option', ['--frobnicate', STILL], /--frobnicate[\s\S]*Usage:/],
    ['a batch without --json', ['--batch', 'x.jsonl'], /--batch needs --json[\s\S]*Usage:/],
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

const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe('an odd question', () => {
  it('has a clean reply of its own, whatever it is made of, and status 0', async () => {
    const odd: [string, string][] = [
      ['\u0000\u0007Is West Midlands Police\u001b[31m in special measures?\u009b', 'answered'],
      ['\u0001\u0007\u001b', 'unclear'],
      ['هل شرطة وست ميدلاندز لا تزال في تدابير خاصة؟', 'unclear'],
      ['\u202eIs West Midlands Police in special measures?\u202c', 'answered'],
      ['**Is** <b>West Midlands Police</b> in `special measures`?', 'answered'],
      ['La police des West Midlands est-elle toujours sous surveillance?', 'unclear'],
      ['Was West Midlands Police in Engage on 31 February 2024?', 'unclear'],
      ['\ud800 is West Midlands Police in special measures?', 'answered'],
    ];
    const file = batchFile(odd.map(([question]) => JSON.stringify({ question })));
    const ran = await ask(['--json', ...NOW, '--batch', file]);
    expect([ran.status, ran.err]).toEqual([0, '']);
    const replies = ran.out
      .trimEnd()
      .split('\n')
      .map((line) => replySchema.parse(JSON.parse(line)));
    expect(replies.map(({ question, outcome }) => [question, outcome])).toEqual(odd);
    for (const { text } of replies) expect(text).not.toMatch(UNSEEN);
  });

  it('with control characters leaves none of them in a terminal', async () => {
    const { status, out } = await ask([
      ...NOW,
      '\u0007Is WMP\u001b[31m in special measures?\u009b',
    ]);
    expect(status).toBe(0);
    expect(out).toMatch(/^West Midlands Police: Scan/);
    expect(out).not.toMatch(UNSEEN);
  });

  it('may begin with hyphens, after --', async () => {
    const reply = replyOf(await ask(['--json', ...NOW, '--', '-- is WMP in special measures']));
    expect(reply.outcome).toBe('answered');
  });

  it('full of pings and links gets neither back', async () => {
    const pings = '@everyone @here <@1234567890> https://evil.example/x';
    const reply = replyOf(await json(`${pings} is West Midlands Police in special measures?`));
    expect(reply.outcome).toBe('answered');
    expect(reply.text + reply.answer).not.toMatch(/@everyone|@here|<@|evil\.example/);
  });
});
