import { canonicalText } from '@trellis/domain';
import { testHash } from '@trellis/domain/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ANCHOR, rowsOf } from '../testing/told-demo.ts';
import { MAIN_CLINIC, SECOND_CLINIC } from './clinic/clinics.ts';
import { generateDemo } from './generate.ts';
import type { ChildRow } from './rows/chart-rows.ts';

const SMALL = [
  { ...MAIN_CLINIC, children: 24 },
  { ...SECOND_CLINIC, children: 4 },
];

function made(anchor: string = ANCHOR): string {
  return testHash(canonicalText([...generateDemo({ anchor, hash: testHash, clinics: SMALL })]));
}

function secondClinicOf(children: number): readonly ChildRow[] {
  const clinics = [{ ...SECOND_CLINIC, children }];
  return rowsOf([...generateDemo({ anchor: ANCHOR, hash: testHash, clinics })], 'children');
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the demo', () => {
  it('is the same for the same anchor, and another for another', () => {
    const first = made();
    expect(made()).toBe(first);
    expect(made('2026-12-07')).not.toBe(first);
  });

  it('asks neither clock nor chance', () => {
    const first = made();
    vi.useFakeTimers({ now: new Date('2031-02-03T00:00:00Z') });
    const chance = vi.spyOn(Math, 'random');
    expect(made()).toBe(first);
    expect(chance).not.toHaveBeenCalled();
  });

  it('goes on child by child without needing the ones before, so that a clinic may have any size', () => {
    const [few, more] = [secondClinicOf(3), secondClinicOf(9)];
    expect(more).toHaveLength(9);
    expect(more.slice(0, 3)).toEqual(few);
  });

  it('gives every row an id of its own and every account an address of its own', () => {
    const chunks = [...generateDemo({ anchor: ANCHOR, hash: testHash, clinics: SMALL })];
    for (const table of [
      'children',
      'guardians',
      'goals',
      'strands',
      'observations',
      'agreements',
      'ratings',
    ] as const) {
      const ids = rowsOf(chunks, table).map((row) => row.id);
      expect(new Set(ids).size, table).toBe(ids.length);
    }
    const addresses = rowsOf(chunks, 'staffAccounts').map(({ email }) => email);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.every((address) => address.endsWith('.example.org'))).toBe(true);
  });
});
