import { describe, expect, it } from 'vitest';
import { IDS, observationOf } from '../../testing/plan.ts';
import type { Observation } from './observation.ts';
import { proposeReached, type ReachedFacts } from './reached.ts';
import {
  findStrandsAtTarget,
  lookDueSince,
  type LookFacts,
  lookWaitsFor,
  type StrandStanding,
} from './strand-prompt.ts';

const today = '2027-02-15';
const facts = (over: Partial<ReachedFacts> = {}): ReachedFacts => ({
  goal: IDS.goal,
  state: 'ACTIVE',
  direction: 'IMPROVE',
  setting: 'HOME',
  scaleEdition: 1,
  targetOn: '2027-02-15',
  reopenedOn: null,
  timeZone: 'Asia/Kolkata',
  today,
  ...over,
});
type Seen = readonly [string, Partial<Observation>];
const clinic = { setting: 'CLINIC' } as const;
const standing = (over: Partial<StrandStanding> = {}): StrandStanding => ({
  strand: IDS.ptStrand,
  state: 'ACTIVE',
  measure: { type: 'SECONDS', text: 'stands', better: 'MORE' },
  target: { type: 'SECONDS', seconds: 120 },
  latest: { type: 'SECONDS', seconds: 130 },
  ...over,
});

const look = (over: Partial<LookFacts> = {}): LookFacts => ({
  ...facts(),
  planState: 'ACTIVE',
  strands: [standing(), standing({ strand: IDS.otStrand })],
  ...over,
});
const seconds = (on: string, strand: string, much: number, over: Partial<Observation> = {}) =>
  observationOf(on, { strand, level: null, measure: { type: 'SECONDS', seconds: much }, ...over });
const ot = (on: string, much: number, over: Partial<Observation> = {}) => seconds(on, IDS.otStrand, much, over);
const pt = (on: string, much: number, over: Partial<Observation> = {}) => seconds(on, IDS.ptStrand, much, over);

describe('reached', () => {
  it.each<readonly [string, Seen, Seen, boolean]>([
    ['is proposed on two dates three days apart', ['2027-02-01', {}], ['2027-02-04', {}], true],
    ['is not proposed on two dates two days apart', ['2027-02-01', {}], ['2027-02-03', {}], false],
    ['needs one of the two in the goal’s own setting', ['2027-02-01', clinic], ['2027-02-08', clinic], false],
    ['takes the own setting first', ['2027-02-01', {}], ['2027-02-08', clinic], true],
    ['takes the own setting last', ['2027-02-01', clinic], ['2027-02-08', {}], true],
    ['does not count a level below 0', ['2027-02-01', { level: -1 }], ['2027-02-08', {}], false],
    [
      'does not count what was taken back',
      ['2027-02-01', { voided: { at: 'x', by: 'y', reason: 'UNDO' } }],
      ['2027-02-08', {}],
      false,
    ],
    ['does not count an older scale', ['2027-02-01', { scaleEdition: 2 }], ['2027-02-08', {}], false],
    [
      'does not count a strand at target',
      ['2027-02-01', { level: null, strand: IDS.otStrand, measure: { type: 'SECONDS', seconds: 120 } }],
      ['2027-02-08', {}],
      false,
    ],
  ])('%s', (_, first, second, expected) => {
    const seen = [observationOf(...first), observationOf(...second)];
    expect(proposeReached(facts(), seen) !== undefined).toBe(expected);
    expect(proposeReached(facts(), seen.toReversed()) !== undefined).toBe(expected);
  });

  it('counts dates in the clinic’s zone: late evening in Delhi is that day there', () => {
    const late = observationOf('2027-02-01', { happenedAt: '2027-02-01T18:31:00.000Z' });
    const next = observationOf('2027-02-04');
    expect(proposeReached(facts(), [late, next])).toBeUndefined();
    expect(proposeReached(facts({ timeZone: 'UTC' }), [late, next])).toMatchObject({ firstOn: '2027-02-01' });
  });

  it('is not proposed for a goal that is held before its target date', () => {
    const seen = [observationOf('2027-02-01'), observationOf('2027-02-08')];
    const held = facts({ direction: 'MAINTAIN', today: '2027-02-14' });
    expect(proposeReached(held, seen)).toBeUndefined();
    expect(proposeReached({ ...held, today: '2027-02-15' }, seen)).toMatchObject({
      firstOn: '2027-02-01',
      secondOn: '2027-02-08',
    });
  });

  it('is not proposed for a goal that is held and has no target date', () => {
    const seen = [observationOf('2027-02-01'), observationOf('2027-02-08')];
    expect(proposeReached(facts({ direction: 'SLOW_DECLINE', targetOn: null }), seen)).toBeUndefined();
  });

  it('does not wait for the target date of a goal that is to improve', () => {
    const seen = [observationOf('2027-02-01'), observationOf('2027-02-08')];
    expect(proposeReached(facts({ targetOn: '2027-06-01' }), seen)).toBeDefined();
    expect(proposeReached(facts({ targetOn: null }), seen)).toBeDefined();
  });

  it('is not proposed from what was seen of another goal, or for a goal without a setting', () => {
    const seen = [observationOf('2027-02-01', { goal: IDS.otherGoal }), observationOf('2027-02-08')];
    expect(proposeReached(facts(), seen)).toBeUndefined();
    const own = [observationOf('2027-02-01'), observationOf('2027-02-08')];
    expect(proposeReached(facts({ setting: null }), own)).toBeUndefined();
  });

  it('is not proposed from what was seen before the goal was opened again', () => {
    const seen = [observationOf('2027-02-01'), observationOf('2027-02-08')];
    const reopened = facts({ reopenedOn: '2027-02-08' });
    expect(proposeReached(facts({ reopenedOn: '2027-01-31' }), seen)).toMatchObject({
      firstOn: '2027-02-01',
      secondOn: '2027-02-08',
    });
    expect(proposeReached(reopened, seen)).toBeUndefined();
    const anew = [...seen, observationOf('2027-02-09'), observationOf('2027-02-11')];
    expect(proposeReached(reopened, anew)).toBeUndefined();
    expect(proposeReached(reopened, [...anew, observationOf('2027-02-12')])).toMatchObject({
      firstOn: '2027-02-09',
      secondOn: '2027-02-12',
    });
  });

  it.each([
    ['DRAFT', false],
    ['ACTIVE', true],
    ['PAUSED', true],
    ['CLOSED', false],
  ] as const)('of a goal that is %s is proposed: %s', (state, expected) => {
    const seen = [observationOf('2027-02-01'), observationOf('2027-02-08')];
    expect(proposeReached(facts({ state }), seen) !== undefined).toBe(expected);
  });
});

