import { z } from 'zod';
import type { DeepReadonly } from '../catalogue/deep-readonly.ts';
import { openCodeSchema } from '../catalogue/text.ts';

/** How often, in the words of Bailes 2008: from several times a week to as needed. */
export const DOSE_MODES = ['INTENSIVE', 'WEEKLY_OR_FORTNIGHTLY', 'PERIODIC', 'CONSULTATIVE'] as const;
export type DoseMode = (typeof DOSE_MODES)[number];

/** What a strand takes of a week. `timesPerWeek` 0.5 is every other week; `weeks` null goes on until the review. */
export const doseSchema = z.object({
  mode: z.enum(DOSE_MODES),
  timesPerWeek: z.number().positive().max(11),
  minutes: z.int().min(5).max(240),
  weeks: z.int().min(1).max(52).nullable().default(null),
  deliveryMode: openCodeSchema,
});
export type Dose = DeepReadonly<z.infer<typeof doseSchema>>;

/** As much of a dose as a week tells. */
export type WeeklyDose = Pick<Dose, 'timesPerWeek' | 'minutes'>;

/** Minutes of an average week; a fraction for what is not weekly. */
export function weeklyMinutes(dose: WeeklyDose | null): number {
  return dose === null ? 0 : dose.timesPerWeek * dose.minutes;
}

/** Minutes of an average week that strands take together. */
export function plannedMinutes(strands: readonly { readonly dose: WeeklyDose | null }[]): number {
  return strands.reduce((sum, { dose }) => sum + weeklyMinutes(dose), 0);
}

/** Whether what is planned for a week is more than was agreed; never where nothing is agreed yet. */
export function isMoreThanAgreed(planned: number, agreed: number | null): boolean {
  return agreed !== null && planned > agreed;
}
