import type { ForceFinder } from './forces.js';

/** Verbs of watching somebody more ... */
const TIGHTEN =
  '(?:step(?:ped|ping)? up|tighten(?:ed|ing)?|toughen(?:ed)?(?: up)?|intensif(?:y|ied)|increas(?:e|ed|ing)|rais(?:e|ed)|heighten(?:ed)?|ramp(?:ed|ing)? up|beef(?:ed|ing)? up|strengthen(?:ed)?|crank(?:ed)? up)';
/** ... and less. Monitoring never ends, so that "stop" is none of them. */
const EASE =
  '(?:scal(?:e|ed|ing) (?:back|down)|eas(?:e|ed|ing)(?: off| up)?|relax(?:ed)?|loosen(?:ed)?|reduc(?:e|ed)|lower(?:ed)?|step(?:ped)? down|w(?:i|ou)nd down|dial(?:l?ed)? (?:back|down)|cut back)';
/** What is more or less then. */
const WATCH =
  '(?:(?:its|their|the|his|official|outside|external|level of|degree of|amount of)\\s+){0,3}(?:oversight|scrutiny|monitoring|supervision|surveillance|grip|watch)';
/** Stands for a force's name while a question is put in plain words: a word, as \w has it. */
const NAME = String.raw`_\d+_`;
/** Who is watched is a force, by its name, or "it": no offender, call or case. */
const OVER = String.raw`(?:of|on|over|at)(?=\s+(?:(?:the|its|their|your|our)\s+)*(?:\p{L}+\s+){0,2}?(?:police|constabulary|forces?|it|them|${NAME})(?![\p{L}'’]))(?!\s+(?:(?:\p{L}+|${NAME})\s+){0,3}?(?:police|force|${NAME})\s+(?:officers|staff|cells|spending))`;
const BE = '(?:(?:was|were|is|are|be|been|being|get|got)\\s+)';

const ENTRY = 'moved into Engage';
const EXIT = 'moved out of Engage';

/** Which way each kind of verb goes. */
const WAYS = [
  { verbs: TIGHTEN, move: ENTRY },
  { verbs: EASE, move: EXIT },
] as const;

/** Who watches does it more, "was" the watching of a force done more, the watching "was" done more. */
const CHANGES: readonly (readonly [RegExp, string])[] = WAYS.flatMap(
  ({ verbs, move }): (readonly [RegExp, string])[] => [
    [new RegExp(String.raw`\b${verbs}\s+${WATCH}\s+${OVER}\s+`, 'giu'), `${move} `],
    [
      new RegExp(
        String.raw`\b(was|were|is|has|have|had)\s+${WATCH}\s+${OVER}\s+(.{3,40}?)\s+(been\s+)?${verbs}(?=\W|$)`,
        'giu',
      ),
      `$1 $2 $3${move}`,
    ],
    [
      new RegExp(String.raw`\b${WATCH}\s+${OVER}\s+(.{3,40}?)\s+(${BE})${verbs}(?=\W|$)`, 'giu'),
      `$1 $2${move}`,
    ],
  ],
);

const INSPECTORATE = '(?:inspectorate|inspectors|hmicfrs|hmic|watchdog)';

