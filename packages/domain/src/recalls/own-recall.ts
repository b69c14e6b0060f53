import { z } from 'zod';
import type { Role } from '../access/caller.ts';
import { localDateSchema, pastDateSchema } from '../children/local-date-schema.ts';
import { addDays, addMonths, type LocalDate } from '../children/local-date.ts';
import { OWN_RECALL_LIMITS } from '../limits.ts';
import { ok, refuse, type Result } from '../result.ts';
import { byCodeUnits } from '../text-order.ts';
import { mayOwnTask } from '../today/owned-task.ts';
import { recallNote } from './recall-note.ts';

export const RECALL_UNITS = ['WEEK', 'MONTH'] as const;
export type RecallUnit = (typeof RECALL_UNITS)[number];

/** What the clinic itself wants looked at again for a child: what, why, how often, when first, and by whom. */
export const ownRecallSchema = z.object({
  what: z.string().trim().min(1).max(OWN_RECALL_LIMITS.whatLength),
  why: z.string().trim().min(1).max(OWN_RECALL_LIMITS.whyLength),
  everyCount: z.int().min(1).max(OWN_RECALL_LIMITS.everyCount),
  everyUnit: z.enum(RECALL_UNITS),
  firstDueOn: localDateSchema,
  ownerId: z.string().toLowerCase(),
});

export interface OwnRecall {
  readonly what: string;
  readonly why: string;
  readonly everyCount: number;
  readonly everyUnit: RecallUnit;
  readonly firstDueOn: LocalDate;
  readonly owner: string;
}

/** That it was done on a day, or that it was not, why, and on which later day it is asked for again. */
export function ownCheckSchema(today: LocalDate) {
  return z
    .object({ done: z.boolean(), doneOn: pastDateSchema(today), againOn: localDateSchema.nullish(), note: recallNote })
    .refine(({ done, note }) => done || note !== '', { error: 'MISSING', path: ['note'] })
    .refine(({ done, againOn }) => done || againOn != null, { error: 'MISSING', path: ['againOn'] })
    .refine(({ done, againOn, doneOn }) => done || againOn == null || againOn > doneOn, {
      error: 'TOO_SMALL',
      path: ['againOn'],
    })
    .transform(({ againOn, ...said }) => ({ ...said, againOn: said.done ? null : (againOn ?? null) }));
}

/** What was recorded of it; what was taken back is left out by the caller. */
export interface OwnCheck {
  readonly done: boolean;
  readonly doneOn: LocalDate;
  readonly againOn: LocalDate | null;
}

/** Who is to see to it: somebody at work who could record it, which as a rule is one of the child's team. */
export interface RecallOwner {
  readonly staff: string;
  readonly active: boolean;
  readonly role: Role;
  readonly onCareTeam: boolean;
}

/**
 * A recall of the clinic's own, as it is kept. Refused for an owner who could not record it, for a day before the child was
 * born, and beyond as many as can be looked over.
 */
export function keepOwnRecall(
  { ownerId: owner, ...said }: z.output<typeof ownRecallSchema>,
  { to, birthDate, others }: { readonly to: RecallOwner; readonly birthDate: LocalDate; readonly others: number },
): Result<OwnRecall> {
  if (said.firstDueOn < birthDate) return refuse('BEFORE_BIRTH', { birthDate });
  if (others >= OWN_RECALL_LIMITS.perChild) return refuse('TOO_MANY_RECALLS', { most: OWN_RECALL_LIMITS.perChild });
  if (!to.active) return refuse('STAFF_NOT_ACTIVE');
  return mayOwnTask('recall:record', to.role, to.onCareTeam) ? ok({ ...said, owner }) : refuse('OWNER_NOT_ON_TEAM');
}

function after(day: LocalDate, { everyCount, everyUnit }: Pick<OwnRecall, 'everyCount' | 'everyUnit'>): LocalDate {
  return everyUnit === 'WEEK' ? addDays(day, 7 * everyCount) : addMonths(day, everyCount);
}

/**
 * When it was last done and when it is due: an interval after it was done, the first day while it never was, and the day
 * that was said where the newest record says that it was not done. It depends on facts and not on the day it is asked.
 */
export function ownRecallDue(
  recall: Pick<OwnRecall, 'everyCount' | 'everyUnit' | 'firstDueOn'>,
  checks: readonly OwnCheck[],
): { readonly lastOn: LocalDate | null; readonly dueOn: LocalDate } {
  const newestFirst = checks.toSorted(
    (a, b) =>
      byCodeUnits(b.doneOn, a.doneOn) ||
      Number(b.done) - Number(a.done) ||
      byCodeUnits(b.againOn ?? '', a.againOn ?? ''),
  );
  const lastOn = newestFirst.find(({ done }) => done)?.doneOn ?? null;
  const againOn = newestFirst[0]?.againOn ?? null;
  return { lastOn, dueOn: againOn ?? (lastOn === null ? recall.firstDueOn : after(lastOn, recall)) };
}
