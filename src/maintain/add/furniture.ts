/** A kind of line that stands on the page of an article and is none of its words. */
interface LineRule {
  readonly why: string;
  readonly pattern: RegExp;
}

const SHARE_WORD =
  '(?:share|tweet|post|e-?mail|print|copy|copy link|link copied|whatsapp|facebook|twitter|x|linkedin|reddit|messenger|pinterest|bluesky|threads|flipboard|telegram|save|bookmark|comments?)';
const NETWORK =
  '(?:facebook|x|twitter|instagram|tiktok|whatsapp|linkedin|youtube|bluesky|threads|google news)';

/** Lines that are left out wherever they stand. Every pattern must match from a line's first word. */
const LINES: readonly LineRule[] = [
  rule(
    'read more',
    '(?:read|see|watch|listen)(?: (?:more|also|next|now))?\\s*[:|>»–-]\\s*\\S.{0,300}',
  ),
  rule('read more', '(?:read|find out|learn) more\\b.{0,120}'),
  rule('read more', '(?:click|tap) here\\b.{0,120}'),
  rule(
    'related story',
    "(?:related|recommended|you (?:may|might) also like|don[’']t miss|more on this(?: story)?|more from .{2,40}|in other news|trending|more)\\s*:\\s*.{0,300}",
  ),
  rule('audio or video', '(?:listen to|play) this (?:article|story|page|audio)\\b.{0,60}'),
  rule('audio or video', 'loading(?: \\w+)?\\s*(?:\\.{3}|…)'),
  rule('audio or video', '(?:play|pause|watch|listen)(?: (?:now|video|audio|live))?'),
  rule(
    'audio or video',
    '(?:this video can ?not be played|your browser does not support\\b.{0,80})',
  ),
  rule(
    'advertisement',
    '\\W*(?:advert(?:isement|isment|orial)?s?|ads?|sponsored(?: content| links?)?|promoted(?: stories| content)?|paid content)\\W*',
  ),
  rule(
    'advertisement',
    '(?:story|article|content|report) continues (?:below|after|beneath)\\b.{0,60}',
  ),
  rule('advertisement', '(?:skip|scroll) (?:past|down|advert|ad)\\b.{0,60}'),
  rule('sharing', `(?:${SHARE_WORD}[\\s,|/•·:]*)+(?:this (?:article|page|story))?`),
  rule('sharing', '(?:share|e-?mail|print|tweet) (?:this|on|via|with|by)\\b[^.]{0,60}'),
  rule('sharing', '\\d+ (?:shares?|likes?|views?)'),
  rule(
    'comments',
    '(?:(?:view|show|read|post|leave|add|join|write)(?: all| an?| your| the| us)?(?: \\d+)? (?:comments?|conversation)|\\d+ comments?)\\b.{0,30}',
  ),
  rule('comments', 'comments (?:are|have been) (?:closed|disabled|turned off)\\b.{0,60}'),
  rule(
    'cookies',
    '(?:we(?: and our partners)? use|this (?:web)?site uses|our (?:web)?site uses|by (?:using|continuing)|accept|reject|manage|allow|to give you)\\b.{0,300}\\bcookies?\\b.{0,300}',
  ),
  rule('cookies', 'cookies? (?:on|policy|settings|preferences|notice|consent)\\b.{0,120}'),
  rule(
    'cookies',
    '(?:accept|reject|allow|manage) (?:all|preferences|additional|settings|optional)\\b.{0,40}',
  ),
  rule(
    'newsletter',
    '(?:sign up|subscribe|register) (?:for|to|now|here|today|free|below|and|with us)\\b.{0,200}\\b(?:newsletters?|bulletins?|e-?mails?|inbox|alerts?|updates|whatsapp|stories|headlines|offers|news)\\b.{0,200}',
  ),
  rule(
    'newsletter',
    '(?:get|receive|want)\\b.{0,200}\\b(?:your inbox|newsletters?|news alerts?)\\b.{0,120}',
  ),
  rule(
    'newsletter',
    '.{0,160}\\b(?:straight|direct(?:ly)?|delivered|sent) to your inbox\\b.{0,120}',
  ),
  rule(
    'newsletter',
    'join (?:our|the) .{0,60}\\b(?:whatsapp|facebook|community|channel|group)\\b.{0,160}',
  ),
  rule('newsletter', '(?:enter |your )+e-?mail(?: address)?\\W*'),
  rule(
    'newsletter',
    '(?:subscribe|sign up|sign in|log in|register|unsubscribe|submit)(?: (?:now|today|here|free|for free))?!?',
  ),
  rule('newsletter', '(?:you can )?unsubscribe (?:at )?any ?time\\b.{0,120}'),
  rule(
    'newsletter',
    '(?:by signing up|thank you for (?:subscribing|signing up)|invalid e-?mail)\\b.{0,200}',
  ),
  rule('newsletter', 'download (?:the|our) .{0,60}\\bapp\\b.{0,80}'),
  rule(
    'newsletter',
    '(?:support (?:our|local|independent) journalism|if you value our)\\b.{0,200}',
  ),
  rule(
    'follow us',
    `(?:follow .{2,80}|(?:find|like|join|connect with) us) on ${NETWORK}\\b.{0,300}`,
  ),
  rule(
    'follow us',
    '(?:send|email|share with) (?:us )?your (?:story|stories|views|news|photos)\\b.{0,200}',
  ),
  rule('follow us', '(?:do you have|have you got|got) an? (?:story|tip|news story)\\b.{0,200}'),
  rule('follow us', '(?:get in touch|contact (?:us|our newsdesk|the newsroom))\\b.{0,120}'),
  rule('copyright', '(?:copyright\\b|©|\\(c\\) ?\\d{4}).{0,160}'),
  rule('copyright', '.{0,80}\\ball rights reserved\\.?'),
  rule('image credit', '(?:image|video|media) (?:source|credit)\\s*[,:].{0,100}'),
  rule(
    'image credit',
    '[([]?(?:picture|photo|image|pic|photograph|graphic)s?(?: (?:credit|courtesy))?\\s*(?::|/|\\bby\\b|\\bcourtesy of\\b)\\s*[^.!?]{1,80}',
  ),
  rule('image credit', '[([]?credit\\s*:\\s*.{1,80}'),
  rule('image credit', '(?:view|open|show) (?:image|picture|gallery)\\b.{0,60}'),
  rule('image credit', '(?:gallery|slide|image|photo) ?\\d+ (?:of|/) ?\\d+'),
  rule(
    'navigation',
    '(?:home|menu|search|skip to (?:main )?content|back(?: to (?:top|home|(?:the )?(?:top of (?:the )?page|home ?page)|(?:all |latest )?(?:news|articles|stories)|search|results))?|previous|next|(?:next|previous) (?:article|page|story)|close|open menu|print this page|on this page:?|jump to .{2,40}|contents|top)',
  ),
  rule('navigation', '(?:home|you are here:?|news)\\s*[>›»/|]\\s*.{0,200}'),
  rule(
    'navigation',
    '(?:topics?|tags?|tagged|filed under|categor(?:y|ies)|sections?)\\s*:.{0,200}',
  ),
  rule('navigation', '(?:published|updated|last updated)'),
  rule(
    'navigation',
    '(?:(?:published|updated|posted)\\s*:? )?(?:about )?\\d{1,2} (?:second|minute|min|hour|hr|day|week|month)s? ago',
  ),
  rule(
    'navigation',
    '(?:\\d{1,2}[- ]min(?:ute)?s?(?: read)?|(?:estimated )?reading time\\b.{0,40})',
  ),
  rule(
    'navigation',
    '(?:is|was) this (?:page|article|information|content) (?:useful|helpful)\\b.{0,60}',
  ),
  rule(
    'navigation',
    '(?:report (?:a|this) (?:problem|comment|page|ad)|thank you for your feedback)\\b.{0,60}',
  ),
  rule(
    'job advert',
    '(?:apply now|view (?:all )?(?:jobs|vacancies)|salary:? ?£|closing date:).{0,120}',
  ),
];

