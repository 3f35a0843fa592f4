const SLUG_WORDS = 6;
const SLUG_LENGTH = 50;
/** Words that tell nothing about one article among others. */
const EMPTY = new Set(
  'a an and are as at be by for from had has have in into is it its of on or over s that the their to up was were will with after before amid following says said say'.split(
    ' ',
  ),
);

/**
 * The id of an article, which is its file's name: date, publisher, words of the title.
 * @param published A day, month or year.
 * @param taken Ids that are in use; a number is added where the id is one of them.
 */
export function makeId(
  published: string,
  publisher: string,
  title: string,
  taken: (id: string) => boolean,
): string {
  const publisherWords = wordsOf(publisher).filter(
    (word) => !/^(?:the|news|co|uk|com|www|org|ltd)$/.test(word),
  );
  const titleWords = wordsOf(title).filter((word) => !EMPTY.has(word));
  const parts = [
    published,
    ...(publisherWords.length > 0 ? publisherWords.slice(0, 3) : wordsOf(publisher).slice(0, 1)),
    ...cut(titleWords.length > 0 ? titleWords : ['article']),
  ];
  const id = parts.join('-');
  if (!taken(id)) return id;
  for (let number = 2; ; number += 1) if (!taken(`${id}-${number}`)) return `${id}-${number}`;
}

function cut(words: readonly string[]): string[] {
  const kept: string[] = [];
  for (const word of words.slice(0, SLUG_WORDS)) {
    if (kept.length > 0 && [...kept, word].join('-').length > SLUG_LENGTH) break;
    kept.push(word.slice(0, SLUG_LENGTH));
  }
  return kept;
}

/** A text's words in plain letters and digits, lower case: `Dyfed–Powys’s` gives dyfed, powyss. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/['’]|\p{M}/gu, '')
    .replace(/&/g, ' and ')
    .toLowerCase();
  return plain.match(/[a-z0-9]+/g) ?? [];
}
