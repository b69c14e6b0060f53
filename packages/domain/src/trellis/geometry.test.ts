import { describe, expect, it } from 'vitest';
import { layOutTrellis, rungY, strandY, TRELLIS_SIZE } from './geometry.ts';
import type { TrellisPicture } from './picture.ts';
import { smoothPath } from './smooth-path.ts';

function strand(id: string, points: [on: string, progress: number][]): TrellisPicture['strands'][number] {
  return { id, points: points.map(([on, progress]) => ({ id: `${id} ${on}`, on, progress })) };
}

const data: TrellisPicture = {
  startLevel: -2,
  from: '2026-10-05',
  to: '2026-12-28',
  today: '2026-11-23',
  strands: [],
  sightings: [],
  ratings: [],
};

function namedWeeks(width: number): number[] {
  return layOutTrellis(data, width)
    .weeks.filter(({ named }) => named)
    .map(({ x }) => x);
}

describe('the geometry of a trellis', () => {
  it('puts a strand at the foot when it starts and at the height of rung 0 when it is at target', () => {
    expect(strandY(0)).toBe(rungY(-2));
    expect(strandY(1)).toBe(rungY(0));
  });

  it('keeps a strand that went far beyond its target, or back behind its start, inside the picture', () => {
    expect(strandY(40)).toBeGreaterThan(0);
    expect(strandY(-40)).toBeLessThan(TRELLIS_SIZE.height);
  });

  it('draws the expected line from the start level to level 0 on the target date', () => {
    const { expected } = layOutTrellis({ ...data, startLevel: -1 }, 800);
    expect(expected.from.y).toBe(rungY(-1));
    expect(expected.to.x).toBeCloseTo(788);
    expect(expected.to.y).toBe(rungY(0));
  });

  it('stands leaves in time order whatever order they came in', () => {
    const mixed = strand('OT', [
      ['2026-11-20', 0.8],
      ['2026-10-12', 0.1],
      ['2026-11-02', 0.5],
    ]);
    const xs = layOutTrellis({ ...data, strands: [mixed] }, 800).strands[0]?.leaves.map(({ x }) => x) ?? [];
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  });

  it('does not let one strand hide another that was seen on the same day at the same height', () => {
    const same: [string, number][] = [['2026-11-02', 0.5]];
    const { strands } = layOutTrellis(
      { ...data, strands: [strand('OT', same), strand('PT', same), strand('ST', same)] },
      800,
    );
    expect(new Set(strands.map(({ leaves }) => leaves[0]?.x)).size).toBe(3);
  });

  it('widens to what was seen before the plan and to today after the target date', () => {
    const early = strand('OT', [['2026-09-21', 0]]);
    const { strands, today } = layOutTrellis({ ...data, to: '2026-11-02', strands: [early] }, 800);
    expect(strands[0]?.leaves[0]?.x).toBeCloseTo(12);
    expect(today).toBeCloseTo(788);
  });

  it('names only as many weeks as there is room for', () => {
    for (const width of [320, 640, 1056]) {
      const xs = namedWeeks(width);
      xs.slice(1).forEach((x, index) => expect(x - (xs[index] ?? 0)).toBeGreaterThanOrEqual(64));
    }
    expect(namedWeeks(1056)).toHaveLength(13);
  });

  it('is never empty: a plan of one day still has a width', () => {
    const { today } = layOutTrellis({ ...data, from: data.today, to: data.today }, 400);
    expect(Number.isFinite(today)).toBe(true);
  });

  it('bends between points without claiming more than was seen', () => {
    const path = smoothPath([
      { x: 0, y: 100 },
      { x: 10, y: 40 },
      { x: 20, y: 40 },
      { x: 30, y: 90 },
    ]);
    const ys = [...path.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y));
    expect(Math.min(...ys)).toBe(40);
    expect(Math.max(...ys)).toBe(100);
  });

  it('draws nothing for a strand that was not seen yet', () => {
    expect(layOutTrellis({ ...data, strands: [strand('OT', [])] }, 800).strands[0]?.path).toBe('');
  });
});
