import { has, type Question } from './understand/question.js';

/** Whether a question about a move asks for the way out of Engage, not the way in. */
export function asksOut(question: Question): boolean {
  if (UNTIL_WHEN.test(question.text)) return true;
  const leaves =
    /\b(?:out|remov\w*|left|leave|leaving|exit\w*|return\w*|releas\w*|off|lift\w*|end(?:ed|s|ing)?(?! up)|back|freed?|came off|no longer|stop\w*|ceas\w*|finish\w*|over|discharg\w*|escap\w*)\b/i.test(
      question.text.replace(BACK_IN, ''),
    );
  if (!has(question, 'scan') || has(question, 'engage')) return leaves;
  return !/\b(?:out of|left|leave|leaving)\b/i.test(question.text);
}

/** "Until when was it in", "its last day there", "when was it last in": the end of the stay. */
const UNTIL_WHEN =
  /\b(?:until|till|up to|to) (?:when|(?:what|which) (?:date|day|month|year))\b|\b(?:last|final) (?:day|date)\b|\bend date\b|\bwhen (?:was|were) .{2,60}? last (?:in|under|on)\b/i;

/** "Went back into Engage", "returned to special measures": the way in. */
const BACK_IN =
  /\b(?:back (?:in|into|under)|return(?:s|ed|ing)? (?:in)?to) (?:\w+ )?(?:engage|special|enhanced)\b/gi;

/** Whether both ways are asked for: "when did it go in and when did it come out". */
export function asksBoth(text: string): boolean {
  return /\b(?:from|since) when\b[^?]*\b(?:to|until|till) when\b|\bbetween (?:what|which) (?:dates|days)\b|\b(?:start|first|entry|beginning) and (?:the )?(?:end|last|exit|ending) (?:dates?|days?)\b|\b(?:enter\w*|into|in|put|placed|start\w*|begin|began)\b[^?]*\b(?:and|or|to)\b[^?]*\b(?:leave|left|out|exit\w*|remov\w*|end\w*)\b/i.test(
    text,
  );
}

/** Whether a second stay in Engage is taken for granted: "went in again", "re-entered". */
export function asksSecond(text: string): boolean {
  return SECOND.test(text);
}

const SECOND =
  /\b(?:again|(?:a |the )?second time|twice|more than once|re-?enter\w*|relapse\w*|another (?:spell|stay|stint)|(?:go|gone|went|put|placed|moved|taken|sent|been) (?:straight )?back in(?:to)?(?! scan)|return(?:s|ed|ing)?(?: \w+){0,3}? (?:in)?to (?:\w+ )?(?:engage|special|enhanced))\b/i;
