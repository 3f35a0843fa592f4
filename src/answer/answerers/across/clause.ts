import type { Force } from '../../../record/schema.js';
import type { Question } from '../../understand/question.js';

/** What a force that is named in a question over several forces is there for. */
export type Role =
  /** "when Lincolnshire joined": its move gives the time. */
  | 'anchor'
  /** "at the same time as the Met". */
  | 'alongside'
  /** "longer than the Met". */
  | 'measure'
  /** "besides the Met". */
  | 'apart'
  /** "was the Met the first": it is what is asked about. */
  | 'subject';

/** A named force with its part in the question. */
export interface Part {
  readonly force: Force;
  readonly role: Role;
  /** The words that tie it in (`when`, `before`, `longer than`), lower case. */
  readonly tie: string;
  /** The question without the clause that holds the force. */
  readonly main: string;
  /** The clause after the force's name. */
  readonly rest: string;
}

const TIES: readonly (readonly [Role, RegExp])[] = [
  [
    'alongside',
    /(\b(?:at the )?same time as|\balong\s?side|\btogether with|\bwhile|\bwhilst|\bas well as|\boverlap\w* with|\bcoincid\w* with|\bduring|\b(?:engage|measures|monitoring|in|there|was|were|forces) with|\bjoin\w*)\s+(?:the\s+|was\s+)?$/i,
  ],
  [
    'measure',
    /(\b(?:longer|shorter|faster|quicker|sooner|slower|more time|less time|earlier|later)\s+(?:\w+\s+){0,4}?than)\s+(?:the\s+)?$/i,
  ],
  [
    'apart',
    /(\b(?:besides|other than|apart from|except(?: for)?|aside from|in addition to|not counting|excluding))\s+(?:the\s+)?$/i,
  ],
  [
    'anchor',
    /(\b(?:when|after|before|once|until|since|following|followed|replaced|as soon as|by the time|the same (?:year|month|day) as|the (?:day|moment|time)|(?<!\blong )as))\s+(?:that\s+)?(?:the\s+)?$/i,
  ],
];

/** The part that the one force named in a question plays in it. */
export function partOf(question: Question, force: Force): Part | undefined {
  const mention = question.forces.find((one) => one.force.id === force.id);
  if (mention === undefined) return undefined;
  const { text } = question;
  const before = text.slice(0, mention.start);
  const after = text.slice(mention.end).replace(/^['’]s?\b/, '');
  for (const [role, pattern] of TIES) {
    const found = pattern.exec(before);
    if (found === null) continue;
    const { clause, later } =
      role === 'apart' ? { clause: '', later: after } : splitClause(after, found.index === 0);
    return {
      force,
      role: role === 'alongside' && MOVES.test(clause) ? 'anchor' : role,
      tie: (found[1] ?? '').toLowerCase().replace(/^(?:while|whilst)$/, 'when'),
      main: `${before.slice(0, found.index)} ${later}`,
      rest: clause,
    };
  }
  return { force, role: 'subject', tie: '', main: `${before} ${after}`, rest: after };
}

/** "while West Midlands was being moved in" is a moment, "while West Midlands was in" is a time. */
const MOVES =
  /^\s*(?:police|force)?\s*(?:was|were|got|being)?\s*(?:joined|entered|went|left|moved|put|placed|removed|came|coming|leaving|entering)\b/i;

/** A clause that opens the question ends where its main clause begins; any other goes to the end. */
function splitClause(after: string, opens: boolean): { clause: string; later: string } {
  const end = opens
    ? after.search(/,|\b(?:who|which|what|how many|were|did)\b/i)
    : after.search(/[,;?]/);
  return end < 0
    ? { clause: after, later: '' }
    : { clause: after.slice(0, end), later: after.slice(end) };
}

/** True where the force that is named is left out of what is asked about: "who else", "besides". */
export function leavesOut(question: Question): boolean {
  const [mention] = question.forces;
  const part = mention === undefined ? undefined : partOf(question, mention.force);
  if (part === undefined) return false;
  if (part.role === 'apart' || part.tie.startsWith('the same')) return true;
  return /\b(?:else|others?|another|alongside|besides|already)\b/i.test(question.text);
}
