/**
 * What may come, nearly came or was wanted: "could it go back in", "did they consider moving it", "was it
 * forced to leave". That it moved, or did not, is no answer.
 */
const POSSIBLE =
  /\b(?:could|might|may (?:be|have|go|end|leave|return|come|move|get|enter|well)|likely|unlikely|at risk of|in danger of|chances? of|on the verge of|on course|close to (?:being|going|engage|special)|consider(?:ed|ing|s)? (?:moving|putting|placing|taking|recommend\w*|whether)|think(?:ing)? (?:of|about)|thought (?:of|about)|nearly|almost|forced to|threaten(?:ed|s|ing)?|appl(?:y|ied|ies) to|want(?:ed|s)? to|ask(?:ed|s)? to|pa(?:y|id|ys) to|ready to|keen to|try(?:ing)? to|tried to|hop(?:e|es|ed|ing) to|refus(?:e|ed|es) to|should (?:\S+ ){1,4}(?:have|be|leave|go|enter)|celebrat\w+|afraid of)\b/i;

/** Whether a text tells of what might be or was wanted, rather than of what was. */
export function tellsPossibility(text: string): boolean {
  return POSSIBLE.test(text) || /\b(?:if|would|will|unless|whether)\b/i.test(text);
}

/** Whether a question asks yes or no about what might be or was wanted of a stage, and not about what was. */
export function asksPossibility(text: string): boolean {
  return POSSIBLE.test(text);
}
