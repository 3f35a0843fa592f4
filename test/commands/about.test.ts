import { describe, expect, it } from 'vitest';
import { contextOf, faultsOf, nastyKnowledge, run } from './fixtures.js';

const text = run('about', {}).paragraphs.join('\n');

describe('/about', () => {
  it('renders', () => {
    expect(faultsOf(run('about', {}))).toEqual([]);
  });

  it('says that it is no way to reach the police', () => {
    expect(text).toContain('999');
    expect(text).toContain('101');
  });

  it('says what it covers and how old that is', () => {
    expect(text).toContain('5 articles');
    expect(text).toContain('stays in Engage of 10');
    expect(text).toContain('1 January 2019');
    expect(text).toContain('from July 2025, 15 months old');
  });

  it('says what it keeps and how to report an error', () => {
    expect(text).toContain('not logged by default');
    expect(text).toContain('nothing about who asked is kept');
    expect(run('about', {}).buttons.map(({ action }) => action.kind)).toContain('report');
  });

  it('says what special measures are, with the source', () => {
    expect(text).toContain('What the press, ministers and forces call Engage');
    expect(text).toContain('**Sources**');
  });

  it('says nothing of them where the corpus does not', () => {
    const nasty = nastyKnowledge();
    const view = run('about', {}, contextOf(nasty));
    expect(faultsOf(view, nasty)).toEqual([]);
    expect(view.paragraphs.join('\n')).not.toContain('special measures');
  });
});
