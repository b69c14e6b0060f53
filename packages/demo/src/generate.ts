import { addDays, type LocalDate } from '@trellis/domain';
import { openDay } from './base/calendar.ts';
import type { DemoRows } from './base/rows.ts';
import { openChart, waitingChart } from './children/chart.ts';
import { chartRows } from './children/chart-rows.ts';
import { drawProfile } from './children/profile.ts';
import { type Clinic, clinicRows, openClinic } from './clinic/clinic.ts';
import { type ClinicPlan, MAIN_CLINIC, SECOND_CLINIC } from './clinic/clinics.ts';
import { chooseTeam, profileSeenOn } from './stories/first-visit.ts';

export interface DemoOptions {
  /** The day the clinics are as of. Nothing is later than the evening before. */
  readonly anchor: LocalDate;
  /** SHA-256 of a text in lower-case hex. */
  readonly hash: (text: string) => string;
  readonly clinics?: readonly ClinicPlan[];
}

/** Some rows, by table: to be written in the order of `DEMO_TABLES`. */
export type DemoChunk = Partial<DemoRows>;

const DAYS_PER_MONTH = 30;

/** The children of a clinic one by one, each with everything that is theirs: no more than one is held at a time. */
function* childrenOf(clinic: Clinic): Generator<DemoChunk> {
  const taken = new Set<string>();
  for (let index = 0; index < clinic.plan.children; index += 1) {
    const random = clinic.random.fork(`child/${index}`);
    if (index % 5 === 4) {
      const receivedOn = openDay(addDays(clinic.anchor, -random.whole(1, 40)));
      yield chartRows(clinic, waitingChart(drawProfile(clinic, index, { receivedOn }, taken)), []);
    } else {
      const seenOn = openDay(addDays(clinic.anchor, -random.whole(3, clinic.plan.months * DAYS_PER_MONTH - 40)));
      const profile = profileSeenOn(clinic, index, seenOn, {}, taken);
      const chart = openChart(random, profile, chooseTeam(clinic, profile, index), seenOn);
      yield chartRows(clinic, chart, chart.consent === null ? [] : [chart.consent]);
    }
  }
}

/**
 * The demo clinics as rows by table, clinic by clinic and child by child. The same anchor and clinics give the same rows
 * on every machine: no clock and no chance but that of the fixed seed.
 */
export function* generateDemo(options: DemoOptions): Generator<DemoChunk> {
  const accounts = new Set<string>();
  for (const [position, plan] of (options.clinics ?? [MAIN_CLINIC, SECOND_CLINIC]).entries()) {
    const clinic = openClinic(plan, options.anchor, position);
    yield clinicRows(clinic, (key) => accounts.has(key));
    for (const { key } of clinic.staff) accounts.add(key);
    yield* childrenOf(clinic);
  }
}
