import { describe, expect, it } from 'vitest';
import {
  asksOfOtherBody,
  isOfOtherBody,
  namesOtherBody,
} from '../../../src/answer/understand/other-bodies.js';

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

describe('a place that is named as a force is', () => {
  it.each([
    ['', ' prison'],
    ['', "'s children's services"],
    ['', ' City Council'],
    ['', ', Ohio'],
    ['HMP ', ''],
    ['Transport for ', ''],
  ])('may belong to another name: “%sNorthshire%s”', (before, after) => {
    expect(isOfOtherBody(before, after)).toBe(true);
  });

  it.each([
    ['', ' police'],
    ['in ', ' and its council tax'],
    ['', ' officers'],
  ])('is none of: “%sNorthshire%s”', (before, after) => {
    expect(isOfOtherBody(before, after)).toBe(false);
  });

  it('makes it a question of that body', () => {
    expect(asksOfOtherBody('Was Northtown prison in special measures?')).toBe(true);
    expect(asksOfOtherBody('Who put the county council into special measures?')).toBe(true);
    expect(asksOfOtherBody('Was the force put into special measures?')).toBe(false);
  });
});
