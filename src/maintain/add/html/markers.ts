import type { DomElement } from 'linkedom';

/** Elements that hold no words of an article. */
const DROPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG CANVAS FORM BUTTON INPUT SELECT TEXTAREA LABEL NAV ASIDE FOOTER DIALOG MENU VIDEO AUDIO IMG PICTURE HEAD TITLE META LINK'.split(
    ' ',
  ),
);

const ROLES = new Set(['navigation', 'complementary', 'contentinfo', 'search', 'dialog', 'alert']);

/** Words in a class or id that say what an element is for, each with the reason to leave it out. */
const MARKERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    advertisement:
      'ad ads advert adverts advertisement advertising adslot adunit mpu leaderboard sponsor sponsored outbrain taboola dfp promoted',
    'related stories':
      'related recommended recommendations promo promos teaser teasers trending readmore morestories mostread onward',
    sharing: 'share shares sharing sharebar sharedaddy addthis addtoany sharethis social socials',
    cookies: 'cookie cookies consent gdpr onetrust cookiebanner',
    newsletter: 'newsletter newsletters signup subscribe subscription paywall donate',
    comments: 'comments disqus commentlist discussion livefyre viafoura',
    navigation:
      'nav navbar navigation breadcrumb breadcrumbs pagination pager menu skiplink toolbar tags taglist topic topics masthead sidebar backtotop toc',
    'job adverts': 'jobs vacancies jobboard vacancy',
    'image credit': 'credit credits copyright photographer imagecredit',
    'screen reader text': 'sronly screenreader visuallyhidden vh',
    'embedded post': 'tweet instagram tiktok',
    feedback: 'feedback survey poll rating',
    'audio or video': 'audioplayer videoplayer player',
  }).flatMap(([why, words]) => words.split(' ').map((word): [string, string] => [word, why])),
);

/** The same for words that say it only beside each other. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'related stories':
      'read-more more-stories more-on most-read also-like see-also up-next more-news in-related related-content top-stories latest-news editors-picks',
    sharing: 'follow-us',
    newsletter: 'sign-up email-capture',
    comments: 'comment-list comments-area reader-comments',
    navigation: 'skip-link skip-links back-top article-tags site-header site-footer',
    'screen reader text': 'sr-only screen-reader visually-hidden',
    'embedded post': 'twitter-tweet instagram-media social-embed',
    'audio or video': 'audio-player video-player',
    'about the author': 'author-bio author-box about-author author-card',
    'job adverts': 'job-board job-ads job-listing job-list',
  }).flatMap(([why, words]) => words.split(' ').map((word): [string, string] => [word, why])),
);

const BYLINE = new Set(
  'byline bylines author authors dateline timestamp pubdate datetime published datestamp postdate'.split(
    ' ',
  ),
);

/** Why an element is no part of any article, by what it is; undefined where it may be one. */
export function droppedBecause(element: DomElement): string | undefined {
  if (DROPPED.has(element.tagName.toUpperCase())) return 'site furniture';
  if (ROLES.has(element.getAttribute('role') ?? '')) return 'site furniture';
  const isHidden =
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
  return isHidden ? 'hidden on the page' : undefined;
}

/** What an element is for by its names: a reason to leave it out, or `byline`. */
export function markerOf(element: DomElement): { why: string } | 'byline' | 'caption' | undefined {
  const words = wordsOf(element);
  for (const [index, word] of words.entries()) {
    const pair = PAIRS.get(`${word}-${words[index + 1]}`);
    const why = pair ?? MARKERS.get(word);
    if (why !== undefined) return { why };
  }
  if (words.some((word) => BYLINE.has(word)) || element.getAttribute('rel') === 'author') {
    return 'byline';
  }
  return words.includes('caption') || words.includes('figcaption') ? 'caption' : undefined;
}

/** The words of an element's class, id and the like: `shareBar js-share` gives share, bar, js, share. */
function wordsOf(element: DomElement): string[] {
  const names = ['class', 'id', 'data-component', 'data-testid', 'itemprop'];
  const text = names.map((name) => element.getAttribute(name) ?? '').join(' ');
  return text
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
