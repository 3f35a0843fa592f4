import type { Evidence, Term } from '../../record/schema.js';
import { analyse } from '../../search/analysis.js';
import { type Context, compose, type Draft } from '../context.js';
import { has, type Question } from '../understand/question.js';
import { sentence } from '../wording.js';
import { countsConcerns } from './across/concern-counts.js';
import { type NamedTerm, namedTerms } from './named-terms.js';
import { findPost } from './who/holders.js';

/** Words that only ask for a meaning. */
const ASKING = new Set(
  'default mean meaning stand stands defin definit explain abbrevi acronym initi short full form term word phrase exact simpl plain english term jargon sai call describ what actual context polic differ difference compare versus vs between inspection inspectorate hmicfrs define offici term name count counts constitute qualify qualifies amount bad badly serious talking like same worse better different lesser kind sort basically force forces stage phase level english welsh england wales proper papers press media newspapers letter letters spell spelt spelled spells strict stricter tough tougher harsh harsher higher lower lighter light two both one'
    .split(' ')
    .map((word) => analyse(word)[0]?.term ?? word),
);

/** "Is every force in Scan as a rule": what the default is, is its meaning. */
const BY_DEFAULT = /\bby default\b/i;

const ITS_NAME =
  /\b(?:software|tool|app|system|scheme|programme|operation|model|unit|team)\b.{0,20}\bcalled\b|\bname of (?:the|its|their) (?:\w+ ){0,2}?(?:software|tool|app|system|scheme|programme|operation|model|unit|team)\b/i;

const IN_A_STAGE = /\b(?:in|under|out of|off)\s+(?:engage|scan|special|enhanced|routine)\b/i;

