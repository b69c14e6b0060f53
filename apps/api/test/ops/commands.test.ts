import { verify } from '@node-rs/argon2';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Command } from '../../src/cli/command.ts';
import { createClinic } from '../../src/cli/create-clinic.ts';
import { createStaff } from '../../src/cli/create-staff.ts';
import { migrateDatabase, showStatus } from '../../src/cli/db.ts';
import { main } from '../../src/cli/main.ts';
import { readSettings } from '../../src/platform/config/config.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { query } from './support/starter.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** Runs a command on the test's database and answers what it printed. */
async function run(command: Command['run'], ...args: string[]): Promise<string> {
  const lines: string[] = [];
  const settings = readSettings({ DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl });
  await command({ settings, args, print: (line) => lines.push(line) });
  return lines.join('\n');
}

const person = (email: string, ...more: string[]) => ['--name', 'Asha Rao', '--email', email, ...more];

/** What it answered and wrote, on whichever output. */
async function told(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err] = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation(() => true),
  );
  try {
    const code = await main(words);
    const text = (spy: typeof out) => (spy?.mock.calls ?? []).map(([chunk]) => String(chunk)).join('');
    return { code, out: text(out), err: text(err) };
  } finally {
    vi.restoreAllMocks();
  }
}

describe('the command line', () => {
  it.each(['help', '--help', '-h'])('lists the commands when asked for %s', async (word) => {
    expect(await told(word)).toMatchObject({ code: 0, out: expect.stringContaining('db migrate'), err: '' });
  });

  it.each([[[]], [['nonsense']], [['db', 'nonsense']]])('lists them and fails for %j', async (words) => {
    expect(await told(...words)).toMatchObject({ code: 2, err: expect.stringContaining('db migrate') });
  });

  it.each([
    [['db', 'migrate', '--dry-run'], '"db migrate" takes nothing more; leave out "--dry-run".'],
    [['start', '--port', '8080'], '"start" takes nothing more; leave out "--port 8080".'],
  ])('begins nothing for words it does not know: %j', async (words, sentence) => {
    expect(await told(...words)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(sentence) });
  });
});

