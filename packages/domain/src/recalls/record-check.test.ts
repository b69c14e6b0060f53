import { describe, expect, it } from 'vitest';
import { precautionFrom, recallCheckSchema, recordCheck } from './record-check.ts';

const parse = (input: object) => recallCheckSchema('2026-11-23').safeParse(input);
const faults = (input: object) => parse(input).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);

describe('a check that is recorded', () => {
  it('keeps what its kind has, and nothing of another', () => {
    const said = parse({ recall: 'HIP_XRAY', doneOn: '2026-11-20', migrationPercent: 28, steady: false, level: 'V' });
    expect(said.success && recordCheck(said.data, '2022-03-10')).toEqual({
      ok: true,
      value: { recall: 'HIP_XRAY', doneOn: '2026-11-20', level: null, migrationPercent: 28, steady: false },
    });
  });

  it('needs a level for the level, and for an X-ray whether the hips are stable', () => {
    expect(faults({ recall: 'GMFCS_LEVEL', doneOn: '2026-11-20' })).toHaveLength(1);
    expect(faults({ recall: 'HIP_XRAY', doneOn: '2026-11-20', migrationPercent: null })).toHaveLength(1);
    expect(faults({ recall: 'HIP_XRAY', doneOn: '2026-11-20', migrationPercent: 101, steady: true })).toHaveLength(1);
    expect(parse({ recall: 'HIP_EXAMINATION', doneOn: '2026-11-20' }).success).toBe(true);
  });

  it('was neither tomorrow nor before the child was born', () => {
    expect(faults({ recall: 'HIP_EXAMINATION', doneOn: '2026-11-24' })).toEqual(['doneOn IN_FUTURE']);
    const early = parse({ recall: 'HIP_EXAMINATION', doneOn: '2022-03-09' });
    expect(early.success && recordCheck(early.data, '2022-03-10')).toMatchObject({
      refusal: { rule: 'BEFORE_BIRTH', data: { birthDate: '2022-03-10' } },
    });
  });

  it('brings the precaution of a displaced hip from thirty per cent', () => {
    expect([null, 0, 29, 30, 100].map((migrationPercent) => precautionFrom({ migrationPercent }))).toEqual([
      null,
      null,
      null,
      'HIP_DISPLACEMENT_KNOWN',
      'HIP_DISPLACEMENT_KNOWN',
    ]);
  });
});
