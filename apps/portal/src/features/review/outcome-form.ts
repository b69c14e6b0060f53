import {
  END_CRITERIA,
  REVIEW_OUTCOMES,
  WORK_DECISIONS,
  type EndCriterion,
  type ReviewOutcome,
  type WorkDecision,
} from '@trellis/domain';
import { isRecord } from '../../lib/auth/viewer.ts';
import type { ReviewedPlan } from './reviewed-goals.ts';

/** What is being said of a review and was not sent yet. A day that nobody chose is the one proposed. */
export interface OutcomeDraft {
  outcome: ReviewOutcome;
  nextOn: string | null;
  endReason: EndCriterion | null;
  reason: string;
  /** By `workKey`; what is not named is kept. */
  work: Readonly<Record<string, WorkDecision>>;
}

export const NOTHING_SAID: OutcomeDraft = { outcome: 'CONTINUE', nextOn: null, endReason: null, reason: '', work: {} };

const isOneOf = (members: readonly string[], value: unknown): boolean =>
  typeof value === 'string' && members.includes(value);

/** Whether what this device kept is such a draft. */
export function isOutcomeDraft(stored: unknown): stored is OutcomeDraft {
  if (!isRecord(stored)) return false;
  const { outcome, nextOn, endReason, reason, work } = stored;
  return (
    isOneOf(REVIEW_OUTCOMES, outcome) &&
    (nextOn === null || typeof nextOn === 'string') &&
    (endReason === null || isOneOf(END_CRITERIA, endReason)) &&
    typeof reason === 'string' &&
    isRecord(work) &&
    Object.values(work).every((each) => isOneOf(WORK_DECISIONS, each))
  );
}

export type OpenWork = NonNullable<ReviewedPlan['openWork']>[number];

export function workKey({ goalId, strandId }: Pick<OpenWork, 'goalId' | 'strandId'>): string {
  return `${goalId} ${strandId ?? ''}`;
}

type OpenDraft = ReviewedPlan['draft'];

/** The versions of the rows of the draft that is open already, by goal or strand. */
export function draftRows(draft: OpenDraft): ReadonlyMap<string, number> {
  return new Map(
    (draft?.goals ?? []).flatMap(({ goal, version, strands }) => [
      [goal.id, version] as const,
      ...(strands ?? []).map((each) => [each.strand.id, each.version] as const),
    ]),
  );
}

/** Whether the draft that is open already has left it out: then it can only be cancelled. */
export function isLeftOut({ goalId, strandId }: Pick<OpenWork, 'goalId' | 'strandId'>, draft: OpenDraft): boolean {
  return draft != null && !draftRows(draft).has(strandId ?? goalId);
}

/** What is said of each piece of open work: a strand goes with its goal, and with the draft that has left it out. */
export function decisionOf(each: OpenWork, said: OutcomeDraft['work'], draft: OpenDraft = null): WorkDecision {
  if (isLeftOut(each, draft)) return 'CANCEL';
  if (each.strandId && said[workKey({ goalId: each.goalId, strandId: null })] === 'CANCEL') return 'CANCEL';
  return said[workKey(each)] ?? 'KEEP';
}
