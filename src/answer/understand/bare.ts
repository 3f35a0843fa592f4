import type { StatusRecord } from '../../record/record.js';
import { has, type Question, type Reader, readAgain } from './question.js';
import { unexplained } from './unexplained.js';

/** What a question may hold beside a force and still be about nothing but its stage. */
const BESIDE = ['still', 'why', 'days', 'ever', 'last', 'first', 'force'] as const;

/** Something is asked of it all the same: a time, a length, a reason, in or out. */
const ASKS =
  /\bwhy\b|\bhow long\b|\bsince when\b|\b(?:in|out)(?: (?:it|there))?(?: (?:yet|for|still|now|then|too|again|or out|already))*\W*$|\b(?:classed|rated|counted|listed|status)\b/i;

const IN_OR_OUT = /^(?:in|out)$/i;
const CALLED = /\b(?:classed|rated|counted|listed|status)\b|^\W*what about\b/i;
/** What it did is asked, and left out. */
const DID = /\b(?:go|goes|went|gone|do|does|did|done|come|came)\W*$/i;

/** Words in which being there is said without the stage's name, where nothing else is said. */
const THERE: readonly (readonly [RegExp, string])[] = [
  [/\bin or out\b|\bin (?:it|there)\b/i, 'in Engage'],
  [/\bin(?: it| there)?(?= (?:for|yet|still|now|then|too|again|already)\b|\W*$)/i, 'in Engage'],
  [
    /\bout(?: of (?:it|there))?(?= (?:for|yet|still|now|then|too|again|already)\b|\W*$)/i,
    'out of Engage',
  ],
];

/**
 * A question that names a force of which stays are known, and a time, a length or a reason, and
 * nothing that it is about, with the stage that it leaves out: "Northshire: why". Others as they are.
 */
export function withBareStage(reader: Reader, question: Question): Question {
  const staged = stagedText(reader.knowledge.record, question);
  return staged === undefined ? question : readAgain(reader, question, staged);
}

/** What people say around the name of the one force that they ask about, each with what is asked. */
const TURNS: readonly {
  readonly before: RegExp;
  readonly after: RegExp;
  readonly asks: (name: string) => string;
}[] = [
  {
    before: /^/,
    after: /^\W*(?:police|constabulary)?\W*(?:when\W+(?:and |& )?why|why\W+(?:and |& )?when)\W*$/i,
    asks: (name) => `When was ${name} moved into Engage and why was ${name} moved into Engage?`,
  },
  {
    before: /^\W*(?:the )?$/i,
    after: /^\W*(?:police|constabulary)?\W*(?:the )?reasons?\W*$/i,
    asks: (name) => `Why was ${name} moved into Engage?`,
  },
  {
    before: /\bwhat (?:landed|put|got|dropped|dumped) (?:the )?$/i,
    after: /^(?: police| constabulary)? in (?:it|there)\b(?! \w+ (?:with|on)\b)/i,
    asks: (name) => `Why was ${name} moved into Engage?`,
  },
  {
    before:
      /\bwhat(?:['’]?s| is) the (?:row|dispute|argument|confusion|fuss) (?:about|over|with) (?:the )?$/i,
    after: /^(?: police| constabulary)?(?:['’]?s)? (?:entry )?dates?\W*$/i,
    asks: (name) => `When was ${name} moved into Engage?`,
  },
];

/** "Northshire: when and why", "what landed Northshire in it": what is asked of its one move. */
function turnOfPhrase({ text, forces }: Question): string | undefined {
  const [only] = forces;
  if (only === undefined || forces.length > 1) return undefined;
  const [before, after] = [text.slice(0, only.start), text.slice(only.end)];
  return TURNS.find((turn) => turn.before.test(before) && turn.after.test(after))?.asks(
    only.force.name,
  );
}

function stagedText(record: StatusRecord, question: Question): string | undefined {
  const { form, forces, people, dates, text } = question;
  if (forces.length === 0 || people.length > 0 || ['who', 'how-many'].includes(form.ask))
    return undefined;
  const known = forces.every(({ force }) => record.forceRecords.get(force.id)?.stays.length ?? 0);
  if (!known || has(question, 'engage', 'scan', 'stage')) return undefined;
  const turned = turnOfPhrase(question);
  if (turned !== undefined) return turned;
  const dated = dates.some(({ asksNow }) => !asksNow);
  if (form.ask === 'where' && !dated) return undefined;
  if (form.ask === 'what' && !CALLED.test(text)) return undefined;
  if (unexplained(question, BESIDE).some(({ word }) => !IN_OR_OUT.test(word))) return undefined;
  const plain = text.trim();
  if (DID.test(plain)) return undefined;
  if (!ASKS.test(plain) && !dated) return undefined;
  const said = THERE.find(([words]) => words.test(plain));
  return said === undefined
    ? plain.replace(/\s*([?.!]*)$/, ' in Engage$1')
    : plain.replace(said[0], said[1]);
}
