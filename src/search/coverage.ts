import { documentsOf, documentsOfNotes } from './documents.js';
import type { Entry, SearchIndex } from './index.js';
import { meetingOf } from './meeting.js';
import type { Notes } from './noted.js';
import { FAMILY, MEANT, match, type Query } from './query.js';
import { aroundOf, headingOf, type Surroundings } from './surroundings.js';
import { traitsOf } from './traits.js';

/** A term found in the notes on a sentence counts this part of one found in the sentence. */
const NOTED = 0.75;

/** How well the sentences and passages of an index meet a query. Each is compared with it once. */
export interface Coverage {
  /** For each of the query's terms, in order, how well a sentence meets it, 0..1. */
  met(entry: Entry): readonly number[];
  /** The same for the title of its article. */
  metTitle(entry: Entry): readonly number[];
  /** The same for the heading that it stands under; empty where it stands under none. */
  metHeading(entry: Entry): readonly number[];
  /** Weighted share of the query's terms that a sentence's passage meets, 0..1. */
  ofPassage(entry: Entry): number;
  /** The same for the title of its article. */
  ofTitle(entry: Entry): number;
  /** The same for the heading that it stands under. */
  ofHeading(entry: Entry): number;
  /** The same for a sentence with its words' families and the notes on it. */
  ofEntry(entry: Entry): number;
  /** The same for a sentence with what stands around it. */
  ofAround(entry: Entry, surroundings: Surroundings): number;
  /** The same for a sentence and its notes, without families. */
  withNotes(entry: Entry): number;
  /** The weighted mean of one value for each term. */
  share(values: (term: number) => number): number;
}

/**
 * Measures an index's sentences by a query.
 * @param notes Further words by which a sentence may be found, by its number.
 */
export function coverageBy(index: SearchIndex, query: Query, notes: Notes | undefined): Coverage {
  const { terms } = query;
  const weights = terms.map(({ weight }) => weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const documents = documentsOf(index);
  const ofSentence = meetingOf(query, documents.sentences);
  const ofPassage = meetingOf(query, documents.passages);
  const ofTitle = meetingOf(query, documents.titles);
  const ofNotes =
    notes === undefined ? undefined : meetingOf(query, documentsOfNotes(index, notes));
  const own = new Map<number, number>();
  const share = (values: (term: number) => number): number => {
    let sum = 0;
    for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * values(at);
    return sum / total;
  };
  const shareOf = (values: readonly number[]): number => share((at) => values[at] ?? 0);
  const metHeading = ({ passageNumber }: Entry): readonly number[] => {
    const heading = headingOf(index, passageNumber);
    return heading === undefined ? [] : ofPassage(heading);
  };
  const metBeside = ({ number }: Entry): readonly number[] | undefined =>
    notes?.has(number) === true ? ofNotes?.(number) : undefined;
  const shareWhole = (entry: Entry, met: (term: number) => number): number => {
    const noted = metBeside(entry);
    const { families } = traitsOf(entry);
    return share((at) => {
      let best = met(at);
      if (best < FAMILY && families.has(terms[at]?.prefix ?? '')) best = FAMILY;
      return Math.max(best, NOTED * (noted?.[at] ?? 0));
    });
  };
  return {
    met: ({ number }) => ofSentence(number),
    metTitle: ({ passageNumber }) => ofTitle(passageNumber),
    metHeading,
    share,
    ofPassage: ({ passageNumber }) => shareOf(ofPassage(passageNumber)),
    ofTitle: ({ passageNumber }) => shareOf(ofTitle(passageNumber)),
    ofHeading: (entry) => shareOf(metHeading(entry)),
    ofEntry: (entry) => {
      const before = own.get(entry.number);
      if (before !== undefined) return before;
      const met = ofSentence(entry.number);
      const value = shareWhole(entry, (at) => met[at] ?? 0);
      own.set(entry.number, value);
      return value;
    },
    ofAround: (entry, surroundings) => {
      const { number, passageNumber } = entry;
      const all = [
        ofSentence(number),
        ofPassage(passageNumber),
        ofTitle(passageNumber),
        metHeading(entry),
      ];
      for (const one of surroundings.before) all.push(ofSentence(one.number));
      const around = aroundOf(entry, surroundings);
      return shareWhole(entry, (at) => {
        let best = 0;
        for (const values of all) best = Math.max(best, values[at] ?? 0);
        const term = terms[at];
        // The words of a phrase may stand in one set each.
        return best < MEANT && term?.parts !== undefined ? match(term, around) : best;
      });
    },
    withNotes: (entry) => {
      const values = ofSentence(entry.number);
      const noted = metBeside(entry);
      return share((at) => Math.max(values[at] ?? 0, NOTED * (noted?.[at] ?? 0)));
    },
  };
}
