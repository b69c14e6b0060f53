import { describe, expect, it } from 'vitest';
import { inputFaults } from '../words/input-faults.ts';
import { addChildSchema, triageAnswersOn } from './add-child.ts';
import type { AddChildInput } from './add-child.ts';

const today = '2026-11-23';
const said = { concerns: [], conditions: [], redFlags: [], riskHistory: [], facts: [] };
const mother = {
  name: 'Sunita Namuna',
  relationship: 'MOTHER',
  hasAuthority: true,
  phone: '+91 00000 00001',
  language: 'hi',
} as const;
const aarav: AddChildInput = {
  name: 'Aarav Namuna',
  birthDate: '2022-08-05',
  sex: 'MALE',
  language: 'hi',
  guardians: [mother],
  triage: { ...said, concerns: ['POOR_BALANCE'] },
};

function faults(input: unknown) {
  const parsed = addChildSchema(today).safeParse(input, { reportInput: true });
  return parsed.success ? [] : inputFaults(parsed.error).map(({ path, code }) => `${path} ${code}`);
}

describe('adding a child', () => {
  it('takes a name in Latin letters, in Hindi, or in both', () => {
    const { name, ...nameless } = aarav;
    expect(faults(aarav)).toEqual([]);
    expect(faults({ ...nameless, nameLocal: 'आरव नमूना' })).toEqual([]);
    expect(faults({ ...nameless, name, nameLocal: 'आरव नमूना' })).toEqual([]);
    expect(faults(nameless)).toEqual(['name NAME_NEEDED']);
  });

  it('refuses a birth date in the future, on no day, or of an adult', () => {
    expect(faults({ ...aarav, birthDate: today })).toEqual([]);
    expect(faults({ ...aarav, birthDate: '2026-11-24' })).toEqual(['birthDate IN_FUTURE']);
    expect(faults({ ...aarav, birthDate: '2025-02-29' })).toEqual(['birthDate DATE_EXPECTED']);
    expect(faults({ ...aarav, birthDate: '2008-11-24' })).toEqual([]);
    expect(faults({ ...aarav, birthDate: '2008-11-23' })).toEqual(['birthDate NOT_A_CHILD']);
  });

  it('wants a guardian, and one with authority', () => {
    expect(faults({ ...aarav, guardians: [] })).toContain('guardians TOO_FEW');
    expect(faults({ ...aarav, guardians: [{ ...mother, hasAuthority: false }] })).toEqual([
      'guardians AUTHORITY_NEEDED',
    ]);
    expect(faults({ ...aarav, guardians: [{ ...mother, email: 'nobody' }] })).toEqual([
      'guardians.0.email EMAIL_EXPECTED',
    ]);
    expect(faults({ ...aarav, guardians: [{ ...mother, phone: 'call me' }] })).toEqual([
      'guardians.0.phone PHONE_EXPECTED',
    ]);
  });

  it('says what is missing and what a list would take', () => {
    const { sex: _sex, ...sexless } = aarav;
    expect(faults(sexless)).toEqual(['sex NOT_IN_LIST']);
    const { birthDate: _birthDate, ...dateless } = aarav;
    expect(faults(dateless)).toEqual(['birthDate MISSING']);
    expect(faults({ ...aarav, gestationDays: 100 })).toEqual(['gestationDays TOO_SMALL']);
    expect(faults({ ...aarav, triage: { ...said, facts: ['tired'] } })).toEqual(['triage.facts.0 NOT_IN_LIST']);
  });
});

describe('what was said at intake', () => {
  it('becomes triage answers with the corrected age only where it counts', () => {
    const spoken = { ...said, facts: ['fever' as const], daysSinceSurgery: 10 };
    expect(triageAnswersOn(spoken, { birthDate: '2026-01-10', gestationDays: 224 }, '2026-07-10')).toEqual({
      concerns: [],
      conditions: [],
      redFlags: [],
      riskHistory: [],
      facts: { fever: true, daysSinceSurgery: 10 },
      ageMonths: 6,
      correctedAgeMonths: 4,
    });
    expect(triageAnswersOn(said, { birthDate: '2022-08-05', gestationDays: 224 }, today)).toMatchObject({
      ageMonths: 51,
    });
  });
});
