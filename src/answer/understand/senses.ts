import { analyse, type Token } from '../../search/analysis.js';

/**
 * What the words of a question can mean in this field. Each sense lists words and phrases of
 * general and of the field's language; they are compared by stems.
 */
const LEXICON = {
  engage:
    'engage | higher tier | upper tier | higher level of scrutiny | higher level of monitoring | special measures | special measure | enhanced monitoring | enhanced level of monitoring | enhanced level | enhanced | enhanced phase | enhanced stage | enhanced scrutiny | closer monitoring | closer scrutiny | extra monitoring | extra scrutiny | heightened monitoring | intensive monitoring | escalate | escalated | escalation | closest watch | closer watch | watched closely | watched more closely | more closely watched | monitored closely | monitored more closely | more closely monitored | closely monitored | closely watched | special oversight | extra oversight | enhanced oversight',
  scan: 'scan | routine monitoring | routine | routine level | default | default phase | default monitoring | normal monitoring | ordinary monitoring | standard monitoring | usual monitoring | regular monitoring | business as usual | ordinary oversight | normal oversight | usual oversight | ordinary watch',
  stage:
    'stage | phase | level | status | monitor | monitoring | tier | regime | category | standing | current situation | situation now | present situation | latest situation | state of play | state of affairs | current state | supervision | oversight | footing',
  enter:
    'put | place | placed | move | moved | go | went | gone | enter | entry | entered | escalate | escalation | send | sent | into | start | begin | began | begun | land | landed | fall into | fell into | stick | stuck | slap | impose | impose | end up | ended up | come under | came under | bump | admit | plunge | chuck | chucked | drop into | drag | dragged | join | joined | arrive | took | take into',
  exit: 'remove | removal | leave | left | leaving | exit | came out | come out | coming out | out of | take off | taken off | taken out | took out | move out | moved out | release | released | free | freed | return | returned | back | lift | lifted | end | ended | escape | off | no longer | shake off | de escalate | get out | got out | getting out | out | exited | shot of | clear of | drop | come off | came off | let out | depart | departed | cease | ceased | finish | finished | over | stop | stopped',
  still:
    'still | current | currently | presently | nowadays | today | now | at the moment | these days | yet | any more | anymore | any longer | right now | at present | latest | recent | in the end',
  concern:
    'cause of concern | causes of concern | these causes | the causes | three things | four things | two causes | three causes | four causes | concern | concerns | failing | failings | failure | fail | failed | problem | problems | shortcoming | issue | issues | area | areas | weakness | criticism | criticise | criticised for | slated | slammed | faulted | complaint against | fault | flaw | deficiency | worry | worries | not doing | doing wrong | get wrong | got wrong | do wrong | did wrong | wrong | not do | bad at | struggling | falling short | fall short | gripe | shortfall | lacking | found wanting | mess up | messed up | pulled up | charge sheet | rap sheet | picked up on | flag up | flagged up | flag | flagged',
  open: 'open | outstanding | remain | remaining | remains | unresolved | left | unfinished | not closed | not been closed | live | active | persist | hang over | to be resolved | unsolved | last',
  closed:
    'close | closed | closure | resolve | resolved | sign off | signed off | discharge | deal with | dealt with | sort | sorted | fix | fixed | address | addressed | clear | cleared | lift | conclude | concluded | tick off | ticked off | satisfied | complete | completed | put right | shut | wrapped up | finished | cease to be | ceased to be | stop being | stopped being | no longer a',
  recommendation: 'recommendation | recommendations | recommend | recommended | recs',
  ask: 'want | wants | wanted | need | needs | needed | ask for | asked for | ask | asking | require | required | requires | must | have to | has to | demand | call for | expect | expected | still to do | should do | improve | improvement',
  inspection:
    'inspection | inspections | inspect | inspected | revisit | revisits | revisited | reinspect | reinspection | reinspected | re inspected | re inspection | visit | visits | visited | peel | assessment | examine | audit | check | return visit',
  report: 'report | publish | published | publication',
  inspectorate:
    'hmicfrs | hmic | inspectorate | watchdog | inspector | inspectors | hmi | hmi s | inspectorate of constabulary | police inspectorate | policing inspectorate',
  announce:
    'announce | announced | announcement | confirm | confirmed | reveal | revealed | break the news | made public | go public | declare | public | raise | raised | identify | identified | flag | flagged | highlight | highlighted | uncover | uncovered | single out | list',
  decide:
    'decide | decided | decision | decides | determine | order | ordered | approve | responsible for | call the shots | choose | chose | authority | power',
  longest: 'longest | most time | greatest time',
  shortest: 'shortest | quickest | fastest | least time | briefest | soonest',
  first: 'first | earliest | initial | original',
  last: 'last | latest | most recent | newest | news | update | updates',
  force:
    'force | forces | police | constabulary | constabularies | police force | police forces | policing | cops | cop | copper | coppers | bobbies | old bill | service | department',
  days: 'day | days | week | weeks | month | months | year | years | long | duration | length | spell | stay | stint | time | period | span | spend | spent | longer | shorter | last | lasted',
  history:
    'history | timeline | chronology | sequence | story | story so far | what happened | what has happened | events | key dates | background | recap | rundown | overview | summary | summarise | sum up | journey | milestones',
  disagree:
    'disagree | disagreement | disagreements | contradict | contradiction | contradictory | conflict | conflicting | differ | different | difference | discrepancy | inconsistent | mismatch | clash | dispute | disputed | agree on | at odds | muddle | confusing',
  source:
    'source | sources | article | articles | media | press | newspaper | account | accounts | coverage | story | reports | evidence | piece | notice | broadcaster | outlet | journalist',
  define:
    'mean | means | meaning | meant | define | definition | stand for | stands for | explain | abbreviation | acronym | short for | acronym for | describe | initials | spell out | spells out | spelt out | spelled out',
  speech:
    'say | said | says | react | reaction | reacted | think | feel | felt | comment | commented |  opinion | described | agree | agreed | disagree | claim | claimed | blame | admit | accept | argue | told | quote | quoted | words | welcome | thank | praise | apologise | insist | complain | believe | promise | stance | statement | pledge | pledged | vow | vowed | promised | characterise | characterised | put it | comments | remark | remarked | stress | stressed | boast | boasted | brag | credit | credited | unhappy | happy | satisfied | proud | angry | annoyed | upset | worried | pleased | disappointed | thrilled | attribute',
  why: 'why | y | reason | reasons | because | how come | what for | grounds | led to | lead to | cause | caused | causes | trigger | triggered | justify | rationale | basis | due to | on what grounds | what made',
  number: 'how many | number of | number | count | total | tally | how much | many',
  list: 'list | bullet | bullets | bullet points | points | name | names | which | what | all | each | every | full | give | show | set out | details',
  compare:
    'compare | compared | comparison | versus | vs | difference between | than | both | alongside | faster | quicker | slower | overlap | overlapped | simultaneously',
  other:
    'other | others | another | else | any | alone | only | elsewhere | same | also | together',
  england:
    'england | wales | english | welsh | country | national | nationally | nation | britain | uk | united kingdom | scotland',
  ever: 'ever | never | previously | past | before | history of | once | formerly | in the past | again | twice | second time',
  remain:
    'what is left | left to do | next | future | what happens | happen next | from here | going forward | follow up | plan | plans | await',
} as const;

