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

/**
 * Words that shape almost any question and name its subject in none: they count for less than
 * their rarity in a small corpus would have it.
 */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  `able account actual age ago ahead alone already although always apart around aside asleep away back bad badly became
  become begin behind best better big bigger biggest bring brought carry case certain change chance choose clear close come
  consider course current currently day days deal different difference easy else elsewhere end enough entire entirely
  especially exact except expect explain explanation extent fact fair far feel felt final find fine first follow following
  found full fully further general generally give given good great ground grounds group guess had half hand handle happen
  hard hear heard help high hope huge idea important include instead involve involved issue job keep keeps kept kind large last
  late later latest lead least leave left less let level likely little live local long longer longest lots main major
  manage matter member moment month months move need needed new news next nice night normal note number obvious often old
  online open order own part particular past pay people perhaps person piece place plan play please point possible present
  problem proper put question quick quickly quite rate read ready real reason recent recently remain report rest result
  results right role round run said sat save saw say says see seem seen sent serious set several short shortly show
  side simple single sit situation small soon sorry sort sorts spend stand start stay step stick stop straight story stuff take
  talk tell term terms thing think time times today together told total tried true try trying turn turned type use used
  using usual usually view wait walk wants week weeks went whole wide word work working worse worst worth write wrong year
  years yesterday young getting happening happened apparently officially roughly currently basically supposedly
  excuse grateful interested concerning regarding relation involved somewhere everything everyone everybody nobody nothing
  none anywhere longest shortest answer answers detail details reckon supposed meant bit loads tons`
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