describe('strands at target', () => {
  it('ask somebody to look when all that are worked are there', () => {
    expect(findStrandsAtTarget([standing({ latest: { type: 'SECONDS', seconds: 120 } })])).toEqual([IDS.ptStrand]);
    expect(findStrandsAtTarget([standing(), standing({ strand: 'paused', state: 'PAUSED', latest: null })])).toEqual([
      IDS.ptStrand,
    ]);
  });

  it('do not ask while one is short, unmeasured, or none is worked', () => {
    expect(findStrandsAtTarget([standing(), standing({ latest: { type: 'SECONDS', seconds: 60 } })])).toBeUndefined();
    expect(findStrandsAtTarget([standing({ latest: null })])).toBeUndefined();
    expect(findStrandsAtTarget([standing({ measure: null })])).toBeUndefined();
    expect(findStrandsAtTarget([standing({ target: null })])).toBeUndefined();
    expect(findStrandsAtTarget([standing({ state: 'PAUSED' })])).toBeUndefined();
  });
});

describe('a look at the goal itself', () => {
  const there = [pt('2027-02-01', 120), ot('2027-02-03', 90), ot('2027-02-05', 121), pt('2027-02-09', 140)];
  const isDue = (...more: readonly Observation[]) => lookDueSince(look(), [...there, ...more]) !== undefined;

  it('is asked for from the moment the last strand came to its target and stayed there', () => {
    expect(lookDueSince(look(), there)).toBe(there[2]?.happenedAt);
    expect(lookDueSince(look(), there.toReversed())).toBe(there[2]?.happenedAt);
    const fellBack = [...there, pt('2027-02-11', 60), pt('2027-02-15', 120)];
    expect(lookDueSince(look(), fellBack)).toBe(fellBack.at(-1)?.happenedAt);
  });

  it('is not asked for while a strand is short, was never measured, or the goal or its plan rests', () => {
    expect(isDue(ot('2027-02-12', 119))).toBe(false);
    expect(lookDueSince(look(), [pt('2027-02-01', 120)])).toBeUndefined();
    for (const state of ['DRAFT', 'PAUSED', 'CLOSED'] as const) {
      expect(lookDueSince(look({ state }), there)).toBeUndefined();
    }
    expect(lookDueSince(look({ planState: 'PAUSED' }), there)).toBeUndefined();
    const paused = [standing({ state: 'PAUSED' }), standing({ strand: IDS.otStrand, state: 'STARTS_LATER' })];
    expect(lookDueSince(look({ strands: paused }), there)).toBeUndefined();
  });

  it('is over once a level was seen on that day or later, whatever the level, and not by one from before', () => {
    expect(isDue(observationOf('2027-02-04', { level: 2 }))).toBe(true);
    // Still the same day in Delhi, though before the strand was seen.
    expect(isDue(observationOf('2027-02-05', { level: -2, happenedAt: '2027-02-04T18:30:00.000Z' }))).toBe(false);
    expect(isDue(observationOf('2027-02-20', { level: -2 }))).toBe(false);
  });

  it('is not asked for where the goal could be confirmed as reached by what was seen before', () => {
    expect(isDue(observationOf('2027-01-20'))).toBe(true);
    expect(isDue(observationOf('2027-01-20'), observationOf('2027-01-25'))).toBe(false);
  });

  it('is not over by a level that was taken back, said on another scale, or seen of another goal', () => {
    expect(isDue(observationOf('2027-02-20', { voided: { at: 'x', by: 'y', reason: 'UNDO' } }))).toBe(true);
    expect(isDue(observationOf('2027-02-20', { scaleEdition: 2 }))).toBe(true);
    expect(isDue(observationOf('2027-02-20', { goal: IDS.otStrand }))).toBe(true);
  });

  it('does not count a measure that was taken back, nor one of a strand that rests', () => {
    expect(isDue(ot('2027-02-12', 10, { voided: { at: 'x', by: 'y', reason: 'UNDO' } }))).toBe(true);
    const one = look({ strands: [standing(), standing({ strand: IDS.otStrand, state: 'PAUSED' })] });
    expect(lookDueSince(one, [...there, ot('2027-02-12', 10)])).toBe(there[0]?.happenedAt);
  });

  it('waits for the therapists of the strands who could do it, and for the whole team where none could', () => {
    const team = ['meera', 'ravi'];
    expect(lookWaitsFor(['asha', 'ravi', 'asha'], () => true, team)).toEqual(['asha', 'ravi']);
    expect(lookWaitsFor(['asha', 'ravi'], (staff) => staff === 'ravi', team)).toEqual(['ravi']);
    expect(lookWaitsFor(['asha', null], () => false, team)).toEqual(team);
    expect(lookWaitsFor([null], () => true, team)).toEqual(team);
  });
});
