import type { Answer, Answered, Block, Citation } from '../../answer/answer.js';
import { writeDayShort } from '../../dates/day.js';
import { bySource, publishedText, saidBy } from '../citation.js';
import { repairLine } from '../text.js';
import { blockQuote, escapeMarkdown, link, small } from './escape.js';
import type { Action, Origin, View, ViewButton } from './view.js';

/** Marks beside the word for a stage: shapes, so that nothing rests on colour. */
const STAGE_MARK = { engage: '▲', scan: '●' } as const;

/** What an answer shows already needs no button. */
const ALREADY = new Map<Answer['kind'], Action['kind']>([
  ['concerns', 'concerns'],
  ['history', 'timeline'],
]);

/** Quotes with a button that shows the passage around them. */
const MOST_CONTEXT = 3;

/** An answer as a view: badge, statement, age of the newest source, quotes, notes, sources. */
export function answerView(answer: Answer, origin: Origin, question?: string): View {
  return {
    question,
    stage: stageOf(answer),
    paragraphs: paragraphsOf(answer).filter((one) => one.trim() !== ''),
    buttons: buttonsOf(answer),
    origin,
    snapshot: answer.snapshot,
    outcome: answer.outcome,
  };
}

function paragraphsOf(answer: Answer): string[] {
  const repaired = repairLine(answer);
  const head = repaired === undefined ? [] : [small(escapeMarkdown(repaired))];
  switch (answer.outcome) {
    case 'answered':
      return [...head, ...answeredParagraphs(answer)];
    case 'not-covered': {
      const near = answer.nearest.map((citation) => quoteParagraph(citation));
      return [
        ...head,
        escapeMarkdown(answer.reason),
        ...newest(answer.newestSource),
        ...(near.length === 0 ? [] : ['The nearest they come, which is not an answer:', ...near]),
        ...sources(answer.nearest),
        ...hints(answer.suggestions),
      ];
    }
    case 'unclear':
      return [
        ...head,
        [
          escapeMarkdown(answer.reason),
          ...answer.choices.map((one) => `- ${escapeMarkdown(one)}`),
        ].join('\n'),
      ];
    case 'declined':
      return [...head, escapeMarkdown(answer.reason)];
  }
}

function answeredParagraphs(answer: Answered): string[] {
  const quotes = answer.blocks.flatMap((block) => {
    const citation = block.kind === 'quote' ? answer.citations[block.citation - 1] : undefined;
    return citation === undefined ? [] : [quoteParagraph(citation)];
  });
  const notes = answer.blocks.flatMap((block) =>
    block.kind === 'caveat' ? [`Note: ${marked(block.text, block.cites)}`] : [],
  );
  const said = statements(answer.blocks);
  const age = newest(answer.newestSource);
  return [
    ...badges(answer.blocks),
    ...said,
    ...age,
    ...quotes,
    ...notes,
    ...sources(answer.citations),
  ];
}

function badges(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'badge') return [];
    const stage = stageWord(block.stage);
    const mark = stage === undefined ? '' : `${STAGE_MARK[stage]} `;
    return [
      `### ${mark}${escapeMarkdown(block.stage)}\n${escapeMarkdown(block.force)}, ${escapeMarkdown(block.when)}`,
    ];
  });
}

/** Statements that follow each other make one paragraph; items are a list. */
function statements(blocks: readonly Block[]): string[] {
  const paragraphs: string[] = [];
  let current: { list: boolean; lines: string[] } | undefined;
  const add = (list: boolean, line: string) => {
    if (current?.list === list) current.lines.push(line);
    else {
      flush();
      current = { list, lines: [line] };
    }
  };
  const flush = () => {
    if (current !== undefined) paragraphs.push(current.lines.join(current.list ? '\n' : ' '));
    current = undefined;
  };
  for (const block of blocks) {
    switch (block.kind) {
      case 'statement':
      case 'verdict':
        add(false, marked(block.text, block.cites));
        break;
      case 'heading':
        add(false, escapeMarkdown(block.text));
        break;
      case 'item':
        add(true, `- ${marked(block.text, block.cites)}`);
        break;
      case 'badge':
      case 'quote':
      case 'caveat':
        break;
    }
  }
  flush();
  return paragraphs;
}

