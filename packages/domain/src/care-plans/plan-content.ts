import { z } from 'zod';
import type { DeepReadonly } from '../catalogue/deep-readonly.ts';
import { openCodeSchema } from '../catalogue/text.ts';
import { localDateSchema } from '../children/local-date-schema.ts';
import { goalContentSchema } from '../goals/goal-content.ts';
import { startConventionSchema } from '../goals/start-convention.ts';
import { strandContentSchema } from '../goals/strand-content.ts';
import { homeItemContentSchema, MOST_HOME_ITEMS } from './home-programme/home-item.ts';

/** What is agreed for the plan as a whole. `place` is a delivery mode; minutes count therapy, not the home programme. */
export const planTermsSchema = z.object({
  startConvention: startConventionSchema,
  reviewOn: localDateSchema.nullable(),
  agreedWeeklyMinutes: z.int().min(0).max(2400).nullable(),
  place: openCodeSchema.nullable(),
});
export type PlanTerms = DeepReadonly<z.infer<typeof planTermsSchema>>;

/** More than a family can look at in one sitting, and what one page of the editor holds. */
export const MOST_GOALS = 20;

/** Everything a signature covers: one version's terms and content rows. The order of rows means nothing. */
export const planContentSchema = z.object({
  terms: planTermsSchema,
  goals: z.array(goalContentSchema).max(MOST_GOALS),
  strands: z.array(strandContentSchema).max(60),
  homeItems: z.array(homeItemContentSchema).max(MOST_HOME_ITEMS),
});
export type PlanContent = DeepReadonly<z.infer<typeof planContentSchema>>;

/** The disciplines that are a party to a version: those with a strand in it, in code order. */
export function disciplinesOf(content: Pick<PlanContent, 'strands'>): readonly string[] {
  return [...new Set(content.strands.map((strand) => strand.discipline))].sort();
}

/** The disciplines with a strand under one goal, in code order. */
export function disciplinesOfGoal(content: Pick<PlanContent, 'strands'>, goal: string): readonly string[] {
  return disciplinesOf({ strands: content.strands.filter((strand) => strand.goal === goal) });
}
