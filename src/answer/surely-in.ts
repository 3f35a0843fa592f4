import { recordInterval } from '../record/dates.js';
import type { RecordDate } from '../record/schema.js';
import type { QuestionDate } from './question-dates.js';

/** Whether something surely happened in the time that a question gives, before it or after it, as it says. */
export function surelyIn(date: RecordDate, { from, to, relation }: QuestionDate): boolean {
  const { earliest, latest } = recordInterval(date);
  switch (relation) {
    case 'before':
      return latest < from;
    case 'by':
    case 'until':
      return latest <= to;
    case 'after':
      return earliest > to;
    case 'since':
      return earliest >= from;
    case 'at':
    case 'between':
      return earliest >= from && latest <= to;
  }
}
