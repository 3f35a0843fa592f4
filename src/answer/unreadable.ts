import type { Context, Draft } from './context.js';
import { onlyForce } from './only-force.js';
import { cleanQuestion } from './understand/clean.js';
import { findIntent } from './understand/intent/intent.js';
import { speaksAnother } from './understand/language.js';
import { has } from './understand/question.js';

/** Whose force it is only the asker knows: "my force", "our local police". */
const OWN_FORCE =
  /\b(?:my|our)\s+(?:own\s+|local\s+|home\s+)?(?:police(?:\s+force)?|force|constabulary)\b/i;

const WHAT_IT_DOES =
  'This bot answers questions about how police forces in England and Wales are monitored by the inspectorate, from its sources. Ask for example:';

/**
 * Questions that cannot be taken as they are: none at all, another language, or a force that only
 * the asker knows. Undefined when there is something to answer.
 * @param choices Whole questions to offer instead.
 */
export function unreadable(context: Context, choices: readonly string[]): Draft | undefined {
  const { question, knowledge } = context;
  if (question.tokens.length === 0) {
    const reason =
      'There is no question to read here. Ask in English about a police force and how it is monitored.';
    return { outcome: 'unclear', reason, choices };
  }
  if (isAnotherLanguage(context)) {
    const reason = 'This bot reads English only. Ask again in English, please.';
    return { outcome: 'unclear', reason, choices };
  }
  const named = question.forces.length + question.people.length > 0;
  if (!named && question.tokens.every((token) => token.stop) && !isUnderstood(context)) {
    return { outcome: 'unclear', reason: WHAT_IT_DOES, choices };
  }
  if (asksOfOwnForce(context) && onlyForce(knowledge) === undefined) {
    const reason = 'Which force is yours? Name it or the area, for example:';
    return { outcome: 'unclear', reason, choices };
  }
  return undefined;
}

/** "What have they got to sort out": small words alone, and yet clear where one force is all there is. */
function isUnderstood({ question, knowledge }: Context): boolean {
  if (onlyForce(knowledge) === undefined || question.tokens.length < LEAST_WORDS) return false;
  // "When did they get out and why": a move, whoever "they" are.
  if (has(question, 'enter', 'exit') && MOVE_ASKED.has(question.form.ask)) return true;
  const { intent, chance } = findIntent(question);
  return intent !== 'other' && chance >= SURE;
}

const MOVE_ASKED: ReadonlySet<string> = new Set(['when', 'why', 'how-long']);
const LEAST_WORDS = 4;
/** How likely an intent must be where nothing but small words tells it. */
const SURE = 0.7;

/** "My force", with no name: only the asker knows which that is. */
export function asksOfOwnForce({ question, knowledge, named }: Context): boolean {
  return (
    knowledge.record.forces.size > 1 &&
    !named &&
    question.people.length === 0 &&
    OWN_FORCE.test(question.text) &&
    has(question, 'engage', 'scan', 'stage', 'concern')
  );
}

/** Small words of another language, another script, or hardly a word that is known. */
function isAnotherLanguage({ question, knowledge, reader }: Context): boolean {
  const { tokens } = question;
  if (speaksAnother(cleanQuestion(question.asked).toLowerCase())) return true;
  const foreign = tokens.filter((token) => /[^\u0000-\u024f]/.test(token.word)).length;
  if (foreign > tokens.length / 2) return true;
  const unknown = tokens.filter(
    (token) =>
      !token.stop && !knowledge.index.words.has(token.word) && !reader.vocabulary.has(token.word),
  );
  const english = tokens.some((token) => token.stop && token.word.length > 1);
  return !english && tokens.length >= 4 && unknown.length > tokens.length * 0.6;
}
