import { unknownMove } from '../answer/contradiction.js';
import type { Article } from '../corpus/article.js';
import { addDays, type Day, writeDay } from '../dates/day.js';
import type { Knowledge } from '../knowledge.js';
import { newestHeldDay, publishedDay, staysOf } from '../record/as-of.js';
import { recordInterval } from '../record/dates.js';
import { contradicts, stageClaims } from './stage-claims.js';

/** Something that may be wrong with a corpus that loads: where, what, and what to do about it. */
export interface Warning {
  /** The article's or the force's id. */
  readonly where: string;
  readonly what: string;
  readonly remedy: string;
}

const YEAR = 365;

/** What a maintainer should look at, in order: articles, then forces. */
export function warningsOf(knowledge: Knowledge, today: Day): Warning[] {
  const { articles, record } = knowledge;
  const cited = new Set([...record.quotations.values()].map(({ article }) => article.id));
  const claims = stageClaims(record);
  return [
    ...[...articles.values()].flatMap((article) => [
      ...uncited(article, cited),
      ...derived(article),
      ...contradicting(knowledge, article, claims),
    ]),
    ...[...record.forceRecords.keys()].flatMap((force) => [
      ...old(knowledge, force, today),
      ...outdated(knowledge, force),
    ]),
  ];
}

function uncited({ id }: Article, cited: ReadonlySet<string>): Warning[] {
  if (cited.has(id)) return [];
  return [
    {
      where: id,
      what: 'no fact of the record quotes it',
      remedy: 'Add the facts that it tells, or leave it for excerpts.',
    },
  ];
}

function derived({ id, published }: Article): Warning[] {
  if (published.basis !== 'derived') return [];
  return [
    {
      where: id,
      what: `its date is derived (${published.derivation ?? 'no reason given'})`,
      remedy: 'Replace it when the page states one.',
    },
  ];
}

/** Sentences that tell of a move, or state a stage, that the record does not have then. */
function contradicting(
  knowledge: Knowledge,
  article: Article,
  claims: ReturnType<typeof stageClaims>,
): Warning[] {
  return knowledge.index.entries
    .filter((entry) => entry.article === article)
    .flatMap((entry) => {
      const { text } = entry.sentence;
      const quote = `“${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}”`;
      const moves = article.about.flatMap((force) => {
        const move = unknownMove(knowledge, force, entry);
        if (move === undefined) return [];
        const way = move === 'in' ? 'into' : 'out of';
        return [
          {
            where: article.id,
            what: `it tells of a move of ${force} ${way} Engage that the record does not have: ${quote}`,
            remedy: 'Add the move to the record, or note the disagreement.',
          },
        ];
      });
      if (moves.length > 0) return moves;
      return claims(text, article)
        .filter((claim) => contradicts(knowledge.record, claim, article))
        .map(({ force, stage }) => ({
          where: article.id,
          what: `it says that ${force} is in ${stage} on ${writeDay(publishedDay(article))}, and the record says otherwise: ${quote}`,
          remedy: 'Add what has changed to the record, or note the disagreement.',
        }));
    });
}

/** So much of a sentence is shown. */
const SHOWN = 120;

function old(knowledge: Knowledge, force: string, today: Day): Warning[] {
  const newest = newestHeldDay(knowledge, force);
  if (newest === undefined || newest >= addDays(today, -YEAR)) return [];
  return [
    {
      where: force,
      what: `its newest source is from ${writeDay(newest)}, over a year old`,
      remedy: 'Look for a newer one.',
    },
  ];
}

/** The last move known is older than an article about the force that no fact rests on. */
function outdated({ articles, record }: Knowledge, force: string): Warning[] {
  const stay = staysOf(record, force).at(-1);
  const move = stay?.to ?? stay?.from;
  if (move === undefined) return [];
  const { latest } = recordInterval(move.date);
  const cited = new Set([...record.quotations.values()].map(({ article }) => article.id));
  const newer = [...articles.values()].find(
    (article) =>
      article.about.includes(force) && !cited.has(article.id) && publishedDay(article) > latest,
  );
  if (newer === undefined) return [];
  return [
    {
      where: force,
      what: `its last move is of ${writeDay(latest)}, and ${newer.id} is newer`,
      remedy: 'See whether that article tells of a change.',
    },
  ];
}
