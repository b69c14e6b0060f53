import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf, goalOf, homeItemOf, IDS, otStrandOf, ptStrandOf, testId } from '../../testing/plan.ts';
import { runs } from '../../testing/runs.ts';
import type { ConferenceDecision } from './conference.ts';
import { decisionStanding, type DecisionFacts } from './decision-standing.ts';

const content = contentOf({
  goals: [goalOf(), goalOf({ goal: IDS.otherGoal, statement: 'Walks to the gate of the school' })],
  homeItems: [homeItemOf()],
});
const later = { ...content, strands: [otStrandOf({ what: 'two more steps' }), ptStrandOf()] };
const facts = (over: Partial<DecisionFacts> = {}): DecisionFacts => ({
  happenedAt: '2026-11-20T10:00:00.000Z',
  heldOn: '2026-11-20',
  atConference: content,
  inForce: content,
  draft: null,
  states: { [IDS.goal]: 'ACTIVE', [IDS.otStrand]: 'ACTIVE' },
  handling: [],
  reviews: [],
  ...over,
});
const about = (of: 'GOAL' | 'STRAND' | 'HANDLING' | 'REVIEW', id: string, stateThen: string | null = 'ACTIVE') =>
  ({ text: 'x', about: { of, id, stateThen } }) satisfies ConferenceDecision;
const goal = about('GOAL', IDS.goal);
const strand = about('STRAND', IDS.otStrand);

describe('a decision about the plan', () => {
  it('is not there yet while nothing differs, in the draft once it does, and done once that is in force', () => {
    expect(decisionStanding(strand, facts())).toBe('NOT_YET');
    expect(decisionStanding(strand, facts({ draft: content }))).toBe('NOT_YET');
    expect(decisionStanding(strand, facts({ draft: later }))).toBe('IN_DRAFT');
    expect(decisionStanding(strand, facts({ inForce: later }))).toBe('DONE');
    expect(decisionStanding(about('STRAND', IDS.ptStrand), facts({ inForce: later }))).toBe('NOT_YET');
  });

  it('about a goal is also what is done for it, at home too, and nothing of another goal', () => {
    expect(decisionStanding(goal, facts({ draft: later }))).toBe('IN_DRAFT');
    expect(decisionStanding(goal, facts({ draft: { ...content, homeItems: [] } }))).toBe('IN_DRAFT');
    expect(decisionStanding(about('GOAL', IDS.otherGoal), facts({ draft: later }))).toBe('NOT_YET');
    const terms = { ...content.terms, agreedWeeklyMinutes: 60 };
    expect(decisionStanding(goal, facts({ draft: { ...content, terms } }))).toBe('NOT_YET');
  });

  it('is done when a new goal is in force, and when one rests or is over', () => {
    const added = about('GOAL', IDS.goal, 'DRAFT');
    expect(decisionStanding(added, facts({ atConference: null, inForce: null, draft: content }))).toBe('IN_DRAFT');
    expect(decisionStanding(added, facts({ atConference: null }))).toBe('DONE');
    expect(decisionStanding(goal, facts({ states: { [IDS.goal]: 'PAUSED' } }))).toBe('DONE');
    const waits = about('STRAND', IDS.otStrand, 'STARTS_LATER');
    expect(decisionStanding(waits, facts())).toBe('NOT_YET');
  });

  it('goes back to not yet when the draft that said it is thrown away', () => {
    expect(decisionStanding(goal, facts({ draft: later }))).toBe('IN_DRAFT');
    expect(decisionStanding(goal, facts({ draft: null }))).toBe('NOT_YET');
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...content.strands], { minLength: 2 }), (strands) => {
        expect(decisionStanding(goal, facts({ draft: { ...content, strands } }))).toBe('NOT_YET');
      }),
      runs(20),
    );
  });
});

describe('a decision about the record', () => {
  it('on how we handle is done once the line has ended or began with it', () => {
    const line = testId(500);
    const handling = (since: string, endedAt: string | null) =>
      decisionStanding(about('HANDLING', line, null), facts({ handling: [{ line, since, endedAt }] }));
    expect(handling('2026-10-01', null)).toBe('NOT_YET');
    expect(handling('2026-10-01', '2026-11-19T10:00:00Z')).toBe('NOT_YET');
    expect(handling('2026-10-01', '2026-11-21T10:00:00Z')).toBe('DONE');
    expect(handling('2026-11-20', null)).toBe('DONE');
    expect(decisionStanding(about('HANDLING', line, null), facts())).toBe('NOT_YET');
  });

  it('on a review is done once it has an outcome', () => {
    const review = testId(800);
    const reviewed = (decidedAt: string | null) =>
      decisionStanding(about('REVIEW', review, null), facts({ reviews: [{ review, decidedAt }] }));
    expect(reviewed(null)).toBe('NOT_YET');
    expect(reviewed('2026-11-20T11:00:00Z')).toBe('DONE');
  });

  it('that points at nothing stands nowhere', () => {
    expect(decisionStanding({ text: 'x', about: null }, facts({ draft: later }))).toBeNull();
  });
});
