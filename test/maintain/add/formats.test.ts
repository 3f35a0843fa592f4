import { describe, expect, it } from 'vitest';
import { readText as read, refusalOf } from './harness.js';

describe('plain text', () => {
  it('is joined where its lines were broken to fit', () => {
    const text = [
      'A headline',
      '',
      'The force has been moved into an enhanced level of monitoring,',
      'the inspectorate said on Monday, and it will have to produce a',
      'plan by the end of May.',
      '',
      'It is not:',
      '',
      '- answering calls quickly, which matters most of all to those who',
      '  call; and',
      '- recording crimes.',
      '',
      'The chief constable accepted the findings and has begun to act on',
      'them at once.',
    ].join('\n');
    expect(read(text)).toMatchObject({
      found: { title: 'A headline' },
      body: [
        'The force has been moved into an enhanced level of monitoring, the inspectorate said on Monday, and it will have to produce a plan by the end of May.\n',
        'It is not:\n',
        '- answering calls quickly, which matters most of all to those who call; and',
        '- recording crimes.\n',
        'The chief constable accepted the findings and has begun to act on them at once.\n',
      ].join('\n'),
    });
  });

  it('keeps its words but for those that nobody sees', () => {
    const { body } = read(
      'T\n\nOne\u200b two\u00a0three\u202e four “five” – ‘six’ remainingg .\r\n',
    );
    expect(body).toBe('One two three four “five” – ‘six’ remainingg .\n');
  });

  it('loses what a copied page has beside its article', () => {
    const text = `Force in special measures over 'failings'

24 November 2023, 12:24

A grey building behind a hedge Image source, Vale Pictures
Image caption,

Two of three concerns have been closed

  • Published

The chief constable has said he "completely disagrees" with it.
The chief constable has said he "completely disagrees" with it. Picture: Agency

By Staff writer

A force has been moved into special measures over a string of failings, it was said.

Listen to this article

Loading audio...

The force had failed to:

  • Carry out effective investigations

  • Manage the risk

Read more: Ferry back in service

'Effective management' of risk

The report found that more people had been given to this work, and it went better.

More Latest News

See more More Latest News

A harbour at night, with lights

Harbour lights are on again

Copyright © 2023 Vale News`;
    expect(read(text)).toMatchObject({
      found: {
        title: "Force in special measures over 'failings'",
        author: 'Staff writer',
        published: '2023-11-24',
        publisher: 'Vale News',
      },
      body: `![Two of three concerns have been closed]

![The chief constable has said he "completely disagrees" with it.]

A force has been moved into special measures over a string of failings, it was said.

The force had failed to:

- Carry out effective investigations
- Manage the risk

## 'Effective management' of risk

The report found that more people had been given to this work, and it went better.
`,
    });
  });

  it('may begin without a headline', () => {
    expect(read('It was moved on Monday.\n\nThat is all.').found.title).toBeUndefined();
  });
});

describe('Markdown', () => {
  const source = `---
title: "A plan: at last"
date: 2025-03-04
author: Staff writer
tags: [a, b]
---
![Officers at the door.]

![an alt text](a.jpg)

The **force** has [a plan](https://a.b/c), *it* said on
Monday. A snake_case_name stays.

<!-- a note
of ours -->

## What is in it

1. Calls; and
2. crimes, in
   all districts.

> “We accept it.”

[Read our guide to policing](https://a.b/d)

* * *

Sign up for our newsletter today.
`;

  it('leaves its words and our marks', () => {
    const draft = read(source, 'markdown');
    expect(draft.found).toMatchObject({
      title: 'A plan: at last',
      published: '2025-03-04',
      author: 'Staff writer',
    });
    expect(draft.body).toBe(`![Officers at the door.]

The force has a plan, it said on Monday. A snake_case_name stays.

## What is in it

1. Calls; and
2. crimes, in all districts.

“We accept it.”
`);
  });

  it('may have its title as its first heading', () => {
    const draft = read('# A plan\n\nThe force has one.\n', 'markdown');
    expect(draft).toMatchObject({ found: { title: 'A plan' }, body: 'The force has one.\n' });
  });

  it.each([
    ['aliases', `a: &a [x]\nb: [${'*a,'.repeat(50)}]`, 'aliases exceeded'],
    ['depth', `a: ${'['.repeat(5000)}`, 'nesting exceeded'],
    ['length', `a: ${'x'.repeat(30_000)}`, 'more than 20,000 characters'],
    ['nonsense', 'a: [b', 'not valid YAML'],
  ])('is refused for front matter of too much %s', async (_name, yaml, message) => {
    const refusal = await refusalOf(() => read(`---\n${yaml}\n---\nText.\n`, 'markdown'));
    expect(refusal.message).toContain(message);
  });
});
