import { z } from 'zod';
import { isLocalDate } from './local-date.ts';

/** A day as it comes from outside. Apart from the days themselves, which every screen counts without a validator. */
export const localDateSchema = z.string().refine(isLocalDate, { error: 'DATE_EXPECTED' });
