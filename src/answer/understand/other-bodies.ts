const OTHER_BODY =
  /\b(?:inspectors?|inspectorate|chief|commissioner|ombudsman) (?:of|for) (?:(?:the|his majesty['’]s|hm) )?(?:prisons?|probation|schools?|fire|education|hospitals?|railways?|mines|taxes|army|navy|customs|immigration|borders?)\b|\b(?:prisons?|schools?|fire|rail|information|children['’]?s|victims['’]?) (?:inspectors?|inspectorate|commissioner)\b|\bfire (?:services?|brigades?|and rescue service)\b/i;

/** Whether another service or a post of its is named, in words that policing has too: "chief inspector of prisons". */
export function namesOtherBody(text: string): boolean {
  return OTHER_BODY.test(text);
}
