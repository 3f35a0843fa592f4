import type { Question } from '../../understand/question.js';
import type { Part } from './clause.js';

const FORCES =
  /^\W*(?:police )?forces\b|\b(?:(?:more|fewer|less) than|at (?:least|most)|over|under) \w+ (?:\w+ )?(?:forces?|constabular(?:y|ies))\b|\b(?:any|other|more) police\b(?! (?:officers?|stations?|staff|cars?|powers?))|\b(?:first|last|latest|newest|only|next)\s+(?:\w+\s+)?(?:forces?|constabulary)\b|\b(?:many|few)\s+(?:\w+\s+){0,2}?(?:forces|constabularies)\b|\b(?:name|list|give me|tell me)\s+(?:(?:all\s+)?(?:those|the ones)|(?:a|one|another|some|two|three)\s+(?:other\s+)?(?:police\s+)?(?:forces?|constabular(?:y|ies)))\b|\bwhose\s+(?:names?|time|stay|spell|stint|turn|move|exit|entry)\b|\bforces entered\b|\bthere (?:still |now )?(?:an?|any) (?:police )?(?:force|constabulary)\b|\bwhich (?:pair|couple|others|two|three)\b|\bhow many (?:have |had )?(?:went|gone|left|leave|entered?|came|come|got|get)\b|\bhow many (?:were|are|was|remained|stayed) (?:left |still |then )?(?:in|under) (?:engage|special|enhanced)|\b(?:which|what|any|other|another|all|many|list|name|how many|no|every|each|those|these|most|none of the|(?:the|a)\s+(?:most\s+)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|newest|next|only|recent|longest|shortest|quickest|fastest|slowest|welsh|english|metropolitan))\s+(?:other\s+|of\s+the\s+|the\s+|police\s+|english\s+|welsh\s+|city\s+|metropolitan\s+|(?:north|south|east|west)(?:ern)?[\s-]+|midlands?\s+|yorkshire\s+|single\s+|two\s+|three\s+|four\s+|five\s+|six\s+|seven\s+|eight\s+|nine\s+|ten\s+|\d+\s+)*(?:forces|force|constabular(?:y|ies)|ones?|departments?)\b|\b(?:forces|constabularies|departments|anyone|anybody|nobody|no one|any (?:welsh|english) police|who else|(?:force|constabulary) (?:whose|with the))\b|\bwhich (?:one|two|three|four|five|six|seven|eight|nine|ten|was|is|were|has|left|spent|stayed|went|entered|came|got|exited|moved)\b/i;

/** Who went, not who moved it: a force goes, somebody sends it. */
const WHO =
  /\bwho(?:['’]?s|['’]?d)?\s+(?:(?:else|all|was|were|is|are|has|had|have|not|n['’]?t|never|yet to|already|still|also|just|then|first|most recently|recently|last|got|been)\s+)*(?:in|under|there|put|placed|stuck|next|first|last|latest|newest|the|went|gone|going|entered|entering|joined|left|leaving|exited|came|come|coming|got|getting|out|spent|stayed|longest|followed|replaced|fallen|fell|failing|moved (?:in|out|into)|(?<=\b(?:was|were|been|got) )(?:let|released|removed|returned|freed|taken))\b/i;
/** Somebody acts on a force: "who put them in", "who has taken it out". */
const SOMEBODY =
  /\bwho(?:['’]?s)?\s+(?:has\s+|had\s+|have\s+)?(?:puts?|plac(?:es|ed)|moves|moved|removed|took|sent|let|lifted|returned|freed|released|escalated)\b/i;

/** Asks for the statistic itself: no force needs a mention. */
const STATISTIC =
  /\b(?:longest|shortest) (?:time )?(?:that )?(?:an?|any) (?:police )?(?:force|constabulary)\b|\bhow long (?:do|does|can|is|are) (?:a |any |police )*(?:forces?|constabular(?:y|ies))\b|\b(?:shortest|longest|quickest|fastest|briefest|average|typical|usual|mean|median|peak)\b.*\b(?:stay|stays|spell|stint|time|period|length|number|exit|turnaround)\b/i;

/** Being the first, the only or the longest is said against all others. */
const AGAINST_ALL =
  /\b(?:the\s+)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|newest|only|most recent|longest|shortest|quickest|fastest)\s+(?:\w+\s+){0,2}?(?:force|one|constabulary|to|in|stay)\b/i;
const PLACE = /\b(?:order|sequence|place|position|rank\w*|what number|which number)\b/i;

/** How it goes for any force, or why: the rules are asked for, not who was there. */
const RULES =
  /\bby default\b|^(?:\W*(?:so|and|but|please|ok)\b)*\W*(?:why|how (?!many|long|quick\w*|fast|soon|much))\b|\bwhat (?:happens|does it take|makes?|do|does|can|must|should|would|will)\b|\b(?:do|does|can|must|should|would|could|will|may)\s+(?:the\s+)?(?:police\s+)?forces?\s+(?:have|need|get|go|end|leave|come|enter|do|be)\b(?!.*\b(?:usual\w*|typical\w*|normal\w*|average|how long))|\bforces?\s+(?:must|has to|have to|need to|should|can|may|(?:is|are) (?:allowed|permitted|supposed|expected|meant))\b/i;

/** Whether a question asks about forces in general rather than about the one it names, or the one its sources are about. */
export function asksForForces(question: Question, part: Part | undefined): boolean {
  const { text } = question;
  if (RULES.test(text) || SOMEBODY.test(text)) return false;
  const who = WHO.test(text);
  if (part === undefined) return FORCES.test(text) || who || STATISTIC.test(text);
  // "How long did it last" asks for no place among others.
  if (part.role === 'subject' && ['how-long', 'when'].includes(question.form.ask)) return false;
  if (part.role === 'subject')
    return (
      (AGAINST_ALL.test(text) && /\b(?:force|forces|one|to|in)\b/i.test(text)) ||
      (PLACE.test(text) && /\b(?:force|forces|order|sequence|number)\b/i.test(text))
    );
  return FORCES.test(part.main) || who || /^\s*(?:was|were|is)\s+(?:any|no)\s*one\b/i.test(text);
}
