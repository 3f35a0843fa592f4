import { sortedEvents, staysOf } from '../../record/as-of.js';
import { type Context, compose, type Draft, forceRecord } from '../context.js';
import { has } from '../understand/question.js';
import { OF_A_MOVE, unexplained } from '../understand/unexplained.js';
import { countWord, joinList, moveWhen, sentence } from '../wording.js';
import { aboutConcerns } from './concern-draft.js';

const CONCERNS = '(?:causes?(?: (?:of|for) concern)?|concerns?|failings?|problems?)';
/** Causes that came beside the first ones. */
const ADDED = new RegExp(
  [
    String.raw`\b(?:new|extra|further|additional|another|more|fresh)\b(?: \w+){0,2}? ${CONCERNS}\b(?=.*\b(?:add\w*|rais\w*|pick\w*|got|get|given|found|gain\w*|since|while|during|after|once|later|already)\b)`,
    String.raw`\b${CONCERNS}\b.{0,40}?\b(?:added|(?:raised|found|picked up|came up|given) (?:later|since|afterwards|after|while|during|part[- ]?way|mid[- ]?way|half[- ]?way|once))\b`,
    String.raw`\b(?:added|picked up|piled on)\b(?: \w+){0,3}? ${CONCERNS}\b`,
  ].join('|'),
  'i',
);
/** Words of such a question that say no more. */
const HOW =
  /^(?:new|extra|further|additional|another|more|fresh|add(?:ed|ing)?|pick(?:ed)?|part|way|thr(?:u|ough)|mid|half|midway|halfway|partway|later|since|already|gain(?:ed)?|pile[ds]?|along|got|get|think|time|stay|spell|stint)$/;

/** Which causes of concern were raised after a force had entered Engage. */
export function answerConcernAdded(context: Context): Draft | undefined {
  const { question, force, named, knowledge } = context;
  if (!named || force === undefined || question.forces.length > 1 || question.people.length > 0)
    return undefined;
  if (!ADDED.test(question.text) || has(question, 'recommendation', 'disagree')) return undefined;
  if (['why', 'who', 'how-long'].includes(question.form.ask)) return undefined;
  const rest = unexplained(question, [...OF_A_MOVE, 'concern', 'still', 'ever', 'number', 'open']);
  if (rest.some(({ word }) => !HOW.test(word.toLowerCase()))) return undefined;
  const stay = staysOf(knowledge.record, force.id).at(-1);
  const all = forceRecord(context)?.concerns ?? [];
  if (stay === undefined || all.length === 0 || stay.reasons.length === 0) return undefined;
  const added = all.filter(({ id }) => !stay.reasons.includes(id));
  const composer = compose(context);
  const raised = added.flatMap((concern) => sortedEvents(concern).slice(0, 1));
  const cites = composer.evidence(
    added.length === 0 ? stay.from.evidence : raised.flatMap(({ evidence }) => evidence),
  );
  const asked = question.form.ask === 'yes-no';
  if (added.length === 0) {
    const titles = joinList(all.map(({ title }) => title));
    const text = `the sources tell of no cause of concern at ${force.name} beside those that it was moved into Engage for (${titles}).`;
    if (asked) composer.verdict('unclear', `None found: ${text}`, cites);
    else composer.statement(`None found: ${text}`, cites);
  } else {
    const list = joinList(
      added.map((concern) => {
        const [first] = sortedEvents(concern);
        return `${concern.title}${first === undefined ? '' : ` (${moveWhen(first.date)})`}`;
      }),
    );
    const text = `${countWord(added.length)} ${added.length === 1 ? 'cause' : 'causes'} of concern ${added.length === 1 ? 'was' : 'were'} raised at ${force.name} after it had entered Engage: ${list}.`;
    if (asked) composer.verdict('yes', `Yes, ${text}`, cites);
    else composer.statement(sentence(text), cites);
  }
  composer.quotes(cites, 2);
  return aboutConcerns(composer, force, added.length === 0 ? all : added);
}
