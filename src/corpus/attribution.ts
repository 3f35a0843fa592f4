/** Who is said to have said something, as one sentence's frame words it. */
export interface Attribution {
  /** The noun phrase before or after the reporting verb, as written: `HM Inspector Lee Freeman KPM`. */
  readonly subject: string;
  /** Offset of the reporting verb in the frame. */
  readonly at: number;
}

/** Verbs that report words or findings. `told` and the like are followed by a listener. */
const REPORTING =
  /\b(?:said|says|told|tells|added|adds|continued|explained|wrote|writes|warned|warns|stressed|insisted|insists|claimed|claims|stated|states|described|describes|urged|urges|confirmed|confirms|announced|announces|commented|concluded|concludes|argued|argues|admitted|admits|accepted|accepts|acknowledged|acknowledges|denied|denies|found|finds|noted|notes|believes|believed|thinks|praised|welcomed|criticised|replied|responded|tweeted|reported|highlighted|recommended|judged|graded|apologised|apologises|promised|promises|pledged|pledges|vowed|vows|blamed|blames|thanked|thanks|demanded|demands|complained|complains|suggested|suggests|revealed|reveals|expects|hopes|heaped praise|raised concerns|called (?=(?:the|it|this|that|them|his|her|their)\b(?! (?:police|force|emergency|ambulance))))\b/g;

/** Adverbs and auxiliaries that may stand between a subject and its reporting verb. */
const BETWEEN = new Set(
  'also later then further previously now today has have had since again recently yesterday himself herself itself themselves both subsequently already repeatedly earlier'.split(
    ' ',
  ),
);

/** Lower-case nouns that can speak. */
const SPEAKING_NOUNS = new Set(
  'crime inspector inspectors inspectorate watchdog report reports force police constable chief deputy assistant acting officer officers commissioner commissioners mayor spokesman spokeswoman spokesperson union federation chairman chairwoman chair chairperson president leader minister secretary council councillor councillors college government victim victims family mother father resident residents charity campaigner campaigners mp mps lawyer judge coroner panel board body department office service superintendent sergeant detective professor author authors researchers study review letter statement notice constabulary director head former'.split(
    ' ',
  ),
);

const LINKS = new Set([
  'of',
  'the',
  'and',
  '&',
  'for',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'said',
]);
const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'we', 'i']);
const AUXILIARIES = new Set(['was', 'were', 'is', 'are', 'be', 'been', 'being', 'not']);

/** Words with a capital that begin a sentence without belonging to the subject. */
const OPENERS = new Set(
  'but and however finally meanwhile in on at as while although when after before since yesterday today last this so yet then also nor or if for by from with earlier later'.split(
    ' ',
  ),
);

/**
 * Finds whose words a sentence gives. `frame` is the sentence with its quotations blanked out;
 * undefined when no reporting verb has a subject that can speak.
 */
export function findAttribution(frame: string): Attribution | undefined {
  const according = /\baccording to\s+/i.exec(frame);
  if (according !== null) {
    const subject = phraseAfter(frame.slice(according.index + according[0].length));
    if (subject !== undefined) return { subject, at: according.index };
  }
  for (const match of frame.matchAll(REPORTING)) {
    const before = withoutRelative(frame.slice(0, match.index));
    const subject =
      phraseBefore(before) ??
      (/(?:^|[\s,"”'’])$/.test(before) && isAfterQuotation(before)
        ? phraseAfter(frame.slice(match.index + match[0].length))
        : undefined);
    if (subject !== undefined) return { subject, at: match.index };
  }
  return undefined;
}

/** "The chief, who joined the force in March, said": what tells of the subject stands between commas. */
function withoutRelative(before: string): string {
  const clause = /,\s+(?:who|which|whose|whom|where)\b[^.;:!?"“”]{1,160},\s*$/.exec(before);
  return clause === null ? before : before.slice(0, clause.index + 1);
}

/** True when nothing but a quotation (blanked out) and marks stands before the verb. */
function isAfterQuotation(before: string): boolean {
  return /["”'’,]\s*$/.test(before) || before.trim() === '';
}

function isSpeakingWord(word: string): boolean {
  if (/[’']s$/.test(word)) return true;
  const bare = word.replace(/^\(|['’)]$/g, '');
  return /^[\p{Lu}\d]/u.test(bare) || SPEAKING_NOUNS.has(bare.toLowerCase());
}

function phraseBefore(before: string): string | undefined {
  const words = before.trimEnd().split(/\s+/);
  while (words.length > 0 && BETWEEN.has((words.at(-1) ?? '').toLowerCase())) words.pop();
  const last = words.at(-1)?.replace(/,$/, '') ?? '';
  if (AUXILIARIES.has(last.toLowerCase())) return undefined;
  if (PRONOUNS.has(last.toLowerCase())) return last;
  const taken: string[] = [];
  let commas = 0;
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const raw = words[index] ?? '';
    if (/["“”]/.test(raw) || /[.;:!?]$/.test(raw)) break;
    const word = raw.replace(/,$/, '');
    if (raw.endsWith(',') && taken.length > 0) {
      commas += 1;
      if (commas > 1 || !(words.at(-1) ?? '').endsWith(',')) break;
    }
    if (!isSpeakingWord(word) && !LINKS.has(word)) break;
    taken.unshift(raw);
  }
  return tidy(taken);
}

function phraseAfter(after: string): string | undefined {
  const taken: string[] = [];
  for (const raw of after.trim().split(/\s+/)) {
    const word = raw.replace(/[,.;:!?]+$/, '');
    if (PRONOUNS.has(word.toLowerCase()) && taken.length === 0) return undefined;
    if (!isSpeakingWord(word) && !LINKS.has(word)) break;
    taken.push(word);
    if (raw !== word) break;
  }
  return tidy(taken);
}

function tidy(words: readonly string[]): string | undefined {
  const kept = [...words];
  while (kept.length > 0 && OPENERS.has((kept[0] ?? '').replace(/,$/, '').toLowerCase()))
    kept.shift();
  while (kept.length > 0 && /^(?:of|and|&|for|said)$/.test(kept[0] ?? '')) kept.shift();
  while (kept.length > 0 && LINKS.has(kept.at(-1) ?? '')) kept.pop();
  if (!kept.some((word) => isSpeakingWord(word.replace(/,$/, '')))) return undefined;
  return kept.join(' ').replace(/,$/, '');
}
