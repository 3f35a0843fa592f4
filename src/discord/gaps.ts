import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { addDays, type Day, dayOfClock, isDay } from '../dates/day.js';

/** Questions that were refused: how many on a day, and their words only where that is switched on. */
export interface Gaps {
  note(question: string, now: Date): void;
  text(): string;
}

/** Days for which refused questions are kept. */
const KEPT_DAYS = 90;
/** Words of so many questions a day are kept, where they are. */
const MOST = 200;

const fileSchema = z.record(
  z.string().refine(isDay),
  z.object({ count: z.int().min(0), questions: z.array(z.string()).default([]) }),
);
type Days = Record<string, { count: number; questions: string[] }>;

/**
 * Counts refused questions in a file of the data folder, never who asked. Without a folder nothing
 * is kept.
 */
export function openGaps(folder: string | undefined, keepsText: boolean): Gaps {
  if (folder === undefined)
    return { note: () => undefined, text: () => 'DATA_DIR is not set, so nothing is counted.' };
  const path = join(folder, 'gaps.json');
  const days = read(path);
  return {
    note: (question, now) => {
      const today = dayOfClock(now);
      const entry = days[today] ?? { count: 0, questions: [] };
      entry.count += 1;
      if (keepsText && entry.questions.length < MOST) entry.questions.push(question.slice(0, 300));
      days[today] = entry;
      forget(days, today);
      write(folder, path, days);
    },
    text: () => writeDays(days),
  };
}

function forget(days: Days, today: Day): void {
  for (const day of Object.keys(days))
    if (isDay(day) && day < addDays(today, -KEPT_DAYS)) delete days[day];
}

function read(path: string): Days {
  try {
    return fileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // None yet, or one that cannot be read: counting begins anew.
    return {};
  }
}

function write(folder: string, path: string, days: Days): void {
  mkdirSync(folder, { recursive: true });
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, `${JSON.stringify(days, null, 1)}\n`);
  renameSync(fresh, path);
}

function writeDays(days: Days): string {
  const lines = Object.entries(days)
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([day, { count, questions }]) => [
      `${day}: ${count} refused`,
      ...questions.map((one) => `- ${one}`),
    ]);
  return lines.length === 0 ? 'No question was refused so far.' : lines.join('\n');
}
