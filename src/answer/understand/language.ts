/** Small words that run through every text of a language and that English does not have. */
const ELSEWHERE = new Set(
  'der die das und ist nicht ein eine unter mit für wird wurde sind le les des est une dans pour avec sont pas que quelle pourquoi el los las una para con está por qué cuál il della che per sono perché het een van niet waarom zijn jest czy nie dlaczego jak się dla yw yr ydy yn oes pam beth mae heddlu está são não por'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'the is are was were of in on for and to what when who why how which did does do has have it be been by with about from that this there police force'.split(
    ' ',
  ),
);

/** Fewer foreign words than this are names or quotations. */
const ENOUGH = 2;

/** True for a text that reads as another language: more of its small words than of English ones. */
export function speaksAnother(lower: string): boolean {
  const words = lower.match(/[\p{L}]+/gu) ?? [];
  const other = words.filter((word) => ELSEWHERE.has(word)).length;
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return other >= ENOUGH && other > english;
}
