import { describe, expect, it } from 'vitest';
import { asked, listed } from './asked.js';

const MET = 'Metropolitan Police Service';
const WMP = 'West Midlands Police';

describe('who moved within a time', () => {
  it.each([
    ['who joined special measures in 2024', ['Nottinghamshire Police', 'Lincolnshire Police']],
    ['any forces that came off it before 2023 in engage terms?', ['Greater Manchester Police']],
    ['Which forces were let out of Engage before 2023?', ['Greater Manchester Police']],
    ['which forces entered Engage after 2023', ['Nottinghamshire Police', 'Lincolnshire Police']],
  ])('%s', (question, names) => {
    expect(listed(question)).toEqual(names);
  });

  it('answers a yes or no first, and no to a wrong denial', () => {
    expect(asked('Did any force leave Engage in 2022?').lines[0]).toMatch(/^Yes, one force left/);
    expect(asked('No forces entered Engage in 2023, correct?').lines[0]).toMatch(/^No, one force/);
  });

  it('says that none was found, not that there was none', () => {
    const { outcome, lines } = asked('Which forces left Engage in 2020?');
    expect(outcome).toBe('answered');
    expect(lines[0]).toMatch(/^None found/);
  });
});

describe('a force that is named to give the time', () => {
  it('tells who was there from who moved', () => {
    expect(asked('Who was there in Engage when Nottinghamshire entered?').lines[0]).toMatch(
      /^Six forces were known to be in Engage on 11 March 2024/,
    );
    expect(listed('Which forces went into Engage after West Midlands did?')).toEqual([
      'Nottinghamshire Police',
      'Lincolnshire Police',
    ]);
  });

  it('takes the move that is meant when the clause has no verb', () => {
    expect(listed('Which force left Engage just before West Midlands?')).not.toContain(WMP);
    expect(asked('Which force left Engage just before West Midlands?').lines[0]).toContain(
      '18 September 2024',
    );
  });

  it('leaves the named force out of "who else"', () => {
    const [line] = asked('Who else was put into Engage the same year as the Met?').lines;
    expect(line).toContain('other forces entered Engage in 2022');
    expect(listed('Who else was put into Engage the same year as the Met?')).not.toContain(MET);
  });
});

describe('all stays together', () => {
  it.each([
    ['Which force had the briefest spell in special measures?', /^West Midlands Police had/],
    ['who was stuck in special measures the longest', /^Cleveland Police had the longest/],
    [
      'What was the peak number in Engage at once across forces?',
      /seven, from 14 October 2022, until/,
    ],
    ['Was any force put in special measures more than once?', /^No, none was found in Engage more/],
    [
      'How long do forces typically spend in Engage?',
      /^Nine completed stays .* no average is given/,
    ],
    ['Which forces were never in special measures?', /33 were not found .* not to say never/],
    ['Have Welsh forces ever been in Engage?', /^None found: .* Welsh force .* not to say never/],
  ])('%s', (question, expected) => {
    const { kind, lines } = asked(question);
    expect(kind).toBe('across-forces');
    expect(lines[0]).toMatch(expected);
  });

  it('names as unclear what cannot be told by its length', () => {
    const { lines } = asked('Which forces were in Engage for over three years?');
    expect(lines).toContainEqual(expect.stringMatching(/^It cannot be told for .*Lincolnshire/));
  });

  it('holds one force against all others', () => {
    expect(asked('Was West Midlands the fastest force to leave Engage?').lines[0]).toMatch(/^Yes/);
    expect(asked('Was the Met the first force to enter Engage?').lines[0]).toMatch(/^No\./);
    expect(asked('Was the Met the only force in Engage?').lines[0]).toMatch(/^No\./);
  });
});

