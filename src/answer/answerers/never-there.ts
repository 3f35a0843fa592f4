import { publishedDay, staysOf } from '../../record/as-of.js';
import type { Force } from '../../record/schema.js';
import type { Entry } from '../../search/index.js';
import { stageConcepts } from '../../search/stages.js';
import { type Context, compose, type Draft } from '../context.js';
import { quotationOn } from '../following.js';
import { quotationOf } from '../quotation.js';
import { isNew, MOST_QUOTES } from '../quoting.js';
import { moveOf } from '../telling.js';
import { asksPossibility } from '../understand/possibility.js';
import { has } from '../understand/question.js';
import { subjectOf } from '../understand/subject.js';
import { sentence } from '../wording.js';
import { noneInRegister } from './register.js';

/** "The force stays in Scan", "it is not special measures", "has never been in Engage". */
const NOT_THERE =
  /\b(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|still|is|are|was|['’]re|monitored) (?:in|at) (?:the |our |its |routine )?[^.;:]{0,60}\b(?:scan|routine monitoring)\b|(?:\b(?:none|neither|not|never|nobody|no one)|n['’]t)\b[^.;:]{0,40}\b(?:special measures|engage|enhanced (?:level of |stage of )?monitoring)\b/i;
/** "I wish to correct reports that it is in special measures." */
const CORRECTED =
  /\b(?:correct(?:s|ing)?|untrue|false(?:ly)?|rumours?|myth)\b.*\b(?:special measures|engage)\b/i;
/** "We are in Scan, as all forces are by default": of this force all the same. */
const OWN_SCAN = /^(?:\W*(?:no|yes)\W+)?\W*(?:we|it|the force)\b[^.;:]{0,60}\bscan\b/i;
/** Where it is, rather than where it is not. */
const SAYS_SCAN = /\bscan\b/i;
/** Which stage it is in, or whether it is Scan. */
const STAGE_ASKED = /\b(?:which|what) (?:monitoring )?(?:stage|phase|level)\b|\bscan\b/i;
const GENERAL = /\b(?:all|any|most) (?:police )?forces\b|\ba (?:police )?force\b/i;

/**
 * A question takes a force to be, or to have been, in Engage that the record has no stay of and no
 * article tells a move of: the sentences that say it is not there.
 */
export function answerNeverThere(context: Context): Draft | undefined {
  const { question, force, knowledge, named } = context;
  if (!named || force === undefined || question.forces.length > 1) return undefined;
  if (question.form.ask === 'who' || question.form.negated) return undefined;
  const asksStage = !has(question, 'engage');
  if (asksStage && !(has(question, 'scan', 'stage') && STAGE_ASKED.test(question.text)))
    return undefined;
  // What is still to come nobody here tells.
  if (/^\W*(?:will|would|could|might|may)\b/i.test(question.text)) return undefined;
  if (subjectOf(question.text)?.words === true || asksPossibility(question.text)) return undefined;
  if (staysOf(knowledge.record, force.id).length > 0) return undefined;
  const { index } = knowledge;
  const stages = stageConcepts(index);
  const about = index.entries.filter(({ article }) => article.about.includes(force.id));
  if (about.length === 0)
    return question.form.ask === 'yes-no' || force.kind === 'other'
      ? undefined
      : noneFound(context, force);
  const denies = (entry: Entry) =>
    (NOT_THERE.test(entry.sentence.text) || CORRECTED.test(entry.sentence.text)) &&
    (!GENERAL.test(entry.sentence.text) || OWN_SCAN.test(entry.sentence.text));
  if (
    about.some(
      (entry) =>
        moveOf(entry, stages) === 'in' &&
        !GENERAL.test(entry.sentence.text) &&
        !denies(entry) &&
        !isAhead(entry) &&
        !asksOrDefines(entry),
    )
  )
    return undefined;
  const chosen = about
    .filter(denies)
    .sort(
      (a, b) =>
        publishedDay(b.article).localeCompare(publishedDay(a.article)) ||
        Number(SAYS_SCAN.test(b.sentence.text)) - Number(SAYS_SCAN.test(a.sentence.text)),
    )
    .map((entry) =>
      // What is corrected is told wrong by itself: the correction follows.
      CORRECTED.test(entry.sentence.text) ? quotationOn(index.entries, entry) : quotationOf(entry),
    )
    .filter((one) => one !== undefined)
    .filter((one, at, all) => isNew(one, all.slice(0, at)))
    .slice(0, MOST_QUOTES);
  if (chosen.length === 0) return undefined;
  const composer = compose(context);
  const cites = chosen.map((one) => composer.quotation(one));
  const told = `the sources held tell of no move of ${force.name} into Engage`;
  if (question.form.ask === 'yes-no' && !asksStage) composer.verdict('no', `No: ${told}.`, cites);
  else composer.statement(sentence(`${told}.`), cites);
  composer.quotes(cites, MOST_QUOTES);
  const focus = chosen.map(({ passage }) => passage.id);
  return { outcome: 'answered', kind: 'status', composer, forces: [force.id], focus };
}

/** Nothing at all is held on the force: what is known is that no stay of it was found. */
function noneFound(context: Context, force: Force): Draft {
  const since = context.knowledge.record.coverageFrom?.slice(0, 4) ?? '2019';
  return noneInRegister(
    context,
    `None found: no stay of ${force.name} in Engage was found since ${since}.`,
    [force.id],
  );
}

/** "Is Northshire in special measures?", "special measures means Engage": nothing of this force. */
function asksOrDefines({ passage, sentence: { text } }: Entry): boolean {
  return passage.kind === 'heading' || /\?["”’']?$|\bmeans?\b/.test(text);
}

/** A move that is only called for, or threatened. */
function isAhead({ sentence: { text } }: Entry): boolean {
  return /\b(?:if|could|would|may|might|can|calls?|called|should|risk|whether|unless|will)\b/i.test(
    text,
  );
}
