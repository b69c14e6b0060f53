import { describe, expect, it } from 'vitest';
import { Failure, isPassing } from '../failure.ts';
import { readAnswer } from './read-answer.ts';

function failureOf(status: number, body: unknown): Failure {
  try {
    readAnswer({ status, body });
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('It was answered');
}

const refused = (code: string) => ({ errors: [{ message: 'no', extensions: { code, requestId: '01KB' } }] });

describe("the API's answer", () => {
  it('gives the data', () => {
    expect(readAnswer({ status: 200, body: { data: { child: null } } })).toEqual({ child: null });
  });

  it('says why not, with the id of the request to ask about', () => {
    expect(failureOf(200, refused('FORBIDDEN'))).toMatchObject({ code: 'FORBIDDEN', requestId: '01KB' });
  });

  it('is never read in part: data beside an error is no answer', () => {
    expect(failureOf(200, { ...refused('INTERNAL'), data: { child: {} } }).code).toBe('INTERNAL');
  });

  it.each([
    [401, 'UNAUTHENTICATED', false],
    [429, 'RATE_LIMITED', true],
    [502, 'UNAVAILABLE', true],
    [504, 'UNAVAILABLE', true],
    [500, 'INTERNAL', false],
  ] as const)('is understood when a proxy answers %i in its place', (status, code, passing) => {
    const failure = failureOf(status, undefined);
    expect(failure.code).toBe(code);
    expect(isPassing(failure)).toBe(passing);
  });

  it('does not take a code it was not told about for a known one', () => {
    expect(failureOf(200, refused('SOMETHING_NEW')).code).toBe('INTERNAL');
  });
});
