// The words by which a text shows that it holds a thing of a kind.

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
export const DATE = new RegExp(
  String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)?\s+${MONTH}|${MONTH}\s+\d|${MONTH}\b|(?:1[0-9]|20)\d{2}\b|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday|later this year|earlier this year|last (?:week|month|year)|(?:[Ii]n|[Bb]y|next|this|last|until|before|since) (?:the |early |late )?(?:spring|summer|autumn|winter)|next (?:week|month|year)|(?:\d+|[a-z]+) centur(?:y|ies)|\d+(?:st|nd|rd|th) century)`,
);
/** "8.10am", "7 o'clock". */
export const CLOCK =
  /\b\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.|o['’]clock)\b|\b(?:noon|midnight|midday)\b/i;
/** One day, by its date or as a day of the week. */
export const DAY = new RegExp(
  String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?${MONTH}|${MONTH}\s+\d{1,2}(?!\d)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|this morning)\b`,
);
/** By when something must be done. */
export const DEADLINE = new RegExp(
  String.raw`\b(?:by|until|before|no later than|within|has|have|deadline|due|end of)\s+(?:\w+\s+){0,3}?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:${MONTH}|(?:19|20)\d{2}\b|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|spring|summer|autumn|winter|Christmas|Easter|(?:\d+|[a-z]+) (?:days|weeks|months|years)\b|the end of)|\bdeadline\b`,
  'i',
);
export const UNIT =
  '(?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies))';
export const NUMBER_WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|hundreds?|thousands?|millions?|billions?|dozens?|half|third|quarter|double[ds]?|twice|triple[ds]?|several|few)';
export const DURATION = new RegExp(
  String.raw`\b(?:\d[\d,.]*|${NUMBER_WORD}|an?|less than an?)[\s-]+(?:and a half\s+)?${UNIT}\b`,
  'i',
);
/** Also "one caller in five". */
export const PERCENTAGE = new RegExp(
  String.raw`\d\s?(?:%|per\s?cent|percent)|\b(?:half|third|quarter|double[ds]?|twice)\b|\b(?:\d+|${NUMBER_WORD})\s+(?:\w+\s+){0,2}(?:in|out of)\s+(?:every\s+)?(?:\d+|${NUMBER_WORD})\b`,
  'i',
);
/** The same without factors: "doubled" is no share of anything. */
export const SHARE = new RegExp(
  String.raw`\d\s?(?:%|per\s?cent|percent)|\b(?:half|third|quarter|three quarters|two thirds)\b|\b(?:\d+|${NUMBER_WORD})\s+(?:\w+\s+){0,2}(?:in|out of)\s+(?:every\s+)?(?:\d+|${NUMBER_WORD})\b`,
  'i',
);
export const MONEY = /[£$€]\s?\d|\b\d[\d,.]*\s?(?:million|billion|pounds?|dollars?|euros?)\b/i;
export const GRADE =
  /\b(?:(?<!(?:recommendations?|concerns?|causes?|cases?|visits?) (?:is|are|was|were|remains?|still) )outstanding|adequate|inadequate|requir(?:es|ing) improvement|(?:graded?|rated?|as|is|was) [“"']?good|(?<=:\s?)good)\b/i;
export const FREQUENCY =
  /\b(?:every|each|per|an?)\s+(?:\w+\s+)?(?:day|week|fortnight|month|quarter|year|morning|evening|hour|minutes?|days|weeks|months|years)\b(?!\s+(?:later|ago|earlier|before|after))|\b(?:daily|weekly|fortnightly|monthly|quarterly|annual(?:ly)?|yearly|regular(?:ly)?|once|twice|(?:three|four|five|six|several|many) times|times a|always|never|often|rarely|seldom|frequently)\b/i;
/** How many times: "twice", "on three occasions". */
export const TIMES = new RegExp(
  String.raw`\b(?:once|twice|thrice|(?:\d+|${NUMBER_WORD}|many|several)(?: \w+)? (?:times|occasions|meetings|visits|inspections)|(?:first|second|third|fourth|fifth) (?:time|visit|inspection))\b`,
  'i',
);
/** "Most of these staff", of which no number is told. */
export const MOST_OF =
  /\b(?:(?:nearly |almost )?(?:all|most|none|half)|the majority) (?:of )?(?:the|these|those|its|our|their)\b/i;
/** "In 131 of them", "nine of the 50". */
export const OUT_OF = new RegExp(
  String.raw`\b(?:\d[\d,.]*|${NUMBER_WORD}) (?:(?:out )?of|in) (?:every |the )?(?:them|these|those|\d|${NUMBER_WORD}\b)`,
  'i',
);
/** A telephone number, an address of the web or of a letter. */
export const CONTACT =
  /\b0\d{2,4}[\s-]?\d{3,4}[\s-]?\d{3,4}\b|\S@\S|\b(?:www\.|https?:)|\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b/;
/** Words for what somebody feels or thinks of something. */
export const STANCE =
  /\b(?:(?:un)?happy|(?:dis)?pleased|pleasing|(?:dis|un)?satisfied|disappoint(?:ed|ing|ment)|dismay(?:ed)?|ang(?:ry|er)|annoyed|upset|wor(?:ry|ried|rying)|concerned|proud|surpris(?:ed?|ing)|shock(?:ed|ing)?|confiden(?:t|ce)|optimistic|hope(?:ful|s|d)?|critical|sorry|content|frustrat(?:ed|ing|ion)|relie(?:f|ved)|grateful|convinced|embarrass(?:ed|ing)|asham(?:ed)?|sad(?:dened)?|furious|delighted|thrilled|welcom(?:e|es|ed|ing)|(?:dis)?agree[sd]?|support(?:s|ed)?|oppos(?:e|es|ed)|regret(?:s|ted)?|accept(?:s|ed)?|reject(?:s|ed)?|prais(?:e|es|ed)|thank(?:s|ed)?|congratulat\w+|criticis\w+|condemn\w*|apologi\w+|unacceptable|bizarre|unfair|misleading|wrong|right decision|good news|bad news|encourag\w+|reassur\w+|impress\w*|cautio\w+|warn(?:s|ed|ing)?|insist(?:s|ed)?|pleasure|respectful|good enough)\b/i;
/** What somebody lacks or minds is told by what is not so, or not yet. */
export const COMPLAINT =
  /\b(?:not|never|nobody|nothing|no longer|still|too (?:many|few|much|little|often|slow(?:ly)?|long|late)|but|however|yet|lack(?:s|ed|ing)?|fail(?:s|ed|ing|ure)?|apart from|except|least|worr(?:y|ied|ies|ying)|concern(?:s|ed)?|disappoint\w*|frustrat\w*|unhappy|unfair|wrong|mistake|problem)\b|n['’]t\b/i;
export const REASON =
  /\b(?:because|since(?! (?:then|last|(?:the )?(?:start|end|beginning)|(?:early|late|mid)|(?:19|20)\d\d|\d|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))|(?<=,\s)as (?!well|part|of|much|many|soon|long|the (?:force|inspectorate) (?:said|put))|as (?:a result|i|he|she|it|they|we)|in the hope|so as to|due to|owing to|for this reason|reason|so that|in order to|led to|caused?|causes|blam(?:e|es|ed|ing)|(?:puts?|putting)\b.{0,40}\bdown to|attribut(?:e|es|ed|ing|able)|explain(?:s|ed)?|thanks to|down to|resulted|owed to|therefore|after|following|when|if (?:it|they)|to (?:ensure|make sure|help|prevent))\b/i;
