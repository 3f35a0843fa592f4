import type { Answer, Block, Citation } from '../../src/answer/answer.js';
import type { Clock } from '../../src/answer/ask.js';
import { writeDay } from '../../src/dates/day.js';
import { intervalOf } from '../../src/dates/partial.js';
import type { Knowledge } from '../../src/knowledge.js';
import type { JsonReply } from '../../src/render/json.js';

/** A question with its clock and the reply to it, as an answer and as JSON. */
export interface Asked {
  readonly question: string;
  readonly clock: Clock;
  readonly answer: Answer;
  readonly reply: JsonReply;
}

/** A check of one promise: what of the reply breaks it, in words; empty when it is kept. */
export type Check = (asked: Asked, knowledge: Knowledge) => string[];

const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE = new RegExp(`\\b(?:\\d{1,2} )?(?:${MONTH}) \\d{4}\\b`, 'g');

/** All excerpts and links of a reply, the nearest ones of a refusal included. */
export function citationsOf(answer: Answer): readonly Citation[] {
  if (answer.outcome === 'answered') return answer.citations;
  return answer.outcome === 'not-covered' ? answer.nearest : [];
}

/** Lines joined and spaces made single, as the text read before it was wrapped. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Every quote is a held article's body at its offsets, and is shown so. */
export const quotesAreVerbatim: Check = ({ answer, reply }, { articles }) =>
  citationsOf(answer).flatMap(({ n, source }, index) => {
    if (source.kind !== 'article') return [];
    const { start, end, quote } = source;
    const body = articles.get(source.article.id)?.body.slice(start, end);
    const shown = [...reply.citations, ...reply.nearest][index];
    const same = shown?.quote === quote && shown.start === start && shown.end === end;
    return quote !== '' && body === quote && same ? [] : [`[${n}] ${JSON.stringify(quote)}`];
  });

/** A list item is quoted with the words that introduce its list: inside the quote or before it. */
export const listItemsKeepTheirLeadIn: Check = ({ answer, reply }, { articles }) =>
  citationsOf(answer).flatMap(({ n, source }, index) => {
    if (source.kind !== 'article') return [];
    const body = articles.get(source.article.id)?.body ?? '';
    const touched = source.article.passages.filter(
      ({ start, end }) => start < source.end && source.start < end,
    );
    const items = touched.filter(({ kind }) => kind === 'list-item');
    const inside = items.every(
      ({ leadIn }) => leadIn !== undefined && source.start <= leadIn.start,
    );
    if (inside) return source.leadIn === undefined ? [] : [`[${n}] needs no lead-in`];
    const leadIns = new Set(
      items.map(({ leadIn }) => leadIn && body.slice(leadIn.start, leadIn.end)),
    );
    const [leadIn] = leadIns;
    if (leadIns.size !== 1 || leadIn === undefined) return [`[${n}] has not one lead-in`];
    const shown = [...reply.citations, ...reply.nearest][index]?.leadIn;
    const alone = flat(reply.text)
      .split(flat(source.quote))
      .slice(0, -1)
      .some((before) => !before.endsWith(`${flat(leadIn)} […] `));
    return shown === leadIn && !alone ? [] : [`[${n}] ${source.quote} without “${leadIn}”`];
  });

type Said = Extract<Block, { kind: 'statement' | 'verdict' | 'item' }>;

function saidBy(answer: Answer): Said[] {
  if (answer.outcome !== 'answered') return [];
  return answer.blocks.filter(
    (block): block is Said =>
      block.kind === 'statement' || block.kind === 'verdict' || block.kind === 'item',
  );
}

/** An answer has a source, and so has each yes or no. */
export const answersAreCited: Check = ({ answer }) => {
  if (answer.outcome !== 'answered') return [];
  const none = answer.citations.length === 0 ? ['the answer cites nothing'] : [];
  const bare = saidBy(answer).filter(
    (block) => block.kind === 'verdict' && block.cites.length === 0,
  );
  return [...none, ...bare.map(({ text }) => text)];
};

/**
 * A statement or item that names a date other than the one asked about says where it is from; the
 * statement that leads in a list is cited by the items of the list.
 */
export const datesAreCited: Check = ({ answer, question, clock }) => {
  const asked = `${question} ${clock.asOf === undefined ? '' : writeDay(clock.asOf)}`;
  const said = saidBy(answer);
  const leads = (at: number) =>
    said[at]?.kind === 'statement' &&
    said[at + 1]?.kind === 'item' &&
    said[at + 1]?.cites.length !== 0;
  return said
    .filter(({ cites }, at) => cites.length === 0 && !leads(at))
    .filter(({ text }) => (text.match(DATE) ?? []).some((date) => !asked.includes(date)))
    .map(({ kind, text }) => `${kind}: ${text}`);
};

