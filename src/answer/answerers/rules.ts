import { type Context, compose, type Draft } from '../context.js';
import { asksToDeny } from '../understand/form.js';
import { has, type Question } from '../understand/question.js';
import { subjectOf } from '../understand/subject.js';
import { forcesOfNation, type Matter, scopeAsked } from './rules-scope.js';

const MODAL = /\b(?:can|could|may|might|will|would|does|do|is|are|has|have|must|should)\b/i;
const OBLIGED =
  /\b(?:must|ha(?:s|ve) (?:got )?to|ha(?:s|ve) .{1,60} to be|needs? to|need(?:ed)?|required|obliged|necessary|only (?:if|when|once)|compulsory|binding|legally)\b/i;
const POSSIBLE = /\b(?:can|could|possible|allowed|able|may|might|permitted|ever)\b/i;

/** Orders, which the inspectorate cannot give. */
const COMMANDS =
  /\b(?:(?<!\b(?:court|a|an|the|any|under|this|that) )order|compel|(?:give|giving|issue|issuing) (?:\w+ )?orders|impos\w+ (?:\w+ ){0,3}?(?:changes?|reforms?|solutions?|improvements?|orders|its will)|(?:can|could|may|to|would)\s+(?:\w+\s+){0,3}?force (?:an?|the|them|him|her|it|any)|make (?:\w+ ){1,4}?(?:do|change|comply|act|obey|improve)|instruct|overrule|override)\b/i;
/** What somebody with other powers does to a force or its chief: nothing is said of it outright. */
const SANCTIONS =
  /\b(?:sack|fire (?:an?|the|its) (?:chief|commissioner|officer)|dismiss|remove (?:a|the|its|their) (?:chief|commissioner)|punish|penali[sz]e|fine (?:an?|the|them|police|forces|\p{Lu}\p{L}+)|take over|shut down|disband)\b/iu;
