const MOVES =
  '(?:moved?|moving|put|placed|escalated|enter(?:ed|s|ing)?|go|gone|going|taken|leave|leaving|left|come out|coming out|get out|out of|removed?|released?|returned?|in (?:engage|special|enhanced))';

/** "It was not moved into Engage". */
const DENIED =
  /\b(?:not|never|none|neither|nobody|n['’]t)\s+(?:of (?:the |these |them )?(?:\w+ )?(?:is |are |was |were |has |have )?)?(?:yet\s+|previously\s+|ever\s+|before\s+|been\s+|be\s+|being\s+|now\s+|in\s+)*(?:moved?|put|placed|escalated|entered|gone|taken|special|engage|removed|returned)/i;

/** "I have not recommended that it be moved", "I do not expect it to leave". */
const NOT_MEANT = new RegExp(
  String.raw`(?:\b(?:not|never|no plans?|decided against|ruled out|stopped short of|instead of|rather than|short of)\b|n['’]t\b)[^.;]{0,80}?\b(?:recommend\w*|propos\w*|decid\w*|conclud\w*|consider\w*|expect\w*|believ\w*|think|intend\w*|plan\w*|want\w*|being|be|ready|enough)\b[^.;]{0,60}?\b${MOVES}\b|\b(?:decided against|ruled out|stopped short of|instead of|rather than|no plans? to)\b[^.;]{0,40}?\b${MOVES}\b`,
  'i',
);

/** "Whether it ought to be moved", "at risk of being put": what may be. */
const MAY_BE = new RegExp(
  String.raw`\b(?:whether|could|might|ought to|would|at risk of|threat\w* (?:of|to)|unless|expects?|hopes?|aims?|wants?|before it can|if (?:it|the force))\b[^.;]{0,70}?\b(?:be )?${MOVES}\b`,
  'i',
);

/** "I wish to correct reports that it is in special measures". */
const CORRECTS =
  /\b(?:(?:correct(?:s|ing)?|deny|denies|denied|dispel\w*) (?:the |any |all )?(?:reports?|rumours?|claims?|stories|impression|idea)|(?:untrue|false|wrong|a myth|no truth in the (?:rumours?|claims?)) (?:that|to say|to claim))\b/i;

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
  /\bspecial[ -]measures? (?:for|to (?:help|support|protect)|in court)\b(?! (?:the force|failing|failings)\b)/i;
const IN_COURT_ALL = new RegExp(IN_COURT.source, 'gi');
