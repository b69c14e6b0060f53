import { describe, expect, it } from 'vitest';
import { baseCatalogue } from '../catalogue/base-catalogue.ts';
import { joinCareTeam, lacksLead } from './care-team.ts';
import { childGrams, childSortKey } from './child-name.ts';
import { editChild, editChildSchema } from './edit-child.ts';
import { clearPrecaution, precautionFieldsSchema, raisePrecaution } from './precaution.ts';
import { checkConsenting, treatmentConsentSchema } from './treatment-consent.ts';

const today = '2026-11-23';

describe('what a child is found by', () => {
  it('covers both names and the number, and stands where the Latin name does', () => {
    const child = { name: 'Aarav Namuna', nameLocal: 'आरव नमूना', mrn: 'DEMO-1' };
    expect(childGrams(child)).toEqual(expect.arrayContaining(['^aa', '^आ', 'mo', '~=arav namun']));
    expect(childSortKey(child)).toBe('aarav namuna');
    expect(childSortKey({ name: null, nameLocal: 'मीरा' })).toBe('miiraa');
  });
});

describe('editing a child', () => {
  const child = {
    name: 'Aarav',
    nameLocal: null,
    mrn: 'DEMO-1',
    birthDate: '2022-08-05',
    sex: 'MALE',
    gestationDays: null,
    language: 'hi',
    aboutMe: null,
  } as const;

  it('changes what is said and leaves the rest', () => {
    const edited = editChild(child, editChildSchema(today).parse({ mrn: null, aboutMe: ' Loves trains ' }));
    expect(edited).toEqual({ ok: true, value: { ...child, mrn: null, aboutMe: 'Loves trains' } });
  });

  it('never takes the last name away', () => {
    expect(editChild(child, { name: null })).toMatchObject({ ok: false, refusal: { rule: 'CHILD_NEEDS_NAME' } });
    expect(editChild(child, { name: null, nameLocal: 'आरव' }).ok).toBe(true);
  });

  it('holds the birth date to that of a child', () => {
    expect(editChildSchema(today).safeParse({ birthDate: '2026-11-24' }).success).toBe(false);
    expect(editChildSchema(today).safeParse({ birthDate: '2008-11-23' }).success).toBe(false);
  });
});

describe('joining a care team', () => {
  const ravi = { staff: 'ravi', discipline: 'PHYSIOTHERAPY', active: true };
  const asPt = { discipline: 'PHYSIOTHERAPY', lead: false };

  it('asks for the discipline the person works in', () => {
    expect(joinCareTeam(baseCatalogue, [], ravi, asPt).ok).toBe(true);
    expect(joinCareTeam(baseCatalogue, [], ravi, { ...asPt, discipline: 'OCCUPATIONAL_THERAPY' })).toMatchObject({
      refusal: { rule: 'NOT_THEIR_DISCIPLINE' },
    });
    expect(
      joinCareTeam(baseCatalogue, [], { ...ravi, discipline: 'DANCE' }, { ...asPt, discipline: 'DANCE' }),
    ).toMatchObject({
      refusal: { rule: 'UNKNOWN_CODE' },
    });
  });

  it('is for people who work here, once', () => {
    expect(joinCareTeam(baseCatalogue, [], { ...ravi, active: false }, asPt)).toMatchObject({
      refusal: { rule: 'STAFF_NOT_ACTIVE' },
    });
    expect(joinCareTeam(baseCatalogue, [{ staff: 'ravi', ...asPt }], ravi, asPt)).toMatchObject({
      refusal: { rule: 'ALREADY_ON_TEAM' },
    });
  });
});