function rule(why: string, pattern: string): LineRule {
  return { why, pattern: new RegExp(`^${pattern}$`, 'i') };
}

/** The longest line that a rule may leave out: what is longer is prose, whatever it begins with. */
const LONGEST = 600;

/** Why a line is no part of the article; undefined where it is. */
export function furnitureOf(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  return LINES.find(({ pattern }) => pattern.test(text))?.why;
}

const STORIES =
  '(?:news|stor(?:y|ies)|articles?|reading|topics?|content|links|headlines|videos?|posts)';
const RELATED = new RegExp(
  [
    `(?:(?:more|see|see more|all|the) )*(?:related|recommended|suggested|similar|further|popular|trending|most (?:read|viewed|popular|recent)|editor[’']s) (?:${STORIES}|picks?)(?: .{0,20})?`,
    `(?:(?:more|see|see more|all|the) )*(?:latest|top|other|local) (?:news|stories|headlines|videos?|articles)(?: .{0,20})?`,
    'related|most read|most popular|trending(?: now)?|more like this|also read|read (?:more|next|also)|what to read next|up next|recommended(?: for you)?',
    "you (?:may|might) (?:also )?(?:like|be interested in)\\b.{0,20}|around the (?:bbc|web)|elsewhere on .{2,30}|don[’']t miss",
    'more (?:on this(?: story)?|from .{2,40}|stories|news|to explore)|see (?:more|all)\\b.{0,40}|promoted stories|from the web',
  ]
    .map((one) => `^(?:${one}):?$`)
    .join('|'),
  'i',
);
const JOBS =
  /^(?:(?:select|latest|current|featured|police|new|local|our|top) ){0,2}(?:vacancies|jobs|job (?:board|search|of the week|adverts?|listings?)|careers)(?: (?:near you|today))?:?$/i;
const COMMENTS =
  /^(?:(?:\d+|reader|your|top) )?comments?(?: \(?\d+\)?)?:?$|^(?:join the conversation|have your say|conversation)$/i;
const NOTES =
  /^notes?(?: (?:to|for) (?:the )?(?:editors?|journalists|news ?desks?|the media))?:?$|^(?:media|press) (?:enquiries|contacts?|office|queries):?$|^[-–—\s]*ends?[-–—\s]*$/i;

/** A heading below which there is no more of the article. */
export interface Section {
  readonly why: string;
  /** `prose`: up to the next real paragraph; `end`: to the end of the page. */
  readonly until: 'prose' | 'end';
}

/** The section of furniture that a line heads; undefined where it heads none. */
export function sectionOf(text: string): Section | undefined {
  if (text.length > 80) return undefined;
  if (RELATED.test(text)) return { why: 'related stories', until: 'prose' };
  if (JOBS.test(text)) return { why: 'job adverts', until: 'prose' };
  if (COMMENTS.test(text)) return { why: 'comments', until: 'end' };
  if (NOTES.test(text) && !/^end$/.test(text)) return { why: 'notes to editors', until: 'end' };
  return undefined;
}
