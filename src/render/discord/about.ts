import { newestSourceText } from '../../answer/wording.js';
import { type Day, plural, writeDay } from '../../dates/day.js';
import type { Knowledge } from '../../knowledge.js';
import { newestHeldDay, publishedDay } from '../../record/as-of.js';
import { escapeMarkdown } from './escape.js';

/** What the bot tells of itself: what it is, what it covers, its age, privacy, errors, emergencies. */
export function aboutParagraphs(knowledge: Knowledge, today: Day): string[] {
  return [
    section('What this is', [
      'Forcewatch answers questions about how HMICFRS, the inspectorate of constabulary, monitors the police forces of England and Wales: which stage a force is in, why and since when, which causes of concern are open, who said what.',
      'Every statement has its source. Nothing is made up: what the sources do not say, the bot says that it does not know.',
    ]),
    section('It is not the police', [
      'Nobody reads questions here as reports of a crime. In an emergency call 999; otherwise call the police on 101.',
      'It belongs neither to the inspectorate nor to a police force, and it gives no opinions.',
    ]),
    section('What it covers', coverage(knowledge)),
    section('How old it is', age(knowledge, today)),
    section('What it keeps', [
      'The text of a question is not logged by default, and nothing about who asked is kept. A log has the command, how it ended and how long it took.',
      'A reply to a command is seen by you alone until you press Share. A reply to a mention is seen by everybody in the channel.',
      'A report goes to the maintainers with your words and the question, without your name.',
    ]),
    section('Something is wrong?', [
      'Press “Report an error” below, or “Report this answer” under a reply, and say what is wrong or missing.',
    ]),
  ];
}

function section(title: string, sentences: readonly string[]): string {
  return `### ${escapeMarkdown(title)}\n${escapeMarkdown(sentences.join('\n'))}`;
}

function coverage({ articles, record }: Knowledge): string[] {
  const territorial = [...record.forces.values()].filter(({ kind }) => kind === 'territorial');
  const followed = [...record.forceRecords.values()].filter(({ stays }) => stays.length > 0);
  const { coverageFrom } = record;
  return [
    `It holds ${plural(articles.size, 'article')} word for word and knows ${plural(record.references.size, 'page')} by link only. /sources lists them.`,
    `It knows ${plural(territorial.length, 'territorial force')} by name, and stays in Engage of ${followed.length} of them. For the others the sources here tell nothing of their stage.`,
    ...(coverageFrom === undefined
      ? []
      : [
          `What was before ${writeDay(coverageFrom)} is not covered. “None found” never means that there was none.`,
        ]),
  ];
}

function age(knowledge: Knowledge, today: Day): string[] {
  const days = [
    ...[...knowledge.articles.values()].map(publishedDay),
    ...[...knowledge.record.forceRecords.keys()]
      .map((id) => newestHeldDay(knowledge, id))
      .filter((day) => day !== undefined),
  ].sort();
  const newest = days.at(-1);
  return newest === undefined
    ? ['There is no dated source here.']
    : [
        newestSourceText(newest, today, undefined),
        'Each force is known only up to its own newest source, and every reply says how old that is.',
      ];
}