describe('who answers for a child in a discipline', () => {
  it('is offered to the first of it, whoever leads in another', () => {
    const leela = { discipline: 'OCCUPATIONAL_THERAPY', lead: true };
    const priya = { discipline: 'PHYSIOTHERAPY', lead: false };
    expect(lacksLead([], 'PHYSIOTHERAPY')).toBe(true);
    expect(lacksLead([leela, priya], 'PHYSIOTHERAPY')).toBe(true);
    expect(lacksLead([leela, { ...priya, lead: true }], 'PHYSIOTHERAPY')).toBe(false);
  });
});

function raise(said: object) {
  return raisePrecaution(baseCatalogue, precautionFieldsSchema.parse(said), today);
}

describe('raising a precaution', () => {
  it('asks where on the body, of the kinds that need it', () => {
    const kind = baseCatalogue.precautions.find((each) => each.siteSide === 'REQUIRED')!;
    expect(raise({ precaution: kind.code, site: 'HIP' })).toMatchObject({
      refusal: { rule: 'PLACE_NEEDED', data: { missing: ['side'] } },
    });
    expect(raise({ precaution: kind.code, site: 'HIP', side: 'LEFT' }).ok).toBe(true);
  });

  it('keeps no place that would narrow a warning about the whole child', () => {
    expect(raise({ precaution: 'DMD_ECCENTRIC_EXERCISE', site: 'HIP', side: 'LEFT' })).toMatchObject({
      value: { site: null, side: null, reviewOn: '2027-02-21' },
    });
  });

  it('knows the statuses of its kind and no others', () => {
    expect(raise({ precaution: 'VP_SHUNT', status: 'WELL' })).toMatchObject({ value: { status: 'WELL' } });
    expect(raise({ precaution: 'VP_SHUNT', status: 'NWB' })).toMatchObject({ refusal: { rule: 'UNKNOWN_CODE' } });
    expect(raise({ precaution: 'NO_SUCH_THING' })).toMatchObject({ refusal: { rule: 'UNKNOWN_CODE' } });
  });
});

describe('clearing a precaution', () => {
  const clearance = { reason: 'Seen in clinic', clearanceRole: null, clearanceFrom: null };
  const clear = (code: string, said: object) =>
    clearPrecaution(baseCatalogue, { code, state: 'IN_FORCE' }, { ...clearance, ...said });

  it('takes the written word of a role the kind names, with the name of the person', () => {
    expect(clear('VP_SHUNT', {})).toMatchObject({
      refusal: { rule: 'CLEARANCE_NEEDED', data: { clearanceBy: ['NEUROSURGEON'] } },
    });
    expect(clear('VP_SHUNT', { clearanceRole: 'NEUROSURGEON' }).ok).toBe(false);
    expect(clear('VP_SHUNT', { clearanceRole: 'PHYSICIAN', clearanceFrom: 'Dr Rao' }).ok).toBe(false);
    expect(clear('VP_SHUNT', { clearanceRole: 'NEUROSURGEON', clearanceFrom: 'Dr Rao' }).ok).toBe(true);
  });

  it('takes a reason alone where the kind names nobody, and happens once', () => {
    expect(clear('DMD_ECCENTRIC_EXERCISE', {}).ok).toBe(true);
    expect(
      clearPrecaution(baseCatalogue, { code: 'DMD_ECCENTRIC_EXERCISE', state: 'CLEARED' }, clearance),
    ).toMatchObject({ refusal: { rule: 'ALREADY_OVER' } });
  });
});

describe('consenting to treatment', () => {
  it('is for a guardian with authority, and has happened', () => {
    expect(checkConsenting({ hasAuthority: true }).ok).toBe(true);
    expect(checkConsenting({ hasAuthority: false })).toMatchObject({ refusal: { rule: 'GUARDIAN_WITHOUT_AUTHORITY' } });
    const schema = treatmentConsentSchema(today);
    expect(schema.safeParse({ givenOn: today, how: 'SIGNED_ON_PAPER' }).success).toBe(true);
    expect(schema.safeParse({ givenOn: '2026-11-24', how: 'SIGNED_ON_PAPER' }).success).toBe(false);
  });
});
