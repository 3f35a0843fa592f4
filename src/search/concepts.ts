import { analyse } from './analysis.js';

/**
 * Different words for one thing, in the field's language and in everyday English. Each line is a
 * group; its phrases are found in texts and in questions alike and count as one term. They are
 * general language, not answers: no line holds a fact.
 */
const FIELD: readonly string[] = [
  'engage | special measures | enhanced monitoring | enhanced level of monitoring | enhanced phase | enhanced stage',
  'scan | routine monitoring | routine level of monitoring | default monitoring | default level of monitoring | default phase',
  'hmicfrs | hmic | hmi | inspectorate | watchdog | inspectorate of constabulary',
  'chief constable | police chief | top cop | head of the force | force chief | chief of police | force boss | police boss',
  'police and crime commissioner | pcc | crime commissioner | commissioner',
  'cause of concern | causes of concern | concern | area of concern | areas of concern',
  'multi agency risk assessment conference | marac',
  'domestic abuse | domestic violence',
  'sex offender | sexual offender | rso',
  'police federation | federation | staff association',
  'local policing area | lpa',
  'emergency | blue light | grade one',
  'child abuse | child sexual exploitation | child exploitation',
];

const EVERYDAY: readonly string[] = [
  'increase | rise | rose | risen | raise | grow | grew | grown | growth | jump | climb | go up | went up | gone up | going up',
  'decrease | fall | fell | fallen | drop | reduce | reduction | decline | less | fewer | go down | went down | gone down | lower | cut',
  'fast | quick | speed | rapid | swift | speedy',
  'attend | arrive | reach | turn up | get to | getting to | respond | response',
  'answer | pick up | picked up | picking up',
  'image | picture | photo | photograph | pic',
  'wellbeing | well being | welfare | mental health',
  'organisation | agency | partner | body | bodies',
  'child | kid | minor | youngster',
  'pleased | glad | happy | delighted | thrilled',
  'disappointed | unhappy | upset | dismayed',
  'bizarre | strange | odd | weird',
  'disagree | dispute | reject | object',
  'money | funding | cash | fund | finance | budget',
  'solve | detect | clear up | crack',
  'average | typical | mean time',
  'backlog | queue | pile up',
  'create | set up | establish | introduce | launch',
  'join | start | begin | began | arrive | take over | took over | appoint',
  'double | twice | two fold | twofold',
  'stage | phase | level | tier',
  'important | priority | serious | seriousness',
  'plan | programme | strategy',
  'job | role | post | position',
  'staff | employee | worker | personnel',
  'officer | cop | bobby | bobbies | copper',
  'leave | left | exit | remove | removal | moved out | taken out | come out | came out | get out | got out | released',
  'review | assess | reassess | look at again | check | evaluate | scrutinise',
  'improve | better | improvement | progress',
  'problem | failing | failure | issue | shortcoming | fail',
  'train | training',
  'victim | survivor',
  'month | monthly',
  'thank | praise | thankful | grateful | tribute | testament',
  'protect | safeguard | keep safe',
  'reveal | announce | disclose',
  'outdated | old fashioned | out of date',
  'worst | poorest',
  'best | top | leading',
  'cover | serve | include',
  'hold to account | accountable | accountability',
  'mobile | device | digital',
  'revisit | return | go back | going back | come back | coming back | visit again',
  'urgent | immediate | quickly | asap',
  'suicide | suicidal',
  'conference | meeting',
  'statistic | data | figure | number',
  'pleasant | good',
  'special constable | volunteer',
  'wait | on hold | queue',
  'nationwide | national | across the country',
  'outperform | beat | better than | best performing',
  'unprecedented | unprecedentedly | never before',
  'overhaul | shake up | reorganisation | reorganise | restructure | revamp',
  'document | paperwork | plan',
  'software | app | program',
  'warrant | search warrant',
  'spokesman | spokeswoman | spokesperson',
  'accept | acknowledge | admit | concede',
  'custody suite | custody block | custody cell | cell block',
  'murder | homicide | killing',
];

interface Phrase {
  readonly stems: readonly string[];
  readonly concept: string;
}

/** Groups of words for one thing, ready to be found in a run of stems. */
export interface Concepts {
  /** Phrases by their first stem, longest first. */
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
}

/** A concept found in a run of terms: at `from`, `length` terms long. */
export interface FoundConcept {
  readonly concept: string;
  readonly from: number;
  readonly length: number;
}

/** The stems of a phrase, stop words kept so that "level of monitoring" is found as written. */
export function phraseStems(phrase: string): string[] {
  return analyse(phrase).map((token) => token.term);
}

/**
 * Builds the concepts from the field's and everyday language and from `more`: groups of phrases
 * that the corpus itself gives (abbreviations with what they stand for, a record's aliases).
 */
export function buildConcepts(more: readonly (readonly string[])[]): Concepts {
  const groups = [
    ...[...FIELD, ...EVERYDAY].map((line) => line.split('|').map((phrase) => phrase.trim())),
    ...more,
  ];
  const owner = new Map<string, string>();
  const phrases: Phrase[] = [];
  for (const group of groups) {
    const all = group.map(phraseStems).filter((stems) => stems.length > 0);
    const known = all.map((stems) => owner.get(stems.join(' '))).find((one) => one !== undefined);
    const concept = known ?? `#${all[0]?.join('-') ?? ''}`;
    for (const stems of all) {
      const key = stems.join(' ');
      if (owner.has(key)) continue;
      owner.set(key, concept);
      phrases.push({ stems, concept });
    }
  }
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.stems[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return { byFirst };
}

/** The concepts that stand in a run of terms, longest first, without overlaps. */
export function findConcepts(terms: readonly string[], concepts: Concepts): FoundConcept[] {
  const found: FoundConcept[] = [];
  let at = 0;
  while (at < terms.length) {
    const match = concepts.byFirst
      .get(terms[at] ?? '')
      ?.find((phrase) => phrase.stems.every((part, index) => terms[at + index] === part));
    if (match === undefined) {
      at += 1;
      continue;
    }
    found.push({ concept: match.concept, from: at, length: match.stems.length });
    at += match.stems.length;
  }
  return found;
}
