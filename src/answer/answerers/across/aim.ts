/** Which of the two moves a question is about. */
export type Direction = 'in' | 'out';

const STAGED = '(?:engage|special|enhanced|closer|extra|heightened|tougher|stricter)';
const LEAVING =
  /\b(?:left|leav(?:e|es|ing)|(?:came|come|coming|got|get|getting|gotten|go|going|went|way|taken|moved|let|put)\s+(?:back\s+)?(?:out|off)|out of|exit\w*|remov\w+|releas\w+|return\w*|freed|free of|de-?escalat\w+|escap\w+|emerg\w+|shak\w+ off|quit\w*|depart\w*|ceas\w+|no longer|back (?:to|in|into) (?:scan|routine|normal)|out)\b/i;
const ENTERING =
  /\b(?:enter\w*|join\w*|went|go|goes|gone|going|escalat\w+|put|placed|plac(?:e|ing)|sent|taken|came under|come under|moved|move|land\w*|fell|fall\w*|plung\w+|sen[dt]|start\w*|begin|began|arriv\w+|into|follow\w*|succeed\w*|replac\w+|next|newest|new)\b/i;
const BACK_IN = new RegExp(`\\bback (?:in|into|under) ${STAGED}`, 'i');

/** "Left in Engage" is still there; "left in 2023" is not. */
const LEFT_IN =
  /\bleft (?=(?:in|under) (?!(?:the )?(?:last|past|previous|first|second) |(?:early |mid |late )?(?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|(?:the|that|this) (?:same )?(?:year|month|week))))/gi;

/** The move that a clause asks about; undefined when it asks who was there. */
export function directionOf(clause: string): Direction | undefined {
  const plain = clause.replace(/\bde-?escalat\w+/gi, ' left ').replace(LEFT_IN, 'still ');
  if (BACK_IN.test(plain)) return 'in';
  const put =
    /\b(?:put|placed|moved|taken|sent|escalated|went|go|going|gone|get|got|move|came|come)\s+(?:\w+\s+){0,2}?(?:into|in|under|onto|to)\s+(?:\w+\s+){0,3}?(?:engage|special|enhanced)/i;
  if (put.test(plain) || /\b(?:enter|join)\w*/i.test(plain)) return 'in';
  if (LEAVING.test(plain)) return 'out';
  if (STAYS.test(plain)) return undefined;
  return ENTERING.test(plain) ? 'in' : undefined;
}

/** "In Engage" and its like: a state, not a move. */
const STAYS =
  /\b(?:was|were|is|are|been|be|being|still|already|spent|stayed|remain\w*|stuck|sat|forces|anyone|anybody|one|most|there)\s+(?:\w+\s+){0,4}?(?:in|under|on)\b/i;

/** True for "was in", "still there": asks who was there and not who moved. */
export function asksState(clause: string): boolean {
  return directionOf(clause) === undefined || /\b(?:still|already|there)\b/i.test(clause);
}

/** What a question over several forces is after. */
export type Aim =
  | 'never'
  | 'twice'
  | 'longest'
  | 'shortest'
  | 'lengths'
  | 'peak'
  | 'left-open'
  | 'same-day'
  | 'first'
  | 'last'
  | 'ordinal';

const AIMS: readonly (readonly [Aim, RegExp])[] = [
  [
    'twice',
    /\b(?:twice|two times|second time|more than once|again|relapse\w*|repeat\w*|re-?enter\w*|second (?:stay|spell|stint))\b|\b(?:back|returned)\s+(?:in|into|to|under)\s+(?:engage|special|enhanced)/i,
  ],
  [
    'peak',
    /\b(?:largest|greatest|highest|most|maximum|biggest|peak)\s+(?:number|total|count|forces|police|amount)\b|\bat (?:most|once|any one time|one time|one point|a time)\b|\b(?:simultaneous\w*|concurrent\w*)\b|\bpeak\b|\bmost\b.*\b(?:at the same time|together)\b/i,
  ],
  [
    'longest',
    /\b(?:longest|(?:the )?most time|greatest time|slowest|for ages|(?:longer|more time) than any(?:one|body)?|record (?:stay|time|length)|took (?:the )?longest)\b/i,
  ],
  [
    'shortest',
    /\b(?:shortest|(?:quickest|fastest)(?!(?: |-)improv)|briefest|soonest|least time|most quickly|in record time|(?<!not )so (?:fast|quick\w*|soon))\b/i,
  ],
  [
    'lengths',
    /\brank\w*\b.*\b(?:length|long|time|stays?)\b|\border(?:ed)? (?:of|by) (?:\w+ ){0,2}?(?:length|time|stay)|\b(?:average|typical\w*|usual\w*|normally|mean|median|tend|generally)\b.*|\bhow (?:long|quickly|fast|soon) (?:do|does|did|have|were|are|was each|has each)\b/i,
  ],
  ['same-day', /\bsame (?:day|date)\b/i],
  ['first', /\b(?:first|earliest)\b/i],
  [
    'last',
    /\b(?:last(?! (?:(?:few|couple of|two|three|four|five|six|seven|eight|nine|ten|\d+) )?(?:years?|months?|weeks?|days?|night|spring|summer|autumn|winter|christmas|(?:january|february|march|april|may|june|july|august|september|october|november|december)))|latest|(?:most )?recent\w*|newest)\b/i,
  ],
];

/** What a clause asks for over several forces; undefined when it only asks who. */
export function aimOf(clause: string): Aim | undefined {
  return AIMS.find(([, pattern]) => pattern.test(clause))?.[0];
}

/** True where a question asks who was not there. */
export function asksNever(text: string): boolean {
  return /\b(?:never(?! (?:more|fewer|less) than)|not (?:ever )?been|haven['’]?t (?:ever )?been|hasn['’]?t (?:ever )?been|(?:were|was) ?n[o'’]?t ever|avoided|escaped being|without (?:ever )?(?:being|going))\b/i.test(
    text,
  );
}

/** True where a question asks about leaving with causes of concern open. */
export function asksOpen(text: string): boolean {
  return (
    /\b(?:open|outstanding|unresolved|unfinished|remaining|still)\b/i.test(text) ||
    /\b(?:without|before|despite|not)\s+(?:\w+\s+){0,3}?(?:fix|clos|resolv|clear|sort|address|complet|deal|having)\w*/i.test(
      text,
    )
  );
}

/** True where a question asks who had not left by a time: who was there still. */
export function asksNotOut(text: string): boolean {
  return /\b(?:not|never|n['’]t|yet to|still to|failed to)\s+(?:yet\s+|been\s+|have\s+|be\s+)*(?:left|leave|(?:come|came|got|get|gotten|let|taken|moved) (?:out|off)|gone|exit\w*|remov\w*|releas\w*)\b/i.test(
    text,
  );
}