const POWERS =
  /\bwhat(?:['’]s)?\b.{0,40}\bpowers?\b|\b(?:any|what) (?:real )?(?:teeth|powers?)\b|\b(?:got|have|has|with) (?:any |real )?teeth\b|\bis (?:it|hmicfrs|hmic|the (?:\w+ )?(?:inspectorate|watchdog)) (?:really )?a (?:police )?regulator\b|\bpowers? (?:over (?:police )?forces|to (?:enforce|make))\b/i;
/** That a force is put into Engage is the one thing that the inspectorate can bring about. */
const PUTS_IN =
  /\bforce (?:an?|the|any)\b.{1,40}\binto (?:engage|special measures|enhanced)\b|\bimpos\w+ (?:\w+ ){0,2}?(?:engage|special measures|enhanced|monitoring)\b/i;

/** "Does it mean that the government runs it": somebody else in charge of a force in Engage. */
const TAKEN_OVER =
  /\b(?:engage|special measures)\b.*\b(?:mean|means|involve|involves)\b.*\b(?:tak(?:e|es|en|ing) (?:it |them |things )?over|takeover|runs?|in charge|in control|controls?|order(?:s|ed)? about)\b/i;

/** What a force does with what inspectors tell it. */
const OBEYS =
  /\b(?:obey|comply|ignore|disregard|do (?:as|what)|go against|listen to|accept|follow|act on|carry out|implement)\b/i;

const GENERIC =
  /\b(?:a|an|any|each|every|another|some|one)\s+(?:police\s+)?(?:force|constabulary|cause)\b|\b(?:police )?forces\b|\bpolice force (?:is|be|gets?)\b|\byou\b|\bsomewhere\b|\beverything\b/i;
const IN =
  /\b(?:in|into|under|to)\s+(?:\w+\s+){0,2}?(?:engage|special measures|enhanced)\b|\bescalat\w+/i;
const OUT =
  /\b(?:leav\w+|left|out of|off|exit\w*|remov\w+|releas\w+|let (?:\w+ ){0,3}?out|get out|come out|return\w*|back (?:to|in|into) scan)\b/i;
const CONDITION =
  /\b(?:what (?:does it take|(?:do|does|must|should|can) (?:a|any|the) (?:police )?forces? (?:have|need|do)|makes?|triggers?|gets?|causes?|has to|must|needs? to|would|sends?|puts?|leads?|lands?)|how (?:bad|badly|serious|poor|does|do|is|are|can)|why (?:do|does|are|is|would)|when (?:do|does|are|is)|on what (?:grounds|basis)|criteria|criterion|threshold|tests?|conditions?|rules?|requirements?|grounds|reasons?)\b/i;
const AFTER = /\b(?:after|once|when|following|afterwards|then)\b/i;
const WATCHED =
  /\b(?:still|continue\w*|stop\w*|end|ends|over)\b.*\b(?:monitor\w*|watch\w*|inspect\w*|check\w*)\b|\b(?:monitor\w*|watch\w*|inspect\w*|check\w*)\b.*\b(?:still|continue\w*|stop\w*|end|ends|over)\b/i;
const UNMENDED =
  /\bwhat (?:happens|becomes of|would happen|will happen|comes)\b.*\b(?:not|no|never|fails?|failing|refuses?|without|ignores?)\b.*\b(?:improv\w*|sort\w*|fix\w*|address\w*|respond\w*|deal\w*|act|acts|chang\w*|put right|better|clos\w*|cause|concerns?)\b|\bwhat (?:happens|becomes of|would happen|will happen|comes)\b.*n['’]t\b.*\b(?:improv\w*|sort\w*|fix\w*|address\w*|respond\w*|deal\w*|act|chang\w*|put right|get better|clos\w*)\b/i;
const WHAT_THEN = /\bwhat (?:happens|comes|follows|then|next|becomes|changes)\b|\bleft alone\b/i;
const ALWAYS = /\b(?:always|automatic\w*|every time|whenever|necessarily|straight away)\b/i;
/** A figure that would have to be reached. */
const MARK =
  /\b(?:pass mark|scores?|points|targets?|benchmarks?|thresholds?|tests?|numbers?|figures?|criteria)\b/i;
const GRADE = /\b(?:inadequate|grades?|graded|rating|rated)\b/i;
/** A grade that would bring a force there, not one that it may have there. */
const PUTS_THERE =
  /\b(?:inadequate|poor|bad|low|lowest|grade|rating)\b.{0,40}\b(?:mean|means|puts?|leads?|lands?|moves?|moved|placed|enough|automatic\w*|results?|triggers?|gets?)\b|\b(?:does|do|can|will|must|is)\b.{0,50}\b(?:put|go|moved?|land|end up|placed|sent)\b.{0,60}\b(?:inadequate|grade\w*|rating|rated)\b/i;
const DECIDES =
  /\bwho (?:\w+ ){0,2}?(?:decides?|puts?|moves?|takes?|places?|makes? the (?:decision|call)|has the (?:say|power|final say))\b|\bwho\b.{0,30}\b(?:says?|decid\w+|determines?) (?:if|whether|when) (?:an?|any|the) (?:police )?forces?\b/i;

/** How the monitoring works for any force: what the inspectorate may do, how a force gets in and out. */
export function answerRules(context: Context): Draft | undefined {
  const { question, knowledge } = context;
  if (question.people.length > 0) return undefined;
  // "Can the minister sack a chief": of the inspectorate alone the record knows what it may do.
  if (SANCTIONS.test(question.text) && !has(question, 'inspectorate', 'engage')) return undefined;
  if (
    !HOW_FAR_BACK.test(question.text) &&
    question.dates.some(({ asksNow, anchor }) => !asksNow && anchor === undefined)
  )
    return undefined;
  const matter = matterOf(context);
  if (matter === undefined) return undefined;
  const rules = knowledge.record.rules.filter(({ topic }) => topic === matter.topic);
  const [first, ...more] = rules;
  if (first === undefined) return undefined;
  const composer = compose(context);
  const cites = composer.evidence(first.evidence);
  const verdict = asksToDeny(question.text) ? undefined : matter.verdict;
  if (verdict === undefined) composer.statement(first.text, cites);
  else composer.verdict(verdict, `${verdict === 'yes' ? 'Yes' : 'No'}. ${first.text}`, cites);
  const counted = matter.topic === 'scope' ? forcesOfNation(context) : undefined;
  if (counted !== undefined) composer.statement(counted, cites);
  for (const rule of more) composer.statement(rule.text, composer.evidence(rule.evidence));
  composer.quotes(cites, 2);
  return {
    outcome: 'answered',
    kind: 'definition',
    composer,
    forces: [],
    focus: rules.map(({ id }) => id),
  };
}

function matterOf(context: Context): Matter | undefined {
  const { question, named } = context;
  const scope = scopeAsked(context);
  if (scope !== undefined) return scope;
  const decision = decisionAsked(context);
  if (decision !== undefined) return decision;
  if (!named && HOW_FAR_BACK.test(question.text)) return { topic: 'register' };
  if (!named && IGNORED.test(question.text)) return { topic: 'powers' };
  const powers = powersAsked(question);
  if (powers !== undefined) return powers;
  if (!named && TAKEN_OVER.test(question.text)) return { topic: 'powers' };
  if (named || !GENERIC.test(question.text)) return undefined;
  if (subjectOf(question.text)?.words === true) return undefined;
  const yesNo = question.form.ask === 'yes-no' && !question.form.alternative;
  const { text } = question;
  if (!yesNo && UNMENDED.test(text)) return { topic: 'entry' };
  if (yesNo && ALWAYS.test(text) && IN.test(text) && has(question, 'concern'))
    return { topic: 'entry' };
  if (GRADE.test(text) && IN.test(text) && yesNo && PUTS_THERE.test(text))
    return { topic: 'grade', verdict: 'no' };
  if (DECIDES.test(text) && (has(question, 'engage', 'scan') || OUT.test(text) || IN.test(text)))
    return { topic: 'decision' };
  if (!has(question, 'engage', 'scan')) return undefined;
  if (yesNo && OUT.test(text) && MARK.test(text)) return { topic: 'exit' };
  if (yesNo && OPEN_CAUSE.test(text))
    return /\bmeans?\b/i.test(text) && !GOES_IN.test(text)
      ? { topic: 'exit', verdict: 'no' }
      : { topic: 'entry' };
  if (yesNo && WATCHED.test(text) && /\bin scan\b/i.test(text))
    return { topic: 'after', verdict: 'yes' };
  if (WATCHED.test(text) && OUT.test(text) && AFTER.test(text))
    return { topic: 'after', verdict: yesNo && /\bstill\b/i.test(text) ? 'yes' : undefined };
  if (OUT.test(text) && AFTER.test(text) && !yesNo && WHAT_THEN.test(text))
    return { topic: 'after' };
  if (OUT.test(text) || /\bin scan\b/i.test(text)) return exitAsked(question, yesNo);
  if (IN.test(text) && CONDITION.test(text) && !yesNo && !isCounted(question))
    return { topic: 'entry' };
  return undefined;
}

/** Somebody is taken for the one who moves forces in general: who decides. */
function decisionAsked({ question, named }: Context): Matter | undefined {
  const { text, form } = question;
  if (!named && /^\W*(?:does|do|is it|can|will)\b.*\bdecides?\W*$/i.test(text) && OTHERS.test(text))
    return { topic: 'decision', verdict: 'no' };
  const generic = GENERIC.test(text) || /\bwhich (?:police )?force\b/i.test(text);
  if (!named && OVERRULES.test(text) && !/\b(?:it|them|this|that)\W*$/i.test(text))
    return { topic: 'decision' };
  if (!named && HAS_A_SAY.test(text) && has(question, 'engage', 'scan'))
    return { topic: 'decision', verdict: saysNo(text, form.ask === 'yes-no') };
  if (named || !generic || !has(question, 'engage', 'scan')) return undefined;
  if (form.ask !== 'yes-no' || !MOVES.test(text)) return undefined;
  if (/\b(?:inspectorate|hmicfrs|hmic|watchdog|chief inspector)\b/i.test(text)) {
    if (/^\W*does\b/i.test(text) && /\bforces\b/i.test(text))
      return { topic: 'decision', verdict: 'yes' };
    return /\b(?:can|could|power|decides?|allowed|who)\b/i.test(text)
      ? { topic: 'decision' }
      : undefined;
  }
  return OTHERS.test(text) ? { topic: 'decision', verdict: 'no' } : undefined;
}

/** "Can the minister overrule the chief inspector": who decides is known, of more the sources do not tell. */
const OVERRULES =
  /\b(?:overrule|override|overturn|veto|block)\s+(?:the\s+)?(?:hmicfrs|hmic|(?:police\s+)?inspectorate|inspectors|watchdog|(?:hm\s+)?chief inspector|(?:engage\s+)?decision|a move)\b/i;
const HAS_A_SAY =
  /\bwho (?:has|gets|makes?) (?:the )?(?:final |last )?(?:say|call|decision|word)\b|\b(?:has|have|gets?) a say\b|\bdecides? (?:who|which forces?|what forces?|(?:whether|when|if) (?:an?|any|the|which) (?:police )?forces?)\b.{0,30}\b(?:go\w*|mov\w+|put|enter\w*|leav\w+|in(?:to)?|out)\b|\bwho decides (?:on|about) (?:special measures|engage|moves?)\b|\bwho (?:signs off|approves|okays|authorises|agrees)\b.{0,30}\b(?:an?|any|police) (?:force|move)/i;

/** Others than the Chief Inspector do not decide. */
function saysNo(text: string, yesNo: boolean): 'no' | undefined {
  return yesNo && OTHERS.test(text) && /\bdecides?\b/i.test(text) ? 'no' : undefined;
}

/** What this bot's own record reaches back to. */
const HOW_FAR_BACK =
  /\bhow far back\b|\b(?:you|your|this bot|the bot|the record|the register)\b.{0,30}\b(?:cover|go back|know|have|reach)\w*\b.{0,30}\b(?:before|older than|earlier than)\b/i;
const IGNORED =
  /\bwhat (?:happens|would happen|will happen)\b.*\b(?:ignores?|refuses?|disobeys?|rejects?|does(?:n['’]?t| not)|do(?:n['’]?t| not))\b.*\brecommend\w*/i;
/** "Does an open cause of concern mean Engage", "can one lead there". */
const OPEN_CAUSE =
  /\b(?:an?|any|one|having|every) (?:open )?causes? of concern\b.*\b(?:mean|put|lead|land)/i;

/** That a force would be moved, not that it is there. */
const GOES_IN = /\b(?:go(?:es|ing)?|mov\w+|put|placed|lands?|ends? up)\b[^?]*\b(?:in|into|to)\b/i;

const MOVES =
  /\b(?:put|place|move|take|remove|order|decide|lift|return|bring|pull|escalate)s?\b|\b(?:decisions?|taken|moved|putting|taking)\b/i;
const OTHERS =
  /\b(?:home secretary|home office|government|ministers?|prime minister|mayors?|council|parliament|commissioners?|pccs?|chief constables?|federation|ppog|oversight group|(?<!chief )inspector)\b/i;

/** "How long", "how many": figures of all stays, no rule. */
function isCounted({ form }: Question): boolean {
  return ['how-long', 'how-many', 'how-much', 'how-often', 'who', 'which'].includes(form.ask);
}

/** Whether causes must be closed, or may be open, when a force leaves; else by what it leaves. */
function exitAsked(question: Question, yesNo: boolean): Matter | undefined {
  const { text } = question;
  const ofConcerns =
    has(question, 'concern', 'closed', 'open') &&
    /\b(?:open|closed?|closing|fix\w*|resolv\w*|outstanding|unresolved|everything|all)\b/i.test(
      text,
    );
  if (yesNo && ofConcerns && OBLIGED.test(text)) return { topic: 'exit', verdict: 'no' };
  if (yesNo && ofConcerns && POSSIBLE.test(text)) return { topic: 'exit', verdict: 'yes' };
  return !yesNo && CONDITION.test(text) && !isCounted(question) ? { topic: 'exit' } : undefined;
}

/** Whether the inspectorate may command, or a force must obey. */
function powersAsked(question: Question): Matter | undefined {
  const { text, form } = question;
  if (!has(question, 'inspectorate', 'recommendation') || !MODAL.test(text)) return undefined;
  if (!['yes-no', 'what', 'how', 'which', 'statement'].includes(form.ask)) return undefined;
  if (PUTS_IN.test(text)) return undefined;
  const yesNo = form.ask === 'yes-no' && !form.alternative;
  const obeys = OBEYS.test(text) && (OBLIGED.test(text) || POSSIBLE.test(text));
  const bound = /\bbinding\b/i.test(text) || (obeys && OBLIGED.test(text));
  if (yesNo && (COMMANDS.test(text) || bound))
    return { topic: 'powers', verdict: /\bor\b/i.test(text) ? undefined : 'no' };
  const asks = COMMANDS.test(text) || SANCTIONS.test(text) || POWERS.test(text) || obeys;
  return asks ? { topic: 'powers' } : undefined;
}
