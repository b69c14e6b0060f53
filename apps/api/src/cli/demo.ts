import { daysBetween, isLocalDate } from '@trellis/domain';
import type { Client } from 'pg';
import { z } from 'zod';
import type { Settings } from '../platform/config/config.ts';
import type { CommandContext } from './command.ts';
import { withTables } from './databases.ts';
import { demoClinics } from './demo-clinics.ts';
import { readFlags } from './flags.ts';
import { anchorOf, type Demo, loadDemo, resetDemo } from './load-demo.ts';
import { allClinics, asOwner } from './owner.ts';
import type { PhaseVoice } from './phases.ts';

/** A demo older than this shows reviews long overdue and an empty week. */
const STALE_DAYS = 14;

/**
 * Fills the demo clinics of an installation that has no clinic at all; where they are there already, tells who can sign
 * in. Undefined where there are clinics and none is a demo: nobody's real clinic is given a demo beside it.
 */
export async function offerDemo(ownerUrl: string, settings: Settings, voice: PhaseVoice): Promise<Demo | undefined> {
  if (!(await asOwner(ownerUrl, hasDemoOrNothing))) return undefined;
  const today = anchorOf(settings.clockStartsAt ?? new Date());
  const demo = await loadDemo(ownerUrl, {
    anchor: today,
    onProgress: (children) => voice.show(`${children} children`),
  });
  const age = daysBetween(demo.anchor, today);
  if (age > STALE_DAYS) {
    voice.say(
      `The demo stands at ${demo.anchor}, ${age} days ago; "npx -y pnpm@12 cli db reset-demo" brings it to today.`,
    );
  }
  return demo;
}

async function hasDemoOrNothing(client: Client): Promise<boolean> {
  if ((await demoClinics(client)).length > 0) return true;
  const { rowCount } = await client.query('select 1 from staff_accounts limit 1');
  return rowCount === 0 && (await allClinics(client)).length === 0;
}

/** The people to try it as, one a line. */
export function describeSignIns({ signIns }: Demo): string[] {
  const [first] = signIns;
  if (first === undefined) return [];
  const lines = signIns.map(({ email, role, discipline, clinicName }) => {
    const work = [role, discipline].filter((code) => code !== null).map(readable);
    return `  ${email.padEnd(30)} ${work.join(', ').padEnd(36)} ${clinicName}`;
  });
  return [`Demo sign-ins, all with the password "${first.password}":`, ...lines];
}

function readable(code: string): string {
  return code.toLowerCase().replaceAll('_', ' ');
}

const ResetFlagsSchema = z.object({
  anchor: z.string().refine(isLocalDate, { error: 'must be a day like 2026-11-23' }).optional(),
});

/** Empties the demo clinics and fills them anew, as of the anchor or of today. Clinics of other kinds are not touched. */
export async function resetDemoClinics({ settings, args, print }: CommandContext): Promise<void> {
  const { anchor = anchorOf(settings.clockStartsAt ?? new Date()) } = readFlags(args, ResetFlagsSchema);
  await withTables(settings, print, async ({ ownerUrl }) => {
    const demo = await resetDemo(ownerUrl, { anchor });
    print(`The demo clinics stand at ${demo.anchor}.`);
    for (const line of describeSignIns(demo)) print(line);
  });
}
