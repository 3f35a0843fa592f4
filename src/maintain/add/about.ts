import { buildForceFinder } from '../../answer/understand/forces.js';
import type { StatusRecord } from '../../record/record.js';

/**
 * The ids of the forces that an article is about, the most named first: those in its title, and
 * those that its text names at least twice and not much less often than any other.
 */
export function forcesAbout(record: StatusRecord, title: string, body: string): string[] {
  const terms = [...record.terms.values()];
  const names = terms.flatMap(({ term, aliases, expansion }) => [
    term,
    ...aliases,
    expansion ?? '',
  ]);
  const find = buildForceFinder(
    record.forces.values(),
    names.filter((name) => name !== ''),
  );
  const inTitle = new Set(find(title).map(({ force }) => force.id));
  const counts = new Map<string, number>();
  for (const { force } of find(body)) counts.set(force.id, (counts.get(force.id) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const inText = [...counts].filter(([, count]) => count >= 2 && count * 3 >= most);
  const found = new Set([...inTitle, ...inText.map(([id]) => id)]);
  return [...found].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
}
