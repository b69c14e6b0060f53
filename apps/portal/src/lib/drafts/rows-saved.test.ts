import { describe, expect, it } from 'vitest';
import { createRowsReport } from './rows-saved.ts';

function page() {
  let unsent = 0;
  const rows = createRowsReport(() => {
    unsent += 1;
    return () => {
      unsent -= 1;
    };
  });
  return { rows, unsent: () => unsent };
}

describe('the badge over many rows', () => {
  it('says the worst of them, and when the last one reached the server', () => {
    const { rows } = page();
    rows.report('goal', 'SAVING');
    rows.report('strand', 'KEPT_HERE');
    expect(rows.get()).toEqual({ state: 'KEPT_HERE', at: undefined });
    rows.report('strand', 'SAVED');
    expect(rows.get()).toEqual({ state: 'SAVING', at: expect.any(Number) });
  });

  it('counts what waits on the device until it is saved', () => {
    const { rows, unsent } = page();
    rows.report('goal', 'KEPT_HERE');
    rows.report('goal', 'KEPT_HERE');
    expect(unsent()).toBe(1);
    rows.report('goal', 'SAVED');
    expect(unsent()).toBe(0);
  });

  it('does not call a row saved that left the page with its text on the device only', () => {
    const { rows, unsent } = page();
    rows.report('goal', 'KEPT_HERE');
    rows.forget('goal');
    expect(rows.get()).toEqual({ state: 'SAVED', at: undefined });
    expect(unsent()).toBe(1);
    rows.reportForgotten('goal', 'SAVING');
    rows.reportForgotten('goal', 'KEPT_HERE');
    expect(unsent()).toBe(1);
    rows.reportForgotten('goal', 'SAVED');
    expect(unsent()).toBe(0);
    expect(rows.get().at).toBeUndefined();
  });

  it('counts a row that could not be sent after it left', () => {
    const { rows, unsent } = page();
    rows.report('goal', 'SAVING');
    rows.forget('goal');
    expect(unsent()).toBe(0);
    rows.reportForgotten('goal', 'KEPT_HERE');
    expect(unsent()).toBe(1);
  });

  it('speaks of a row again that came back, whatever its former visit still says', () => {
    const { rows, unsent } = page();
    rows.report('goal', 'KEPT_HERE');
    rows.forget('goal');
    rows.report('goal', 'KEPT_HERE');
    rows.reportForgotten('goal', 'SAVED');
    expect(rows.get().state).toBe('KEPT_HERE');
    expect(unsent()).toBe(1);
  });
});
