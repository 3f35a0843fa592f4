/** Bodies of other services, as they stand behind a place ("Salford children's services"). */
const BODY = String.raw`(?:fire(?: and rescue| & rescue)?(?: services?| brigades?| authority)?|ambulance(?: service| trust)?|nhs\b[\p{L} ]{0,20}|health ?care|(?:mental )?health (?:trust|board|service)|(?:county |general |city |royal |community |teaching )*(?:hospitals?|infirmary)|hospital trust|prisons?|jails?|probation(?: service)?|schools?|academ(?:y|ies)|colleges?|university|children['’]?s (?:services|social care|department)|social (?:services|care)|(?:(?:city|county|borough|district|town|parish|metropolitan) )?councils?|coroners?|airport|arena|bridge|cathedral|(?:crown |magistrates['’]? |county )?courts?|combined authority|care homes?|housing association|water company|football club|museum|railway station)`;

const OTHER_POST =
  /\b(?:inspectors?|inspectorate|chief|commissioner|ombudsman) (?:of|for) (?:(?:the|his majesty['’]s|hm) )?(?:prisons?|probation|schools?|fire|education|hospitals?|railways?|mines|taxes|army|navy|customs|immigration|borders?)\b|\b(?:prisons?|schools?|fire|rail|information|children['’]?s|victims['’]?) (?:inspectors?|inspectorate|commissioner)\b|\bfire (?:services?|brigades?|and rescue service)\b/i;

/** Whether another service or a post of its is named, in words that policing has too: "chief inspector of prisons". */
export function namesOtherBody(text: string): boolean {
  return OTHER_POST.test(text);
}

const BODY_AFTER = new RegExp(
  String.raw`^(?:['’]s)?,?\s+(?:${BODY}|and [\p{L}]+ fire|office(?! of)|street|road|avenue|station)(?!\p{L})`,
  'iu',
);
/** Cleveland, Ohio and its like. */
const ABROAD =
  '(?:ohio|alabama|tennessee|texas|georgia|virginia|kentucky|connecticut|massachusetts|pennsylvania|new jersey|california|ontario|canada|washington|(?:north|south) carolina|usa|united states|america|australia|new zealand|jamaica)';
const ABROAD_AFTER = new RegExp(
  String.raw`^,?\s+(?:police\s+)?(?:(?:over )?in (?:the )?)?${ABROAD}(?!\p{L})`,
  'iu',
);
const BODY_BEFORE = /\b(?:transport for|hmp|university of|bishop of|port of|tower of|bank of) $/i;

/** Whether a place that is named as a force is belongs to the name of something else. */
export function isOfOtherBody(before: string, after: string): boolean {
  return BODY_AFTER.test(after) || ABROAD_AFTER.test(after) || BODY_BEFORE.test(before);
}

/** Such a body, or a place abroad, is what is in a stage: "was Birmingham prison in special measures". */
const IN_STAGE = new RegExp(
  String.raw`(?:${BODY}|transport for london|tfl|met office|hmp \p{L}+)(?!\p{L})(?:\s+(?:ever|been|being|put|placed|moved|taken|go|gone|going|went|in|into|under|out|of|still|also|currently|now|at|any|time|to)){1,6}\s+(?:engage|special measures|scan|enhanced)(?!\p{L})`,
  'iu',
);
const IS_ABROAD = new RegExp(String.raw`\p{L}+,? (?:(?:over )?in )?${ABROAD}(?!\p{L})`, 'iu');

/** Whether what a question asks the stage of is no police force of England and Wales. */
export function asksOfOtherBody(text: string): boolean {
  return IN_STAGE.test(text) || IS_ABROAD.test(text);
}
