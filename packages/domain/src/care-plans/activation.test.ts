import { describe, expect, it } from 'vitest';
import { refusalOf, ruleOf, valueOf } from '../../testing/answer.ts';
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
import { activate, agreedParties, canActivate, joinPlan } from './activation.ts';
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

  it('says what keeps a version from coming into force, and that nothing does', () => {
    const ready = planWith(agree(PT), agree(GUARDIAN));
    const version = ready.versions[0] ?? sentWith();
    expect(refusalOf(canActivate(ready, version, on))).toBe('ok');
    expect(refusalOf(canActivate({ ...ready, state: 'PAUSED' }, version, on))).toEqual({
      rule: 'PLAN_NOT_OPEN',
      data: { state: 'PAUSED' },
    });
    expect(refusalOf(canActivate(ready, { ...version, state: 'DRAFT' }, on))).toEqual({
      rule: 'VERSION_NOT_SENT',
      data: { state: 'DRAFT' },
    });
  });

  it('has nobody’s agreement to a text that was never sent', () => {
    expect(agreedParties({ ...sentWith(agree(PT)), contentHash: null }, on)).toEqual(new Set());
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

  it('names each discipline that is waited for once, in one order, also where its work rests', () => {
    const resting = { ...working, strands: working.strands.map((each) => ({ ...each, state: 'PAUSED' as const })) };
    const version = next({
      content: contentOf({ strands: [ptStrandOf(), otStrandOf(), otStrandOf({ strand: testId(24) })] }),
      agreements: [agree(PT), agree(GUARDIAN)],
    });
    const twice = { strand: testId(24), goal: IDS.goal, discipline: OT, state: 'ACTIVE', reason: null } as const;
    const plan = { ...applyMoves(resting, { versions: [version] }), strands: [...resting.strands.toReversed(), twice] };
    expect(refusalOf(activate(plan, version, on))).toEqual({
      rule: 'DISCIPLINE_AT_WORK_UNSIGNED',
      data: { disciplines: [OT] },
    });
    const unsigned = { ...version, agreements: [agree('SPEECH_THERAPY'), agree(GUARDIAN)] };
    const speech = otStrandOf({ strand: testId(23), discipline: 'SPEECH_THERAPY' });
    const three = { ...unsigned, content: contentOf({ strands: [speech, ...version.content.strands] }) };
    expect(refusalOf(activate(plan, three, on))).toMatchObject({ data: { disciplines: [OT, PT] } });
  });

  it('moves nothing but what begins or is left out', () => {
    const version = next({ agreements: [agree(PT), agree(OT), agree(GUARDIAN)] });
    const life = { outcome: null, closedOn: null, reopenedOn: null, reason: null } as const;
    const plan = {
      ...applyMoves(working, { versions: [version] }),
      goals: [...working.goals, { goal: IDS.otherGoal, state: 'DRAFT' as const, ...life }],
      strands: [
        ...working.strands,
        { strand: testId(22), goal: IDS.otherGoal, discipline: PT, state: 'STARTS_LATER' as const, reason: null },
      ],
    };
    expect(valueOf(activate(plan, version, on))).toMatchObject({ goals: [], strands: [], stopped: null });
    const over = {
      ...plan,
      goals: plan.goals.map((each) => ({ ...each, state: 'CLOSED' as const })),
      strands: plan.strands.map((each) => ({ ...each, state: 'ENDED' as const })),
    };
    const without = { ...version, content: contentOf({ goals: [], strands: [ptStrandOf({ strand: testId(26) })] }) };
    expect(valueOf(activate(over, without, on))).toMatchObject({ goals: [], strands: [] });
  });

  it('ends what is left out with the reason, and closes what never came further than paused', () => {
    const version = next({
      content: contentOf({ goals: [], strands: [ptStrandOf({ strand: testId(26) })] }),
      agreements: [agree(PT), agree(OT), agree(GUARDIAN)],
    });
    const paused = { ...working, goals: working.goals.map((each) => ({ ...each, state: 'PAUSED' as const })) };
    const { goals, strands } = valueOf(activate(applyMoves(paused, { versions: [version] }), version, on));
    expect(goals).toEqual([
      {
        goal: IDS.goal,
        state: 'CLOSED',
        outcome: 'MOVED_OR_ENDED',
        closedOn: on,
        reopenedOn: null,
        reason: 'LEFT_OUT_OF_VERSION',
      },
    ]);
    expect(strands).toMatchObject([
      { state: 'ENDED', reason: 'LEFT_OUT_OF_VERSION' },
      { state: 'ENDED', reason: 'LEFT_OUT_OF_VERSION' },
    ]);
  });

  it('lets a discipline join only what is in force, and moves nothing but its own strands', () => {
    expect(refusalOf(joinPlan(planOf(), PT, on))).toEqual({ rule: 'PLAN_NOT_OPEN', data: { state: 'DRAFT' } });
    expect(refusalOf(joinPlan({ ...working, state: 'ENDED' }, PT, on))).toEqual({
      rule: 'PLAN_NOT_OPEN',
      data: { state: 'ENDED' },
    });
    expect(refusalOf(joinPlan(working, 'SPEECH_THERAPY', on))).toEqual({
      rule: 'NOT_A_PARTY',
      data: { party: 'SPEECH_THERAPY' },
    });
    expect(valueOf(joinPlan(working, PT, on))).toEqual({ plan: {}, versions: [], goals: [], strands: [] });
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
