import { describe, expect, it } from 'vitest';
import { ruleOf, valueOf } from '../../testing/answer.ts';
import { agreementOf, callerOf, IDS, OT, planOf, PT, testId, versionOf } from '../../testing/plan.ts';
import { withdrawConsent } from './episode.ts';
import { addHandlingLine, type HandlingLine } from './handling.ts';
import { openPlanActions, type PlanAction } from './plan-actions.ts';
import { movePlan, pauseForWithdrawal } from './plan-life.ts';
import { applyMoves, type PlanRecord } from './plan-record.ts';
import { checkNewReviewDate, checkReviewDate, reviewDates } from './review-date.ts';

const on = '2027-02-15';
const active: PlanRecord = planOf({
  state: 'ACTIVE',
  inForce: testId(100),
  versions: [versionOf({ state: 'IN_FORCE' }), versionOf({ version: testId(101), base: testId(100) })],
  goals: [
    { goal: IDS.goal, state: 'ACTIVE', outcome: null, closedOn: null, reopenedOn: null, reason: null },
    {
      goal: IDS.otherGoal,
      state: 'CLOSED',
      outcome: 'REACHED',
      closedOn: '2027-01-10',
      reopenedOn: null,
      reason: 'seen',
    },
  ],
});
const withdrawn = [{ consent: IDS.consent, guardian: IDS.guardian, givenOn: '2026-11-01', withdrawnOn: on }];
const line = (over: Partial<HandlingLine> = {}): HandlingLine => ({
  line: testId(80),
  key: 'SITTING_POSITION',
  value: 'feet on the floor',
  site: null,
  side: null,
  discipline: PT,
  owner: IDS.pt,
  since: '2026-11-23',
  endedOn: null,
  ...over,
});
const offered = (plan: PlanRecord, over: Parameters<typeof callerOf>[0] = {}): readonly PlanAction[] =>
  openPlanActions(plan, callerOf(over), true)
    .filter(({ answer }) => answer.ok)
    .map(({ action }) => action);

const resume = (plan: PlanRecord) =>
  openPlanActions(plan, callerOf({ today: on }), true).find(({ action }) => action === 'RESUME')?.answer;

describe('going on with a plan that rests', () => {
  it('is offered while a consent to treatment stands, and else says what stands in the way', () => {
    expect(resume({ ...active, state: 'PAUSED' })).toMatchObject({ ok: true });
    expect(resume({ ...active, state: 'PAUSED', consents: withdrawn })).toMatchObject({
      refusal: { rule: 'NO_TREATMENT_CONSENT' },
    });
  });
});

describe('the life of a plan', () => {
  it.each([
    ['is not started by hand', planOf(), { kind: 'RESUME' }, 'STATE_DOES_NOT_ALLOW'],
    ['is paused with a reason', active, { kind: 'PAUSE', reason: '' }, 'REASON_NEEDED'],
    ['is not paused as a draft', planOf(), { kind: 'PAUSE', reason: 'x' }, 'STATE_DOES_NOT_ALLOW'],
    ['is resumed while consent stands', { ...active, state: 'PAUSED' }, { kind: 'RESUME' }, 'ok'],
    [
      'is not resumed without',
      { ...active, state: 'PAUSED', consents: withdrawn },
      { kind: 'RESUME' },
      'NO_TREATMENT_CONSENT',
    ],
    ['is not paused twice', { ...active, state: 'PAUSED' }, { kind: 'PAUSE', reason: 'x' }, 'ALREADY_IN_STATE'],
    ['is over when ended', { ...active, state: 'ENDED' }, { kind: 'RESUME' }, 'STATE_DOES_NOT_ALLOW'],
  ] as const)('%s', (_, plan, move, expected) => {
    expect(ruleOf(movePlan(plan, move, on))).toBe(expected);
  });

  it('ends with its open goals moved or ended, and what was reached stays reached', () => {
    const move = { kind: 'END', endReason: 'MOVED', reason: 'moved to Jaipur' } as const;
    const plan = applyMoves(active, valueOf(movePlan(active, move, on)));
    expect(plan).toMatchObject({
      state: 'ENDED',
      endReason: 'MOVED',
      goals: [
        { state: 'CLOSED', outcome: 'MOVED_OR_ENDED' },
        { outcome: 'REACHED', closedOn: '2027-01-10' },
      ],
      versions: [{ state: 'IN_FORCE' }, { state: 'DISCARDED' }],
    });
    expect(plan.strands.every((each) => each.state === 'ENDED')).toBe(true);
  });

  it('is paused the day a consent is withdrawn, unless another stands', () => {
    expect(pauseForWithdrawal({ ...active, consents: withdrawn }, on).plan).toEqual({ state: 'PAUSED' });
    expect(pauseForWithdrawal({ ...active, consents: [...withdrawn, ...active.consents] }, on).plan).toEqual({});
  });
});

