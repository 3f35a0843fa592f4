/** Wrong usage of a command: shown as written on standard error, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Exit statuses, as the README promises them. */
export const EXIT = { reply: 0, corpus: 1, usage: 2 } as const;

/**
 * Runs a command's main function: its result is the exit status; a wrong usage, a corpus that
 * does not load and anything unexpected become messages on standard error.
 */
export async function runMain(main: () => number | Promise<number>): Promise<void> {
  // A reader that closes early (`| head`) is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.reply);
    throw error;
  });
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === 'UsageError') process.exitCode = EXIT.usage;
    else if (error.name === 'CorpusError') process.exitCode = EXIT.corpus;
    else {
      process.stderr.write(
        `Unexpected error; please report it with this text.\n${error.stack ?? error.message}\n`,
      );
      process.exitCode = EXIT.corpus;
      return;
    }
    process.stderr.write(`${error.message}\n`);
  }
}
