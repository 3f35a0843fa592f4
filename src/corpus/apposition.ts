/** A subject with what stands between commas behind it. */
export interface Apposition {
  /** The text up to and with the subject. */
  readonly before: string;
  /** What the subject is: `head of custody`; absent for a relative clause or an age. */
  readonly role?: string | undefined;
}

const RELATIVE = /,\s+(?:who|which|whose|whom|where)\b[^.;:!?"“”]{1,160},\s*$/;
/** "..., who chairs the ...": what somebody is. */
const LEADS =
  /^,\s+who\s+(chairs|leads|heads|directs|manages|runs|represents)\s+([^,.;:!?"“”]{3,100})/;
const OFFICES: Readonly<Record<string, string>> = {
  chairs: 'chair of',
  leads: 'leader of',
  heads: 'head of',
  directs: 'director of',
  manages: 'manager of',
};

/** The office that a relative clause at the beginning of a text tells: `chair of the ...`. */
function officeIn(text: string): string | undefined {
  const [, verb, what] = LEADS.exec(text) ?? [];
  if (verb === undefined || what === undefined) return undefined;
  return `${OFFICES[verb] ?? `who ${verb}`} ${what.trim()}`;
}

/** Between commas, an age before it or not. */
const BETWEEN_COMMAS = /,\s+(?:(?:aged\s+)?\d{1,3},\s+)?([^,"“”.;:!?]{2,140}),\s*$/;

/**
 * Splits off what tells of a subject between commas before its verb: "Name Surname, head of custody,"
 * and "Name, who joined in March,". A name between commas ("the inspector, Name Surname,") is the
 * subject itself and stays.
 */
export function splitApposition(text: string): Apposition {
  const relative = RELATIVE.exec(text);
  if (relative !== null) {
    const leads = officeIn(relative[0]);
    if (leads !== undefined) return { before: text.slice(0, relative.index + 1), role: leads };
    const rest = `${text.slice(0, relative.index)}, `;
    const inner = BETWEEN_COMMAS.exec(rest);
    return inner === null ? { before: text.slice(0, relative.index + 1) } : splitApposition(rest);
  }
  const found = BETWEEN_COMMAS.exec(text);
  const inner = found?.[1]?.trim();
  if (found === null || inner === undefined) return { before: text };
  const before = text.slice(0, found.index + 1);
  if (/^(?:aged\s+)?\d{1,3}$/.test(inner)) return { before };
  if (!endsInName(before) || isName(inner)) return { before: text };
  return BESIDE.test(inner) ? { before } : { before, role: inner };
}

/** "In a supplementary question", "speaking after it": when or how, and no post. */
const BESIDE =
  /^(?:in|on|at|by|with|during|after|before|speaking|writing|asked|responding|reacting|giving|citing|however|meanwhile|too|also|though|elected|re-elected|appointed|promoted|chosen|born|flanked by|accompanied by|for (?:his|her|their|its) part|(?:he|she) says)\b/i;

/** Two capitalised words at the end, or one at the beginning of the sentence. */
function endsInName(text: string): boolean {
  return /(?:^|[\s"“])\p{Lu}[\p{L}'’-]+\s+\p{Lu}[\p{L}'’-]*\p{Ll}(?:\s+[A-Z]{2,4})?,$|^\p{Lu}\p{Ll}+,$/u.test(
    // What stood between brackets behind the name is blanked out.
    text.trim().replace(/\s+,$/, ','),
  );
}

function isName(text: string): boolean {
  if (/^(?:of|from)\b/.test(text)) return false;
  return text.split(/\s+/).every((word) => /^(?:\p{Lu}|of$|the$|and$|de$|von$)/u.test(word));
}

/** A person whom a text introduces beside telling who it is: "Name Surname, director of ...". */
export interface Introduced {
  readonly name: string;
  readonly role?: string | undefined;
}

/** Nouns for what somebody is, at the end of a post. */
const POST_NOUNS =
  'chair\\p{Ll}*|director|head|leader|chief|founder|manager|president|secretary|co-?ordinator|spokes\\p{Ll}+|deputy|councillor|mother|father|mum|dad|sister|brother|widow|daughter|son|owner|member|resident|professor|lecturer|campaigner|solicitor|barrister|officer|superintendent|inspector|commissioner|minister|mayor|victim|sergeant|constable|detective|nurse|doctor|coroner|judge|prosecutor|teacher|trustee|treasurer|adviser|volunteer|worker|handler|examiner|technician|rep|steward|convenor|driver|farmer|veteran'
    .split('|')
    .map((noun) => `[${noun.charAt(0)}${noun.charAt(0).toUpperCase()}]${noun.slice(1)}`)
    .join('|');

const INTRODUCES = new RegExp(
  String.raw`(?<![\p{L}’'])(?!(?:In|On|At|After|Before|But|And|The|When|While|As|For|From|By|With|Since|During|However|Meanwhile|Last|This|That|It|He|She|They|We|Yesterday|Today|Also|Another|First|Firstly|Second|Secondly|Third|Thirdly|Fourth|Fifth|Next|Then|Lastly|Finally)\b)(\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s+\p{Lu}\p{Ll}[\p{L}'’-]*)+|^\p{Lu}\p{Ll}+),\s+(?:(?:aged\s+)?\d{1,3}\b|who\b|whose\b|((?:(?:a|an|the|its|their)\s+)?(?:[\p{L}’'-]+\s+){0,5}?(?:${POST_NOUNS}|\p{Ll}{3,}(?:ist|ician|yst|trar|itor|gator|rator|earcher))\b[^,.;:!?]{0,80})|(an?\s+\p{Ll}[^,.;:!?"“”]{2,60})(?=,))`,
  'gu',
);

/** What "a ..." between commas makes no person of the name before it. */
const NO_PERSON =
  /\b(?:charity|company|group|firm|organisation|body|service|town|village|city|suburb|borough|district|area|street|road|estate|tank|union|agency|network|club|school|college|hospital|prison|system|scheme|project|programme|operation|force|unit|team|newspaper|website|app|database|process|stage|law|act|report|review|study|inspection|move|decision|step|rise|fall|drop|increase|year|month|week|day|park|island|county|region|national|partnership|coalition|campaign)\b/;

/** The persons that a sentence introduces, in order. */
export function introducedIn(text: string): Introduced[] {
  return [...text.matchAll(INTRODUCES)].flatMap(({ 1: name, 2: post, 3: what, index }) =>
    name === undefined || NO_PERSON.test(what ?? '')
      ? []
      : [{ name, role: (post ?? what)?.trim() ?? officeIn(text.slice(index + name.length)) }],
  );
}
