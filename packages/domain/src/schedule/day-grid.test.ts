import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantNear } from '../../testing/diary.ts';
import { runs } from '../../testing/runs.ts';
import { type GridBlock, gridHours, gridHoursOfDays, gridLines, instantInGrid, layOutDay } from './day-grid.ts';
import { addMinutes, overlap, spanOf } from './span.ts';

const KOLKATA = 'Asia/Kolkata';
const at = (time: string, minutes: number) => spanOf(`2026-11-24T${time}:00.000Z`, minutes);
const block = (id: string, time: string, minutes: number, columns: readonly string[] = ['OT']): GridBlock => ({
  id,
  columns,
  ...at(time, minutes),
});
const hours = { ...at('03:30', 600), minutes: 600 };
const placed = (columns: readonly string[], blocks: readonly GridBlock[]) =>
  layOutDay(columns, blocks, hours).flatMap(({ column, blocks: of }) =>
    of.map(({ id, lane, lanes, columnSpan }) => `${column} ${id} ${lane}/${lanes} over ${columnSpan}`),
  );

describe('the grid of a day', () => {
  it('shows the opening hours and what lies outside them, in full hours of the clock', () => {
    expect(gridHours([at('03:30', 600)], KOLKATA)).toEqual(hours);
    expect(gridHours([at('03:30', 600), at('02:50', 30), at('13:30', 20)], KOLKATA)).toMatchObject({
      startsAt: '2026-11-24T02:30:00.000Z',
      endsAt: '2026-11-24T14:30:00.000Z',
      minutes: 720,
    });
    expect(gridHours([], KOLKATA)).toBeUndefined();
  });

  it('shows days side by side from the earliest time of all to the latest, those that are closed as well', () => {
    const days = [
      { on: '2026-11-24', spans: [at('03:30', 300)] },
      { on: '2026-11-25', spans: [spanOf('2026-11-25T05:00:00.000Z', 600)] },
      { on: '2026-11-26', spans: [] },
    ];
    const shown = gridHoursOfDays(days, KOLKATA);
    expect(shown.map(({ on, startsAt, minutes }) => [on, startsAt, minutes])).toEqual([
      ['2026-11-24', '2026-11-24T03:30:00.000Z', 720],
      ['2026-11-25', '2026-11-25T03:30:00.000Z', 720],
      ['2026-11-26', '2026-11-26T03:30:00.000Z', 720],
    ]);
    expect(gridHoursOfDays([{ on: '2026-11-26', spans: [] }], KOLKATA)).toEqual([]);
  });

  it('has lines that say what the clock shows, which jumps where it is put forward', () => {
    const night = { ...spanOf('2026-03-29T00:00:00.000Z', 180), minutes: 180 };
    expect(gridLines(night, 60, 'Europe/London')).toEqual([
      { minute: 0, time: '00:00' },
      { minute: 60, time: '02:00' },
      { minute: 120, time: '03:00' },
      { minute: 180, time: '04:00' },
    ]);
  });

  it('places a block by its minutes from the head, and cuts what sticks out', () => {
    const [column] = layOutDay(
      ['OT'],
      [block('a', '05:00', 45), block('b', '13:00', 60), block('c', '03:00', 45)],
      hours,
    );
    expect(column?.blocks.map(({ id, fromMinute, minutes }) => [id, fromMinute, minutes])).toEqual([
      ['c', 0, 15],
      ['a', 90, 45],
      ['b', 570, 30],
    ]);
    expect(layOutDay(['OT'], [block('d', '13:30', 30)], hours)[0]?.blocks).toEqual([]);
  });

  it('puts what overlaps side by side, and what does not under one another', () => {
    expect(
      placed(
        ['OT'],
        [block('a', '05:00', 60), block('b', '05:30', 60), block('c', '06:00', 45), block('d', '07:00', 30)],
      ),
    ).toEqual(['OT a 0/2 over 1', 'OT b 1/2 over 1', 'OT c 0/2 over 1', 'OT d 0/1 over 1']);
  });

  it('draws a joint one once over two columns that stand side by side, and else in each', () => {
    const joint = block('joint', '05:00', 45, ['OT', 'PT']);
    expect(placed(['OT', 'PT'], [joint])).toEqual(['OT joint 0/1 over 2', 'PT joint 0/1 over 0']);
    expect(placed(['OT', 'X', 'PT'], [joint])).toEqual(['OT joint 0/1 over 1', 'PT joint 0/1 over 1']);
    expect(placed(['OT', 'PT'], [joint, block('a', '05:30', 45)])).toEqual([
      'OT joint 0/2 over 1',
      'OT a 1/2 over 1',
      'PT joint 0/1 over 1',
    ]);
  });

  const from = '2026-11-24T03:30:00.000Z';
  const blocks = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{4}$/),
      columns: fc.subarray(['OT', 'PT', 'X'], { minLength: 1 }),
      startsAt: instantNear(from),
      minutes: fc.integer({ min: 1, max: 18 }).map((steps) => steps * 10),
    }),
    { maxLength: 12, selector: ({ id }) => id },
  );

  it('never lays one block over another, and makes no column narrower than it has to', () => {
    const grid = { ...spanOf(from, 3 * 1440 + 200), minutes: 3 * 1440 + 200 };
    fc.assert(
      fc.property(blocks, (some) => {
        const all = some.map(({ startsAt, minutes, ...rest }) => ({ ...rest, ...spanOf(startsAt, minutes) }));
        const spanById = new Map(all.map((each) => [each.id, each]));
        for (const { column, blocks: there } of layOutDay(['OT', 'PT', 'X'], all, grid)) {
          expect(there.map(({ id }) => id).toSorted()).toEqual(
            all
              .filter(({ columns }) => columns.includes(column))
              .map(({ id }) => id)
              .toSorted(),
          );
          const spans = there.map((each) => ({ ...each, span: spanById.get(each.id) ?? spanOf(from, 0) }));
          for (const one of spans) {
            expect(one.lane).toBeLessThan(one.lanes);
            const beside = spans.filter((other) => other.id !== one.id && overlap(other.span, one.span));
            expect(beside.every((other) => other.lane !== one.lane && other.lanes === one.lanes)).toBe(true);
          }
          const atOnce = spans.map(
            ({ span: { startsAt } }) =>
              spans.filter(({ span }) => span.startsAt <= startsAt && startsAt < span.endsAt).length,
          );
          expect(Math.max(0, ...spans.map(({ lanes }) => lanes))).toBe(Math.max(0, ...atOnce));
        }
      }),
      runs(),
    );
  });

  it('says which time a place stands for, on the nearest step and inside the grid', () => {
    expect(instantInGrid(hours, 93, 15)).toBe(addMinutes(hours.startsAt, 90));
    expect(instantInGrid(hours, 98, 15)).toBe(addMinutes(hours.startsAt, 105));
    expect(instantInGrid(hours, -20, 15)).toBe(hours.startsAt);
    expect(instantInGrid(hours, 900, 15)).toBe(hours.endsAt);
  });
});
