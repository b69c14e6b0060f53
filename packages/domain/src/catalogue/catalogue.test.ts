import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueWithSpeech, speechExtension } from '../../testing/catalogue.ts';
import { runs } from '../../testing/runs.ts';
import { baseCatalogue } from './base-catalogue.ts';
import { extendCatalogue } from './extend.ts';
import { CATALOGUE_KINDS, catalogueSchema, LIST_OF_KIND } from './kinds.ts';
import { focusAreasOf, getByCode } from './lookup.ts';
import { brokenReferences } from './references.ts';
import { catalogueFromRows, catalogueRows, catalogueVersion } from './rows.ts';

describe('the base catalogue', () => {
  it('has the shape of its own schema and names no code it lacks', () => {
    expect(catalogueSchema.parse(baseCatalogue)).toEqual(baseCatalogue);
    expect(brokenReferences(baseCatalogue)).toEqual([]);
  });

  it('holds what the clinical reference holds', () => {
    const sizes = CATALOGUE_KINDS.map((kind) => [kind, baseCatalogue[LIST_OF_KIND[kind]].length]);
    expect(Object.fromEntries(sizes)).toEqual({
      DISCIPLINE: 2,
      FOCUS_AREA: 10,
      CONDITION: 12,
      CONCERN: 27,
      TECHNIQUE: 71,
      TOOL: 36,
      HAZARD: 26,
      PRECAUTION: 35,
      SETTING: 5,
      MEASURE: 48,
      FAMILY_QUESTION: 5,
      JOINT_EXAMPLE: 2,
      GOAL_TEMPLATE: 71,
      PLAN_TEMPLATE: 2,
    });
  });

  it('gives each discipline five focus areas and three common tools', () => {
    for (const discipline of baseCatalogue.disciplines) {
      expect(focusAreasOf(baseCatalogue, discipline.code)).toHaveLength(5);
      expect(discipline.commonTools).toHaveLength(3);
    }
  });

  it('lets only cerebral palsy and muscular dystrophy recommend by the label alone', () => {
    const recommending = baseCatalogue.conditions.filter((condition) => condition.recommends);
    expect(recommending.map((condition) => condition.code)).toEqual(['CEREBRAL_PALSY', 'MUSCULAR_DYSTROPHY']);
  });

  it('keeps the edition of every ICD-10 code and only SNOMED codes with a valid check digit', () => {
    const icd10 = baseCatalogue.conditions.flatMap((condition) => condition.icd10);
    expect(icd10.filter((coding) => !coding.edition || !coding.system)).toEqual([]);
    const snomed = [
      ...baseCatalogue.conditions.flatMap((condition) => condition.snomed),
      ...baseCatalogue.disciplines.flatMap(({ codings }) => [codings.therapy, codings.practitionerRole]),
    ].flatMap((coding) => coding?.code ?? []);
    expect(snomed.length).toBeGreaterThan(15);
    expect(snomed.filter((code) => !verhoeff(code))).toEqual([]);
    expect(verhoeff('43153001')).toBe(false);
  });

  it('claims no reviewed Hindi, and leaves no label without Hindi', () => {
    const labels = CATALOGUE_KINDS.flatMap((kind) =>
      baseCatalogue[LIST_OF_KIND[kind]].flatMap((entry) => ('label' in entry ? [entry.label] : [])),
    );
    expect(labels.filter((label) => label.hiReviewed)).toEqual([]);
    expect(labels.filter((label) => !/[\u0900-\u097F]/.test(label.hi))).toEqual([]);
  });

  it('cannot be changed by whoever reads it', () => {
    const condition = getByCode(baseCatalogue.conditions, 'ADHD');
    expect(() => Object.assign(condition.label, { en: 'changed' })).toThrow(TypeError);
  });
});

