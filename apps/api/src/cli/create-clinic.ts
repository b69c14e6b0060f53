import { LANGUAGES, START_CONVENTIONS } from '@trellis/domain';
import { z } from 'zod';
import { CLINIC_KINDS } from '../clinics/clinic.entity.ts';
import { OperatorError } from '../platform/config/operator-error.ts';
import { newId } from '../platform/database/ids.ts';
import { withTables } from './databases.ts';
import { readFlags, required } from './flags.ts';
import type { CommandContext } from './command.ts';
import { allClinics, asOwner, enterClinic } from './owner.ts';

const FlagsSchema = z.object({
  name: required('the name of the clinic'),
  kind: z.enum(CLINIC_KINDS, { error: `must be one of ${CLINIC_KINDS.join(', ')}` }),
  'time-zone': z
    .string()
    .default('Asia/Kolkata')
    .refine(isTimeZone, { error: 'must be a time zone like Asia/Kolkata' }),
  language: z.enum(LANGUAGES, { error: `must be one of ${LANGUAGES.join(', ')}` }).default('en'),
});

/** Makes a clinic. The kind is set here and nowhere else: a demo clinic can never become a real one, nor the reverse. */
export async function createClinic({ settings, args, print }: CommandContext): Promise<void> {
  const flags = readFlags(args, FlagsSchema);
  const id = newId(new Date());
  await withTables(settings, print, ({ ownerUrl }) =>
    asOwner(ownerUrl, async (client) => {
      const clinics = await allClinics(client);
      if (clinics.some(({ name }) => name === flags.name)) {
        throw new OperatorError(`There is already a clinic "${flags.name}". Give the new one another name.`);
      }
      await enterClinic(client, id);
      await client.query(
        `insert into clinics (id, name, kind, time_zone, language, start_convention, created_at, version)
         values ($1, $2, $3, $4, $5, $6, now(), 1)`,
        [id, flags.name, flags.kind, flags['time-zone'], flags.language, START_CONVENTIONS[0]],
      );
      const siteId = newId(new Date());
      await client.query('insert into sites (clinic_id, id, name, version) values ($1, $2, $3, 1)', [
        id,
        siteId,
        flags.name,
      ]);
      // Monday to Saturday, as the catalogue has it until the clinic says otherwise.
      await client.query(
        `insert into opening_hours (clinic_id, site_id, weekday, opens_at, closes_at)
         select $1, $2, weekday, '09:00', '19:00' from generate_series(1, 6) as weekday`,
        [id, siteId],
      );
    }),
  );
  print(`The ${flags.kind} clinic "${flags.name}" is made (${id}). Next, give it an administrator:`);
  print(`  npx -y pnpm@12 cli staff create --clinic "${flags.name}" --role ADMINISTRATOR --name ... --email ...`);
}

function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
