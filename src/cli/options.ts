import { parseArgs } from 'node:util';
import { type Day, dayOfClock, isDay } from '../dates/day.js';
import { UsageError } from './usage.js';

/** What `ask` was told on its command line. */
export interface AskOptions {
  readonly json: boolean;
  readonly batch?: string | undefined;
  readonly corpus: string;
  readonly today: Day;
  readonly asOf?: Day | undefined;
  readonly question?: string | undefined;
}

/** How `ask` is called, shown with every usage error. */
export const ASK_USAGE = `Usage:
  npm run --silent ask -- [--json] [--as-of DATE] [--now DATE] [--corpus DIR] "question"
  npm run --silent ask -- --json --batch FILE.jsonl [--as-of DATE] [--now DATE] [--corpus DIR]
Dates are written YYYY-MM-DD.`;

/**
 * Reads the command line of `ask`.
 * @throws UsageError that says what is wrong and how it is meant.
 */
export function readAskOptions(args: readonly string[], corpus: string, clock: Date): AskOptions {
  const { values, positionals } = parse(args);
  const today = values.now === undefined ? dayOfClock(clock) : readDay('--now', values.now);
  const asOf = values['as-of'] === undefined ? undefined : readDay('--as-of', values['as-of']);
  const common = { json: values.json, corpus: values.corpus ?? corpus, today, asOf };
  if (values.batch !== undefined) {
    if (!values.json) throw usage('--batch needs --json, since it writes one JSON reply a line');
    if (positionals.length > 0)
      throw usage('--batch takes its questions from the file, not from the command line');
    return { ...common, batch: values.batch };
  }
  if (positionals.length === 0) throw usage('There is no question');
  if (positionals.length > 1)
    throw usage('There is more than one question; put it between quotation marks');
  return { ...common, question: positionals[0] };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        batch: { type: 'string' },
        corpus: { type: 'string' },
        now: { type: 'string' },
        'as-of': { type: 'string' },
      },
    });
  } catch (error) {
    throw usage(
      error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error),
    );
  }
}

function readDay(option: string, text: string): Day {
  if (isDay(text)) return text;
  throw usage(`${option} ${JSON.stringify(text.slice(0, 40))} is not a day that exists`);
}

function usage(what: string): UsageError {
  return new UsageError(`${what}.\n${ASK_USAGE}`);
}
