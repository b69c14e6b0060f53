import { z } from 'zod';
import { BODY_SITES, SIDES } from '../catalogue/body.ts';
import type { DeepReadonly } from '../catalogue/deep-readonly.ts';
import { openCodeSchema } from '../catalogue/text.ts';
import { TEXT_LENGTHS } from '../limits.ts';

/**
 * A technique as it is planned for one child. `without` names hazard tags that the changed form leaves out ("without
 * spinning"); `changedForm` says in words what is done instead, and a tag drops only when it does. A latex-free tool
 * drops LATEX. Site and side are null where they are not known, which counts as any.
 */
export const plannedActivitySchema = z.object({
  technique: openCodeSchema,
  tools: z.array(z.object({ tool: openCodeSchema, latexFree: z.boolean() })).max(10),
  without: z.array(openCodeSchema).max(10),
  changedForm: z.string().trim().max(TEXT_LENGTHS.changedForm),
  site: z.enum(BODY_SITES).nullable().default(null),
  side: z.enum(SIDES).nullable().default(null),
});
export type PlannedActivity = DeepReadonly<z.infer<typeof plannedActivitySchema>>;
