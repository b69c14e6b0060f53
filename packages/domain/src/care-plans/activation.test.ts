import { describe, expect, it } from 'vitest';
import { ruleOf, valueOf } from '../../testing/answer.ts';
import {
  agreementOf,
  contentOf,
  goalOf,
  IDS,
  OT,
  otStrandOf,
  planOf,
  PT,
  ptStrandOf,
  testHash,
  testId,
  versionOf,
} from '../../testing/plan.ts';
import type { StrandState } from '../goals/goal-states.ts';
import { activate, joinPlan } from './activation.ts';
import type { Agreement } from './agreement.ts';
import { GUARDIAN } from './parties.ts';
import { applyMoves, findVersion, type PlanRecord, type PlanVersion } from './plan-record.ts';

const on = '2026-11-23';
const hash = testHash('content');
const agree = (party: string, over: Partial<Agreement> = {}) => agreementOf(party, hash, over);
const sentWith = (...agreements: readonly Agreement[]): PlanVersion =>
  versionOf({ state: 'SENT', contentHash: hash, agreements });
const planWith = (...agreements: readonly Agreement[]): PlanRecord => planOf({ versions: [sentWith(...agreements)] });
const activated = (plan: PlanRecord, version = plan.versions.at(-1) ?? sentWith()): PlanRecord =>
  applyMoves(plan, valueOf(activate(plan, version, on)));
const strandStates = (plan: PlanRecord): readonly (readonly [string, StrandState])[] =>
  plan.strands.map((each) => [each.discipline, each.state]);

const next = (over: Partial<PlanVersion>): PlanVersion =>
  versionOf({ version: testId(101), base: testId(100), state: 'SENT', contentHash: hash, ...over });

describe('activation', () => {
  it.each([
    ['one discipline and a guardian are enough', planWith(agree(PT), agree(GUARDIAN)), 'ok'],
    ['a guardian alone is not', planWith(agree(GUARDIAN)), 'NO_DISCIPLINE_AGREED'],
    ['two disciplines alone are not', planWith(agree(PT), agree(OT)), 'NO_GUARDIAN_AGREED'],
    [
      'an agreement to another text does not count',
      planWith(agree(PT), agree(GUARDIAN, { contentHash: 'x' })),
      'NO_GUARDIAN_AGREED',
    ],
    ['a spoken agreement counts', planWith(agree(PT), agree(GUARDIAN, { validUntil: '2026-11-23' })), 'ok'],
    [
      'one that has run out does not',
      planWith(agree(PT), agree(GUARDIAN, { validUntil: '2026-11-22' })),
      'NO_GUARDIAN_AGREED',
    ],
    ['treatment consent must stand', { ...planWith(agree(PT), agree(GUARDIAN)), consents: [] }, 'NO_TREATMENT_CONSENT'],
    [
      'a plan that has ended stays ended',
      { ...planWith(agree(PT), agree(GUARDIAN)), state: 'ENDED' as const },
      'PLAN_NOT_OPEN',
    ],
  ])('%s', (_, plan, expected) => {
    const version = plan.versions[0] ?? sentWith();
    expect(ruleOf(activate(plan, version, on))).toBe(expected);
  });

  it('starts the goals, and the strands of the disciplines that have signed', () => {
    const plan = activated(planWith(agree(PT), agree(GUARDIAN)));
    expect(plan).toMatchObject({ state: 'ACTIVE', inForce: testId(100), goals: [{ state: 'ACTIVE' }] });
    expect(strandStates(plan)).toEqual([
      [OT, 'STARTS_LATER'],
      [PT, 'ACTIVE'],
    ]);
  });

  it('starts the other discipline by its own signature, and nobody signs again', () => {
    const plan = activated(planWith(agree(PT), agree(GUARDIAN)));
    expect(ruleOf(joinPlan(plan, OT, on))).toBe('NO_DISCIPLINE_AGREED');
    const inForce = findVersion(plan, plan.inForce) ?? sentWith();
    const signed = applyMoves(plan, { versions: [{ ...inForce, agreements: [...inForce.agreements, agree(OT)] }] });
    const joined = applyMoves(signed, valueOf(joinPlan(signed, OT, on)));
    expect(strandStates(joined)).toEqual([
      [OT, 'ACTIVE'],
      [PT, 'ACTIVE'],
    ]);
    expect(ruleOf(joinPlan(joined, 'SPEECH_THERAPY', on))).toBe('NOT_A_PARTY');
  });

  const working = activated(planWith(agree(PT), agree(OT), agree(GUARDIAN)));

  it('waits for a discipline that already works: its strands never fall back', () => {
    const version = next({ agreements: [agree(PT), agree(GUARDIAN)] });
    const plan = applyMoves(working, { versions: [version] });
    expect(activate(plan, version, on)).toMatchObject({
      refusal: { rule: 'DISCIPLINE_AT_WORK_UNSIGNED', data: { disciplines: [OT] } },
    });
  });

  it('supersedes the version before and leaves every word of it', () => {
    const version = next({ agreements: [agree(PT), agree(OT), agree(GUARDIAN)] });
    const plan = activated(applyMoves(working, { versions: [version] }), version);
    expect(plan.versions.map((each) => each.state)).toEqual(['SUPERSEDED', 'IN_FORCE']);
    expect(plan.versions[0]?.content).toEqual(working.versions[0]?.content);
  });

  it('closes a goal that the new version leaves out as moved or ended, and ends its strands', () => {
    const goals = [goalOf({ goal: IDS.otherGoal })];
    const strands = [ptStrandOf({ goal: IDS.otherGoal, strand: testId(22) })];
    const version = next({ content: contentOf({ goals, strands }), agreements: [agree(PT), agree(GUARDIAN)] });
    const plan = activated(
      applyMoves(working, {
        versions: [version],
        goals: [{ goal: IDS.otherGoal, state: 'DRAFT', outcome: null, closedOn: null, reopenedOn: null, reason: null }],
        strands: [{ strand: testId(22), goal: IDS.otherGoal, discipline: PT, state: 'STARTS_LATER', reason: null }],
      }),
      version,
    );
    expect(plan.goals).toMatchObject([
      { state: 'CLOSED', outcome: 'MOVED_OR_ENDED', closedOn: on },
      { state: 'ACTIVE' },
    ]);
    expect(plan.strands.map((each) => each.state)).toEqual(['ENDED', 'ENDED', 'ACTIVE']);
  });

  it('holds for a third discipline as for the first two', () => {
    const speech = otStrandOf({ strand: testId(23), discipline: 'SPEECH_THERAPY' });
    const content = contentOf({ strands: [otStrandOf(), ptStrandOf(), speech] });
    const version = { ...sentWith(agree('SPEECH_THERAPY'), agree(GUARDIAN)), content };
    const life = {
      strand: testId(23),
      goal: IDS.goal,
      discipline: 'SPEECH_THERAPY',
      state: 'STARTS_LATER',
      reason: null,
    } as const;
    const plan = activated(planOf({ versions: [version], strands: [...planOf().strands, life] }));
    expect(strandStates(plan)).toEqual([
      [OT, 'STARTS_LATER'],
      [PT, 'STARTS_LATER'],
      ['SPEECH_THERAPY', 'ACTIVE'],
    ]);
  });
});
