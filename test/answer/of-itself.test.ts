import { describe, expect, it } from 'vitest';
import { ofItself } from '../../src/answer/of-itself.js';

describe('what is asked of the bot itself', () => {
  it.each([
    'Are you an AI?',
    'are you a bot or a real person',
    'who made you',
    'Are you run by the police?',
    'do you ever make things up?',
    'How does this bot work?',
    'can I trust you?',
    'is this bot official',
  ])('is told by what it is: %s', (question) => {
    expect(ofItself(question, ['Which?'])).toMatchObject({
      outcome: 'unclear',
      reason: expect.stringContaining('No language model writes its answers'),
      choices: ['Which?'],
    });
  });

  it.each([
    'How do I report a mistake?',
    'where can I flag an error',
    'Your answer is wrong, how do I tell someone?',
  ])('is told by where to report an error: %s', (question) => {
    expect(ofItself(question, [])).toMatchObject({
      reason: expect.stringContaining('Report this answer'),
    });
  });

  it.each([
    'Is the force run by a mayor?',
    'Who made the mistake?',
    'Are you saying Kent Police is in Engage?',
    'How do I report a crime?',
    'Did the force report the error?',
    'Are the police using AI?',
    'Can I trust Kent Police?',
    'How does Engage work?',
    'Who runs Kent Police?',
    'Can people trust the service?',
    'How do we report police errors?',
    'Where do I report that my car is missing?',
    'Is the report official?',
  ])('is nothing else: %s', (question) => {
    expect(ofItself(question, [])).toBeUndefined();
  });
});