describe('extending the catalogue', () => {
  it('adds a third discipline from plain JSON, after the first two', () => {
    const catalogue = catalogueWithSpeech();
    expect(catalogue.disciplines.map((discipline) => discipline.code)).toEqual([
      'OCCUPATIONAL_THERAPY',
      'PHYSIOTHERAPY',
      'SPEECH_THERAPY',
    ]);
    expect(focusAreasOf(catalogue, 'SPEECH_THERAPY')).toHaveLength(2);
    expect(catalogue.disciplines[2]?.label.hiReviewed).toBe(false);
    const autism = getByCode(catalogue.conditions, 'AUTISM_SPECTRUM_DISORDER');
    expect(autism.contributions['SPEECH_THERAPY']?.text.en).toBe('Asking, answering and being understood');
    expect(autism.version).toBe('speech-1');
    expect(baseCatalogue.disciplines).toHaveLength(2);
  });

  it('refuses a code that is already there', () => {
    const again = extendCatalogue(catalogueWithSpeech(), speechExtension);
    expect(again).toMatchObject({ ok: false, refusal: { rule: 'DUPLICATE_CODE', data: { code: 'SPEECH_THERAPY' } } });
  });

  it('refuses a focus area of a discipline nobody has', () => {
    const [area] = baseCatalogue.focusAreas;
    const { order: _order, version: _version, ...bare } = area ?? {};
    const extension = { version: 'x', focusAreas: [{ ...bare, code: 'LOST', discipline: 'NOBODY' }] };
    expect(extendCatalogue(baseCatalogue, extension)).toEqual({
      ok: false,
      refusal: { rule: 'UNKNOWN_CODE', data: { kind: 'DISCIPLINE', code: 'NOBODY', inCode: 'LOST' } },
    });
  });

  it('refuses a technique whose hazard tag does not exist', () => {
    const tool = {
      code: 'ROPE',
      label: { en: 'Rope', hi: 'रस्सी' },
      hazardTags: ['TRIP'],
      latexFreeVariant: false,
      basis: 'x',
    };
    expect(extendCatalogue(baseCatalogue, { version: 'x', tools: [tool] })).toMatchObject({
      ok: false,
      refusal: { rule: 'UNKNOWN_CODE', data: { kind: 'HAZARD', code: 'TRIP', inCode: 'ROPE' } },
    });
  });

  it('refuses a second discipline under the same letters', () => {
    const [ot] = baseCatalogue.disciplines;
    const { order: _order, version: _version, ...bare } = ot ?? {};
    const extension = { version: 'x', disciplines: [{ ...bare, code: 'OTHER_OT' }] };
    expect(extendCatalogue(baseCatalogue, extension)).toMatchObject({
      ok: false,
      refusal: { rule: 'DUPLICATE_CODE', data: { kind: 'MARK_LETTERS', code: 'OT' } },
    });
  });

  it('refuses a contribution to a condition nobody has', () => {
    const contribution = {
      condition: 'NOBODY',
      discipline: 'PHYSIOTHERAPY',
      text: { en: 'x', hi: 'x' },
      basis: 'x',
      byDefault: false,
    };
    expect(extendCatalogue(baseCatalogue, { version: 'x', contributions: [contribution] })).toMatchObject({
      ok: false,
      refusal: { rule: 'UNKNOWN_CODE', data: { kind: 'CONDITION', code: 'NOBODY' } },
    });
  });

  it('says where JSON has another shape', () => {
    expect(extendCatalogue(baseCatalogue, { version: 'x', tools: [{ code: 'lower case' }] })).toMatchObject({
      ok: false,
      refusal: {
        rule: 'CATALOGUE_INVALID',
        data: { paths: expect.arrayContaining(['tools.0.code', 'tools.0.label']) },
      },
    });
  });
});

describe('the catalogue as rows', () => {
  it('comes back the same from rows in any order, as JSON', () => {
    for (const catalogue of [baseCatalogue, catalogueWithSpeech()]) {
      const rows = catalogueRows(catalogue);
      fc.assert(
        fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
          const stored: typeof rows = JSON.parse(JSON.stringify(shuffled));
          expect(catalogueFromRows(stored)).toEqual(catalogue);
        }),
        runs(3),
      );
    }
  });

  it('gives the same rows from the catalogue that rows made', () => {
    const rows = catalogueRows(catalogueWithSpeech());
    expect(catalogueRows(catalogueFromRows(rows))).toEqual(rows);
  });

  it('throws when a row that others name is missing', () => {
    const rows = catalogueRows(baseCatalogue).filter((row) => row.code !== 'LATEX');
    expect(() => catalogueFromRows(rows)).toThrow(/HAZARD LATEX/);
  });

  it('names every version its entries came with', () => {
    expect(catalogueVersion(baseCatalogue)).toBe('2026.11');
    expect(catalogueVersion(catalogueWithSpeech())).toBe('2026.11+speech-1');
  });
});

const TURNS = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

function turned(digit: number, times: number): number {
  return times === 0 ? digit : turned(TURNS[digit] ?? Number.NaN, times - 1);
}

function composed(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5;
  return b < 5 ? ((a - b + 5) % 5) + 5 : (a - b + 5) % 5;
}

/** The check of a SNOMED CT identifier, by the dihedral group of order ten. */
function verhoeff(code: string): boolean {
  const digits = Array.from(code, Number).reverse();
  return digits.reduce((sum, digit, place) => composed(sum, turned(digit, place % 8)), 0) === 0;
}
