import { introducedIn } from '../corpus/apposition.js';
import type { Speaker } from '../corpus/article.js';

/** A person's name behind a title or what the person is: "the force's head of custody, Name Surname". */
const PERSON =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Prof|Professor|Cllr|Councillor|Inspector|Superintendent|Sergeant|Constable|Commissioner|Minister|Secretary|Mayor|Judge|Justice|PC|DC|Insp|Supt|officer|chief|head|chair(?:man|woman|person)?|director|leader|president|manager|secretary|commissioner|constable|inspector|superintendent|minister|mayor|spokes\p{Ll}+|campaigner|farmer|shopkeeper|mother|father|owner)\.?,?\s+(?!(?:Police|Constabulary|Crime|Fire)\b)(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)/gu;
/** "Chaired by the retired headteacher Name Surname". */
const BY_SOMEBODY =
  /(?:\b(?:by|with|from|to|and|said|is|was)|\b(?:chair\p{Ll}*|head|leader|chief|boss|manager|director|under),?(?: of [^,.;]{3,40},)?)\s+(?:(?:the|a|an|its|their|his|her|our|local|former|retired)\s+)+(?:\p{Ll}[\p{Ll}-]+\s+){0,3}\p{Ll}[\p{Ll}-]*(?:er|or|ar|ist|ian|ant|ent|ee|ate|ess|ain|yst|iest|et|man|woman|nurse|coach|judge|vicar|host|pilot|chef|medic|academic|mechanic|cleric),?\s+(\p{Lu}[\p{L}'’-]+\s+\p{Lu}[\p{L}'’-]+)/gu;
/** "Name Surname has been Chief Constable of ...". */
const IN_POST =
  /(?<![\p{L}])(\p{Lu}\p{Ll}[\p{L}'’-]*\s+\p{Lu}\p{Ll}[\p{L}'’-]+)\s+(?:runs|ran|leads|led|heads|headed|chairs|chaired|manages|managed|represents|owns|has been|is|was|became|becomes|will become|took over|takes over|succeeded|replaced)\b/gu;
/** "Chairman of the Northshire Federation Name Surname told": who speaks, behind all that he is. */
const SPEAKS =
  /(?<![\p{L}])(\p{Lu}\p{Ll}[\p{L}'’-]*\s+\p{Lu}\p{Ll}[\p{L}'’-]+),?\s+(?:MP\s+)?(?:(?:has|have|had)\s+)?(?:said|told|says|added|warned|explained|insisted|called|asked|demanded|praised|criticised|complained|accused|thanked|welcomed|rejected|denied|argued|claimed|wrote|urged)\b/gu;
const BODY_NOUN = String.raw`\b(?:organisations?|agenc(?:y|ies)|teams?|staff|inspectors?|council|partners|members|representatives|clerk|secretary|treasurer|consultants?|charit(?:y|ies)|university|hospital|spokes(?:man|woman|person)|colleagues?|everyone|everybody|communities|supervisors|managers|volunteers|watchdog|inspectorate|commissioner|government|officers)\b`;
const BODIES = new RegExp(BODY_NOUN, 'gi');
const NAME =
  /\p{Lu}[\p{L}'’-]+(?:\s+(?:of|the|and|de|von|van)?\s*\p{Lu}[\p{L}'’-]+)+|\b\p{Lu}[\p{L}'’-]{2,}/gu;

/** A name after a word of place. */
const PLACE =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|[Aa]cross|[Oo]utside|[Aa]round|to|of|[Bb]etween|[Tt]hroughout)\s+(?:the\s+)?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|HM|His|Her|Engage|Scan)\b)(\p{Lu}\p{Ll}[\p{L}'’-]+(?:\s+\p{Lu}\p{Ll}[\p{L}'’-]+)*)/gu;
const ON_THE_WEB = /\b(?:on|through|via) (?:the|its|their|our) (?:web ?site|web ?page|app)\b/i;
/** A force by its name. */
const FORCE =
  /(\p{Lu}[\p{L}'’-]+(?:\s+(?:and|&)?\s*\p{Lu}[\p{L}'’-]+)*)\s+(?:Police|Constabulary)\b/gu;

/** "The force in Derbyshire", "officers from Kent". */
const FORCE_OF =
  /\b(?:forces?|police|constabulary|officers|colleagues|detectives|supervisors)\s+(?:in|of|from)\s+(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}/u;

