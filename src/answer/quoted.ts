import type { Quotation } from '../corpus/locate.js';
import { isFigure } from '../search/wanted.js';
import { notGiven } from './claimed-figure.js';
import { type Context, compose, type Draft } from './context.js';
import { falsePremise } from './premise.js';
import { frame, MOST_QUOTES } from './quoting.js';
import { wantedOf } from './understand/wanted.js';

/** An answer made of quotations, the first with who said it, when and where. */
export function quoted(context: Context, chosen: readonly Quotation[]): Draft {
  const forces = context.force === undefined ? [] : [context.force.id];
  const composer = compose(context);
  const wrong = falsePremise(context);
  if (wrong !== undefined) composer.statement(wrong.text, composer.evidence(wrong.evidence, 1));
  const missing = notGiven(
    context.question,
    chosen.map(({ text }) => text),
  );
  for (const [index, quotation] of chosen.entries()) {
    const cite = composer.quotation(quotation);
    if (index === 0) {
      const lead = [missing, forceOf(context, quotation), frame(quotation)]
        .filter(Boolean)
        .join(' ');
      composer.statement(lead, [cite], quotation.speaker?.name);
      if (asksOfFigures(context) && isOwnFigure(context, quotation))
        composer.caveat('The figure is the force’s own.');
    }
    composer.quotes([cite], MOST_QUOTES);
  }
  return {
    outcome: 'answered',
    kind: 'excerpts',
    composer,
    forces,
    focus: chosen.map(({ passage }) => passage.id),
  };
}

/** Which force it was is asked, and the quotation leaves its name to the article. */
function forceOf(context: Context, { article, text }: Quotation): string | undefined {
  const { question, named, knowledge, reader } = context;
  const [only, ...more] = article.about;
  if (named || only === undefined || more.length > 0 || wantedOf(question) !== 'force')
    return undefined;
  const force = knowledge.record.forces.get(only);
  return force === undefined || reader.forces(text).some((one) => one.force.id === only)
    ? undefined
    : `The article is about ${force.name}.`;
}

/** A number is asked for, or asked about. */
function asksOfFigures({ question }: Context): boolean {
  return isFigure(wantedOf(question)) || OF_FIGURES.test(question.text);
}

const OF_FIGURES =
  /\d|\b(?:figures?|numbers?|rates?|statistics?|stats|per ?cent|average|how (?:many|much|fast|quick\w*|often|long)|doubled|halved|more|fewer|less|better|worse|quicker|faster|fastest|improv\w*|increas\w*|fall\w*|fell|drop\w*|ris(?:e|en|ing)|rose|went up|gone up|performance)\b/i;

/** A number in the words of the force or of its chief: a claim, not a finding. */
function isOwnFigure(context: Context, { article, speaker, text }: Quotation): boolean {
  if (!/\d|\b(?:doubled|halved|a third|a quarter|half)\b/i.test(text)) return false;
  const { force } = context;
  if (OF_OTHERS.test(text)) return false;
  if (speaker === undefined) return article.kind === 'force' && OF_FORCE.test(text);
  const { name, role } = speaker;
  return (
    /chief constable|superintendent/i.test(`${role ?? ''} ${name}`) ||
    (/spokes/i.test(`${role ?? ''} ${name}`) &&
      /police|constabulary|force/i.test(`${role ?? ''} ${name}`)) ||
    name === force?.name ||
    force?.aliases.some((alias) => alias.name === name) === true
  );
}

/** What inspectors, a panel or a survey counted is no claim of the force's. */
const OF_OTHERS =
  /\b(?:inspectors?|inspectorate|hmicfrs|watchdog|panel|survey|university|home office|within \d+ (?:hours|days))\b/i;
/** What the force or its people did. */
const OF_FORCE =
  /\b(?:we|our|us|the force|officers?|staff|calls?|arrests?|crimes?|detections?|average|answered?|attend\w*|reduc\w*|increas\w*|fell|fallen|rose|risen|trained|recruit\w*)\b/i;
