/** A move that is only spoken of: "be moved", "to leave", "moving it". */
const TO_MOVE =
  '(?:(?:be|being|get|getting) (?:\\w+ )?(?:moved|put|placed|escalated|taken|returned|removed|released)|(?:to|should|would|can|could|will) (?:leave|enter|exit|go|come|get|move|return)|(?:moving|putting|placing|entering|leaving|escalating|removing|returning))';
/** Up to where one clause reaches. */
const IN_CLAUSE = '(?:(?!\\b(?:and|but|so|which|who|because)\\b)[^.;:])';

/** "It was not moved into Engage". */
const DENIED =
  /\b(?:not|never|none|neither|nobody|n['’]t)\s+(?:of (?:the |these |them )?(?:\w+ )?(?:is |are |was |were |has |have )?)?(?:yet\s+|previously\s+|ever\s+|before\s+|been\s+|be\s+|being\s+|now\s+|in\s+)*(?:moved?|put|placed|escalated|entered|gone|taken|special|engage|removed|returned)/i;

/** "I have not recommended that it be moved", "I do not expect it to leave". */
const NOT_MEANT = new RegExp(
  String.raw`(?:\b(?:not|never)|n['’]t) ${IN_CLAUSE}{0,30}?\b(?:recommend|propos|decid|conclud|consider|expect|believ|think|intend|plan|want)\p{Ll}*\b${IN_CLAUSE}{0,50}?\b${TO_MOVE}\b|\b(?:decided against|ruled out|stopped short of|instead of|rather than|no plans? to)\b${IN_CLAUSE}{0,40}?\b(?:${TO_MOVE}|move|put|leave|enter)\b`,
  'iu',
);

/** "Whether it ought to be moved", "at risk of being put": what may be. */
const MAY_BE = new RegExp(
  String.raw`\b(?:whether|at risk of|threat of|threatened with|unless|before it can|if (?:it|the force))\b${IN_CLAUSE}{0,50}?\b(?:${TO_MOVE}|leave|enter)\b|\b(?:could|might|may|ought to)\s+(?:\p{Ll}+\s+)?(?:be (?:moved|put|placed|escalated|taken|returned|removed)|leave|enter)\b|\b(?:hopes?|expects?|aims?|wants?)\s+(?:\p{Ll}+\s+){0,4}?to (?:leave|enter|go|come|get|be (?:moved|out|removed|released))\b`,
  'iu',
);

/** "I wish to correct reports that it is in special measures". */
const CORRECTS =
  /\b(?:(?:correct(?:s|ing)?|deny|denies|denied|dispel\w*) (?:the |any |all )?(?:reports?|rumours?|claims?|stories|impression|idea)|(?:untrue|false|wrong|a myth|no truth in the (?:rumours?|claims?)) (?:that|to say|to claim))\b/i;

/** Whether a sentence says outright that a move was not made. */
export function deniesMove(text: string): boolean {
  return DENIED.test(text);
}

/** Whether a sentence speaks of a move that was not made: denied, not meant, or only possible. */
export function tellsNoMove(text: string): boolean {
  return DENIED.test(text) || NOT_MEANT.test(text) || MAY_BE.test(text) || CORRECTS.test(text);
}

/** "A long-standing engagement", "to engage with residents": the word, and no stage. */
const OTHER_ENGAGE =
  /\bengag(?:ement|ements|ed|es|ing)\b|\bengage (?:with|in (?:a|an|the) \p{Ll})/giu;
const STAGE_WORD =
  /\bengage\b|\bspecial[ -]measures?\b|\b(?:enhanced|intensive|advanced|closer|heightened|increased|extra)\b/i;

/** Whether a sentence names the stage by a word that can mean nothing else. */
export function namesStage(text: string): boolean {
  const other = /\bengag/i.test(text) || IN_COURT.test(text);
  return (
    !other || STAGE_WORD.test(text.replaceAll(OTHER_ENGAGE, ' ').replaceAll(IN_COURT_ALL, ' '))
  );
}

/** What witnesses get in court. */
const IN_COURT =
  /\bspecial[ -]measures? (?:for|to (?:help|support|protect)|in) [^.;]{0,40}?\b(?:witness\w*|complainants?|courts?|evidence|vulnerable (?:victims|people|adults))/i;
const IN_COURT_ALL = new RegExp(IN_COURT.source, 'gi');
