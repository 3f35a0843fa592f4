import type { Context } from './context.js';

/** Whole questions that this corpus can answer, about the same force where it has something on it. */
export function suggest(context: Context): string[] {
  const { record } = context.knowledge;
  const of = context.force ?? record.forces.get([...record.forceRecords.keys()][0] ?? '');
  if (of === undefined) return [];
  const known = record.forceRecords.get(of.id);
  if (known === undefined || known.stays.length === 0)
    return [`Is ${of.name} in special measures?`, 'Which forces have been in Engage?'];
  return [
    `Is ${of.name} in special measures?`,
    known.concerns.length > 0
      ? `Which causes of concern about ${of.name} are open?`
      : `How long was ${of.name} in Engage?`,
    known.stays.some(({ from }) => (from.why ?? []).length > 0)
      ? `Why was ${of.name} moved into Engage?`
      : 'Which forces have been in Engage?',
  ];
}
