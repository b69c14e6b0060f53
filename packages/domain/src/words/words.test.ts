import { describe, expect, it } from 'vitest';
import { baseCatalogue } from '../catalogue/base-catalogue.ts';
import { labelsOf } from '../catalogue/labels-of.ts';
import { refuse } from '../result.ts';
import { findingSentences } from './finding-words.ts';
import { followUpWords } from './follow-up-words.ts';
import { planChangeSentences } from './plan-change-words.ts';
import { recallWords } from './recall-words.ts';
import { refusalWords } from './refusal-words.ts';
import { say, sayAccessRefusal, words } from './say.ts';
import { scheduleWords } from './schedule-words.ts';
import { sayRefusal } from './say-refusal.ts';
import { visitNoteWords } from './visit-note-words.ts';
import { visitWords } from './visit-words.ts';

const texts = Object.entries({
  ...words,
  refusal: refusalWords,
  ...recallWords,
  ...followUpWords,
  ...scheduleWords,
  ...visitNoteWords,
  ...visitWords,
  finding: findingSentences,
  planChange: planChangeSentences,
}).flatMap(([group, set]) =>
  Object.entries(set).map(([code, text]: [string, { en: string; hi: string }]) => ({
    key: `${group}.${code}`,
    ...text,
  })),
);
const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

describe('the words of the product', () => {
  it('fill the same names in both languages', () => {
    const uneven = texts.filter(({ en, hi }) => names(en).join() !== names(hi).join());
    expect(uneven).toEqual([]);
  });

  it('are Hindi in Hindi', () => {
    const latin = texts.filter(({ hi }) => !/\p{Script=Devanagari}/u.test(hi));
    expect(latin).toEqual([]);
  });

  it('are never empty and never padded', () => {
    expect(texts.filter(({ en, hi }) => [en, hi].some((text) => text === '' || text !== text.trim()))).toEqual([]);
  });
});

describe('saying', () => {
  it('fills the names it is given', () => {
    expect(say('en', 'measureValue.COUNT_OF_N', { count: 4, of: 5 })).toBe('4 of 5');
    expect(say('hi', 'measureValue.COUNT_OF_N', { count: 4, of: 5 })).toBe('5 में से 4');
  });

  it('joins a list and leaves a name it was not given to be seen', () => {
    expect(say('en', 'inputFault.NOT_IN_LIST', { accepted: ['FEMALE', 'MALE'] })).toBe('Choose one of: FEMALE, MALE.');
    expect(say('en', 'inputFault.TOO_BIG')).toBe('At most {accepted}.');
  });

  it('gives a refusal its sentence in the reader’s language', () => {
    const { refusal } = refuse('UNKNOWN_CODE', { kind: 'CONCERN', code: 'X' });
    expect(sayRefusal('en', refusal)).toBe('The catalogue has no Concern X.');
    expect(sayRefusal('hi', refusal)).toBe('सूची में चिंता X नहीं है।');
  });

  it('says what the policy refuses as the server does, and nothing else', () => {
    const { refusal } = refuse('OTHER_DISCIPLINE', { discipline: ['Speech therapy'] });
    expect(sayAccessRefusal('en', refusal)).toBe(sayRefusal('en', refusal));
    expect(() => sayAccessRefusal('en', refuse('PLAN_NOT_OPEN', { state: 'ENDED' }).refusal)).toThrow('PLAN_NOT_OPEN');
  });

  it.each([
    [refuse('GOAL_NOT_OPEN', { state: 'CLOSED' }), 'This goal is closed. Nothing can be recorded on it.'],
    [refuse('STRAND_NOT_OPEN', { state: null }), 'This strand is not there. Nothing can be recorded on it.'],
    [refuse('PLAN_NOT_OPEN', { state: 'PAUSED' }), 'The plan is paused.'],
    [refuse('ALREADY_IN_STATE', { state: 'PAUSED' }), 'It is paused already.'],
    [refuse('STATE_DOES_NOT_ALLOW', { from: 'ENDED', to: 'ACTIVE' }), 'It is ended and cannot become active.'],
    [
      refuse('ROLE_MAY_NOT', { action: 'plan:edit', allowedRoles: ['LEAD_THERAPIST', 'THERAPIST'] }),
      'Your role does not include this. It can be done by: Lead therapist, Therapist.',
    ],
    [
      refuse('CHECKLIST_OPEN', { items: ['PLAN_HAS_NO_PLACE'] }),
      'Something is still missing before this can be sent: Say where therapy takes place.',
    ],
    [
      refuse('APPOINTMENT_CLASHES', { clashes: ['THERAPIST_BOOKED', 'ROOM_BOOKED'], names: ['Meera Iyer', 'Gym'] }),
      'This does not fit (Meera Iyer, Gym): the therapist is booked, the room is taken.',
    ],
    [
      refuse('KIND_TAKES_CHILDREN', { kind: 'GROUP', fewest: 2, most: 8 }),
      'Wrong number of children for this kind of appointment (Group): it takes 2 to 8.',
    ],
    [refuse('NOT_A_PARTY', { party: 'GUARDIAN' }), 'The family is not a party to this version.'],
    [
      refuse('GAS_SCALE_LOCKED', { lockedOn: '2026-11-23' }),
      'The level words are locked since 23 Nov 2026. To change them, re-scale the goal: old ratings keep the old words.',
    ],
  ])('says what a refusal carries in words and not in codes: %#', ({ refusal }, sentence) => {
    expect(sayRefusal('en', refusal)).toBe(sentence);
    expect(sayRefusal('hi', refusal)).not.toMatch(/[A-Z]{3}/);
  });

  it('names a discipline by its label where the catalogue is at hand', () => {
    const { refusal } = refuse('STRAND_STARTS_LATER', { discipline: 'PHYSIOTHERAPY' });
    expect(sayRefusal('en', refusal, labelsOf(baseCatalogue, 'en'))).toBe(
      'This strand starts when Physiotherapy has signed.',
    );
    expect(sayRefusal('en', refusal)).toContain('PHYSIOTHERAPY');
  });
});
