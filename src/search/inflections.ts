/**
 * Irregular forms by their base: `base form form`. A form that is as often another word is left out
 * ("met" is the Metropolitan Police, "fed" the federation, "bit" a little), and so are the commonest
 * verbs ("find", "take", "tell"): they stand everywhere, and meet by chance more often than in meaning.
 */
const IRREGULAR =
  `arise arose arisen, awake awoke awoken, bear borne, beat beaten, bend bent, bite bitten,
  bleed bled, blow blew blown, breed bred, build built, burn burnt, buy bought,
  catch caught, choose chose chosen, cling clung, creep crept, dig dug, draw drew drawn,
  dream dreamt, drink drank, drive drove driven, eat ate eaten, fight fought,
  flee fled, fling flung, fly flew flown, forbid forbade forbidden, foresee foresaw foreseen, forget forgot forgotten,
  forgive forgave forgiven, freeze froze frozen, hang hung,
  hide hid hidden, kneel knelt, leap leapt, learn learnt,
  die dying, tie tying, mislead misled,
  mistake mistook mistaken, misunderstand misunderstood, outgrow outgrew outgrown, overcome overcame, oversee oversaw overseen,
  overtake overtook overtaken, overthrow overthrew overthrown, prove proven, rebuild rebuilt, repay repaid,
  resell resold, retake retook retaken, rewrite rewrote rewritten, ride rode ridden, ring rang rung,
  sell sold, shake shook shaken, shine shone, shoot shot,
  shrink shrank shrunk, sing sang sung, sink sank sunk sunken, sleep slept, slide slid, sling slung,
  smell smelt, spell spelt, spill spilt, spin spun, spoil spoilt, spring sprang sprung,
  steal stole stolen, sting stung, strive strove striven,
  swear swore sworn, sweep swept, swell swollen, swim swam swum, swing swung, teach taught,
  tear tore torn, throw threw thrown, tread trod trodden, undergo underwent undergone,
  undertake undertook undertaken, undo undid undone, uphold upheld, wake woke woken, wear wore worn, weave wove woven,
  weep wept, withdraw withdrew withdrawn, withhold withheld, withstand withstood, wring wrung, write wrote written,
  man men, woman women, child children, foot feet, tooth teeth, mouse mice, goose geese, wife wives, knife knives,
  thief thieves, half halves, shelf shelves, wolf wolves, calf calves, ox oxen, crisis crises, criterion criteria, phenomenon phenomena,
  hypothesis hypotheses, thesis theses, diagnosis diagnoses`.split(/,\s+/);

/** Qualities whose comparatives and superlatives say the same of more or less; "closer" and "later" are other words. */
const GRADABLE = new Set(
  `big bold brave brief bright broad busy calm cheap cheerful clear clever cold costly crude cruel damp dark dear deadly deep
  dense dirty dry dull dusty easy faint fair fast fat fierce filthy flat fresh friendly full funny gentle grand grave grim
  gross happy hard harsh healthy heavy high hot humble hungry icy keen kind large lazy lean lengthy light likely lively
  lonely loose loud low lucky mad mild muddy narrow nasty near neat new nice noble noisy odd old pale plain polite poor
  proud pure quick quiet rare raw rich ripe risky rough rude safe sad scary shallow sharp short shy sick silly simple
  slim slow small smart smooth soft sore sour steep stiff strict strong subtle sweet tall tame tasty thick thin tidy tight tiny
  tough ugly vast warm weak wealthy weird wet wide wild wise worthy young`
    .split(/\s+/)
    .filter(Boolean),
);

const BASES: ReadonlyMap<string, string> = new Map(
  IRREGULAR.flatMap((line) => {
    const [base = '', ...forms] = line.trim().split(/\s+/);
    return forms.map((form): [string, string] => [form, base]);
  }),
);

/**
 * The word that a lower-case word is an irregular or a compared form of ("wrote", "fairer"); itself
 * where it is none. What the stemmer brings together is left to it.
 */
export function baseForm(word: string): string {
  return BASES.get(word) ?? compared(word) ?? word;
}

function compared(word: string): string | undefined {
  const ending = /(?:er|est)$/.exec(word);
  if (ending === null) return undefined;
  const bare = word.slice(0, ending.index);
  return [
    bare,
    `${bare}e`,
    ...(bare.endsWith('i') ? [`${bare.slice(0, -1)}y`] : []),
    ...(/(.)\1$/.test(bare) ? [bare.slice(0, -1)] : []),
  ].find((base) => GRADABLE.has(base));
}