/** Text with its citation numbers; a full stop stays behind them. */
function marked(text: string, cites: readonly number[]): string {
  const marks = cites.map((n) => `\\[${n}\\]`).join('');
  if (marks === '') return escapeMarkdown(text);
  const end = /[.:]$/.exec(text)?.[0] ?? '';
  return `${escapeMarkdown(text.slice(0, text.length - end.length))} ${marks}${end}`;
}

/** A quote, word for word, with who said it where and when. */
export function quoteParagraph(citation: Citation): string {
  const { source, n } = citation;
  if (source.kind !== 'article') return '';
  const { article } = source;
  const lead =
    source.leadIn === undefined || source.quote.includes(source.leadIn)
      ? ''
      : `${escapeMarkdown(source.leadIn)} […] `;
  const quote = source.quote.replace(/\n{2,}/g, '\n');
  const said = saidBy(citation);
  const who = said === '' ? '' : `${said}, in `;
  return `${blockQuote(`${lead}${escapeMarkdown(quote)}`)}\n${small(
    `— ${escapeMarkdown(`${who}${article.publisher}, ${publishedText(citation)}`)} \\[${n}\\]`,
  )}`;
}

function sources(citations: readonly Citation[]): string[] {
  if (citations.length === 0) return [];
  const lines = bySource(citations).map((group) => small(sourceLink(group)));
  return [['**Sources**', ...lines].join('\n')];
}

/** All numbers of one source, its title as a link, publisher, date, what is held of it. */
function sourceLink(group: readonly Citation[]): string {
  const [first] = group;
  if (first === undefined) return '';
  const { source } = first;
  const { title, publisher, url } = source.kind === 'article' ? source.article : source.reference;
  const numbers = group.map(({ n }) => `\\[${n}\\]`).join('');
  const date = publishedText(first);
  const held =
    source.kind === 'article'
      ? ''
      : ` (page not held; checked ${writeDayShort(source.reference.checked)})`;
  const when = date === '' ? '' : `, ${date}`;
  return `${numbers} ${link(title, url)}. ${escapeMarkdown(`${publisher}${when}${held}.`)}`;
}

function newest(text: string | undefined): string[] {
  return text === undefined ? [] : [small(escapeMarkdown(text))];
}

function hints(suggestions: readonly string[]): string[] {
  if (suggestions.length === 0) return [];
  return [small(['You could ask:', ...suggestions.map((one) => escapeMarkdown(one))].join('\n'))];
}

function stageOf(answer: Answer): View['stage'] {
  if (answer.outcome !== 'answered') return undefined;
  const badge = answer.blocks.find((block) => block.kind === 'badge');
  return badge?.kind === 'badge' ? stageWord(badge.stage) : undefined;
}

function stageWord(stage: string): 'engage' | 'scan' | undefined {
  if (/^engage\b/i.test(stage)) return 'engage';
  return /^scan\b/i.test(stage) ? 'scan' : undefined;
}

function buttonsOf(answer: Answer): ViewButton[] {
  if (answer.outcome === 'declined' || answer.outcome === 'unclear')
    return [{ label: 'Report this answer', action: { kind: 'report' } }];
  const context = shownQuotes(answer).map(
    ({ n, article, start }): ViewButton => ({
      label: `Passage around [${n}]`,
      action: { kind: 'context', article, start },
    }),
  );
  const [force, another] = answer.topic.forces;
  const about: ViewButton[] =
    force === undefined || another !== undefined
      ? []
      : [
          { label: 'Causes of concern', action: { kind: 'concerns', force } },
          { label: 'Timeline', action: { kind: 'timeline', force } },
        ];
  return [
    { label: 'More excerpts', action: { kind: 'more' } },
    ...about.filter(({ action }) => action.kind !== ALREADY.get(answer.kind)),
    { label: 'Share', action: { kind: 'share' } },
    { label: 'Report this answer', action: { kind: 'report' } },
    ...context.slice(0, MOST_CONTEXT),
  ];
}

/** The quotes that a reader sees, each with where it stands. */
function shownQuotes(answer: Answer): { n: number; article: string; start: number }[] {
  const shown =
    answer.outcome === 'answered'
      ? answer.blocks.flatMap((block) =>
          block.kind === 'quote' ? [answer.citations[block.citation - 1]] : [],
        )
      : answer.outcome === 'not-covered'
        ? answer.nearest
        : [];
  return shown.flatMap((one) =>
    one?.source.kind === 'article'
      ? [{ n: one.n, article: one.source.article.id, start: one.source.start }]
      : [],
  );
}
