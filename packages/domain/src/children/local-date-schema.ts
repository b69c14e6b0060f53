import { z } from 'zod';
import { isLocalDate, type LocalDate } from './local-date.ts';

/** A day as it comes from outside. Apart from the days themselves, which every screen counts without a validator. */
export const localDateSchema = z.string().refine(isLocalDate, { error: 'DATE_EXPECTED' });

/** The day of something that has happened: `today` of the clinic or before. Else IN_FUTURE. */
export function pastDateSchema(today: LocalDate) {
  return localDateSchema.refine((day) => day <= today, { error: 'IN_FUTURE' });
}
