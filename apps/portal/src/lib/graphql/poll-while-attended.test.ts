import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAttendance, mayReread, UNATTENDED_AFTER_MS } from './poll-while-attended.ts';

/** A device with one page that asks. */
function device() {
  const place = new EventTarget();
  const attendance = createAttendance(() => place);
  const told: boolean[] = [];
  const leave = attendance.subscribe(() => told.push(attendance.get()));
  return { place, attendance, told, leave };
}

describe('reading anew without being asked', () => {
  it('is done only in an open session with somebody there', () => {
    expect(mayReread('OPEN', true)).toBe(true);
    expect(mayReread('OPEN', false)).toBe(false);
    expect(mayReread('LOCKED', true)).toBe(false);
    expect(mayReread('SIGNED_OUT', true)).toBe(false);
  });
});

describe('somebody at the device', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is there when a page is opened, and gone two minutes later without a sign', () => {
    const { attendance, told } = device();
    vi.advanceTimersByTime(UNATTENDED_AFTER_MS - 1);
    expect(attendance.get()).toBe(true);
    vi.advanceTimersByTime(1);
    expect(attendance.get()).toBe(false);
    expect(told).toEqual([false]);
  });

  it.each(['keydown', 'pointerdown', 'pointermove'])('stays for two minutes more with each %s', (sign) => {
    const { place, attendance } = device();
    vi.advanceTimersByTime(UNATTENDED_AFTER_MS - 1_000);
    place.dispatchEvent(new Event(sign));
    vi.advanceTimersByTime(UNATTENDED_AFTER_MS - 1);
    expect(attendance.get()).toBe(true);
    vi.advanceTimersByTime(1);
    expect(attendance.get()).toBe(false);
  });

  it('is back with the first key, and may leave again', () => {
    const { place, attendance, told } = device();
    vi.advanceTimersByTime(2 * UNATTENDED_AFTER_MS);
    place.dispatchEvent(new Event('keydown'));
    expect(attendance.get()).toBe(true);
    vi.advanceTimersByTime(UNATTENDED_AFTER_MS);
    expect(told).toEqual([false, true, false]);
  });

  it('is not watched once no page asks, and is there for the next page', () => {
    const { place, attendance, told, leave } = device();
    leave();
    vi.advanceTimersByTime(2 * UNATTENDED_AFTER_MS);
    place.dispatchEvent(new Event('keydown'));
    expect(told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    attendance.subscribe(() => undefined);
    expect(attendance.get()).toBe(true);
  });
});
