import { describe, expect, it } from 'vitest';
import { formatsFor } from './formats.ts';

const english = formatsFor('en', 'Asia/Kolkata');
const hindi = formatsFor('hi', 'Asia/Kolkata');

describe('dates and numbers', () => {
  it('shows a calendar day as the same day whatever the zone of the reader or the clinic', () => {
    expect(formatsFor('en', 'Pacific/Kiritimati').day('2026-11-23')).toBe(
      formatsFor('en', 'Pacific/Pago_Pago').day('2026-11-23'),
    );
    expect(english.day('2026-11-23')).toMatch(/^23 Nov 2026$/);
  });

  it('shows an instant at the clock of the clinic', () => {
    expect(english.time('2026-11-23T05:12:00Z')).toMatch(/^10:42\s?am$/i);
  });

  it('groups by lakh and keeps Latin digits in both languages', () => {
    expect(english.number(1234567)).toBe('12,34,567');
    expect(hindi.number(1234567)).toBe('12,34,567');
    expect(hindi.day('2026-11-23')).toMatch(/^23 .*2026$/);
  });

  it('joins a list the way the language does', () => {
    expect(english.list(['OT', 'PT'])).toBe('OT and PT');
    expect(hindi.list(['OT', 'PT'])).toContain('और');
  });
});
