import { describe, expect, it } from 'vitest';
import { describeError } from './describe-error.ts';

describe('an error in the log', () => {
  it('keeps its kind, its codes and its place', () => {
    const error = Object.assign(new TypeError('Aarav Sharma is not a function'), {
      code: '23505',
      constraint: 'children_mrn_v1',
      detail: 'Key (mrn)=(CANARY) already exists.',
    });
    expect(describeError(error)).toEqual({
      name: 'TypeError',
      code: '23505',
      constraint: 'children_mrn_v1',
      at: expect.arrayContaining([expect.stringContaining('describe-error.test.ts')]),
    });
  });

  it('loses its message, also one that looks like a place', () => {
    const error = new Error('no\n    at Aarav (file:///born/2019-03-02.ts:1:1)');
    expect(JSON.stringify(describeError(error))).not.toContain('Aarav');
  });

  it('tells what caused it in the same way', () => {
    const described = JSON.stringify(describeError(new Error('outer', { cause: new RangeError('Aarav') })));
    expect(described).toContain('RangeError');
    expect(described).not.toContain('Aarav');
  });

  it('may be anything', () => {
    for (const thrown of ['Aarav', { name: 'Aarav' }, null, undefined, 7]) {
      expect(JSON.stringify(describeError(thrown))).not.toContain('Aarav');
    }
  });
});
