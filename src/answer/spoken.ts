import type { Speaker } from '../corpus/article.js';
import type { Token } from '../search/analysis.js';
import type { Entry } from '../search/index.js';
import type { Context } from './context.js';
import { describedSpeakers } from './described.js';
import { postsIn, type Span } from './posts.js';
import { tellsOfHimself } from './tells-of-himself.js';
import { has, type Question } from './understand/question.js';
import { subjectOf } from './understand/subject.js';

/** "According to her", "in his words". */
const OWN_WORDS =
  /\b(?:according to|per (?=\p{L}+\s*[?.]*$)|in the (?:words|view|opinion|eyes) of|as (?:\w+ ){1,4}put it|by (?:the |its |their |his |her )?(?:\w+['’]?s? )?own (?:count|reckoning|account|estimate|calculation|words|telling)|in (?:his|her|their|\w+['’]s) (?:own )?(?:words|view|opinion|eyes))(?!\p{L})/iu;

/** True when somebody's words, view or feelings are asked for. */
export function asksForWords(question: Question): boolean {
  return (
    has(question, 'speech') ||
    OWN_WORDS.test(question.text) ||
    subjectOf(question.text) !== undefined
  );
}

/** Whose words are asked for. */
export interface Asked {
  /** Where the question names him by name or post. */
  readonly spans: readonly Span[];
  readonly speaks: (speaker: Speaker) => boolean;
  /** Nobody else's sentence can answer: his very words are asked for. */
  readonly strict: boolean;
  /** A body's findings: what an article tells in its own words may be of them, what others say is not. */
  readonly ofBody?: boolean;
  /** He is asked about who tells a whole text: his sentences are on him without his name. */
  readonly ofHimself?: boolean;
}

const cache = new WeakMap<Question, Asked | 'nobody'>();

/** Whose words a question asks for; undefined when it names nobody known. */
export function askedSpeaker(context: Context): Asked | undefined {
  const known = cache.get(context.question);
  if (known !== undefined) return known === 'nobody' ? undefined : known;
  const found = findSpeaker(context);
  cache.set(context.question, found ?? 'nobody');
  return found;
}

function findSpeaker(context: Context): Asked | undefined {
  const { question } = context;
  if (!asksForWords(question)) return whyOfPerson(question) ?? ofHimself(context);
  const subject = subjectOf(question.text);
  if (subject === undefined || isVague(question.text.slice(subject.start, subject.end)))
    return named(question, { start: 0, end: question.text.length }, true);
  return named(question, subject, subject.words) ?? described(context, subject);
}

/** Who writes a text, or answers in an interview, is named in it but once: what is asked of him he tells as "I". */
function ofHimself({ question, knowledge }: Context): Asked | undefined {
  const [person, ...more] = question.people;
  if (person === undefined || more.length > 0 || !tellsOfHimself(knowledge, person.name))
    return undefined;
  return {
    spans: [person],
    speaks: ({ name }) => name === person.name,
    strict: false,
    ofHimself: true,
  };
}

/** Why somebody did a thing is told best in his own words, and may be told by others. */
function whyOfPerson(question: Question): Asked | undefined {
  const [person] = question.people;
  if (question.form.ask !== 'why' || person === undefined || question.people.length > 1)
    return undefined;
  const before = question.text.slice(0, person.start);
  if (!HIS_DEED.test(before)) return undefined;
  return { spans: [], speaks: ({ name }) => name === person.name, strict: false };
}

