import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../testing/answer.ts';
import { agreementOf, callerOf, IDS, OT, planOf, PT, testHash, testId, versionOf } from '../../testing/plan.ts';
import type { Refusal } from '../result.ts';
import { GUARDIAN } from './parties.ts';
import { openPlanActions, PLAN_ACTIONS, type PlanAction } from './plan-actions.ts';
import type { PlanRecord } from './plan-record.ts';

const hash = testHash('content');
const lead = callerOf({ role: 'LEAD_THERAPIST' });
const agreed = (party: string, over: Parameters<typeof agreementOf>[2] = {}) => agreementOf(party, hash, over);
const trainee = agreed(PT, { needsCoSignature: true });
const sentWith = (...agreements: readonly ReturnType<typeof agreed>[]): PlanRecord =>
  planOf({ versions: [versionOf({ state: 'SENT', contentHash: hash, agreements })] });
const inForce = versionOf({ state: 'IN_FORCE', contentHash: hash, agreements: [agreed(PT), agreed(GUARDIAN)] });
const active = planOf({ state: 'ACTIVE', inForce: inForce.version, versions: [inForce] });

const answers = (plan: PlanRecord, caller = lead) =>
  Object.fromEntries(openPlanActions(plan, caller, true).map(({ action, answer }) => [action, refusalOf(answer)]));
const because = (rule: Refusal['rule'], data: Refusal['data'] = {}) => ({ rule, data });

describe('what the lead is offered', () => {
  it.each<readonly [string, PlanRecord, Partial<Record<PlanAction, Refusal | 'ok'>>]>([
    [
      'in a first draft: to write, to send and to end it',
      planOf(),
      {
        EDIT: 'ok',
        OPEN_DRAFT: because('DRAFT_ALREADY_OPEN'),
        SEND: 'ok',
        TAKE_BACK: because('VERSION_NOT_SENT', { state: 'DRAFT' }),
        SIGN: because('VERSION_NOT_SENT', { state: null }),
        CO_SIGN: because('NOTHING_TO_CO_SIGN', { party: PT }),
        RECORD_GUARDIAN_AGREEMENT: because('VERSION_NOT_SENT', { state: null }),
        ACTIVATE: because('VERSION_NOT_SENT', { state: 'DRAFT' }),
        PAUSE: because('STATE_DOES_NOT_ALLOW', { from: 'DRAFT', to: 'PAUSED' }),
        RESUME: because('STATE_DOES_NOT_ALLOW', { from: 'DRAFT', to: 'ACTIVE' }),
        END: 'ok',
      },
    ],
    [
      'once it is sent: to take it back, to sign and to take a signature',
      sentWith(),
      {
        EDIT: because('VERSION_NOT_DRAFT', { state: 'SENT' }),
        SEND: because('VERSION_NOT_DRAFT', { state: 'SENT' }),
        TAKE_BACK: 'ok',
        SIGN: 'ok',
        RECORD_GUARDIAN_AGREEMENT: 'ok',
        ACTIVATE: because('NO_DISCIPLINE_AGREED'),
      },
    ],
    [
      'once a trainee and the family have signed: to answer for the trainee',
      sentWith(trainee, agreed(GUARDIAN)),
      {
        SIGN: because('ALREADY_AGREED', { party: PT }),
        CO_SIGN: 'ok',
        RECORD_GUARDIAN_AGREEMENT: because('ALREADY_AGREED', { party: GUARDIAN }),
        ACTIVATE: because('NO_DISCIPLINE_AGREED'),
      },
    ],
    [
      'once all that is needed is there: to let it begin',
      sentWith(agreed(PT), agreed(GUARDIAN, { validUntil: '2026-12-18' })),
      {
        CO_SIGN: because('ALREADY_AGREED', { party: PT }),
        RECORD_GUARDIAN_AGREEMENT: 'ok',
        ACTIVATE: 'ok',
      },
    ],
    [
      'while it is in force: the next draft, a rest and an end',
      active,
      {
        EDIT: because('VERSION_NOT_DRAFT', { state: null }),
        OPEN_DRAFT: 'ok',
        TAKE_BACK: because('VERSION_NOT_SENT', { state: null }),
        ACTIVATE: because('VERSION_NOT_SENT', { state: null }),
        PAUSE: 'ok',
        RESUME: because('ALREADY_IN_STATE', { state: 'ACTIVE' }),
        END: 'ok',
      },
    ],
    [
      'while it rests: to go on with it or to end it',
      { ...active, state: 'PAUSED' },
      { PAUSE: because('ALREADY_IN_STATE', { state: 'PAUSED' }), RESUME: 'ok', END: 'ok' },
    ],
    [
      'when it has ended: nothing',
      { ...active, state: 'ENDED' },
      {
        OPEN_DRAFT: because('PLAN_NOT_OPEN', { state: 'ENDED' }),
        PAUSE: because('STATE_DOES_NOT_ALLOW', { from: 'ENDED', to: 'PAUSED' }),
        RESUME: because('STATE_DOES_NOT_ALLOW', { from: 'ENDED', to: 'ACTIVE' }),
        END: because('ALREADY_IN_STATE', { state: 'ENDED' }),
      },
    ],
  ])('%s', (_, plan, expected) => {
    expect(answers(plan)).toMatchObject(expected);
  });

  it('stands in one order, whatever can be done', () => {
    expect(openPlanActions(planOf(), lead, true).map(({ action }) => action)).toEqual(PLAN_ACTIONS);
  });
});

describe('what somebody else is offered', () => {
  const other = callerOf({ staffId: testId(54), discipline: 'SPEECH_THERAPY' });

  it('is no signature for a discipline that is not in the plan, or for none', () => {
    expect(answers(sentWith(), other)).toMatchObject({ SIGN: because('NOT_A_PARTY', { party: 'SPEECH_THERAPY' }) });
    const desk = callerOf({ role: 'LEAD_THERAPIST', discipline: null });
    expect(answers(sentWith(), desk)['SIGN']).not.toBe('ok');
  });

  it('is to sign what is in force where their discipline has not, and to answer for their own trainee', () => {
    const ot = callerOf({ staffId: IDS.ot, discipline: OT });
    expect(answers(active, ot)).toMatchObject({ SIGN: 'ok', CO_SIGN: because('NOTHING_TO_CO_SIGN', { party: OT }) });
    expect(answers(active, callerOf())).toMatchObject({ SIGN: because('ALREADY_AGREED', { party: PT }) });
    const both = sentWith(agreed(PT), { ...agreed(OT), needsCoSignature: true });
    expect(answers(both, ot)).toMatchObject({ CO_SIGN: 'ok' });
  });

  it('is nothing from outside the care team', () => {
    const all = openPlanActions(sentWith(), callerOf(), false).map(({ answer }) => answer.ok);
    expect(all).toEqual(PLAN_ACTIONS.map(() => false));
  });
});