/** Other plain words for a move, or for being watched. */
const PLAINLY: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:start|started|begin|began|begun)(?: to)? keep(?:ing)? an? (?:close|closer|extra|sharp|sharper) (?:eye|watch) on\b/gi,
    `have ${ENTRY}`,
  ],
  [
    new RegExp(
      String.raw`\b(${INSPECTORATE}|they|who)\b(.{0,12}?)\bkeep(?:s|ing)? an? (?:close|closer|extra|sharp|sharper) (?:eye|watch) ${OVER}`,
      'giu',
    ),
    '$1$2in Engage',
  ],
  [
    new RegExp(
      String.raw`\b(${INSPECTORATE})\s+(?:first |finally )?(?:step(?:ped)? in|interven(?:e|ed))(?:\s+(?:at|with|over)(?=\s)|(?=\W*$)|(?=\s+(?:at|when|on|after|before)\b))`,
      'gi',
    ),
    `$1 ${ENTRY}`,
  ],
  [
    /\bwhich (?:(?:stage|phase|level|tier)|(?:one )?of (?:the two|them)) is (?:the )?(?:enhanced|strict(?:er|est)|tough(?:er|est)|harsh(?:er|est)|high(?:er|est)|worse|worst|more (?:serious|severe|intensive))(?: (?:one|stage|level|phase))?(?=\W*$)/gi,
    'what is Engage',
  ],
  [
    /\bwhich (?:(?:stage|phase|level|tier)|(?:one )?of (?:the two|them)) is (?:the )?(?:default|routine|normal|ordinary|low(?:er|est)|light(?:er|est)|milder)(?: (?:one|stage|level|phase))?(?:,? and for (?:whom|who|which forces))?(?=\W*$)/gi,
    'what is Scan',
  ],
  [/\beas(?:e|ed|ing) (?:off|up) on\b/gi, EXIT],
  // "What is the toughest stage": which one it is.
  [
    /\bwhat(?:['’]?s| is) the (?:highest|toughest|strictest|top|most (?:serious|severe|intensive?|demanding)) (?:level|stage|tier|phase)(?: of (?:monitoring|scrutiny|oversight))?(?=\W*$)/gi,
    'what is Engage',
  ],
  [
    /\bwhat(?:['’]?s| is) the (?:lowest|lightest|bottom|least (?:serious|severe|intensive?|demanding)) (?:level|stage|tier|phase)(?: of (?:monitoring|scrutiny|oversight))?(?=\W*$)/gi,
    'what is Scan',
  ],
  [
    /\b(?:monitoring (?:stage|status|phase|level)|(?<=['’]s )(?:stage|status|phase)|level of monitoring) (?:change|changed)(?=\W*$)/gi,
    'move into or out of Engage',
  ],
  [
    /(?<!\b(?:offenders?|suspects?|people|officers|staff)\b.{0,20})\b(?:change|changed|changing|switch|switched) (?:its |monitoring )?(?:stages?|status|phases?)\b/gi,
    'move into or out of Engage',
  ],
];

/** "Did the inspectorate move X into Engage" as what befell X. */
const BEFELL = new RegExp(
  String.raw`\b(?:did|has|have|had) (?:the )?(?:police )?(?:${INSPECTORATE}|they)(?: ever)? (?:have )?(${ENTRY}|${EXIT}|in Engage)\s+(?:(?:at|in|with|over|on)\s+)?(.+?)(?=\s+(?:in|on|by|before|after|during|when|at)\b|\W*$)`,
  'giu',
);

/** Without any of these words there is nothing to name. */
const SAID =
  /oversight|scrutiny|monitoring|supervision|surveillance|grip|watch|(?:close|sharp|extra)\w* eye|step|interven|\beas(?:e|ing)|stage|phase|status|level|tier|of them|the two/i;

/** A question in which "tightened its grip on" and "oversight of X was relaxed" are moves into and out of Engage. */
export function withMovesNamed(forces: ForceFinder, text: string): string {
  if (!SAID.test(text)) return text;
  const names = forces(text).map(({ start, end }) => ({
    start,
    end,
    name: text.slice(start, end),
  }));
  const masked = names.reduceRight(
    (out, { start, end }, at) => `${out.slice(0, start)}_${String(at)}_${out.slice(end)}`,
    text,
  );
  const plain = [...CHANGES, ...PLAINLY].reduce(
    (named, [words, move]) => named.replace(words, move),
    masked,
  );
  return plain
    .replace(BEFELL, 'was $2 $1')
    .replace(/_(\d+)_/g, (word, at: string) => names[Number(at)]?.name ?? word);
}
