import { triageRules } from '@trellis/domain';
import { describe, expect, it } from 'vitest';
import {
  addChildInputOf,
  flagsOf,
  gestationDaysOf,
  isIntakeForm,
  missingIn,
  newIntake,
  saidIn,
  triageInputOf,
  type IntakeForm,
} from './intake-form.ts';

const questions = triageRules.frontDeskQuestions;
const TODAY = '2026-11-23';

function form(change: Partial<IntakeForm>): IntakeForm {
  return { ...newIntake('en'), birthDate: '2022-08-05', sex: 'MALE', ...change };
}

function question(flag: string) {
  const found = questions.find(({ redFlags }) => redFlags.includes(flag));
  if (!found) throw new Error(`No question stands for ${flag}`);
  return found;
}

const frightening = question('NEW_OR_CHANGED_SEIZURES');

describe('a yes at the front desk', () => {
  it('counts for every flag it may stand for until the duty clinician has named one', () => {
    expect(flagsOf(frightening, form({ answers: { [frightening.number]: 'YES' } }))).toEqual(frightening.redFlags);
  });

  it('counts for the named flag alone', () => {
    const named = form({ answers: { [frightening.number]: 'YES' }, redFlags: ['SHUNT_MALFUNCTION_SIGNS'] });
    expect(saidIn(named, questions).redFlags).toEqual(['SHUNT_MALFUNCTION_SIGNS']);
  });

  it('counts for nothing once it is taken back', () => {
    const back = form({ answers: { [frightening.number]: 'NO' }, redFlags: ['SHUNT_MALFUNCTION_SIGNS'] });
    expect(saidIn(back, questions).redFlags).toEqual([]);
  });

  it('about the birth is what makes a history count', () => {
    const birth = questions.find(({ asksFor }) => asksFor === 'RISK_HISTORY');
    const riskHistory = ['NICU_OVER_5_DAYS'];
    expect(saidIn(form({ riskHistory }), questions).riskHistory).toEqual([]);
    expect(saidIn(form({ riskHistory, answers: { [birth?.number ?? 0]: 'YES' } }), questions).riskHistory).toEqual(
      riskHistory,
    );
  });

  it('is not needed for a flag that no question asks for', () => {
    expect(saidIn(form({ redFlags: ['VACANT_SPELLS'] }), questions).redFlags).toEqual(['VACANT_SPELLS']);
  });
});

describe('the intake form', () => {
  it('asks the rules once there is a birth date that can be one', () => {
    expect(triageInputOf(form({ birthDate: '' }), questions, TODAY)).toBeUndefined();
    expect(triageInputOf(form({ birthDate: '2026-11-24' }), questions, TODAY)).toBeUndefined();
    expect(triageInputOf(form({ concerns: ['POOR_BALANCE'] }), questions, TODAY)).toMatchObject({
      birthDate: '2022-08-05',
      concerns: ['POOR_BALANCE'],
    });
  });

  it('takes weeks at birth as days, and nothing as not known', () => {
    expect(gestationDaysOf({ weeks: '31' })).toBe(217);
    expect(gestationDaysOf({ weeks: '' })).toBeNull();
  });

  it('names what it cannot be sent without', () => {
    expect(missingIn(form({}))).toEqual([]);
    expect(missingIn(form({ birthDate: '2022-02-30', sex: '' }))).toEqual(['birthDate', 'sex']);
  });

  it('sends what is recommended unless a person chose otherwise, and only then the reason', () => {
    const recommended = ['OCCUPATIONAL_THERAPY', 'PHYSIOTHERAPY'];
    expect(addChildInputOf(form({ overrideReason: 'left over' }), questions, recommended)).toMatchObject({
      disciplines: recommended,
      overrideReason: null,
    });
    const chosen = form({ disciplines: ['PHYSIOTHERAPY'], overrideReason: ' OT begins in spring ' });
    expect(addChildInputOf(chosen, questions, recommended)).toMatchObject({
      disciplines: ['PHYSIOTHERAPY'],
      overrideReason: 'OT begins in spring',
    });
  });

  it('sends what the family wishes as said by who may consent, and as what matters most', () => {
    const [mother] = newIntake('hi').guardians;
    if (!mother) throw new Error('A new form begins with a guardian');
    const guardians = [
      { ...mother, name: 'Aunt', hasAuthority: false },
      { ...mother, name: ' Rekha ', hasAuthority: true },
    ];
    expect(addChildInputOf(form({ guardians, wish: ' कपड़े खुद पहने ' }), questions, [])).toMatchObject({
      wish: { words: 'कपड़े खुद पहने', importance: 10, saidBy: 'Rekha' },
    });
    expect(addChildInputOf(form({ guardians, wish: '  ' }), questions, [])).toMatchObject({ wish: null });
  });

  it('sends an empty field as nothing', () => {
    expect(addChildInputOf(form({ name: 'Aarav', nameLocal: ' ' }), questions, [])).toMatchObject({
      name: 'Aarav',
      nameLocal: null,
      mrn: null,
      guardians: [{ phone: null, email: null }],
    });
  });

  it('is not brought back from a draft that lacks a field', () => {
    const { conditions: _, ...older } = newIntake('en');
    expect(isIntakeForm(older)).toBe(false);
    expect(isIntakeForm(structuredClone(newIntake('hi')))).toBe(true);
  });
});
