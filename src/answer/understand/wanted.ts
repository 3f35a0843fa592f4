import type { Wanted } from '../../search/wanted.js';
import { has, type Question } from './question.js';

const MONEY =
  /\b(?:cost|costs|money|pounds?|£|paid|pay|spend|spent|spending|budget|salary|fine|fined|grant|funding|precept|bill|price|fee|wages?)\b/;
const PERCENTAGE = /\b(?:percentage|percent|per cent|proportion|share)\b|%/;
const MONEY_THING =
  /\b(?:what|which)\b.{0,40}?\b(?:budget|cost|salary|price|bill|wage|fee|grant)\b/;
const FORCES = /\b(?:which|what)\s+(?:\w+\s+)?(?:forces?|constabular(?:y|ies))\b/;

const NAME_OF = /\bnames? of (?!the (?:force|body|organisation|report|programme|process|stage))/;
/** Things and persons that are asked for by name. */
const NAMED_THING =
  /^\W*(?:so |and )?which (?:\w+ )?(?:supplier|company|firm|party|agency|minister|mp|councillor|officer|inspector|judge|hospital|university|school|charity|laboratory|town|city|village|street|station|newspaper)\b/;

/** The kind of thing that an answer to this question must hold. */
export function wantedOf(question: Question): Wanted {
  const text = question.text.toLowerCase();
  switch (question.form.ask) {
    case 'who':
      if (
        /\bnames? of (?!the (?:force|body|organisation|report|programme|process|stage))/.test(text)
      )
        return 'name';
      return has(question, 'speech', 'announce') ? 'speaker' : 'person';
    case 'when':
      return 'date';
    case 'how-long':
    case 'how-fast':
      return 'duration';
    case 'how-many':
      return 'count';
    case 'how-much':
      if (MONEY.test(text)) return 'money';
      return PERCENTAGE.test(text) ? 'percentage' : 'amount';
    case 'how-often':
      return 'amount';
    case 'why':
      return 'reason';
    case 'where':
      return 'place';
    case 'how':
      return /\bhow old\b/.test(text) ? 'amount' : 'any';
    case 'which':
    case 'what':
      if (FORCES.test(text)) return 'force';
      if (NAME_OF.test(text) || NAMED_THING.test(text)) return 'name';
      if (MONEY_THING.test(text)) return 'money';
      return /\bpercentage\b/.test(text) ? 'percentage' : 'any';
    case 'yes-no':
    case 'statement':
      return 'any';
  }
}
