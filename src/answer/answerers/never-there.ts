import { publishedDay, staysOf } from '../../record/as-of.js';
import type { Force } from '../../record/schema.js';
import type { Entry } from '../../search/index.js';
import { stageConcepts } from '../../search/stages.js';
import { type Context, compose, type Draft } from '../context.js';
import { quotationOf } from '../quotation.js';
import { isNew, MOST_QUOTES } from '../quoting.js';
import { moveOf } from '../telling.js';
import { has } from '../understand/question.js';
import { subjectOf } from '../understand/subject.js';
import { sentence } from '../wording.js';
import { noneInRegister } from './register.js';

/** "The force stays in Scan", "it is not special measures", "has never been in Engage". */
const NOT_THERE =
  /\b(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|still|is|was) in (?:the |our |its |routine )?[^.;:]{0,60}\bscan\b|\b(?:not|never|n['’]t)\b[^.;:]{0,40}\b(?:special measures|engage|enhanced (?:level of |stage of )?monitoring)\b/i;
const GENERAL = /\b(?:all|any|most) (?:police )?forces\b|\ba (?:police )?force\b/i;

/**
 * A question takes a force to be, or to have been, in Engage that the record has no stay of and no
 * article tells a move of: the sentences that say it is not there.
 */
export function answerNeverThere(context: Context): Draft | undefined {
  const { question, force, knowledge, named } = context;
  if (!named || force === undefined || question.forces.length > 1) return undefined;
  if (question.form.ask === 'who' || question.form.negated) return undefined;
  if (!has(question, 'engage') || subjectOf(question.text)?.words === true) return undefined;
  if (staysOf(knowledge.record, force.id).length > 0) return undefined;
  const { index } = knowledge;
  const stages = stageConcepts(index);
  const about = index.entries.filter(({ article }) => article.about.includes(force.id));
  if (about.length === 0)
    return question.form.ask === 'yes-no' || force.kind === 'other'
      ? undefined
      : noneFound(context, force);
  const denies = (entry: Entry) =>
    NOT_THERE.test(entry.sentence.text) && !GENERAL.test(entry.sentence.text);
  if (
    about.some(
      (entry) =>
        moveOf(entry, stages) === 'in' &&
        !GENERAL.test(entry.sentence.text) &&
        !denies(entry) &&
        !isAhead(entry),
    )
  )
    return undefined;
  const chosen = about
    .filter(denies)
    .sort((a, b) => publishedDay(b.article).localeCompare(publishedDay(a.article)))
    .map(quotationOf)
    .filter((one) => one !== undefined)
    .filter((one, at, all) => isNew(one, all.slice(0, at)))
    .slice(0, MOST_QUOTES);
  if (chosen.length === 0) return undefined;
  const composer = compose(context);
  const cites = chosen.map((one) => composer.quotation(one));
  const told = `the sources held tell of no move of ${force.name} into Engage`;
  if (question.form.ask === 'yes-no') composer.verdict('no', `No: ${told}.`, cites);
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

/** A move that is only called for, or threatened. */
function isAhead({ sentence: { text } }: Entry): boolean {
  return /\b(?:if|could|would|may|might|can|calls?|called|should|risk|whether|unless|will)\b/i.test(
    text,
  );
}