/** One thing that words of a question can mean. */
export type Sense = keyof typeof LEXICON;

interface Pattern {
  readonly sense: Sense;
  readonly stems: readonly string[];
}

/** Everyday adjectives and nouns for closer or ordinary watching: "the tougher regime", "normal oversight". */
const CLOSER =
  'tougher tighter stricter closer closest special extra heightened intensive intense enhanced stronger higher strictest toughest increased';
const ORDINARY = 'routine ordinary normal usual standard regular default basic';
const WATCHING =
  'level regime watch oversight supervision scrutiny monitoring stage phase tier arrangement surveillance';

function combined(adjectives: string): string[] {
  return adjectives
    .split(' ')
    .flatMap((adjective) => [
      ...WATCHING.split(' ').flatMap((noun) => [
        `${adjective} ${noun}`,
        `${adjective} level of ${noun}`,
        `${adjective} inspection ${noun}`,
      ]),
      `watched ${adjective}`,
    ]);
}

const PATTERNS = buildPatterns();

function buildPatterns(): ReadonlyMap<string, readonly Pattern[]> {
  const byFirst = new Map<string, Pattern[]>();
  for (const sense of Object.keys(LEXICON).filter(isSense)) {
    const more =
      sense === 'engage'
        ? [...combined(CLOSER), 'watched closely']
        : sense === 'scan'
          ? combined(ORDINARY)
          : [];
    for (const phrase of [...LEXICON[sense].split('|'), ...more]) {
      const stems = analyse(phrase).map((token) => token.term);
      const first = stems[0];
      if (first === undefined) continue;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { sense, stems }]);
    }
  }
  return byFirst;
}

function isSense(text: string): text is Sense {
  return text in LEXICON;
}

/** The senses found in a question, and for each word which of them it may carry. */
export interface FoundSenses {
  readonly all: ReadonlySet<Sense>;
  /** Senses of each token, by its position. */
  readonly at: readonly ReadonlySet<Sense>[];
}

/** Finds every sense that the words may carry; one word may carry several. */
export function findSenses(tokens: readonly Token[]): FoundSenses {
  const all = new Set<Sense>();
  const at = tokens.map(() => new Set<Sense>());
  tokens.forEach((token, index) => {
    for (const { sense, stems } of PATTERNS.get(token.term) ?? []) {
      if (!stems.every((part, offset) => tokens[index + offset]?.term === part)) continue;
      if (sense === 'why' && isOfConcern(tokens, index)) continue;
      if (sense === 'concern' && isPatch(tokens, index)) continue;
      all.add(sense);
      stems.forEach((_, offset) => {
        at[index + offset]?.add(sense);
      });
    }
  });
  return { all, at };
}

/** "Local policing areas" are no areas of concern. */
function isPatch(tokens: readonly Token[], index: number): boolean {
  return (
    /^areas?$/.test(tokens[index]?.word ?? '') &&
    /^(?:policing|local|neighbourhood|rural|urban|geographic|geographical|command)$/.test(
      tokens[index - 1]?.word ?? '',
    )
  );
}

/** "Cause of concern" asks for no cause. */
function isOfConcern(tokens: readonly Token[], index: number): boolean {
  return (
    /^causes?$/.test(tokens[index]?.word ?? '') &&
    /^(?:of|for)$/.test(tokens[index + 1]?.word ?? '') &&
    /^concerns?$/.test(tokens[index + 2]?.word ?? '')
  );
}

/** Every word of the lexicon, lower case: known to the spelling repair. */
export function senseWords(): string[] {
  return Object.values(LEXICON).flatMap((line) => line.split(/[|\s]+/).filter(Boolean));
}
