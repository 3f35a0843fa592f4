import { columns, percent } from './columns.js';
import type { JudgedReply } from './judge.js';
import type { Question } from './question.js';
import { clip, overlaps } from './text.js';

/** The share of pairs, in per cent, whose leading evidence is to be the same. */
export const GROUP_LIMIT = 90;

/** What a reply leads with: the citation that stands first, if it is an answer that cites. */
export interface Lead {
  readonly sourceId: string;
  /** Null where the page is cited by its link alone. */
  readonly quote: string | null;
}

/** How many pairs of a group's replies there are, and how many lead with the same evidence. */
export interface GroupFigures {
  readonly group: string;
  readonly questions: number;
  readonly pairs: number;
  readonly same: number;
  /** Pairs counted as the same because they name the same page, of which nothing is quoted. */
  readonly sameByLink: number;
  /** Pairs of which one or both replies cite nothing, being no answers or answers without source. */
  readonly without: number;
}

/** The leading evidence of a reply; undefined where it has none. */
export function leadOf({ outcome, citations }: JudgedReply): Lead | undefined {
  return outcome === 'answered' ? citations[0] : undefined;
}

/**
 * True when two replies show the reader the same evidence first.
 *
 * The leading evidence is the first citation, since that is what the reader sees first and what
 * the statement rests on before all else; a quote further down does not stand in for it. Two
 * quotes are the same when they overlap as the judge's evidence does, whichever article they are
 * taken from: one sentence, or one more than the other around it. Two sentences of one paragraph
 * that say different things are not the same. Where neither quotes, because the page is held by
 * its link alone, they are the same when they name the same page: this is lenient, a page being
 * more than a sentence, and so such pairs are counted apart. A quote and a link are different.
 *
 * A reply that is no answer leads with nothing and is the same as no other reply, not even as
 * another refusal: otherwise a bot that refuses everything would be perfectly steady.
 */
export function sameLead(left: Lead | undefined, right: Lead | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  if (left.quote !== null && right.quote !== null) return overlaps(left.quote, right.quote);
  return left.quote === right.quote && left.sourceId === right.sourceId;
}

/** Asks the questions that share a `group` (within a file), and compares the replies in pairs. */
export function compareGroups(
  questions: readonly Question[],
  ask: (question: string) => JudgedReply,
): GroupFigures[] {
  const groups = new Map<string, (Lead | undefined)[]>();
  for (const { file, group, question } of questions) {
    if (group === undefined) continue;
    const name = `${file} ${group}`;
    groups.set(name, [...(groups.get(name) ?? []), leadOf(ask(question))]);
  }
  return [...groups].map(([group, leads]) => figuresOf(group, leads));
}

function figuresOf(group: string, leads: readonly (Lead | undefined)[]): GroupFigures {
  const pairs = leads.flatMap((left, at) => leads.slice(at + 1).map((right) => ({ left, right })));
  const same = pairs.filter(({ left, right }) => sameLead(left, right));
  return {
    group,
    questions: leads.length,
    pairs: pairs.length,
    same: same.length,
    sameByLink: same.filter(({ left }) => left?.quote === null).length,
    without: pairs.filter(({ left, right }) => left === undefined || right === undefined).length,
  };
}

/** The groups in order, then all pairs together beside the limit. */
export function formatGroups(groups: readonly GroupFigures[]): string {
  const sum = (count: (figures: GroupFigures) => number) =>
    groups.reduce((total, figures) => total + count(figures), 0);
  const all: GroupFigures = {
    group: 'all',
    questions: sum(({ questions }) => questions),
    pairs: sum(({ pairs }) => pairs),
    same: sum(({ same }) => same),
    sameByLink: sum(({ sameByLink }) => sameByLink),
    without: sum(({ without }) => without),
  };
  const reached = all.pairs > 0 && all.same * 100 >= GROUP_LIMIT * all.pairs;
  return [
    ...columns([
      ['group', 'questions', 'pairs', 'same', 'of these by link', 'no evidence', 'share'],
      ...groups.map(rowOf),
      rowOf(all),
    ]),
    '',
    `Limit: at least ${GROUP_LIMIT} % of all pairs; ${reached ? 'reached' : 'not reached'}.`,
    'same: the first citation is the same quote, or the same page where nothing of it is quoted.',
    'no evidence: a reply of the pair is no answer; never the same, not even two refusals.',
    '',
  ].join('\n');
}

function rowOf(figures: GroupFigures): string[] {
  const { group, questions, pairs, same, sameByLink, without } = figures;
  const counts = [questions, pairs, same, sameByLink, without].map(String);
  return [clip(group, 40), ...counts, pairs === 0 ? '-' : percent(same / pairs)];
}