describe('the review date', () => {
  it.each([
    ['2027-01-03', 30, 'REVIEW_OUT_OF_RANGE'],
    ['2027-01-04', 30, 'ok'],
    ['2027-02-22', 30, 'ok'],
    ['2027-02-23', 30, 'REVIEW_OUT_OF_RANGE'],
    ['2027-01-18', 23, 'ok'],
    ['2027-01-19', 23, 'REVIEW_OUT_OF_RANGE'],
  ])('%s for a child of %i months is %s', (reviewOn, ageMonths, expected) => {
    expect(ruleOf(checkReviewDate(reviewOn, '2026-11-23', ageMonths))).toBe(expected);
  });

  it.each([
    ['2026-11-30', '2026-11-30', 'ok'],
    ['2026-11-30', '2026-12-01', 'REVIEW_OUT_OF_RANGE'],
    ['2026-11-30', undefined, 'REVIEW_OUT_OF_RANGE'],
    ['2027-01-18', undefined, 'ok'],
    [null, '2027-01-18', 'ok'],
  ])(
    'stays as it was agreed and is counted from today when it is new: %s where %s was agreed',
    (reviewOn, agreed, is) => {
      expect(ruleOf(checkNewReviewDate(reviewOn, agreed, '2026-11-23', '2025-02-01'))).toBe(is);
    },
  );

  it('is proposed in twelve weeks', () => {
    expect(reviewDates('2026-11-23', 30).proposed).toBe('2027-02-15');
  });
});

describe('how we handle', () => {
  it('has one open line a key and discipline; an ended one makes room', () => {
    expect(ruleOf(addHandlingLine([line()], line({ line: testId(81) })))).toBe('HANDLING_LINE_OPEN');
    expect(ruleOf(addHandlingLine([line()], line({ discipline: OT })))).toBe('ok');
    expect(ruleOf(addHandlingLine([line({ endedOn: '2027-01-01' })], line({ line: testId(81) })))).toBe('ok');
  });
});

describe('what is offered on a plan', () => {
  const sent: PlanRecord = planOf({ versions: [versionOf({ state: 'SENT', contentHash: 'h' })] });

  it('is writing and sending a draft', () => {
    expect(offered(planOf())).toEqual(['EDIT', 'SEND', 'END']);
  });

  it('is signing, the family’s agreement and taking back once it is sent', () => {
    expect(offered(sent)).toEqual(['TAKE_BACK', 'SIGN', 'RECORD_GUARDIAN_AGREEMENT', 'END']);
    expect(offered(sent, { role: 'TRAINEE' })).toEqual(['TAKE_BACK', 'SIGN', 'RECORD_GUARDIAN_AGREEMENT']);
    const byTrainee = agreementOf(PT, 'h', { needsCoSignature: true });
    const waiting = planOf({ versions: [versionOf({ state: 'SENT', contentHash: 'h', agreements: [byTrainee] })] });
    expect(offered(waiting)).toEqual(['TAKE_BACK', 'CO_SIGN', 'RECORD_GUARDIAN_AGREEMENT', 'END']);
    expect(offered(sent, { role: 'ADMINISTRATOR', discipline: null })).toEqual([]);
  });

  it('says why it is not', () => {
    const [, , , , sign] = openPlanActions(sent, callerOf({ registrationExpiresOn: null }), true);
    expect(sign).toMatchObject({ action: 'SIGN', answer: { refusal: { rule: 'REGISTRATION_EXPIRED' } } });
  });

  it('is the next draft and a pause while a version is in force', () => {
    const quiet = { ...active, versions: active.versions.slice(0, 1) };
    expect(offered(quiet)).toEqual(['OPEN_DRAFT', 'SIGN', 'RECORD_GUARDIAN_AGREEMENT', 'PAUSE', 'END']);
  });
});

describe('a consent to treatment', () => {
  it('is withdrawn once', () => {
    const [consent] = planOf().consents;
    const gone = valueOf(withdrawConsent(consent!, on));
    expect(gone).toEqual({ ...consent, withdrawnOn: on });
    expect(ruleOf(withdrawConsent(gone, '2027-03-01'))).toBe('ALREADY_OVER');
  });
});
