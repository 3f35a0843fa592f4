import { type JudgedArticles, type JudgedReply, judge } from './judge.js';
import type { Question } from './question.js';
import { type Report, reportOf } from './report.js';

/**
 * Puts every question to the bot, its words alone, and judges the replies.
 * @param ask the bot; what it throws is thrown on, with the question named
 * @param articles the held articles, against which quotes are checked
 */
export function evaluate(
  questions: readonly Question[],
  ask: (question: string) => JudgedReply,
  articles: JudgedArticles,
): Report {
  const results = questions.map((question) => {
    try {
      return { question, verdict: judge(question, ask(question.question), articles) };
    } catch (cause) {
      throw new Error(`${question.file} ${question.id}: the bot failed on this question`, {
        cause,
      });
    }
  });
  return reportOf(results);
}