const WHAT_FOR = /\bwhat(?:['’]?s| is| are)\b.* for\W*$/i;

/** Words that ask what a thing is for and who is there: its meaning tells. */
const NATURE = new Set(
  'purpose point aim happen happens go goes sit sits round table apart itself besides else attached start started begin began begun going introduced since best worst cover covers covered attend attends take takes part come comes get gets always have has out meet meets meeting meetings discuss discussed decided do does use used role job thing things body bodies involved putting put bother involve involves bring brings entail entails benefit'
    .split(' ')
    .map((word) => analyse(word)[0]?.term ?? word),
);

/** "As bad as", "always has a": what two terms have to do with each other, of no force. */
const IN_GENERAL =
  /\bas \w+ as\b|\b(?:same (?:thing )?as|worse than|better than|more serious|less serious|different (?:from|to|than))\b|\bcauses of concern (?:always|usually|automatically|generally)\b|\balways\b.*\bcauses? of concern\b|\b(?:an?|any|every|each|all) (?:causes?|recommendations?|areas?)\b|\b(?:official|proper|formal|technical|legal|real)\b.*\b(?:term|name|word|phrase|title)\b/i;
const HOW_BAD = /\bhow (?:bad|badly|serious|severe|grave|big a deal)\b/i;

/** Since when the programme of inspections runs, how many it covers and what its grades are. */
function isOfPeel({ form, text, forces }: Question): boolean {
  return (
    forces.length === 0 &&
    /\bpeel\b/i.test(text) &&
    ((form.ask === 'when' &&
      !/\b(?:report|come out|came out|publish\w*|released?)\b/i.test(text)) ||
      form.ask === 'how-many')
  );
}

/** "What is the software called that offenders must have": a name is asked for, and a term says of what. */
const NAME_OF_ANOTHER =
  /\bwhat(?:['’]?s| is| was| are)? the (?:\p{L}+ ){1,3}called (?:that|which|who|whom)\b/iu;

/** What a term of the field means, or what an abbreviation stands for. */
export function answerDefinition(context: Context): Draft | undefined {
  const { question, knowledge } = context;
  const { ask } = question.form;
  if (
    !(
      ['what', 'who', 'how', 'statement', 'which', 'yes-no'].includes(ask) ||
      isOfPeel(question) ||
      WHAT_FOR.test(question.text)
    ) ||
    question.people.length > 0 ||
    NAME_OF_ANOTHER.test(question.text)
  )
    return undefined;
  const named = namedTerms(question, [...knowledge.record.terms.values()]);
  if (question.dates.some((date) => !date.asksNow && !isWithin(question, date, named)))
    return undefined;
  // "Is it in Engage": a stage, no meaning.
  if (
    ask === 'yes-no' &&
    !/\bdifference\b/i.test(question.text) &&
    IN_A_STAGE.test(question.text) &&
    !BY_DEFAULT.test(question.text)
  )
    return undefined;
  // "What did the federation say", "who is the commissioner": somebody's words or name, no meaning.
  if (
    has(question, 'ask') &&
    /\b(?:want|wants|need|needs|ask|asks|asked|require|required|must|should|demand)\b/i.test(
      question.text,
    )
  )
    return undefined;
  if (has(question, 'speech') && /\b(?:did|does|do|has|have)\b/i.test(question.text))
    return undefined;
  if (ask === 'who' && findPost(question, [...knowledge.record.people.values()]) !== undefined)
    return undefined;
  // "Give me all the causes of concern": a force's, no meaning.
  if (ask !== 'yes-no' && CAUSES_LISTED.test(question.text) && !has(question, 'define'))
    return undefined;
  const forceName = abbreviationOfForce(context);
  if (forceName !== undefined) return forceName;
  if (question.forces.length > 0) return undefined;
  // "Who is in special measures", "which forces are": forces are asked for, no meaning.
  if (/\bwho else\b/i.test(question.text)) return undefined;
  if ((ask === 'who' || FORCES_ASKED.test(question.text)) && has(question, 'engage'))
    return undefined;
  if (countsConcerns(question.text)) return undefined;
  // "What is the software called": its name, where the thing itself is known by its kind.
  if (ITS_NAME.test(question.text) && !has(question, 'engage', 'scan', 'stage')) return undefined;
  const general = ask === 'yes-no' && IN_GENERAL.test(question.text);
  const asks =
    has(question, 'define') ||
    /\bdifference between\b|\bversus\b|\bvs\b/i.test(question.text) ||
    ['what', 'who'].includes(ask) ||
    WHAT_FOR.test(question.text) ||
    (ask === 'which' && has(question, 'stage')) ||
    isOfPeel(question) ||
    (ask === 'how' && HOW_BAD.test(question.text)) ||
    general;
  const terms = withoutAsker(named);
  if (terms.length === 0 || terms.length > 2) return undefined;
  const covered = terms.reduce((sum, { length }) => sum + length, 0);
  const rest = question.tokens.filter(
    (token, index) =>
      !token.stop &&
      !ASKING.has(token.term) &&
      !((terms.length === 1 || general) && NATURE.has(token.term)) &&
      !terms.some(({ at, length }) => index >= at && index < at + length),
  );
  if (rest.length > 0 || (!asks && covered < question.tokens.filter(({ stop }) => !stop).length))
    return undefined;
  const composer = compose(context);
  for (const { term } of terms) define(context, composer, term, terms.length);
  return {
    outcome: 'answered',
    kind: 'definition',
    composer,
    forces: [],
    focus: terms.map(({ term }) => term.id),
  };
}

function define(
  context: Context,
  composer: ReturnType<typeof compose>,
  term: Term,
  count: number,
): void {
  const cites = composer.evidence(withPurposeFirst(context, term.evidence));
  const short =
    term.expansion === undefined || term.expansion.toLowerCase() === term.term.toLowerCase()
      ? ''
      : ` stands for ${term.expansion}`;
  const asksShort = /\b(?:stands?|short|initials|acronym|abbreviation)\b/i.test(
    context.question.text,
  );
  const text =
    short === ''
      ? `${sentence(term.term)}: ${term.definition}`
      : asksShort
        ? `${term.term}${short}. ${term.definition}`
        : `${term.term} (${term.expansion ?? ''}): ${term.definition}`;
  composer.statement(text, cites);
  composer.quotes(cites, count === 1 ? 2 : 3);
}

/** What a thing is for is proved first by what it brings. */
function withPurposeFirst(
  { question, knowledge }: Context,
  evidence: readonly Evidence[],
): readonly Evidence[] {
  if (!ASKS_PURPOSE.test(question.text)) return evidence;
  const tellsIt = (one: Evidence) =>
    BRINGS.test(knowledge.record.quotations.get(one)?.text ?? '') ? 0 : 1;
  return [...evidence].sort((a, b) => tellsIt(a) - tellsIt(b));
}

const ASKS_PURPOSE =
  /\b(?:purpose|point|aim|benefit|happens?|involves?|brings?|entails?|bother|why|for what|gives?|gets?|helps?)\b|\bfor\W*$/i;
const BRINGS = /\b(?:provides?|support|to help|in order to|so that|produces?)\b/i;

/** Whether a date is part of a term's name: "the White Paper of January 2026". */
function isWithin(
  { tokens }: Question,
  date: Question['dates'][number],
  terms: readonly NamedTerm[],
): boolean {
  return terms.some(({ at, length }) => {
    const [first, last] = [tokens[at], tokens[at + length - 1]];
    return (
      first !== undefined && last !== undefined && first.start <= date.end && date.end <= last.end
    );
  });
}

/** "When inspectors say ...": of two terms the one that says it is not asked about. */
function withoutAsker(terms: readonly NamedTerm[]): readonly NamedTerm[] {
  return terms.length < 2 ? terms : terms.filter(({ term }) => term.id !== 'term-hmicfrs');
}

const CAUSES_LISTED =
  /\b(?:all|each|every|its|their|those|these)(?: of)?(?: the| its| their)? causes? of concern\b/i;

const FORCES_ASKED =
  /\b(?:what|which) (?:other |police )*(?:forces?|constabular(?:y|ies))\b(?! (?:mean|call))/i;

/** "What does WMP stand for": a force's short name, and the other force that goes by it. */
function abbreviationOfForce(context: Context): Draft | undefined {
  const { question, knowledge } = context;
  const [mention] = question.forces;
  if (mention === undefined || question.forces.length > 1 || !has(question, 'define'))
    return undefined;
  const rest = question.tokens.filter(
    (token) =>
      !token.stop &&
      !ASKING.has(token.term) &&
      (token.start < mention.start || token.end > mention.end),
  );
  if (rest.length > 0) return undefined;
  const composer = compose(context);
  const evidence = [...knowledge.record.terms.values()]
    .filter(
      (term) =>
        term.expansion === mention.force.name ||
        term.aliases.some((alias) => alias.toLowerCase() === mention.text.toLowerCase()) ||
        term.term.toLowerCase() === mention.text.toLowerCase(),
    )
    .flatMap((term) => term.evidence);
  const spelled = `(${mention.text.toUpperCase()})`;
  const explains = (one: Evidence) =>
    knowledge.record.quotations.get(one)?.text.includes(spelled) === true;
  const cites = composer.evidence([
    ...evidence.filter(explains),
    ...evidence.filter((one) => !explains(one)),
  ]);
  const other =
    mention.alsoMeans.length === 0
      ? ''
      : ` It may also mean ${mention.alsoMeans.map(({ name }) => name).join(' or ')}.`;
  composer.statement(`${mention.text} stands for ${mention.force.name} here.${other}`, cites);
  composer.quotes(cites, 1);
  return { outcome: 'answered', kind: 'definition', composer, forces: [mention.force.id] };
}
