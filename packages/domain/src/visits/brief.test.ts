import { describe, expect, it } from 'vitest';
import { refusalOf, ruleOf } from '../../testing/answer.ts';
import { activityOf } from '../../testing/plan.ts';
import type { ChildPrecaution } from '../care-plans/findings/plan-context.ts';
import { baseCatalogue } from '../catalogue/base-catalogue.ts';
import { briefPrecautions } from './brief-precautions.ts';
import { checkPrecautionsSeen } from './seen-precautions.ts';

const precaution = (code: string, over: Partial<ChildPrecaution> = {}): ChildPrecaution => ({
  precaution: `id of ${code}`,
  code,
  status: null,
  statusUntil: null,
  site: null,
  side: null,
  ...over,
});
const brief = (codes: readonly string[], ...techniques: readonly string[]) =>
  briefPrecautions(
    baseCatalogue,
    techniques.map((code) => activityOf(code)),
    {
      precautions: codes.map((code) => precaution(code)),
      birth: { birthDate: '2018-08-05', gestationDays: null },
      today: '2026-11-24',
    },
  );

describe('the brief before a visit', () => {
  it('tells the precautions that today touches, what must not happen first, and counts the others', () => {
    const told = brief(
      ['LATEX_ALLERGY', 'SEIZURE_DISORDER', 'DMD_ECCENTRIC_EXERCISE'],
      'SENSORY_INTEGRATION_PLAY',
      'FUNCTIONAL_STRENGTH_TRAINING',
      'GOAL_DIRECTED_TASK_TRAINING',
    );
    expect(told.touched).toMatchObject([
      {
        code: 'SEIZURE_DISORDER',
        forbidden: true,
        techniques: ['SENSORY_INTEGRATION_PLAY', 'FUNCTIONAL_STRENGTH_TRAINING'],
      },
      { code: 'DMD_ECCENTRIC_EXERCISE', forbidden: true, techniques: ['FUNCTIONAL_STRENGTH_TRAINING'] },
    ]);
    expect(told).toMatchObject({ others: 1, unchecked: [] });
  });

  it('names what could not be checked, and never calls it safe', () => {
    expect(brief(['LATEX_ALLERGY'], 'ACTIVITY_OF_THE_CLINIC')).toEqual({
      touched: [],
      others: 1,
      unchecked: ['ACTIVITY_OF_THE_CLINIC'],
    });
  });
});

describe('precautions', () => {
  const inForce = [
    { precaution: 'shunt', version: 2 },
    { precaution: 'latex', version: 1 },
  ];

  it('are read in the version they are in, at the moment or before', () => {
    expect(ruleOf(checkPrecautionsSeen(inForce, inForce, []))).toBe('ok');
    expect(ruleOf(checkPrecautionsSeen(inForce, inForce.slice(0, 1), inForce.slice(1)))).toBe('ok');
    expect(refusalOf(checkPrecautionsSeen(inForce, [{ precaution: 'shunt', version: 1 }], inForce.slice(1)))).toEqual({
      rule: 'PRECAUTIONS_TO_READ',
      data: { precautions: ['shunt'], count: 1 },
    });
  });
});
