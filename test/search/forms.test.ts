import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRegularForm } from '../../src/search/forms.js';

/** Knows these words and no others. */
function knowing(...words: string[]): (word: string) => boolean {
  return (word) => words.includes(word);
}

describe('a regular form of a known word', () => {
  it.each([
    ['stalkers', 'stalker', 'a plural'],
    ['cities', 'city', 'a plural of -y'],
    ['boxes', 'box', 'a plural in -es'],
    ['churches', 'church', 'a plural in -es'],
    ['houses', 'house', 'a plural of a word in -se'],
    ['answers', 'answer', 'a third person'],
    ['carries', 'carry', 'a third person of -y'],
    ['called', 'call', 'a past'],
    ['blamed', 'blame', 'a past of a word in -e'],
    ['stopped', 'stop', 'a past with its consonant doubled'],
    ['carried', 'carry', 'a past of -y'],
    ['calling', 'call', 'an -ing'],
    ['making', 'make', 'an -ing of a word in -e'],
    ['running', 'run', 'an -ing with its consonant doubled'],
    ['stalker', 'stalk', 'who does it'],
    ['stalkers', 'stalk', 'those who do it'],
    ['inspector', 'inspect', 'who does it'],
    ['happily', 'happy', 'an adverb of -y'],
    ['quickly', 'quick', 'an adverb'],
    ['weakness', 'weak', 'a noun of a quality'],
    ['treatment', 'treat', 'a noun of a deed'],
    ['harmless', 'harm', 'a lack'],
    ['valuable', 'value', 'what can be done, of a word that loses its e'],
    ['membership', 'member', 'a state'],
    ['organised', 'organ', 'a past of what is made so'],
    ['realising', 'real', 'an -ing of what is made so'],
    ['raised', 'raise', 'a past of a word in -ise'],
    ['fined', 'fine', 'a past of a short word in -e'],
  ])('is %s of %s: %s', (form, known) => {
    expect(isRegularForm(form, knowing(known))).toBe(true);
  });

  it.each([
    ['stalkers', 'stalk-er', 'where the word is unknown'],
    ['glass', 'glas', 'of a word that would only lose its last s'],
    ['king', 'k', 'of a rest too short to be a word'],
    ['only', 'on', 'of a rest too short to be a word'],
    ['recieved', 'receive', 'of a word spelt otherwise'],
    ['stoped', 'stopp', 'of a word with more letters'],
    ['calllling', 'call', 'with letters too many'],
    ['callinq', 'call', 'with an ending that is none'],
    ['recall', 'call', 'with something before it'],
    ['finised', 'fine', 'but a slip in another word'],
    ['finising', 'fine', 'but a slip in another word'],
    ['finised', 'fin', 'of a rest too short to take that ending'],
  ])('is not %s of %s: %s', (form, known) => {
    expect(isRegularForm(form, knowing(known))).toBe(false);
  });

  it('is not the known word itself', () => {
    expect(isRegularForm('call', knowing('call'))).toBe(false);
    expect(isRegularForm('', knowing(''))).toBe(false);
  });
});

const letters = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
  maxLength: 12,
});

describe('any word', () => {
  it('is a form of nothing where nothing is known', () => {
    fc.assert(
      fc.property(letters, (word) => {
        expect(isRegularForm(word, () => false)).toBe(false);
      }),
    );
  });

  it('has its plural, its past and its -ing, when it ends in a plain consonant', () => {
    const plain = fc
      .tuple(letters, fc.constantFrom('lk', 'nt', 'rm', 'ct', 'lp', 'nd'))
      .map(([start, end]) => `a${start}${end}`);
    fc.assert(
      fc.property(plain, fc.constantFrom('s', 'ed', 'ing', 'er', 'ers', 'ly'), (word, ending) => {
        expect(isRegularForm(`${word}${ending}`, knowing(word))).toBe(true);
      }),
    );
  });

  it('that is a form stays one when more words are known', () => {
    const lists = fc.array(letters, { maxLength: 6 });
    const ending = fc.constantFrom('', 's', 'es', 'ed', 'ing', 'ly', 'er');
    fc.assert(
      fc.property(lists, lists, letters, ending, (some, more, word, end) => {
        const form = `${word}${end}`;
        if (!isRegularForm(form, knowing(...some, word))) return;
        expect(isRegularForm(form, knowing(...some, ...more, word))).toBe(true);
      }),
    );
  });
});