/** Capitalised words that make a body's, a post's or a place's name of two capitalised words. */
const BODY_NAME =
  /\b(?:Police|Constabulary|Inspector(?:ate)?|Majesty|Majesty['’]s|Chief|Constable|Commissioner|Crime|West|East|North|South|Council|Federation|Office|Home|Service|Services|College|City|Database|Group|Force|Image|Rescue|Policing|The|This|That|In|On|At)\b/;

/** Whether a text names a person, with what he is, whom the question does not name. */
export function namesPerson(text: string, asked: ReadonlySet<string>): boolean {
  if (LEADS.some((verb) => asked.has(verb)) && LED_BY_POST.test(text)) return true;
  const names = [
    ...[...text.matchAll(PERSON)].map((found) => found[1]),
    ...introducedIn(text).map(({ name }) => name),
    ...[...text.matchAll(IN_POST)].map((found) => found[1]),
    ...[...text.matchAll(BY_SOMEBODY)].map((found) => found[1]),
    ...[...text.matchAll(SPEAKS)]
      .map((found) => found[1])
      .filter((name) => name !== undefined && !BODY_NAME.test(name)),
  ];
  return names.some(
    (name) => name !== undefined && !CALENDAR_IN.test(name) && isNewPerson(name, asked),
  );
}

/** "Who chairs it": who does may be told by his post alone. */
const LEADS = ['chairs', 'chaired', 'chair', 'leads', 'heads', 'runs', 'leading', 'headed', 'led'];
const LED_BY_POST =
  /\b(?:chaired|led|headed|run|overseen) by (?:the |an? |its |their |our |HM |His Majesty['’]s )?(?:(?:[\p{L}-]+ ){0,4}?)(?:[Cc]hief|[Cc]onstable|[Ii]nspector|[Cc]ommissioner|[Mm]inister|[Ss]uperintendent|[Dd]irector|[Ss]ecretary|[Jj]udge|[Pp]rofessor|[Ll]eader|[Mm]ayor|[Mm]anager|[Oo]fficer)\b/u;

/** Whether a text names a place that the question does not. */
export function namesPlace(text: string, asked: ReadonlySet<string>): boolean {
  if (ON_THE_WEB.test(text)) return true;
  return [...text.matchAll(PLACE)].some(
    (found) => !asked.has((found[1] ?? '').toLowerCase().split(/\s+/)[0] ?? ''),
  );
}

/** Whether a text names a force that the question does not. */
export function namesForce(text: string, asked: ReadonlySet<string>): boolean {
  if (FORCE_OF.test(text)) return true;
  return [...text.matchAll(FORCE)].some(
    (found) => !asked.has((found[1] ?? '').toLowerCase().split(/\s+/)[0] ?? ''),
  );
}

/** Whether a text names somebody or something that is no body, and new. */
export function namesSomething(text: string, asked: ReadonlySet<string>): boolean {
  return [...text.slice(1).matchAll(NAME)].some(
    (found) => !BODY_NAME.test(found[0]) && isNewName(found[0], asked),
  );
}

/** Whether a text names a person or a body that the question does not. */
export function namesActor(text: string, asked: ReadonlySet<string>): boolean {
  if ([...text.matchAll(BODIES)].some((found) => !asked.has(found[0].toLowerCase()))) return true;
  return [...text.slice(1).matchAll(NAME)].some((found) => isNewName(found[0], asked));
}

/** Whether a text names somebody, new to the question, as who says or asks something. */
export function namesSpeaking(text: string, asked: ReadonlySet<string>): boolean {
  return [...text.matchAll(SPEAKS)].some(
    ({ 1: name }) => name !== undefined && !BODY_NAME.test(name) && isNewName(name, asked),
  );
}

/** Whether somebody speaks whom the question does not name. */
export function isNewSpeaker(speaker: Speaker | undefined, asked: ReadonlySet<string>): boolean {
  return (
    speaker !== undefined &&
    (speaker.kind === 'person' || ![...asked].some((word) => HELD_BY_ONE.test(word))) &&
    !speaker.name
      .toLowerCase()
      .split(' ')
      .some((word) => !SMALL.test(word) && asked.has(word))
  );
}

/** "Who was the inspector": one person, and no body. */
const HELD_BY_ONE =
  /^(?:inspector|superintendent|councillor|constable|sergeant|spokes(?:man|woman)|chair(?:man|woman)?|professor)$/;

/** Words of a name that are in everybody's. */
const SMALL = /^(?:the|of|and|for|a)$/;

/** The same for a person, who is known by the surname alone. */
function isNewPerson(found: string, asked: ReadonlySet<string>): boolean {
  const surname = found.split(/\s+/).at(-1) ?? found;
  return isNewName(found, asked) && !asked.has(surname.toLowerCase());
}

/** Whether a run of capitalised words names somebody or something that the question does not. */
function isNewName(found: string, asked: ReadonlySet<string>): boolean {
  const words = found.split(/\s+/);
  return !words.every((word) => CALENDAR.test(word) || asked.has(word.toLowerCase()));
}

/** Capitalised words that name no one. */
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|HM|Band|Engage|Scan)$/;

const CALENDAR_IN =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Labour|Conservative|Liberal|Democrat|Green|Reform)\b/;
