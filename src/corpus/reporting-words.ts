/** Verbs that report words or findings. `told` and the like are followed by a listener. */
export const REPORTING =
  /\b(?:(?:was|is|were|has been) (?:also )?(?:quoted|reported|recorded) (?:(?:in|by) (?:the |a |an )?[^,.;]{2,30} )?as saying|said|says|told|tells|added|adds|continued|explained|wrote|writes|written (?=to\b)|warned|warns|stressed|stresses|pointed out|points out|accused (?!of\b|by\b)|accuses|doubts (?=(?:that|whether|if|it|the)\b)|doubted (?=(?:that|whether|if|it|the)\b)|congratulated (?!by\b|on\b|for\b)|congratulates|wants (?!to know\b|for\b)|fears (?=that\b)|feared (?=that\b)|insisted|insists|claimed|claims|stated|states|described|describes|urged|urges|confirmed|confirms|announced|announces|commented|concluded|concludes|argued|argues|admitted|admits|accepted|accepts|acknowledged|acknowledges|denied|denies|found|finds|noted|notes|estimated|estimates|calculated|identified|observed|believes|believed|thinks|reckons|reckoned|conceded|concedes|assured|assures|recalled|recalls|reiterated|attributed (?=[^.]{2,60}\bto\b)|attributes (?=[^.]{2,60}\bto\b)|(?:maintained|maintains|submitted|submits|advised|contended|contends|asserted|asserts|held|holds) (?=that\b)|(?:would|could|can|did|might) (?:only )?say (?=(?:that|only)\b)|praised|welcomed|criticised|replied|replies|responded|responds|answered (?=that\b)|asked (?=(?:(?:whether|if|why|how|what|when|who|where|about)|(?:an?|another|one|two|the) (?:\w+ )?questions?)\b)|asks (?=(?:whether|if|why|how|what|when|who|where)\b)|declared (?=that\b)|tweeted|reported (?!it\b|them\b|to\b|stolen\b)|highlighted|recommended|judged|graded|apologised|apologises|promised|promises|pledged|pledges|vowed|vows|blamed|blames|thanked|thanks|demanded|demands|complained|complains|suggested|suggests|revealed|reveals|expects|hopes|heaped praise|raised concerns|called for|calls for|(?<!had )asked for|proposed|thought (?=that\b)|felt (?=that\b)|(?:does|did|do|has) (?:not|n['’]t) (?:believe|think|accept|agree|expect|see|buy|share|recognise|dispute)|doesn['’]t (?:believe|think|accept|agree)|rejected|rejects|disagreed|disagrees|disputed|disputes|objected|objects|opposed|opposes|dislikes|disliked|dismissed (?=(?:that|this|it|them|the|his|her|their|any|suggestions|claims|criticism)\b)|(?:takes?|took) (?=(?:another|a different|the opposite|issue|a (?:dim|harsher|kinder|darker|softer)(?:er)?)\b)|(?:put|puts|putting) (?=(?:it|this|that|them|(?:the|its|their) (?:\w+ ){1,3}?)\b.{0,30}\bdown to\b)|(?<!\bwhat (?:he|she|it|they|we|i) )call(?:ed|s) (?=(?:the|it|this|that|them|his|her|their)\b(?! (?:police|force|emergency|ambulance))))\b/g;

/** Adverbs and auxiliaries that may stand between a subject and its reporting verb. */
export const BETWEEN = new Set(
  'also later then further previously now today has have had since again recently yesterday himself herself itself themselves both subsequently already repeatedly earlier'.split(
    ' ',
  ),
);

/** Lower-case nouns that can speak. */
export const SPEAKING_NOUNS = new Set(
  'crime branch inspector inspectors inspectorate watchdog report reports force police constable chief deputy assistant acting officer officers group commissioner commissioners mayor spokesman spokeswoman spokesperson union federation chairman chairwoman chair chairperson president leader minister secretary council councillor councillors college government victim victims family mother father resident residents charity campaigner campaigners mp mps lawyer judge coroner panel board body department office service superintendent sergeant detective inspection professor author authors researchers study review letter statement notice constabulary director head former university hospital trust supplier contractor company firm school solicitor barrister analyst researcher criminologist historian lecturer teacher nurse'.split(
    ' ',
  ),
);

export const LINKS = new Set([
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
  // Inside posts: "the force's chief finance officer", "local secretary".
  'fire',
  'finance',
  'local',
  'branch',
  'regional',
  'national',
  'general',
  'executive',
  'shadow',
  'home',
  'affairs',
  'political',
  'managing',
]);
/** Before a time or place, not before who speaks ... */
export const PLACES = new Set(
  'in on at during around about with near across throughout outside inside beyond'.split(' '),
);
/** ... but "after inspectors found". */
export const TIMES = new Set(['since', 'after', 'before']);
export const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you']);
export const AUXILIARIES = new Set(['was', 'were', 'is', 'are', 'be', 'been', 'being', 'not']);

/** Words with a capital that begin a sentence without belonging to the subject. */
export const OPENERS = new Set(
  'there but and however finally meanwhile in on at as while although when after before since yesterday today last this so yet then also nor or if for by from with earlier later'.split(
    ' ',
  ),
);
