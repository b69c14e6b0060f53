import { describe, expect, it } from 'vitest';
import { idAt } from './ids.ts';
import { Random } from './random.ts';

function drawn(label: string, count: number): number[] {
  const random = new Random(label);
  return Array.from({ length: count }, () => random.fraction());
}

describe('the stream of a label', () => {
  it('is the same every time and shares nothing with that of another label', () => {
    expect(drawn('child/1', 50)).toEqual(drawn('child/1', 50));
    expect(new Set([...drawn('child/1', 50), ...drawn('child/2', 50)]).size).toBe(100);
  });

  it('is moved by nothing that is drawn from a fork of it', () => {
    const [one, other] = [new Random('clinic'), new Random('clinic')];
    one.fork('child').bits();
    expect(one.bits()).toBe(other.bits());
  });

  it('is even, and its normal numbers are normal', () => {
    const random = new Random('even');
    const normal = Array.from({ length: 4000 }, () => random.normal());
    const mean = normal.reduce((sum, each) => sum + each, 0) / normal.length;
    const variance = normal.reduce((sum, each) => sum + (each - mean) ** 2, 0) / normal.length;
    expect(Math.abs(mean)).toBeLessThan(0.05);
    expect(Math.abs(variance - 1)).toBeLessThan(0.08);
    const tenths = drawn('tenths', 5000).map((each) => Math.floor(each * 10));
    for (let tenth = 0; tenth < 10; tenth += 1) {
      expect(tenths.filter((each) => each === tenth).length).toBeGreaterThan(400);
    }
  });

  it('keeps to the weights it is given and to both ends of a range', () => {
    const random = new Random('weights');
    const picked = Array.from({ length: 3000 }, () =>
      random.weighted([
        ['often', 3],
        ['seldom', 1],
        ['never', 0],
      ]),
    );
    expect(picked.filter((each) => each === 'often').length / 3000).toBeCloseTo(0.75, 1);
    expect(picked).not.toContain('never');
    expect(new Set(Array.from({ length: 200 }, () => random.whole(1, 3)))).toEqual(new Set([1, 2, 3]));
  });
});

describe('an id', () => {
  it('is a UUID of version 7 that sorts by the time it was made at', () => {
    const random = new Random('ids');
    const ids = ['2026-03-01T04:00:00.000Z', '2026-03-01T04:00:00.001Z', '2026-11-22T04:00:00.000Z'].map((at) =>
      idAt(at, random),
    );
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(ids.toSorted()).toEqual(ids);
  });
});
