import { describe, expect, it } from 'vitest';
import { refusalOf, ruleOf, valueOf } from '../../testing/answer.ts';
import { IDS, observationOf, OT, testId } from '../../testing/plan.ts';
import type { GoalLife, StrandLife } from './goal-life.ts';
import { observationInputSchema, recordObservation, voidObservation, type ObservationFacts } from './observation.ts';

const life = (over: Partial<GoalLife> = {}): GoalLife => ({
  goal: IDS.goal,
  state: 'ACTIVE',
  outcome: null,
  closedOn: null,
  reopenedOn: null,
  reason: null,
  ...over,
});
const strandLife = (over: Partial<StrandLife> = {}): StrandLife => ({
  strand: IDS.otStrand,
  goal: IDS.goal,
  discipline: OT,
  state: 'ACTIVE',
  reason: null,
  ...over,
});
const facts = (over: Partial<ObservationFacts> = {}): ObservationFacts => ({
  goal: life(),
  strand: null,
  scaleEdition: 1,
  episodeOpenedOn: '2026-11-01',
  timeZone: 'Asia/Kolkata',
  now: '2027-02-15T10:00:00.000Z',
  by: IDS.ot,
  ...over,
});
const level = observationInputSchema.parse({
  observation: testId(1),
  goal: IDS.goal,
  strand: null,
  scaleEdition: 1,
  level: 1,
  measure: null,
  setting: 'HOME',
  seenBy: 'VIDEO',
  remarks: [],
  note: '',
  happenedAt: '2027-02-15T12:00:00+05:30',
});
const measured = {
  ...level,
  level: null,
  strand: IDS.otStrand,
  measure: { type: 'SECONDS', seconds: 40 },
} as const;

describe('an observation', () => {
  it('is a level of the goal or a measure of a strand, never both and never neither', () => {
    expect(observationInputSchema.safeParse({ ...level, measure: measured.measure }).success).toBe(false);
    expect(observationInputSchema.safeParse({ ...level, strand: IDS.otStrand }).success).toBe(false);
    expect(observationInputSchema.safeParse({ ...level, level: null }).success).toBe(false);
    expect(ruleOf(recordObservation({ ...level, strand: IDS.otStrand }, facts()))).toBe('LEVEL_OR_MEASURE');
    expect(observationInputSchema.safeParse(measured).success).toBe(true);
  });

  it.each([
    ['is recorded on an active goal', level, facts(), 'ok'],
    ['is recorded on a paused goal', level, facts({ goal: life({ state: 'PAUSED' }) }), 'ok'],
    ['follows up a goal that was reached', level, facts({ goal: life({ state: 'CLOSED', outcome: 'REACHED' }) }), 'ok'],
    ['is not recorded on a draft', level, facts({ goal: life({ state: 'DRAFT' }) }), 'GOAL_NOT_OPEN'],
    [
      'is not recorded on a goal given up',
      level,
      facts({ goal: life({ state: 'CLOSED', outcome: 'NOT_POSSIBLE' }) }),
      'GOAL_NOT_OPEN',
    ],
    ['is not taken on words that have changed', level, facts({ scaleEdition: 2 }), 'SCALE_EDITION_CHANGED'],
    ['is not of the future', level, facts({ now: '2027-02-15T06:29:59.999Z' }), 'HAPPENED_IN_FUTURE'],
    ['is not of before the episode', level, facts({ episodeOpenedOn: '2027-02-16' }), 'HAPPENED_BEFORE_EPISODE'],
    ['measures a strand at work', measured, facts({ strand: strandLife() }), 'ok'],
    [
      'does not work a strand that starts later',
      measured,
      facts({ strand: strandLife({ state: 'STARTS_LATER' }) }),
      'STRAND_STARTS_LATER',
    ],
    [
      'does not work a strand that has ended',
      measured,
      facts({ strand: strandLife({ state: 'ENDED' }) }),
      'STRAND_NOT_OPEN',
    ],
    [
      'is of a strand under that very goal',
      measured,
      facts({ strand: strandLife({ goal: IDS.otherGoal }) }),
      'STRAND_NOT_OPEN',
    ],
  ])('%s', (_, input, given, expected) => {
    expect(ruleOf(recordObservation(input, given))).toBe(expected);
  });

  it('is written down as it was seen, with who wrote it and when', () => {
    expect(valueOf(recordObservation(measured, facts({ strand: strandLife() })))).toEqual({
      observation: testId(1),
      goal: IDS.goal,
      strand: IDS.otStrand,
      scaleEdition: 1,
      level: null,
      measure: { type: 'SECONDS', seconds: 40 },
      setting: 'HOME',
      seenBy: 'VIDEO',
      happenedAt: '2027-02-15T06:30:00.000Z',
      recordedAt: '2027-02-15T10:00:00.000Z',
      recordedBy: IDS.ot,
      voided: null,
    });
  });

  it('may be of this very moment', () => {
    expect(ruleOf(recordObservation(level, facts({ now: '2027-02-15T06:30:00.000Z' })))).toBe('ok');
  });

  it('of a strand keeps its worth when the words of the goal’s scale change', () => {
    expect(ruleOf(recordObservation(measured, facts({ strand: strandLife(), scaleEdition: 2 })))).toBe('ok');
  });

  it.each([
    [
      'of another goal than the one that was looked up',
      { ...level, goal: IDS.otherGoal },
      facts(),
      { rule: 'GOAL_NOT_OPEN', data: { state: 'ACTIVE' } },
    ],
    ['of a strand that nobody knows', measured, facts(), { rule: 'STRAND_NOT_OPEN', data: { state: null } }],
    [
      'of another strand than the one that was looked up',
      measured,
      facts({ strand: strandLife({ strand: IDS.ptStrand }) }),
      { rule: 'STRAND_NOT_OPEN', data: { state: null } },
    ],
    [
      'of a strand that waits for its discipline, which is named',
      measured,
      facts({ strand: strandLife({ state: 'STARTS_LATER' }) }),
      { rule: 'STRAND_STARTS_LATER', data: { discipline: OT } },
    ],
    [
      'of a strand that is over',
      measured,
      facts({ strand: strandLife({ state: 'ENDED' }) }),
      { rule: 'STRAND_NOT_OPEN', data: { state: 'ENDED' } },
    ],
    [
      'on words that changed, saying both editions',
      level,
      facts({ scaleEdition: 2 }),
      { rule: 'SCALE_EDITION_CHANGED', data: { seen: 1, current: 2 } },
    ],
    [
      'of before the episode, saying when it began',
      level,
      facts({ episodeOpenedOn: '2027-02-16' }),
      { rule: 'HAPPENED_BEFORE_EPISODE', data: { openedOn: '2027-02-16' } },
    ],
  ])('is refused %s', (_, input, given, refusal) => {
    expect(refusalOf(recordObservation(input, given))).toEqual(refusal);
  });

  it('counts the day before the episode in the clinic’s zone', () => {
    // 23:00 UTC on the 31st is half past four in the morning of the 1st in Delhi.
    const early = { ...level, happenedAt: '2026-10-31T23:00:00Z' };
    expect(ruleOf(recordObservation(early, facts()))).toBe('ok');
  });

  it('is taken back once, and stays in the record', () => {
    const voided = valueOf(voidObservation(observationOf('2027-02-01'), { at: 'now', by: IDS.ot, reason: 'UNDO' }));
    expect(voided).toMatchObject({ level: 0, voided: { reason: 'UNDO' } });
    expect(ruleOf(voidObservation(voided, { at: 'x', by: 'y', reason: 'OTHER' }))).toBe('ALREADY_VOIDED');
  });
});
