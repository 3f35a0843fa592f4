import { CorpusError, writeProblem } from '../corpus/problem.js';
import { writeReindexReport } from '../maintain/reindex-report.js';
import { escapeMarkdown } from '../render/discord/escape.js';
import type { View } from '../render/discord/view.js';
import { type CommandData, type CommandFacts, type Options, TEXT_OPTION } from './command.js';
import type { Settings } from './config.js';
import type { EngineWorker } from './engine-worker.js';
import type { Gaps } from './gaps.js';
import type { Actor } from './interaction.js';
import type { EngineHolder, StartEngine } from './reindex.js';

/** The maintainers' commands and who may use them. */
export interface Maintenance {
  readonly commands: ReadonlyMap<string, CommandFacts>;
  /** Whether somebody may use them here: in the maintainers' server, by role or by name. */
  allows(actor: Actor, guild: string | undefined): boolean;
  run(command: string, options: Options): Promise<View>;
}

const REINDEX: CommandData = {
  name: 'reindex',
  description: 'Read the corpus again: build, check, evaluate, swap; what changed',
};

const CORPUS: CommandData = {
  name: 'corpus',
  description: 'What the corpus holds: list, check, or questions that were refused',
  options: [
    {
      type: TEXT_OPTION,
      name: 'show',
      description: 'What to show',
      required: true,
      choices: [
        { name: 'list of articles', value: 'list' },
        { name: 'check the files as they are now', value: 'check' },
        { name: 'gaps: questions that were refused', value: 'gaps' },
        { name: 'one article: passages, facts that cite it', value: 'article' },
      ],
    },
    {
      type: TEXT_OPTION,
      name: 'article',
      description: 'The id of the article, for "one article"',
    },
  ],
};

/** The maintainers' commands as they are registered in their server. */
export const MAINTENANCE: ReadonlyMap<string, CommandFacts> = new Map(
  [REINDEX, CORPUS].map((data) => [data.name, { data, visibility: 'private' }]),
);

/** Builds the maintainers' commands over the engine. */
export function createMaintenance(
  { maintainers }: Settings,
  engines: EngineHolder,
  start: StartEngine,
  gaps: Gaps,
): Maintenance {
  const show = async ({ show: what, article }: Options): Promise<string> => {
    switch (what) {
      case 'article':
        return oneArticle(await engines.current(), article ?? '');
      case 'check':
        return checked(start);
      case 'gaps':
        return gaps.text();
      default:
        return listed(await engines.current());
    }
  };
  return {
    commands: MAINTENANCE,
    allows: (actor, guild) =>
      maintainers.guild !== undefined &&
      guild === maintainers.guild &&
      (maintainers.users.includes(actor.id) ||
        actor.roles.some((role) => maintainers.roles.includes(role))),
    run: async (command, options) => {
      const text =
        command === REINDEX.name
          ? writeReindexReport(await engines.reindex())
          : await show(options);
      const { snapshot } = await engines.current();
      return {
        paragraphs: text.split('\n').map((line) => escapeMarkdown(line)),
        buttons: [],
        origin: { command, options },
        snapshot,
        outcome: 'maintenance',
      };
    },
  };
}

function listed({ summary }: EngineWorker): string {
  return [
    `Snapshot ${summary.snapshot}, ${summary.articles.length} articles:`,
    ...summary.articles.map(({ id, title, passages }) => `${title} (${id}, ${passages} passages)`),
  ].join('\n');
}

function oneArticle({ summary }: EngineWorker, id: string): string {
  const found = summary.articles.find((one) => one.id === id);
  if (found === undefined) return `There is no article “${id}”. /corpus show:list names them all.`;
  const { title, passages, digest, facts } = found;
  return [
    `${title} (${id})`,
    `${passages} passages, content ${digest}`,
    facts.length === 0
      ? 'No fact of the record quotes it.'
      : `Facts that quote it: ${facts.join(', ')}`,
  ].join('\n');
}

/** Loads the files beside what answers and says what is wrong with them. */
async function checked(start: StartEngine): Promise<string> {
  try {
    const engine = await start(true);
    const { summary } = engine;
    const evaluation = await engine.evaluate();
    await engine.stop();
    const floor =
      evaluation === undefined
        ? ''
        : `\nEvaluation: ${evaluation.right} of ${evaluation.asked} questions right, ${evaluation.breaches.length} below the floor.`;
    return `The corpus loads: snapshot ${summary.snapshot}, ${summary.articles.length} articles.${floor}`;
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return ['The corpus does not load:', ...error.problems.map(writeProblem)].join('\n');
  }
}
