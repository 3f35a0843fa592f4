import type { Quotation } from '../corpus/locate.js';
import type { Force } from '../record/schema.js';
import { type Context, compose, type Draft } from './context.js';
import { tell } from './telling.js';
import { bareName } from './understand/forces.js';
import { unrecorded } from './unrecorded.js';

/**
 * What held articles tell of a stay in Engage that no fact of the record knows; undefined where none
 * tells of a move there.
 */
export function toldStay(context: Context, force: Force): Draft | undefined {
  const { index } = context.knowledge;
  const articles = unrecorded(context, force.id);
  if (articles.length === 0) return undefined;
  const name = bareName(force.name);
  // An article about two forces may tell of the other's move.
  const isIts = ({ article, text }: Quotation) => article.about.length === 1 || text.includes(name);
  const [into] = tell(index, articles, 'moved-in').filter(isIts);
  if (into === undefined) return undefined;
  const [out] = tell(index, articles, 'moved-out').filter(isIts);
  const composer = compose(context);
  const cites = [into, ...(out === undefined ? [] : [out])].map((one) => composer.quotation(one));
  const moves =
    out === undefined ? 'of a move into Engage, and of none out of it' : 'of moves in and out';
  composer.statement(
    `The record has no stay of ${force.name} in Engage, but an article held here tells ${moves}.`,
    cites,
  );
  composer.quotes(cites, 2);
  return {
    outcome: 'answered',
    kind: 'status',
    composer,
    forces: [force.id],
    focus: [into.passage.id],
  };
}
