/** Words that carry no information of their own in a search. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and any anyone anything are aren as at be because been before being
  below between both but by can cannot could couldn did didn do does doesn doing don done down during each either else
  even ever every few for from further get gets getting give given gives go goes going gone got had hadn has hasn have
  haven having he hence her here hers herself him himself his how however i if in into is isn it its itself just let like
  ll m may maybe me might mine many more most much must my myself need nor not now of off oh ok okay on once only or other
  others ought our ours ourselves out over own perhaps please plz pls pretty quite rather re really s said same say says
  shall she should shouldn since so some somebody someone something still such sure t tell than that the their theirs them
  themselves then there therefore these they thing things this those though through thus to too u under until up upon ur
  us ve very was wasn we well were weren what whatever when where whether which while who whoever whom whose why will with
  within without won would wouldn yes yet you your yours yourself yourselves im ive id hes shes theyre theres whats whos
  hows wheres thats lol hey hi hello thanks cheers mate anyway actually basically exactly know known want wanted wants wonder
  wondering according mean means meant happen happened happens happening come came comes kind sort lot bit way ways
  make makes made put puts wtf wth pls nah take takes took taken think thinks thought look looks looking called
  arent couldnt didnt doesnt dont hadnt hasnt havent isnt shouldnt wasnt werent wouldnt cant mustnt neednt mightnt aint
  youre youve youd youll weve weve theyve theyd theyll itll itd thatll whod wholl`
    .split(/\s+/)
    .filter(Boolean),
);

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS = 'thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ...UNITS.map((word, number): [string, string] => [word, String(number)]),
  ...TENS.map((word, at): [string, string] => [word, String(30 + 10 * at)]),
]);

/** The number that a single word names, in digits: `five` is `5`; undefined for other words. */
export function numberWord(word: string): string | undefined {
  return NUMBER_WORDS.get(word);
}
