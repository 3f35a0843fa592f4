import { describe, expect, it } from 'vitest';
import { namesOtherBody } from '../../../src/answer/understand/other-bodies.js';

describe('another service', () => {
  it.each([
    'Who is the chief inspector of prisons?',
    "who's the children's commissioner",
    'Was the fire brigade in Engage?',
    'the inspectorate of schools',
  ])('is named in words of policing: %s', (text) => {
    expect(namesOtherBody(text)).toBe(true);
  });

  it.each([
    'Who is HM Chief Inspector of Constabulary?',
    'Who is the police and crime commissioner?',
    'What is HMICFRS, the Inspectorate of Constabulary and Fire & Rescue Services?',
    'Did the chief constable fire anybody?',
  ])('is none where policing is meant: %s', (text) => {
    expect(namesOtherBody(text)).toBe(false);
  });
});
