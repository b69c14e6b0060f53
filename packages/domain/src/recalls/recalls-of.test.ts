import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../testing/runs.ts';
import { addDays, addMonths } from '../children/local-date.ts';
import { GMFCS_LEVELS, type GmfcsLevel, SCHEDULED_RECALLS, type RecallCheck, recallStanding } from './recall.ts';
import { recallsOf } from './recalls-of.ts';

const BORN = '2022-03-10';
const NOTED = '2026-11-02';
const PALSY = [{ code: 'CEREBRAL_PALSY', notedOn: NOTED }];

const at = (months: number): string => addMonths(BORN, months);
const checkOf = (over: Partial<RecallCheck> & Pick<RecallCheck, 'recall' | 'doneOn'>): RecallCheck => ({
  level: null,
  migrationPercent: null,
  steady: null,
  ...over,
});
const level = (value: GmfcsLevel, doneOn: string) => checkOf({ recall: 'GMFCS_LEVEL', level: value, doneOn });
const examination = (doneOn: string) => checkOf({ recall: 'HIP_EXAMINATION', doneOn });
const xray = (doneOn: string, over: Partial<RecallCheck> = {}) => checkOf({ recall: 'HIP_XRAY', doneOn, ...over });
const due = (...checks: readonly RecallCheck[]): Record<string, string> =>
  Object.fromEntries(
    recallsOf({ birthDate: BORN, conditions: PALSY, checks }).map(({ recall, dueOn }) => [recall, dueOn]),
  );

describe('what is looked at again', () => {
  it('is nothing for a child without cerebral palsy, whatever was checked', () => {
    expect(
      recallsOf({
        birthDate: BORN,
        conditions: [{ code: 'AUTISM_SPECTRUM_DISORDER', notedOn: NOTED }],
        checks: [level('V', NOTED)],
      }),
    ).toEqual([]);
  });

  it('is the GMFCS level alone while nobody knows it, within thirty days of the condition', () => {
    expect(recallsOf({ birthDate: BORN, conditions: PALSY, checks: [examination(NOTED)] })).toEqual([
      { recall: 'GMFCS_LEVEL', lastOn: null, dueOn: '2026-12-02', everyMonths: null },
    ]);
  });

  it('is the level again after a year while the child is small, and with the next band of the system', () => {
    expect(due(level('III', at(28)))['GMFCS_LEVEL']).toBe(at(40));
    expect(due(level('III', at(40)))['GMFCS_LEVEL']).toBe(at(48));
    expect(due(level('III', at(80)))['GMFCS_LEVEL']).toBe(at(144));
    expect(due(level('III', at(150)))['GMFCS_LEVEL']).toBeUndefined();
  });

  it.each<readonly [GmfcsLevel, readonly number[], readonly number[]]>([
    ['I', [24, 36, 60], [24]],
    ['II', [24, 36, 60, 108], [24, 36, 60, 108]],
  ])('at level %s is the hips at the ages of the schedule, and then no more', (value, examinations, xrays) => {
    const known = level(value, at(12));
    const ages = (kind: 'HIP_EXAMINATION' | 'HIP_XRAY'): string[] => {
      const found: string[] = [];
      const done: RecallCheck[] = [];
      for (let next = due(known)[kind]; next !== undefined && found.length < 9; next = due(known, ...done)[kind]) {
        found.push(next);
        done.push(checkOf({ recall: kind, doneOn: next }));
      }
      return found;
    };
    expect(ages('HIP_EXAMINATION')).toEqual(examinations.map(at));
    expect(ages('HIP_XRAY')).toEqual(xrays.map(at));
  });

  it.each(['III', 'IV', 'V'] as const)(
    'at level %s is the hips each half year, each year once they are stable',
    (value) => {
      const known = level(value, at(20));
      expect(due(known)).toMatchObject({ HIP_EXAMINATION: at(24), HIP_XRAY: at(24) });
      expect(due(known, xray(at(25)), examination(at(26)))).toMatchObject({
        HIP_EXAMINATION: at(32),
        HIP_XRAY: at(31),
      });
      const stable = xray(at(31), { steady: true, migrationPercent: 12 });
      expect(due(known, xray(at(25)), stable, examination(at(26)))).toMatchObject({
        HIP_EXAMINATION: at(38),
        HIP_XRAY: at(43),
      });
    },
  );

  it('was not late before the level was known', () => {
    expect(due(level('II', at(70)))).toMatchObject({ HIP_EXAMINATION: at(70), HIP_XRAY: at(70) });
    expect(due(level('II', at(70)), xray(at(70)), examination(at(70)))).toMatchObject({
      HIP_EXAMINATION: at(108),
      HIP_XRAY: at(108),
    });
  });

  it('takes a check that was made a little before its age, the first up to a year', () => {
    const known = level('II', at(12));
    expect(due(known, xray(at(12)))['HIP_XRAY']).toBe(at(36));
    expect(due(known, xray(at(11)))['HIP_XRAY']).toBe(at(24));
    expect(due(known, xray(at(30)))['HIP_XRAY']).toBe(at(60));
    expect(due(known, xray(addDays(at(30), -1)))['HIP_XRAY']).toBe(at(36));
  });

  it('follows a level that has changed', () => {
    const before = [level('I', at(30)), xray(at(30)), examination(at(30))];
    expect(due(...before)['HIP_XRAY']).toBeUndefined();
    expect(due(...before, level('IV', at(40)))).toMatchObject({ HIP_XRAY: at(36), HIP_EXAMINATION: at(36) });
  });

  it('ends with childhood', () => {
    expect(due(level('V', at(210)), xray(at(211)), examination(at(209)))).toEqual({ HIP_EXAMINATION: at(215) });
  });
});

const anyCheck = fc.record({
  recall: fc.constantFrom(...SCHEDULED_RECALLS),
  doneOn: fc.integer({ min: 0, max: 215 }).map(at),
  level: fc.constantFrom(...GMFCS_LEVELS),
  migrationPercent: fc.constant(null),
  steady: fc.boolean(),
});
const anyChecks = fc.uniqueArray(anyCheck, { maxLength: 12, selector: ({ recall, doneOn }) => recall + doneOn });
const standing = (today: string) => recallStanding({ dueOn: '2026-12-23' }, today);

describe('a recall', () => {
  it('is always later than what it is counted from, which is the last that was done', () => {
    fc.assert(
      fc.property(anyChecks, (checks) => {
        for (const { recall, dueOn, lastOn } of recallsOf({ birthDate: BORN, conditions: PALSY, checks })) {
          const days = checks.filter((each) => each.recall === recall).map(({ doneOn }) => doneOn);
          expect(lastOn).toBe(days.toSorted().at(-1) ?? null);
          expect(lastOn === null || dueOn > lastOn).toBe(true);
        }
      }),
      runs(),
    );
  });

  it('does not depend on the order in which checks were written down', () => {
    fc.assert(
      fc.property(anyChecks, (checks) => {
        const facts = { birthDate: BORN, conditions: PALSY, checks };
        expect(recallsOf({ ...facts, checks: checks.toReversed() })).toEqual(recallsOf(facts));
      }),
      runs(),
    );
  });

  it('waits thirty days before its day, warns from the day after it, and never goes by itself', () => {
    expect(standing('2026-11-22')).toBe('LATER');
    expect(standing('2026-11-23')).toBe('DUE');
    expect(standing('2026-12-23')).toBe('DUE');
    expect(standing('2026-12-24')).toBe('OVERDUE');
    expect(standing('2036-12-24')).toBe('OVERDUE');
  });
});
