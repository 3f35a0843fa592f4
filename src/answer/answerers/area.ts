import type { Force } from '../../record/schema.js';
import type { Entry } from '../../search/index.js';
import { type Context, compose, type Draft } from '../context.js';
import { quotationOf } from '../quotation.js';
import type { ForceMention } from '../understand/forces.js';
import { has, type Question } from '../understand/question.js';
import { unexplained } from '../understand/unexplained.js';

const COVERS =
  '(?:cover(?:s|ed|ing)?|polic(?:e|es|ed|ing)|serv(?:e|es|ed|ing)|patrol(?:s|led|ling)?|look(?:s|ed|ing)? after|responsible for)';

/** "Which force covers Anytown", "who polices Anytown". */
const FORCE_OF_PLACE = new RegExp(
  String.raw`^\W*(?:who(?: is| are|['’]s)?|(?:which|what) (?:police )?(?:force|constabulary|police)(?: is| are)?)\s+${COVERS}\b`,
  'i',
);

/** "The force that covers Anytown" only says which force. */
const DESCRIBES = new RegExp(String.raw`\b(?:that|which|who)\s+${COVERS}\s+`, 'gi');

/** A place may belong to it: "does it cover Anytown", "is it also for Anytown", "does it do Anytown too". */
const MAY_BELONG = new RegExp(
  String.raw`\b(?:${COVERS}|part of|includes?|area|patch|(?:is|are) (?:it |they )?(?:also |only |just )?for|do (?:the )?)\b`,
  'i',
);

/** "Does Northshire police Anytown", "is Anytown policed by it", of whatever is written with a capital. */
const POLICED =
  /\bpoliced by\b|\b(?:[Dd]oes|[Dd]o|[Dd]id)\b.{2,40}?\b(?:police|patrol|cover|serve|look after)\s+(?:\p{Lu}|the\b)|\b(?:come|comes|fall|falls) under\b.*\b(?:[Pp]olice|WMP|[Ff]orce)\b|\b(?:under|in|within|part of) (?:the )?(?:\p{Lu}\p{Ll}+ ){1,3}[Pp]olice(?:['’]s)?(?: area)?\W*$/u;

/** "Is Anytown under Northshire Police": nothing follows the force. */
function isUnderForce({ text, forces, form }: Question): boolean {
  if (form.ask !== 'yes-no' || forces.length < 2) return false;
  const last = forces.at(-1);
  if (last === undefined) return false;
  return (
    /\b(?:under|in|within|part of|belongs? to|with) (?:the )?$/i.test(text.slice(0, last.start)) &&
    /^(?:['’]s)?(?: (?:area|patch))?\W*$/i.test(text.slice(last.end))
  );
}

/** Whether a question asks which places belong to a force: "does it look after Anytown as well". */
export function asksArea(question: Question): boolean {
  const text = question.text.replace(DESCRIBES, '');
  if (has(question, 'engage', 'scan')) return false;
  return (
    POLICED.test(text) ||
    isUnderForce(question) ||
    (question.forces.length > 1 && MAY_BELONG.test(text))
  );
}

/** What else may stand in such a question. */
const EXPLAINED = ['force', 'list', 'england', 'other', 'still', 'enter'] as const;
const ABOUT_AREA =
  /^(?:cover|serv|polic|patrol|look|after|respons|area|patch|part|includ|belong|come|fall|polices?|covers?)$/;

/** Which force a place belongs to, or whether a place belongs to a force, where an article tells. */
export function answerArea(context: Context): Draft | undefined {
  const { question } = context;
  const force = forceAsked(context);
  const ofPlace =
    FORCE_OF_PLACE.test(question.text) &&
    question.forces.length > 0 &&
    question.forces.every((mention) => mention.force === force);
  const ofForce = question.form.ask === 'yes-no' && asksArea(question);
  if (force === undefined || force.kind === 'other' || !(ofPlace || ofForce)) return undefined;
  if (question.people.length > 0 || question.dates.some(({ asksNow }) => !asksNow))
    return undefined;
  const places = question.forces.filter((mention) => !namesItself(mention, force));
  if (places.length === 0 || (ofForce && places.length !== 1)) return undefined;
  const spare = unexplained(question, EXPLAINED).filter(({ term }) => !ABOUT_AREA.test(term));
  if (spare.length > 0) return undefined;
  const [place] = places;
  const other = place === undefined || place.force === force ? undefined : place;
  if (ofForce && other !== undefined) return ofAnother(context, force, other);
  const entry = tellsArea(context, force);
  const quotation = entry === undefined ? undefined : quotationOf(entry);
  if (entry === undefined || quotation === undefined) return undefined;
  const composer = compose(context);
  const cites = [composer.quotation(quotation)];
  if (ofPlace) composer.statement(`${force.name}.`, cites);
  else if (place !== undefined && holdsName(entry, place.text))
    composer.verdict('yes', `Yes, ${force.name} covers it.`, cites);
  else composer.statement(`What is told of the area of ${force.name}:`, cites);
  composer.quotes(cites, 1);
  return { outcome: 'answered', kind: 'excerpts', composer, forces: [force.id] };
}

/** The force that is asked about: the one named as such, not the one a place points to. */
function forceAsked({ question, force }: Context): Force | undefined {
  return question.forces.find((mention) => namesItself(mention, mention.force))?.force ?? force;
}

/** A place that is known as another force's: no, where an article tells whose it is. */
function ofAnother(context: Context, force: Force, place: ForceMention): Draft {
  const composer = compose(context);
  const theirs = tellsArea(context, place.force);
  const held = theirs !== undefined && holdsName(theirs, place.text) ? theirs : undefined;
  const quotation = quotationOfEntry(held ?? tellsArea(context, force));
  const cites = quotation === undefined ? [] : [composer.quotation(quotation)];
  if (held === undefined)
    composer.statement(
      `“${place.text}” is here the area of another force, ${place.force.name}${cites.length > 0 ? `. What is told of the area of ${force.name}:` : '.'}`,
      cites,
    );
  else composer.verdict('no', `No, ${place.force.name} covers it.`, cites);
  composer.quotes(cites, 1);
  return {
    outcome: 'answered',
    kind: 'excerpts',
    composer,
    forces: [force.id, place.force.id],
  };
}

function quotationOfEntry(entry: Entry | undefined) {
  return entry === undefined ? undefined : quotationOf(entry);
}

/** The force by its own name or letters, not by a place. */
function namesItself({ text }: ForceMention, force: Force): boolean {
  const written = text.toLowerCase().replace(/^the /, '');
  return (
    /\b(?:police|constabulary|force)\b/i.test(text) ||
    force.name.toLowerCase().startsWith(written) ||
    text === text.toUpperCase()
  );
}

/** The first sentence that says which places a force covers. */
function tellsArea({ knowledge }: Context, force: Force): Entry | undefined {
  return knowledge.index.entries.find(
    ({ article, sentence }) =>
      article.about.length === 1 &&
      article.about.includes(force.id) &&
      TELLS_AREA.test(sentence.text),
  );
}

const TELLS_AREA =
  /\b(?:[Ff]orce|[Cc]onstabulary|[Pp]olice)\b[^.]{0,40}?\b(?:covers?|covering|serves?|polices?)\s+(?:the )?\p{Lu}\p{Ll}+/u;

function holdsName({ sentence }: Entry, name: string): boolean {
  return sentence.text.toLowerCase().includes(name.toLowerCase());
}