/** "Why did the inspector Name Surname ...", "what made Name Surname leave". */
const HIS_DEED =
  /\b(?:why (?:did|does|do|has|had|is|was)(?:n['’]?t)?|what (?:made|led|drove|prompted|pushed))\s+(?:\p{L}+\s+){0,3}$/iu;

/** A person or post that stands in this part of the question. */
function named(question: Question, { start, end }: Span, strict: boolean): Asked | undefined {
  const posts = postsIn(question.text, start, end);
  const people = question.people.filter((one) => start <= one.start && one.end <= end);
  if (people.length > 0) {
    const names = people.map(({ name }) => name);
    // "X of the Y Trust": all that says who he is, where it is short.
    const whole = end - start < question.text.length && people[0]?.start === start;
    // "The commissioner said": an article may name him but once.
    const titles = posts.filter(({ span }) => people.some((one) => isTitleOf(span, one)));
    return {
      spans: whole ? [...people, { start, end }] : people,
      speaks: ({ name, kind }) =>
        names.includes(name) || (kind !== 'person' && titles.some(({ said }) => said.test(name))),
      strict,
    };
  }
  if (posts.length === 0) return undefined;
  return {
    spans: [...posts.map(({ span }) => span), ...wholeOf(question, { start, end })],
    speaks: ({ name, role }) =>
      posts.some(({ said }) => said.test(`${role ?? ''} ${name}`)) &&
      (SHADOW.test(question.text) || !SHADOW.test(role ?? '')),
    strict: strict && !isOfBody(question),
    ofBody: end - start < question.text.length && isBodyAlone(question, { start, end }),
  };
}

/** Another's post, whatever it is called after. */
const SHADOW = /\bshadow\b/i;

/** "Commissioner Name Surname". */
function isTitleOf(post: Span, person: Span): boolean {
  return post.end <= person.start && person.start - post.end <= 1;
}

/** "The union leader": a subject of few words that names a post says nothing else. */
function wholeOf({ text }: Question, { start, end }: Span): Span[] {
  const whole = end - start < text.length && text.slice(start, end).split(/\s+/).length <= FEW;
  return whole ? [{ start, end }] : [];
}

const FEW = 4;

/** "The campaigner from ...", "the head of custody": a speaker whom the articles describe so. */
function described(context: Context, subject: Span): Asked | undefined {
  const text = context.question.text.slice(subject.start, subject.end).trim();
  if (isMany(text)) return undefined;
  const names = describedSpeakers(context, subject);
  if (names.size === 0) return undefined;
  return { spans: [], speaks: ({ name }) => names.has(name), strict: false };
}

/** "Officers", "young people", "the findings": no one person. */
function isMany(subject: string): boolean {
  return /(?:^|\s)(?:people|staff|children|women|men|report|review|letter|update|analysis|page|paper|[\p{Ll}-]+[^su]s)$/u.test(
    subject,
  );
}

/** "They", "anyone", "the article": nobody in particular. */
function isVague(subject: string): boolean {
  return /^(?:he|she|it|they|we|you|i|this|that|there|any\w*|every\w*|some\w*|people|both|the (?:article|report|story|piece|press|media|sources?|force|police)|(?:\p{L}+\s+)?(?:police|constabulary|force))$/iu.test(
    subject.trim(),
  );
}

/** How far a sentence is said by whom the question names: 1 in their own words, less as reported. */
export function speakerCondition(context: Context): ((entry: Entry) => number) | undefined {
  const asked = askedSpeaker(context);
  if (asked === undefined) return undefined;
  return ({ article, sentence: { speaker } }) => {
    // A commissioner's or a force's own page speaks for its publisher where it names nobody.
    if (speaker === undefined)
      return asked.speaks({ name: article.publisher, kind: 'body', direct: false }) ? PUBLISHED : 0;
    if (!asked.speaks(speaker)) return 0;
    return speaker.direct ? 1 : 0.9;
  };
}

/** What a sentence of his own publication counts beside his words. */
const PUBLISHED = 0.8;

/** True when no sentence but the asked speaker's own may answer. */
export function isStrictlySpoken(context: Context): boolean {
  return askedSpeaker(context)?.strict === true;
}

/** Stretches of a question that only say whose words it asks for: no answer need hold them. */
export function spokenSpans(context: Context): Span[] {
  const { question } = context;
  const asked = askedSpeaker(context);
  if (!asksForWords(question)) return asked?.ofHimself === true ? [...asked.spans] : [];
  const occasions = occasionsIn(question, asked?.spans ?? []);
  if (asked === undefined) return occasions;
  const inspectors = [...question.text.matchAll(/\b(?:hm )?inspect(?:ors?|orate)\b/gi)].map(
    ({ index, 0: text }) => ({ start: index, end: index + text.length }),
  );
  return [...asked.spans, ...inspectors, ...speechWords(question), ...occasions];
}

/** Where nothing else is asked about, the decision is what the words are to be on. */
function occasionsIn(question: Question, spans: readonly Span[]): Token[] {
  const found = question.tokens.filter(({ word }) => OCCASIONS.has(word));
  const rest = question.tokens.filter(
    (token) =>
      !token.stop &&
      !found.includes(token) &&
      !SAYING.has(token.word) &&
      !spans.some(({ start, end }) => start < token.end && token.start < end),
  );
  return rest.length > 0 ? found : found.filter(({ word }) => word !== 'decision');
}

/** What somebody speaks on, without saying what about. */
const OCCASIONS = new Set(
  'update news decision announcement move verdict outcome result results development developments findings'.split(
    ' ',
  ),
);

/** The verbs that only ask for somebody's words are no part of them; "promise" and "thank" are. */
function speechWords({ tokens, text }: Question): Token[] {
  const subject = subjectOf(text);
  return tokens.filter(({ word, start }) => {
    // "The State of Policing": a name that is spelt like a verb.
    if (SAYING.has(word)) return start === 0 || !/^\p{Lu}/u.test(text.slice(start));
    // "The chief's complaint about": words that name what he says.
    return (
      subject !== undefined && SAID_THING.test(word) && OWNED.test(text.slice(subject.end, start))
    );
  });
}

const SAID_THING =
  /^(?:complaints?|arguments?|excuses?|justifications?|criticisms?|messages?|defences?|gripes?|points?|assessments?|verdict)$/;
const OWNED = /^['’]s?\s+(?:\p{L}+\s+)?$/u;

const SAYING = new Set(
  'say said says saying tell told telling react reacts reacted reaction reactions think thinks thought thoughts feel feels felt feeling feelings comment comments commented describe described describes quote quoted quotes word words statement stance opinion view views put spoke speak speaks remark remarks remarked respond responded response answer answered state stated call called mention mentioned talk talked take explain explained explanation position attitude reply replied boast boasts boasted boasting brag brags bragged bragging'.split(
    ' ',
  ),
);

/** A body's findings stand in news without "inspectors said" in each sentence; a person's words do not. */
function isOfBody({ people, text }: Question): boolean {
  return people.length === 0 && BODY_ASKED.test(text) && !PERSON_ASKED.test(text);
}

/** "The inspectorate", and neither "the inspectorate's analyst" nor "the inspectorate or the force". */
function isBodyAlone(question: Question, { start, end }: Span): boolean {
  const subject = question.text.slice(start, end);
  return (
    isOfBody(question) &&
    !question.form.alternative &&
    /(?:^|\s)(?:hm )?(?:inspectors|inspectorate|hmicfrs|hmic|watchdog)$/i.test(subject)
  );
}

export const BODY_ASKED =
  /\b(?:inspectors|inspectorate|hmicfrs|hmic|watchdog|inspection|report)\b/i;
const PERSON_ASKED = /\b(?:chief|boss|cop|pcc|commissioner|federation|union|inspector|hmi)\b/i;