describe('clinic create', () => {
  it('makes a clinic with its kind, a site and the hours of the catalogue', async () => {
    const said = await run(createClinic, '--name', 'Sunrise', '--kind', 'REAL');
    expect(said).toContain('The REAL clinic "Sunrise" is made');
    expect(
      await query(database.superUrl, "select kind, time_zone, language from clinics where name = 'Sunrise'"),
    ).toEqual([{ kind: 'REAL', time_zone: 'Asia/Kolkata', language: 'en' }]);
    const days = await query(
      database.superUrl,
      'select weekday, opens_at, closes_at from opening_hours order by weekday',
    );
    expect(days.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(days[0]).toMatchObject({ opens_at: '09:00:00', closes_at: '19:00:00' });
  });

  it.each([
    [['--name', 'Sunrise', '--kind', 'SANDBOX'], /already a clinic "Sunrise"/],
    [['--name', 'Other'], /--kind must be one of DEMO, REAL, SANDBOX/],
    [['--name', ' ', '--kind', 'REAL'], /--name is needed: the name of the clinic/],
    [['--name', 'Other', '--kind', 'REAL', '--time-zone', 'Delhi'], /--time-zone must be a time zone/],
    [['--nmae', 'Other', '--kind', 'REAL'], /--nmae/],
  ])('refuses %j with a sentence', async (args, sentence) => {
    await expect(run(createClinic, ...args)).rejects.toThrow(sentence);
  });
});

describe('staff create', () => {
  beforeAll(async () => {
    await run(createClinic, '--name', 'Showroom', '--kind', 'DEMO');
    await run(createClinic, '--name', 'Hillside', '--kind', 'REAL');
  });

  it('gives a person a role and prints a password that opens the account and is kept nowhere', async () => {
    const flags = person('Asha@Hillside.example', '--role', 'THERAPIST', '--discipline', 'PHYSIOTHERAPY');
    const registration = ['--registration', 'PT-1', '--registered-until', '2027-03-31'];
    const said = await run(createStaff, '--clinic', 'Hillside', ...flags, ...registration);
    const password = /shown this once: (\S+)/.exec(said)?.[1] ?? '';
    expect(password).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/);
    expect(said).toContain('no second factor');
    const [account] = await query(
      database.superUrl,
      "select password_hash from staff_accounts where email = 'asha@hillside.example'",
    );
    expect(await verify(String(account?.['password_hash']), password)).toBe(true);
    expect(
      await query(
        database.superUrl,
        `select name, role, discipline, active, safeguarding_lead, registration_number,
           registration_expires_on::text as until from staff`,
      ),
    ).toEqual([
      {
        name: 'Asha Rao',
        role: 'THERAPIST',
        discipline: 'PHYSIOTHERAPY',
        active: true,
        safeguarding_lead: false,
        registration_number: 'PT-1',
        until: '2027-03-31',
      },
    ]);
    expect(await query(database.superUrl, 'select action, outcome, details from audit_events')).toEqual([
      { action: 'staff:manage', outcome: 'DONE', details: { role: 'THERAPIST' } },
    ]);
  });

  it('lets one account work in two clinics, with the password it has', async () => {
    const said = await run(
      createStaff,
      '--clinic',
      'Sunrise',
      ...person('asha@hillside.example', '--role', 'FRONT_DESK'),
    );
    expect(said).toContain('keeps its password');
  });

  it.each([
    [
      'a clinic that is not there',
      ['--clinic', 'Nowhere', '--role', 'ADMINISTRATOR'],
      /no clinic "Nowhere".*"Hillside" \(REAL\)/,
    ],
    [
      'a demo clinic that was not meant',
      ['--clinic', 'Showroom', '--role', 'ADMINISTRATOR'],
      /anyone may enter without a password\. Add --demo/,
    ],
    [
      '--demo for a real clinic',
      ['--clinic', 'Hillside', '--role', 'ADMINISTRATOR', '--demo'],
      /no demo clinic but REAL/,
    ],
    ['a role that is none', ['--clinic', 'Hillside', '--role', 'DOCTOR'], /--role must be one of ADMINISTRATOR/],
    [
      'a therapist without a discipline',
      ['--clinic', 'Hillside', '--role', 'THERAPIST'],
      /THERAPIST needs --discipline/,
    ],
    [
      'a discipline that is none',
      ['--clinic', 'Hillside', '--role', 'THERAPIST', '--discipline', 'ALCHEMY'],
      /no discipline ALCHEMY/,
    ],
  ])('refuses %s with a sentence, and makes nobody', async (_, flags, sentence) => {
    await expect(run(createStaff, ...person('new@hillside.example'), ...flags)).rejects.toThrow(sentence);
    expect(await query(database.superUrl, "select 1 from staff_accounts where email = 'new@hillside.example'")).toEqual(
      [],
    );
  });

  it('never lets an account of a demo clinic, which a button opens, open another', async () => {
    await run(
      createStaff,
      '--clinic',
      'Showroom',
      '--demo',
      ...person('demo@showroom.example', '--role', 'FRONT_DESK'),
    );
    await expect(
      run(createStaff, '--clinic', 'Hillside', ...person('demo@showroom.example', '--role', 'FRONT_DESK')),
    ).rejects.toThrow(/already belongs to the DEMO clinic "Showroom"/);
    await expect(
      run(createStaff, '--clinic', 'Showroom', '--demo', ...person('asha@hillside.example', '--role', 'FRONT_DESK')),
    ).rejects.toThrow(/already belongs to the REAL clinic/);
  });

  it('refuses a second role in the same clinic', async () => {
    await expect(
      run(createStaff, '--clinic', 'Hillside', ...person('asha@hillside.example', '--role', 'FRONT_DESK')),
    ).rejects.toThrow(/already has a role in "Hillside"/);
  });

  it('leaves row-level security forced on the clinics', async () => {
    expect(
      await query(database.superUrl, "select relforcerowsecurity as forced from pg_class where relname = 'clinics'"),
    ).toEqual([{ forced: true }]);
  });
});

describe('db', () => {
  it('tells which migrations are missing, and runs them', async () => {
    expect(await run(showStatus)).toMatch(/PostgreSQL 18\.\d+ at .*\nEvery migration of this version is there\./);
    const bare = await createTestDatabase();
    try {
      await query(bare.ownerUrl, 'drop schema public cascade');
      await query(bare.ownerUrl, 'create schema public');
      const settings = readSettings({ DATABASE_URL: bare.appUrl, DATABASE_OWNER_URL: bare.ownerUrl });
      const lines: string[] = [];
      const print = (line: string) => lines.push(line);
      await showStatus({ settings, args: [], print });
      expect(lines.join('\n')).toMatch(/missing LayFoundation\d+[^]*run "npx -y pnpm@12 cli db migrate"/);
      await migrateDatabase({ settings, args: [], print });
      expect(lines.join('\n')).toMatch(/ran LayFoundation\d+[^]*is up to date/);
      expect(await query(bare.appUrl, 'select 1 from children')).toEqual([]);
    } finally {
      await bare.drop();
    }
  });
});
