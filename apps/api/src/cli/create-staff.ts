import { randomInt } from 'node:crypto';
import { localDateSchema, ROLES } from '@trellis/domain';
import type { Client } from 'pg';
import { z } from 'zod';
import { hashPassword } from '../platform/access/password.ts';
import { OperatorError } from '../platform/config/operator-error.ts';
import { newId } from '../platform/database/ids.ts';
import { withTables } from './databases.ts';
import { readFlags, required } from './flags.ts';
import type { CommandContext } from './command.ts';
import { allClinics, asOwner, enterClinic, type KnownClinic } from './owner.ts';

const FlagsSchema = z.object({
  clinic: required('the name of the clinic'),
  name: required('the name of the person'),
  email: z.email({ error: 'must be an e-mail address' }).toLowerCase(),
  role: z.enum(ROLES, { error: `must be one of ${ROLES.join(', ')}` }),
  discipline: z.string().optional(),
  registration: z.string().trim().min(1).optional(),
  'registered-until': localDateSchema.optional(),
  demo: z.boolean().default(false),
});
type Flags = z.output<typeof FlagsSchema>;

const TREATING_ROLES: readonly Flags['role'][] = ['THERAPIST', 'TRAINEE'];

/** Without letters and digits that are mistaken for each other when read aloud or from paper. */
const PASSWORD_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/**
 * Gives a person a role in a clinic. A new e-mail address becomes an account with a password that is printed once and
 * kept nowhere; a known one keeps its password. Refused where it would mix demo and real: demo clinics are entered by
 * one press of a button, so their accounts may open nothing else, and theirs must be meant (`--demo`). Without a
 * registration a person who treats may record but not sign.
 */
export async function createStaff({ settings, args, print }: CommandContext): Promise<void> {
  const flags = readFlags(args, FlagsSchema, ['demo']);
  const password = newPassword();
  const passwordHash = await hashPassword(password);
  const { clinic, known } = await withTables(settings, print, ({ ownerUrl }) =>
    asOwner(ownerUrl, async (client) => {
      const made = await pickClinic(client, flags);
      await requireDiscipline(client, flags);
      const account = await findAccount(client, flags.email);
      await refuseMixing(client, made, account);
      const accountId = account ?? (await createAccount(client, flags, passwordHash));
      await addStaff(client, made, accountId, flags);
      return { clinic: made, known: account !== undefined };
    }),
  );
  print(`${flags.name} is ${flags.role} in "${clinic.name}" (${clinic.kind}) and signs in as ${flags.email}.`);
  print(known ? 'The account was there before and keeps its password.' : `Password, shown this once: ${password}`);
  if (clinic.kind === 'REAL') {
    print('This version asks for no second factor: whoever has the password has the account.');
  }
}

async function pickClinic(client: Client, flags: Flags): Promise<KnownClinic> {
  const clinics = await allClinics(client);
  const clinic = clinics.find(({ name }) => name === flags.clinic);
  if (clinic === undefined) {
    const names = clinics.map(({ name, kind }) => `"${name}" (${kind})`).join(', ') || 'none yet';
    throw new OperatorError(`There is no clinic "${flags.clinic}". There are: ${names}. "clinic create" makes one.`);
  }
  if (clinic.kind === 'DEMO' && !flags.demo) {
    throw new OperatorError(
      `"${clinic.name}" is a demo clinic, which anyone may enter without a password. Add --demo if that is what you want.`,
    );
  }
  if (clinic.kind !== 'DEMO' && flags.demo) {
    throw new OperatorError(`"${clinic.name}" is no demo clinic but ${clinic.kind}. Leave --demo out if you mean it.`);
  }
  return clinic;
}

async function requireDiscipline(client: Client, { role, discipline }: Flags): Promise<void> {
  if (discipline === undefined) {
    if (TREATING_ROLES.includes(role))
      throw new OperatorError(`A ${role} needs --discipline, for example PHYSIOTHERAPY.`);
    return;
  }
  const { rows } = await client.query<{ code: string }>(
    "select code from catalogue_codes where kind = 'DISCIPLINE' order by position",
  );
  if (rows.some(({ code }) => code === discipline)) return;
  throw new OperatorError(
    `There is no discipline ${discipline}. There are: ${rows.map(({ code }) => code).join(', ')}.`,
  );
}

async function findAccount(client: Client, email: string): Promise<string | undefined> {
  const { rows } = await client.query<{ id: string }>('select id from staff_accounts where email = $1', [email]);
  return rows[0]?.id;
}

async function refuseMixing(client: Client, clinic: KnownClinic, accountId: string | undefined): Promise<void> {
  if (accountId === undefined) return;
  await client.query("select set_config('app.account', $1, true)", [accountId]);
  const { rows } = await client.query<{ clinicId: string; kind: string; name: string }>(
    'select c.id as "clinicId", c.kind, c.name from staff s join clinics c on c.id = s.clinic_id where s.account_id = $1',
    [accountId],
  );
  const mixed = rows.find(({ kind }) => (kind === 'DEMO') !== (clinic.kind === 'DEMO'));
  if (mixed !== undefined) {
    throw new OperatorError(
      `This e-mail address already belongs to the ${mixed.kind} clinic "${mixed.name}", and "${clinic.name}" is ${clinic.kind}. ` +
        'An account opens either demo clinics or others; use another address.',
    );
  }
  if (rows.some(({ clinicId }) => clinicId === clinic.id)) {
    throw new OperatorError(`This e-mail address already has a role in "${clinic.name}".`);
  }
}

async function createAccount(client: Client, { email, name }: Flags, passwordHash: string): Promise<string> {
  const id = newId(new Date());
  await client.query(
    `insert into staff_accounts (id, email, name, password_hash, language, created_at) values ($1, $2, $3, $4, 'en', now())`,
    [id, email, name, passwordHash],
  );
  return id;
}

async function addStaff(client: Client, clinic: KnownClinic, accountId: string, flags: Flags): Promise<void> {
  const staffId = newId(new Date());
  await enterClinic(client, clinic.id);
  await client.query(
    `insert into staff (clinic_id, id, account_id, name, role, safeguarding_lead, discipline, registration_number,
       registration_expires_on, active, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, true, 1)`,
    [
      clinic.id,
      staffId,
      accountId,
      flags.name,
      flags.role,
      flags.role === 'SAFEGUARDING_LEAD',
      flags.discipline ?? null,
      flags.registration ?? null,
      flags['registered-until'] ?? null,
    ],
  );
  await client.query(
    `insert into audit_events (clinic_id, id, at, action, outcome, subject_type, subject_id, details, request_id)
     values ($1, $2, now(), 'staff:manage', 'DONE', 'Staff', $3, $4, 'cli')`,
    [clinic.id, newId(new Date()), staffId, { role: flags.role }],
  );
}

/** Four groups of five: 98 bits, and long enough for every password rule. */
function newPassword(): string {
  const letters = Array.from({ length: 20 }, () => PASSWORD_LETTERS[randomInt(PASSWORD_LETTERS.length)]).join('');
  return letters.replaceAll(/(.{5})(?!$)/g, '$1-');
}
