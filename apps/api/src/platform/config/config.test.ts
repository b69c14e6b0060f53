import { describe, expect, it } from 'vitest';
import { configFrom, readSettings } from './config.ts';

describe('the settings', () => {
  it('listen on this machine alone, at 4700, when nothing is said', () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({ host: '127.0.0.1', port: 4700, portGiven: false, environment: 'development' });
    expect(settings.databaseUrl).toBeUndefined();
  });

  it('tell a port that was asked for from the default', () => {
    expect(readSettings({ PORT: '4700' }).portGiven).toBe(true);
    expect(readSettings({ PORT: '' }).portGiven).toBe(false);
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', 'abc'],
    ['NODE_ENV', 'staging'],
    ['LOG_LEVEL', 'loud'],
    ['TRELLIS_SECRET', 'short'],
    ['TRELLIS_CLOCK', '23 November'],
    ['TRELLIS_DEMO_PUBLIC', 'maybe'],
    ['DATABASE_URL', 'mysql://root@localhost/trellis'],
    ['DATABASE_URL', 'somewhere:5432/clinic'],
    ['DATABASE_URL', 'postgresql://localhost'],
    ['DATABASE_OWNER_URL', 'not an address'],
  ])('refuse %s=%s with its name, what it must be, and not its value', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`${name} must .*\\. Correct it`));
    expect(() => readSettings({ [name]: value })).not.toThrow(new RegExp(value));
  });

  it('name everything that is wrong at once', () => {
    expect(() => readSettings({ PORT: 'x', LOG_LEVEL: 'x' })).toThrow(/PORT .*; LOG_LEVEL /);
  });

  it('refuse a false clock in production and take it elsewhere', () => {
    const clock = { TRELLIS_CLOCK: '2026-11-23T09:00:00+05:30' };
    expect(readSettings(clock).clockStartsAt?.toISOString()).toBe('2026-11-23T03:30:00.000Z');
    expect(() => readSettings({ ...clock, NODE_ENV: 'production' })).toThrow(/TRELLIS_CLOCK/);
  });

  it('never hand the owner of the tables to the API', () => {
    const settings = readSettings({ DATABASE_OWNER_URL: 'postgresql://owner:hidden@localhost/trellis' });
    const config = configFrom(settings, { databaseUrl: 'postgresql://app@localhost/trellis', secret: 's', port: 1 });
    expect(JSON.stringify(config)).not.toContain('hidden');
  });
});