/** Citation numbers lead to a source, and every source listed is cited by something. */
export const numbersMatchSources: Check = ({ answer }) => {
  if (answer.outcome !== 'answered') return [];
  const used = answer.blocks.flatMap((block) => {
    if (block.kind === 'quote') return [block.citation];
    return block.kind === 'heading' || block.kind === 'badge' ? [] : block.cites;
  });
  const known = answer.citations.map(({ n }) => n);
  const dangling = used.filter((n) => !known.includes(n)).map((n) => `[${n}] leads nowhere`);
  const idle = known
    .filter((n) => !used.includes(n))
    .map((n) => `[${n}] is listed and cited by nothing`);
  const order = known.every((n, index) => n === index + 1) ? [] : [`numbered ${known.join(', ')}`];
  return [...dangling, ...idle, ...order];
};

/** Whatever is not an answer has no block, no citation and no disagreement: no field for a fact. */
export const refusalsStateNothing: Check = ({ answer, reply }) => {
  if (answer.outcome === 'answered')
    return reply.nearest.length === 0 ? [] : ['nearest beside an answer'];
  const fields = ['blocks', 'citations', 'disagreements'].filter((field) => field in answer);
  const shown = reply.citations.length + reply.disagreements.length;
  const marked = reply.nearest.length === 0 || flat(reply.text).includes('which is not an answer:');
  return [
    ...fields,
    ...(shown > 0 ? ['citations in the JSON'] : []),
    ...(marked ? [] : ['nearest unmarked']),
  ];
};

/** The last month that a citation's date may mean, as `YYYY-MM`; a bound has no such month. */
function monthOf({ published }: Citation): string | undefined {
  if (published === undefined) return undefined;
  if ('value' in published && published.bound === 'not-before')
    return intervalOf(published).earliest.slice(0, 7);
  return intervalOf(published).latest.slice(0, 7);
}

/** The age of the newest source stands before any quote, and no source of its kind is newer. */
export const ageOfTheNewestSourceIsSaid: Check = ({ answer, reply }, { record }) => {
  if (answer.outcome !== 'answered' && answer.outcome !== 'not-covered') return [];
  const { newestSource } = answer;
  const dated = citationsOf(answer).filter((one) => monthOf(one) !== undefined);
  // Beside a page of unknown date, which may be the newest, none is named.
  const undated = citationsOf(answer).length > dated.length;
  if (newestSource === undefined)
    return dated.length === 0 || undated ? [] : ['the newest source is not named'];
  const [head = ''] = reply.text.split(
    /\n\n {2}“|\n\nThe nearest they come|\n\nNote: |\n\nSources\n/,
  );
  const missing = flat(head).includes(flat(newestSource)) ? [] : ['its age is not near the top'];
  const named = new RegExp(`(${MONTH}) (\\d{4})(?:, [^,]+ old|\\.$)`).exec(newestSource);
  const number = MONTH.split('|').indexOf(named?.[1] ?? '') + 1;
  const month = `${named?.[2]}-${String(number).padStart(2, '0')}`;
  const force = [...record.forces.values()].find(({ name }) =>
    newestSource.includes(` on ${name} is `),
  );
  const concerned = ({ source }: Citation) =>
    force === undefined || (source.kind === 'article' && source.article.about.includes(force.id));
  const newer = dated.filter((one) => concerned(one) && (monthOf(one) ?? '') > month);
  return [...missing, ...newer.map(({ n }) => `[${n}] is newer than: ${newestSource}`)];
};

/** Three quotes at most, unless they are a list or stand under one. */
export const quotesAreFew: Check = ({ answer }) => {
  if (answer.outcome !== 'answered')
    return citationsOf(answer).length <= 3 ? [] : ['over three nearest'];
  const quotes = answer.blocks.flatMap((block) =>
    block.kind === 'quote' ? [answer.citations[block.citation - 1]] : [],
  );
  const list =
    answer.blocks.some(({ kind }) => kind === 'item') ||
    quotes.some((one) => one?.source.kind === 'article' && one.source.leadIn !== undefined);
  return list || quotes.length <= 3 ? [] : [`${quotes.length} quotes`];
};

/** Eighty columns, links aside. */
export const linesAreShort: Check = ({ reply }) =>
  reply.text.split('\n').filter((line) => line.length > 80 && !/^ {4}https?:\/\/\S+$/.test(line));

const UNSEEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** Nothing pings, formats or links that the corpus does not: the words of the asker cannot. */
export const nothingLeaks: Check = ({ reply }, { articles, record }) => {
  const { question: _, ...rest } = reply;
  const urls = new Set([...articles.values(), ...record.references.values()].map(({ url }) => url));
  return stringsIn(rest).flatMap((text) => {
    const links = (text.match(/https?:\/\/\S+/g) ?? []).filter((link) => !urls.has(link));
    const bad = /@everyone|@here|<[@#]/.exec(text)?.[0] ?? UNSEEN.exec(text)?.[0];
    return [...links, ...(bad === undefined ? [] : [JSON.stringify(bad)])];
  });
};

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
