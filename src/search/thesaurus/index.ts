import { CHANGE } from './change.js';
import { COMPLETION } from './completion.js';
import { CRIME } from './crime.js';
import { DEALINGS } from './dealings.js';
import { EVERYDAY } from './everyday.js';
/**
 * Words and phrases for one thing, one group per line, phrases parted by ` | `. They are general
 * language: no line holds a fact. They are compared by their stems; a phrase may stand in several
 * groups, one for each of its senses.
 */
import { FIELD, SHORT } from './field.js';
import { GENERAL } from './general.js';
import { JUDGEMENT } from './judgement.js';
import { KNOWLEDGE } from './knowledge.js';
import { ORGANISATIONS } from './organisations.js';
import { OVERSIGHT } from './oversight.js';
import { PEOPLE } from './people.js';
import { PHRASAL } from './phrasal.js';
import { PLACES } from './places.js';
import { PLAINLY } from './plainly.js';
import { POLICE_WORK } from './police-work.js';
import { QUANTITY } from './quantity.js';
import { SOCIETY } from './society.js';
import { SPEECH } from './speech.js';
import { STATE } from './state.js';
export const THESAURUS: readonly string[] = [
  ...FIELD,
  ...SHORT,
  ...ORGANISATIONS,
  ...OVERSIGHT,
  ...CRIME,
  ...POLICE_WORK,
  ...QUANTITY,
  ...SPEECH,
  ...EVERYDAY,
  ...GENERAL,
  ...COMPLETION,
  ...PHRASAL,
  ...DEALINGS,
  ...CHANGE,
  ...PEOPLE,
  ...STATE,
  ...PLACES,
  ...JUDGEMENT,
  ...KNOWLEDGE,
  ...SOCIETY,
  ...PLAINLY,
];
