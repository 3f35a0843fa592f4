import type { Token } from '../../search/analysis.js';
import { type Context, namedConcerns } from '../context.js';
import { asksToDeny } from '../understand/form.js';
import { has, within } from '../understand/question.js';
import type { Sense } from '../understand/senses.js';

const CAUSES = '(?:causes?|areas?) (?:of|for) concerns?';
const COUNTED = String.raw`(?:(?:the|its|their|his|her|those|these|an?|any|\w+['’]s?)\s+)?(?:(?:one|two|three|four|five|six|original|official|formal)\s+)*`;
const BE = "(?:is|are|was|were)(?:n['’]?t)?";
const ENGAGED = String.raw`(?:in|into|under|on|to) (?:the )?(?:engage|special measures|enhanced (?:level of )?monitoring)\b`;
const BECAUSE =
  '(?:over(?! (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+|the (?:new year|christmas|weekend|summer|winter|spring|autumn|years?|months?|last|past|next))\\b)|because of|due to|on account of|as a result of|thanks to|owing to)';
/** "In special measures for its investigations": a stretch of time or anything else may stand there too. */
const FOR = new RegExp(
  String.raw`\b(?:did|was|were|is|has|had) .{2,60}${ENGAGED}.{0,30}?\bfor (.+)`,
  'i',
);

/** How a matter is asked for as a cause of concern; the matter is the first group. */
const ASKED: readonly RegExp[] = [
  /^\W*(?:is|was|were|are) (.+?) (?:ever |also |actually )*(?:an?|one of (?:the|its|their)) (?:\w+ )?(?:concerns?|failings?)(?! (?:about|over|for|to|of)\b)\b/i,
  new RegExp(
    String.raw`\b(?:is|was) it (.+?) (?:that|which) (?:landed|put|got|sent|pushed|led|took|brought) .{0,60}${ENGAGED}`,
    'i',
  ),
  /^\W*(?:is|was) there (?:ever )?(?:an?|one) (?:\w+ )?(?:concern|failing|problem) (?:raised |flagged )?(?:about|over|on|with|regarding|concerning|to do with) (.+)/i,
  new RegExp(
    String.raw`\b${BE} (?:there )?(?:ever )?${COUNTED}${CAUSES} (?:raised |made |issued )?(?:about|over|on|with|regarding|concerning|around|for|to do with) (.+)`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:did|does|do|has|have|had)(?:n['’]?t)? (?:.{2,60}? )(?:raised?|flag|flagged|have|had|got|issued?|find|found|identify|identified|give|given|make|made) (?:.{0,40}?)${CAUSES} (?:about|over|on|with|regarding|concerning|around|for|to do with) (.+)`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:do|does|did) .{0,30}${CAUSES}(?: (?:at|of|for|in|raised at|found at) .{2,50}?)? (?:include|cover|mention|involve) (.+)`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:does|do|did) (.+?) (?:figure|feature|appear|count|rank|fall|come|stand) (?:in|on|among|amongst|as|under) ${COUNTED}(?:list of )?${CAUSES}`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:did|was|were|is|has|had) .{2,60}${ENGAGED}.{0,30}?\b${BECAUSE} (.+)`,
    'i',
  ),
  new RegExp(
    String.raw`^(?:so |and |but )*(.+?)\s*[,:–-]+\s*(?:was|is|were) (?:that|it|this|those|these) (?:the (?:reasons? |cause )?)?(?:why|reason)\b.*${ENGAGED}`,
    'i',
  ),
  new RegExp(
    String.raw`\b${BE} (.+?) (?:(?:one|some|part) of|among|amongst|on|in) the (?:(?:two|three|four|five|six|original|main) )*(?:list|things?|reasons?|failings?|failures?|faults?|problems?|issues?|areas?|charges?)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b${BE} (.+?) (?:ever |also |actually |really |still |already |yet |by then )*(?:(?:one|some) of|among|amongst|part of|included (?:in|among)|counted (?:as|among)|listed (?:as|among)|named (?:as|among)|flagged (?:up )?(?:as)|raised as|considered|an?) ${COUNTED}(?:${CAUSES}|(?<=(?:of|among|amongst) (?:.{0,40}))(?:causes|concerns))\b`,
    'i',
  ),
];

/** Words around the matter that are no part of it. */
const AROUND: readonly Sense[] = ['concern', 'inspectorate', 'force', 'england', 'engage'];

const SMALL_NUMBER = /^\d{1,2}$/;
/** How bad it was is no part of what it was. */
const GRADED =
  /^(?:poor|bad|weak|slow|sluggish|ineffective|inadequate|failing|unsatisfactory|substandard|shoddy|patchy|lack|way|handling|running|quality|big|main|major|serious|stuff|things?|happening|going)$/;

/** The words of the matter that is asked about, without the force and the field's own words. */
function wordsOf({ question }: Context, patterns: readonly RegExp[]): Token[] {
  // A force's name is one word here, whatever it is made of.
  const text = question.forces.reduce(
    (masked, { start, end }) =>
      masked.slice(0, start) + 'f'.repeat(end - start) + masked.slice(end),
    question.text,
  );
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found?.[1] === undefined) continue;
    const start = found.index + found[0].lastIndexOf(found[1]);
    const span = { start, end: start + found[1].length };
    const names = [...question.forces, ...question.dates];
    return question.tokens.filter(
      (token, at) =>
        !token.stop &&
        !SMALL_NUMBER.test(token.term) &&
        !GRADED.test(token.word) &&
        within(token, span) &&
        !names.some((one) => one.start < token.end && token.start < one.end) &&
        !AROUND.some((sense) => question.senses.at[at]?.has(sense) === true),
    );
  }
  return [];
}

/** "As bad as a cause of concern": terms are compared. */
const COMPARES = /\bas \w+ as\b|\b(?:same|worse|better|different|serious) (?:as|than|from|to)\b/i;

/** Any force, and so none. */
const GENERIC = /\b(?:an?|any|every|each) (?:police )?(?:force|constabulary)\b/i;

/** The words of the matter of which a question asks whether it was a cause of concern; none else. */
export function askedMatter(context: Context): Token[] {
  const { question, named } = context;
  if (question.forces.length > 1 || question.people.length > 0) return [];
  if (question.form.ask !== 'yes-no' || question.form.alternative) return [];
  if (has(question, 'closed', 'open', 'recommendation', 'decide')) return [];
  if (asksToDeny(question.text)) return [];
  if (COMPARES.test(question.text) || (!named && GENERIC.test(question.text))) return [];
  const words = wordsOf(context, ASKED);
  // Behind "for" only what names a known cause is surely one.
  return words.length > 0 || namedConcerns(context).length === 0 ? words : wordsOf(context, [FOR]);
}
