import { z } from 'zod';
import { localisedTextSchema, openCodeSchema } from './text.ts';

/** A place where a goal lives and an observation is made; not the same as where the therapist is. */
export const settingSchema = z.strictObject({
  code: openCodeSchema,
  label: localisedTextSchema,
});

/** How the one who recorded an observation came to see it. */
export const SEEN_BY = ['IN_PERSON', 'VIDEO', 'REPORTED_BY_CARER', 'REPORTED_BY_TEACHER'] as const;
export type SeenBy = (typeof SEEN_BY)[number];
