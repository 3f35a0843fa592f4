/** What people type for short, and in dialect, with the words they mean. */
const SHORTHAND: Readonly<Record<string, string>> = {
  hw: 'how',
  ow: 'how',
  eard: 'heard',
  worra: 'what a',
  gorra: 'got to',
  em: 'them',
  wot: 'what',
  wots: 'what is',
  outta: 'out of',
  inta: 'into',
  wat: 'what',
  wut: 'what',
  wen: 'when',
  wer: 'where',
  hu: 'who',
  u: 'you',
  ur: 'your',
  feds: 'police',
  rozzers: 'police',
  r: 'are',
  b4: 'before',
  cos: 'because',
  coz: 'because',
  cuz: 'because',
  bc: 'because',
  ppl: 'people',
  govt: 'government',
  sm1: 'someone',
  sum1: 'someone',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  dunno: 'do not know',
  aint: 'is not',
  "ain't": 'is not',
  abt: 'about',
  wiv: 'with',
  wi: 'with',
  wor: 'were',
  gettin: 'getting',
  doin: 'doing',
  goin: 'going',
  bein: 'being',
  dem: 'them',
  dey: 'they',
  da: 'the',
  tho: 'though',
  thru: 'through',
  avg: 'average',
  approx: 'approximately',
  info: 'information',
  vs: 'versus',
  dept: 'department',
  mgmt: 'management',
  yrs: 'years',
  mins: 'minutes',
  secs: 'seconds',
  hrs: 'hours',
  wks: 'weeks',
  mths: 'months',
  rn: 'right now',
  atm: 'at the moment',
};

/** The chief constable, as officers write. */
const THE_CC = /\b(the|our|your|its|their|WMP['’]s) CC\b/g;

const WORD = /(?<![\p{L}\p{N}'’.])[\p{L}\p{N}]+(?:['’]\p{L}+)?(?![\p{L}\p{N}])/gu;

/** No verb follows an article: the force is meant. */
const THE_MET =
  /\bthe met\b(?! (?:office|gala|targets?|criteria|standards?|conditions?|recommendations?|needs?)\b)/g;

/** "Met vs west mids". */
const MET_AGAINST =
  /(?<!\bthe )\bmet\b(?= (?:vs?\b\.?|versus) )|(?<=^(?:compare )?)[mM]et(?= (?:or|and) \S+ )|(?<=\b(?:vs?\.?|versus) )met\b/g;

/** The text with shorthand written out; capitals (an abbreviation's) are left as they are. */
export function writeOut(text: string): string {
  return text
    .replace(THE_MET, 'the Met')
    .replace(MET_AGAINST, 'the Met')
    .replace(THE_CC, '$1 chief constable')
    .replace(THANKS, '')
    .replace(/\ball told\b/gi, 'in total')
    .replace(GRAND, '£$1,000')
    .replace(FINANCIAL_YEAR, (years, first: string, second: string) =>
      Number(second) === (Number(first) + 1) % 100 ? `20${years}` : years,
    )
    .replace(BANK_HOLIDAY, '$1 $2')
    .replace(YES_OR_NO, (_found, at: number) => (at === 0 ? '' : '?'))
    .replace(SPELT_OUT, (letters) => letters.replace(/[-.]/g, ''))
    .replace(WITH, ' with ')
    .replace(AND, ' and ')
    .replace(WORD, (word) => {
      const capitals = word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word);
      return capitals ? word : (SHORTHAND[word.toLowerCase().replace('’', "'")] ?? word);
    });
}

/** "270 grand". */
const GRAND = /(?<![\d.,])(\d{1,3}) ?grand\b/gi;
/** "23/24": no month has such a number. "On 19/20 September" are two days. */
const FINANCIAL_YEAR =
  /(?<![\d/.])(?<!\b(?:on|the) )(1[3-9]|[2-4]\d)\/(\d\d)(?![\d/])(?! (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gi;
/** "M-A-R-A-C". */
const SPELT_OUT = /(?<![\p{L}\d])\p{Lu}(?:[-.]\p{Lu}){2,}(?![\p{L}\d])/gu;
/** "In trouble w the inspectors", "May n June". */
const WITH = /(?<=\p{Ll}) w\/?\s+(?=\p{L})/gu;
const AND = /(?<=\p{L}) n (?=\p{L})/gu;
/** What is said at the end to be polite. */
const THANKS =
  /[\s,.;–-]*\b(?:many thanks|thank you(?: (?:very|so) much| in advance)?|thanks(?: (?:very|so) much| in advance| a lot| all)?|thx|cheers|ta)[\s.!]*$/i;
/** "May bank holiday 2021": the month. */
const BANK_HOLIDAY =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December) bank holiday(?: weekend| monday)? ((?:19|20)\d\d)\b/gi;
/** "..., y/n": the question mark that it stands for. */
const YES_OR_NO =
  /[,;:\s–([-]*(?<![\p{L}\d])(?:y\s?\/\s?n|(?<!\b(?:say|says|said|answer|answered|vote|voted|reply|replied) )yes or no)[\s?.!)\]]*$|^\s*y\s?\/\s?n\b[\s:,-]*(?=\p{L})/iu;
