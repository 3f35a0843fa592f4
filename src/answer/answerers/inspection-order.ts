import { staysOf } from '../../record/as-of.js';
import { recordInterval } from '../../record/dates.js';
import type { Force, ForceRecord, RecordDate } from '../../record/schema.js';
import type { Composer } from '../composer.js';
import { type Context, compose, type Draft, forceRecord } from '../context.js';
import { has } from '../understand/question.js';
import { OF_A_MOVE, unexplained } from '../understand/unexplained.js';
import { moveWhen, staySpan } from '../wording.js';

type Inspection = ForceRecord['inspections'][number];

/** Which inspection is asked about, by what it is called. */
const CALLED: readonly (readonly [RegExp, readonly Inspection['kind'][]])[] = [
  [/\bre-?inspect\w*/i, ['re-inspection']],
  [/\b(?:revisit\w*|return visit|came back|went back)\b/i, ['revisit']],
  [/\breport\b/i, ['report']],
  [/\b(?:peel|inspected|inspection)\b/i, ['peel']],
];

/** "Was the inspection before the move into Engage": yes or no by the days of the two; undefined for anything else. */
export function answerInspectionOrder(context: Context): Draft | undefined {
  const { question, force, knowledge } = context;
  if (force === undefined || question.form.ask !== 'yes-no' || question.people.length > 0)
    return undefined;
  if (THERE_WHEN.test(question.text)) return thereWhen(context, force);
  const tie = question.dates.find(({ anchor }) => anchor !== undefined);
  if (tie === undefined || (tie.relation !== 'before' && tie.relation !== 'after'))
    return undefined;
  if (has(question, 'speech')) return undefined;
  if (unexplained(question, [...OF_A_MOVE, 'inspection', 'report', 'days', 'ever']).length > 0)
    return undefined;
  const before = question.text.slice(0, tie.start);
  const kinds = CALLED.find(([called]) => called.test(before))?.[1];
  const stay = staysOf(knowledge.record, force.id).at(-1);
  const move = tie.anchor === 'entry' ? stay?.from : stay?.to;
  if (kinds === undefined || move === undefined) return undefined;
  const inspections = (forceRecord(context)?.inspections ?? []).filter(({ kind }) =>
    kinds.includes(kind),
  );
  const [inspection, ...more] = inspections;
  if (inspection === undefined || more.length > 0) return undefined;
  const order = orderOf(inspection.date, move.date);
  const composer = compose(context);
  const cites = [
    ...composer.evidence(inspection.evidence, 1),
    ...composer.evidence(move.evidence, 1),
  ];
  const way = tie.anchor === 'entry' ? 'moved into Engage' : 'returned to Scan';
  const text = `There was ${inspection.text}, ${moveWhen(inspection.date)}; ${force.name} was ${way} ${moveWhen(move.date)}.`;
  if (order === undefined) composer.verdict('unclear', `Not known for certain. ${text}`, cites);
  else if (order === tie.relation) composer.verdict('yes', `Yes. ${text}`, cites);
  // Another such inspection that the record does not know of may have come later.
  else if (tie.relation === 'after')
    composer.verdict('unclear', `None found after that. ${text}`, cites);
  else composer.verdict('no', `No. ${text}`, cites);
  composer.quotes(cites, 2);
  return aboutInspection(composer, force, inspection);
}

/** "Was it in Engage when it was re-inspected". */
const THERE_WHEN =
  /\b(?:in|under)\s+(?:engage|special measures|enhanced(?: \w+)?)\s+(?:when|while|during|at the time of)\s+(?:the\s+|it(?:s)?\s+)?(?:was\s+|were\s+|inspectors\s+)?(?:re-?inspect\w*|revisit\w*|peel|inspect\w*|came back|went back)/i;

/** Yes or no by the stay and the days of the inspection. */
function thereWhen(context: Context, force: Force): Draft | undefined {
  const { question, knowledge } = context;
  const kinds = CALLED.find(([called]) => called.test(question.text))?.[1];
  const stay = staysOf(knowledge.record, force.id).at(-1);
  const [inspection, ...more] = (forceRecord(context)?.inspections ?? []).filter(
    ({ kind }) => kinds?.includes(kind) === true,
  );
  // It was inspected more than once.
  if (/(?<![\w-])inspect/i.test(question.text) && !/\bpeel\b/i.test(question.text))
    return undefined;
  if (question.dates.some(({ asksNow, anchor }) => !asksNow && anchor === undefined))
    return undefined;
  if (stay === undefined || inspection === undefined || more.length > 0) return undefined;
  const [days, from] = [recordInterval(inspection.date), recordInterval(stay.from.date)];
  const to = stay.to === undefined ? undefined : recordInterval(stay.to.date);
  const inside = days.earliest >= from.latest && (to === undefined || days.latest <= to.earliest);
  const outside = days.latest < from.earliest || (to !== undefined && days.earliest > to.latest);
  const composer = compose(context);
  const cites = [
    ...composer.evidence(inspection.evidence, 1),
    ...composer.evidence(stay.from.evidence, 1),
    ...(stay.to === undefined ? [] : composer.evidence(stay.to.evidence, 1)),
  ];
  const text = `There was ${inspection.text}, ${moveWhen(inspection.date)}; ${force.name} was in Engage ${staySpan(stay)}.`;
  if (inside) composer.verdict('yes', `Yes. ${text}`, cites);
  else if (outside) composer.verdict('no', `No. ${text}`, cites);
  else composer.verdict('unclear', `Not known for certain. ${text}`, cites);
  composer.quotes(cites, 2);
  return aboutInspection(composer, force, inspection);
}

function aboutInspection(composer: Composer, force: Force, { id }: Inspection): Draft {
  return { outcome: 'answered', kind: 'inspections', composer, forces: [force.id], focus: [id] };
}

/** Whether one day surely lies before or after another; a day that both share is before. */
function orderOf(one: RecordDate, other: RecordDate): 'before' | 'after' | undefined {
  const [a, b] = [recordInterval(one), recordInterval(other)];
  if (a.latest <= b.earliest) return 'before';
  return a.earliest > b.latest ? 'after' : undefined;
}
