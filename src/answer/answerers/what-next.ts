import { articlesAbout } from '../../corpus/about.js';
import { writeDay } from '../../dates/day.js';
import { publishedDay } from '../../record/as-of.js';
import type { Entry } from '../../search/index.js';
import { tellsOfForce } from '../another-force.js';
import { type Context, compose, type Draft } from '../context.js';
import { quotationOf } from '../quotation.js';
import { isNew } from '../quoting.js';
import { OF_A_MOVE, unexplained } from '../understand/unexplained.js';

const ASKS_NEXT =
  /\bwhat(?:['’]?s| is| are| will| comes| should happen| will happen| happens?)? (?:happens? |come )?(?:the )?next\b|\b(?:the )?next steps?\b|\bwhat now for\b/i;
/** Words that ask for what comes and name nothing that does. */
const ASKING = /^(?:next|step|steps|happen|happens|come|comes|now|force|going|forward)$/;

/** A sentence that looks ahead. */
const AHEAD =
  /\b(?:will (?!of\b)|remains? (?:open|in)|is due|are due|expected|plans? to|later this|next (?:month|year|spring|summer|autumn|winter)|going to)\b/i;
/** What is looked at ahead: the monitoring, before whatever else is promised. */
const MONITORED =
  /\b(?:causes? of concern|recommendations?|inspect\w*|monitor\w*|assess\w*|review\w*|revisit\w*|inspectorate|hmicfrs)\b/i;

const MOST = 2;

/** What comes next at a force: what the newest of its articles that looks ahead says, with its day. */
export function answerWhatNext(context: Context): Draft | undefined {
  const { question, force, knowledge } = context;
  if (force === undefined || question.people.length > 0 || question.forces.length > 1)
    return undefined;
  if (!ASKS_NEXT.test(question.text) || question.dates.some(({ asksNow }) => !asksNow))
    return undefined;
  if (unexplained(question, OF_A_MOVE).some(({ word }) => !ASKING.test(word))) return undefined;
  const told = newestAhead(context, articlesAbout(knowledge.articles, force.id));
  const [first] = told;
  const day = first === undefined ? undefined : publishedDay(first.article);
  if (day === undefined) return undefined;
  const composer = compose(context);
  const cites: number[] = [];
  const chosen = told.flatMap((entry) => quotationOf(entry) ?? []);
  chosen.forEach((one, at) => {
    if (at < MOST && isNew(one, chosen.slice(0, at))) cites.push(composer.quotation(one));
  });
  composer
    .statement(
      `The newest that is told of what comes next at ${force.name} is of ${writeDay(day)}:`,
      cites,
    )
    .quotes(cites, MOST);
  return { outcome: 'answered', kind: 'excerpts', composer, forces: [force.id] };
}

/** The sentences that look ahead in the newest article that has any, those on the monitoring first. */
function newestAhead(
  context: Context,
  articles: ReturnType<typeof articlesAbout>,
): readonly Entry[] {
  const ahead = context.knowledge.index.entries
    .filter(
      ({ article, passage, sentence: { text } }) =>
        articles.includes(article) && passage.kind === 'paragraph' && AHEAD.test(text),
    )
    .filter(tellsOfForce(context));
  const newest = ahead
    .map(({ article }) => publishedDay(article))
    .sort()
    .at(-1);
  const isMonitored = ({ sentence: { text } }: Entry) => (MONITORED.test(text) ? 1 : 0);
  return ahead
    .filter(({ article }) => publishedDay(article) === newest)
    .sort((a, b) => isMonitored(b) - isMonitored(a) || a.number - b.number);
}
