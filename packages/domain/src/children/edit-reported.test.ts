import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseCatalogue } from '../catalogue/base-catalogue.ts';
import { editReported, type Reported } from './edit-reported.ts';

const TODAY = '2026-11-30';
const now: Reported = {
  conditions: [
    { condition: 'DEVELOPMENTAL_DELAY', confirmed: false, notedOn: '2026-02-01' },
    { condition: 'CEREBRAL_PALSY', confirmed: true, notedOn: '2026-05-10' },
  ],
  concerns: [{ concern: 'POOR_BALANCE', notedOn: '2026-02-01' }],
};
const asItIs = {
  conditions: now.conditions.map(({ condition, confirmed }) => ({ condition, confirmed })),
  concerns: ['POOR_BALANCE'],
};
const edit = (wanted: Partial<typeof asItIs>) => {
  const edited = editReported(baseCatalogue, now, { ...asItIs, ...wanted }, TODAY);
  if (!edited.ok) throw new Error(edited.refusal.rule);
  return edited.value;
};

describe('what is reported of a child', () => {
  it('takes a diagnosis that comes after intake with the day it came, and leaves the days of the others', () => {
    const { conditions, added, removed, judges } = edit({
      conditions: [...asItIs.conditions, { condition: 'ADHD', confirmed: false }],
    });
    expect(conditions.map(({ condition, notedOn }) => [condition, notedOn])).toEqual([
      ['DEVELOPMENTAL_DELAY', '2026-02-01'],
      ['CEREBRAL_PALSY', '2026-05-10'],
      ['ADHD', TODAY],
    ]);
    expect({ added, removed, judges }).toEqual({ added: ['ADHD'], removed: [], judges: false });
  });

  it('may be reordered and added to by anyone who keeps it, and is not judged by that', () => {
    const { conditions, ...changes } = edit({ conditions: asItIs.conditions.toReversed(), concerns: ['POOR_BALANCE'] });
    expect(conditions[0]?.condition).toBe('CEREBRAL_PALSY');
    expect(changes).toMatchObject({ unchanged: false, added: [], removed: [], reconsidered: [], judges: false });
  });

  it('is unchanged where the same is said in the same order, however often', () => {
    expect(edit({}).unchanged).toBe(true);
    expect(edit({ concerns: ['POOR_BALANCE', 'POOR_BALANCE'] }).unchanged).toBe(true);
    expect(edit({ concerns: [] }).unchanged).toBe(false);
    const [delay, palsy] = asItIs.conditions;
    expect(edit({ conditions: [{ ...delay!, confirmed: true }, palsy!] }).unchanged).toBe(false);
  });

  it.each([
    ['is confirmed', [{ condition: 'DEVELOPMENTAL_DELAY', confirmed: true }, asItIs.conditions[1]]],
    ['is doubted again', [asItIs.conditions[0], { condition: 'CEREBRAL_PALSY', confirmed: false }]],
    ['that was confirmed is taken off', [asItIs.conditions[0]]],
    ['comes as confirmed', [...asItIs.conditions, { condition: 'ADHD', confirmed: true }]],
  ])('is judged where a diagnosis %s', (_, conditions) => {
    expect(edit({ conditions: conditions.filter((each) => each !== undefined) }).judges).toBe(true);
  });

  it('is not judged where a working diagnosis or a concern goes', () => {
    const gone = edit({ conditions: asItIs.conditions.slice(1), concerns: [] });
    expect(gone).toMatchObject({ removed: ['DEVELOPMENTAL_DELAY', 'POOR_BALANCE'], concerns: [], judges: false });
  });

  it('refuses a code that the catalogue does not know, and says which', () => {
    expect(editReported(baseCatalogue, now, { ...asItIs, concerns: ['NO_SUCH'] }, TODAY)).toMatchObject({
      ok: false,
      refusal: { rule: 'UNKNOWN_CODE', data: { kind: 'CONCERN', code: 'NO_SUCH' } },
    });
  });

  it('holds exactly what was asked for, each once, and tells all that changed', () => {
    const codes = baseCatalogue.conditions.map(({ code }) => code);
    const wanted = fc.array(fc.record({ condition: fc.constantFrom(...codes), confirmed: fc.boolean() }));
    fc.assert(
      fc.property(wanted, fc.subarray(baseCatalogue.concerns.map(({ code }) => code)), (conditions, concerns) => {
        const edited = edit({ conditions, concerns });
        const after = edited.conditions.map(({ condition }) => condition);
        expect(new Set(after)).toEqual(new Set(conditions.map(({ condition }) => condition)));
        expect(after).toHaveLength(new Set(after).size);
        const before = [...now.conditions.map(({ condition }) => condition), 'POOR_BALANCE'];
        const stands = [...after, ...edited.concerns.map(({ concern }) => concern)];
        expect(new Set([...before, ...edited.added])).toEqual(new Set([...stands, ...edited.removed]));
      }),
      { seed: 20261130, numRuns: 60 },
    );
  });
});