describe('forces, however they are asked for', () => {
  const IN_2022 = ['Staffordshire Police', 'Wiltshire Police', MET, 'Devon & Cornwall Police'];
  const OUT_2025 = [MET, 'Nottinghamshire Police', 'Devon & Cornwall Police'];

  it.each([
    ['Name those that entered Engage in 2022', IN_2022],
    ['List the ones that entered Engage in 2022', IN_2022],
    ['Give me a force that entered Engage in 2022', IN_2022],
    ['What about the 2022 intake into Engage?', IN_2022],
    ['New entrants to Engage in 2022?', IN_2022],
    ['Forces entered Engage in 2022', IN_2022],
    ['Forces that entered Engage in 2022, the Met included?', IN_2022],
    ['Which forces entered Engage in 2022, including the Met?', IN_2022],
    ['Which forces entered Engage in 2022, Wiltshire too?', IN_2022],
    ['Which forces left Engage last year?', OUT_2025],
    ['Which forces bumbled out and left Engage in 2025?', OUT_2025],
    [
      'Which forces other than Wiltshire that entered Engage in 2022 are known?',
      IN_2022.filter((name) => name !== 'Wiltshire Police'),
    ],
    [
      'Name a force besides Wiltshire which entered Engage in 2022',
      IN_2022.filter((name) => name !== 'Wiltshire Police'),
    ],
  ])('%s', (question, names) => {
    expect(listed(question)).toEqual(names);
  });

  it.each([
    ['Whose stay in Engage was shortest?', /^West Midlands Police had the shortest/],
    ['Whose spell in special measures lasted longest?', /^Cleveland Police had the longest/],
    ['Which force left Engage last?', /^The last force found to leave .* Devon & Cornwall/],
    ['How many different forces have been in Engage?', /^Ten forces were found/],
    ['Many different forces were in Engage in 2023, which?', /^Seven forces were known/],
    ['Any other police in Engage in 2021?', /^Three forces were known/],
    ['Tell me another force which was in Engage in 2021', /^Three other forces were known/],
    ['Which forces have not come out?', /^Not known for today\. .* only Lincolnshire Police/],
    ['Latest English force in Engage?', /^The last .* Lincolnshire Police/],
    ['The first Welsh force in Engage?', /^None found: .* no Welsh force/],
  ])('%s', (question, expected) => {
    expect(asked(question).lines[0]).toMatch(expected);
  });

  it.each([
    'What were the longest and the shortest stay in Engage of any force?',
    'Which force was quickest out of Engage and which slowest?',
  ])('are both ends where both are asked for: %s', (question) => {
    const { lines } = asked(question);
    expect(lines[0]).toMatch(/^Cleveland Police had the longest completed stay/);
    expect(lines[1]).toMatch(/^West Midlands Police had the shortest completed stay/);
    expect(lines[2]).toContain('Lincolnshire Police');
  });
});

describe('a turn of phrase that no source holds', () => {
  it.each([
    ['Which forces bumbled along in Engage in 2022?', /^Seven forces were known to be in Engage/],
    [
      'Which forces wobbled and bumbled into Engage in 2022?',
      /^Four forces entered Engage in 2022/,
    ],
  ])('asks for nothing of its own: %s', (question, expected) => {
    expect(asked(question).lines[0]).toMatch(expected);
  });

  it.each([
    ['there are three', 'Which forces wobbled, bumbled and tumbled into Engage in 2022?'],
    ['it is a number', 'Which forces in Engage had 37 zeppelins?'],
    ['something is counted', 'How many zeppelins have forces in Engage?'],
    ['a source holds it', 'Which forces in Engage have a helicopter or a commissioner?'],
    ['a force is named', 'Which forces bumbled into Engage just before the Met?'],
  ])('is left to others where %s: %s', (_why, question) => {
    expect(asked(question).kind).not.toBe('across-forces');
  });
});

describe('what is about something else', () => {
  it.each([
    'Which forces are permitted to stay in Engage?',
    'Was any other police officer in Engage?',
    'How long did West Midlands last in Engage, whose stay it was?',
    'Why do forces get put in special measures?',
    'Who puts forces into special measures?',
    'How many officers do forces in Engage have?',
    'Which force has the best detection rate?',
    'What do forces have to do to leave special measures?',
  ])('%s', (question) => {
    expect(asked(question).kind).not.toBe('across-forces');
  });
});
