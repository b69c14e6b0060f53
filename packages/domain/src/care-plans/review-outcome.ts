import { z } from 'zod';
import { completedMonths } from '../children/age.ts';
import { localDateSchema } from '../children/local-date-schema.ts';
import { addDays, type LocalDate } from '../children/local-date.ts';
import { DEFAULT_PLAN_SETTINGS, type PlanSettings, type ReviewWindow } from '../goals/plan-settings.ts';
import type { Review } from '../goals/rating.ts';
import { TEXT_LENGTHS } from '../limits.ts';
import { ok, refuse, type Result } from '../result.ts';
import { openDraft } from './drafting.ts';
import { checkEnd, END_CRITERIA, type EndFacts } from './end-criteria.ts';
import { openWork, type OpenWork } from './open-work.ts';
import { movePlan, type PlanMove } from './plan-life.ts';
import { findOpenVersion, findVersion, type PlanMoves, type PlanRecord, type PlanVersion } from './plan-record.ts';

/** What comes of a review. CONTINUE: the same version goes on. None of them touches a level that was seen or rated. */
export const REVIEW_OUTCOMES = ['CONTINUE', 'NEXT_VERSION', 'PAUSE', 'END'] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

/** What becomes of a goal or strand that is being worked at. CANCEL takes it out of the next version. */
export const WORK_DECISIONS = ['KEEP', 'CHANGE', 'CANCEL'] as const;
export type WorkDecision = (typeof WORK_DECISIONS)[number];

/** A plan's goals with a strand of each discipline under them, and room to spare. */
export const MOST_DECIDED_WORK = 120;

export interface DecidedWork extends Pick<OpenWork, 'goal' | 'strand'> {
  readonly decision: WorkDecision;
}

/** The reason is asked for where care rests or ends; elsewhere it is what the team wants remembered. */
export const reviewDecisionSchema = z.object({
  outcome: z.enum(REVIEW_OUTCOMES),
  nextOn: localDateSchema.nullable(),
  endReason: z.enum(END_CRITERIA).nullable(),
  reason: z.string().trim().max(TEXT_LENGTHS.reviewReason),
});
/** `work` is asked for by NEXT_VERSION alone: with the other outcomes everything is kept, or everything ends. */
export type ReviewDecision = Readonly<z.infer<typeof reviewDecisionSchema>> & {
  readonly work: readonly DecidedWork[];
};

export interface OutcomeFacts extends Omit<EndFacts, 'hasOpenGoal'> {
  readonly review: Review;
  /** The review has its outcome already. */
  readonly decided: boolean;
  /** The day of review that the version it looked at says. */
  readonly agreedOn: LocalDate | null;
  readonly plan: PlanRecord;
  /** Id for the draft of a next version. */
  readonly draft: string;
  /** The open draft as the caller saw it, which a NEXT_VERSION is decided for; null where they saw none. */
  readonly seenDraft: string | null;
  readonly settings?: PlanSettings;
}

/** What a decision comes to: written in one transaction. */
export interface DecidedReview extends ReviewDecision {
  /** What the plan as a whole does, with the rows it moves; null where it goes on as it does. */
  readonly move: PlanMove | null;
  readonly moves: PlanMoves;
  /** The draft of the next version; null where one is open already or none is asked for. */
  readonly draft: PlanVersion | null;
  /** The draft that was open already, as it is from now on; null where none was or none is asked for. */
  readonly revised: PlanVersion | null;
}

const NO_MOVES: PlanMoves = { plan: {}, versions: [], goals: [], strands: [] };

/**
 * The days between which the next look at a plan may lie, both included, and the one proposed; undefined at its end. A rest
 * is a month by default; where nothing is worked at any more one looks after four to six weeks whether it was kept.
 */
export function nextReviewDates(
  outcome: ReviewOutcome,
  { hasOpenWork, today, birthDate }: { hasOpenWork: boolean; today: LocalDate; birthDate: LocalDate },
  settings: PlanSettings = DEFAULT_PLAN_SETTINGS,
): { readonly earliest: LocalDate; readonly proposed: LocalDate; readonly latest: LocalDate } | undefined {
  const isInfant = completedMonths(birthDate, today) < settings.infantUnderMonths;
  const usual = isInfant ? settings.infantReview : settings.review;
  const windows: Record<ReviewOutcome, ReviewWindow | undefined> = {
    CONTINUE: hasOpenWork ? usual : settings.keptCheck,
    NEXT_VERSION: usual,
    PAUSE: settings.pause,
    END: undefined,
  };
  const window = windows[outcome];
  return (
    window && {
      earliest: addDays(today, window.min),
      proposed: addDays(today, window.default),
      latest: addDays(today, window.max),
    }
  );
}

const keyOf = ({ goal, strand }: { readonly goal: string; readonly strand: string | null }): string =>
  `${goal} ${strand ?? ''}`;

/** A decision for each piece of open work and for nothing else; what stands under a goal that ends, ends with it. */
function decideWork(
  outcome: ReviewOutcome,
  open: readonly OpenWork[],
  decided: readonly DecidedWork[],
): Result<readonly DecidedWork[]> {
  if (outcome !== 'NEXT_VERSION') {
    const decision = outcome === 'END' ? 'CANCEL' : 'KEEP';
    return ok(open.map(({ goal, strand }) => ({ goal, strand, decision })));
  }
  const given = new Map(decided.map((each) => [keyOf(each), each.decision]));
  const isWhole = given.size === open.length && decided.length === open.length;
  if (!isWhole || open.some((each) => !given.has(keyOf(each)))) return refuse('OPEN_WORK_CHANGED');
  const decisionOf = (goal: string, strand: string | null) => given.get(keyOf({ goal, strand })) ?? 'KEEP';
  return ok(
    open.map(({ goal, strand }) => ({
      goal,
      strand,
      decision: decisionOf(goal, null) === 'CANCEL' ? 'CANCEL' : decisionOf(goal, strand),
    })),
  );
}

/** The draft without what was cancelled, to be looked at again on the day that was said. */
function nextDraft(draft: PlanVersion, work: readonly DecidedWork[], reviewOn: LocalDate | null): PlanVersion {
  const cancelled = new Set(work.filter(({ decision }) => decision === 'CANCEL').map(keyOf));
  const goes = (goal: string, strand: string | null) => cancelled.has(keyOf({ goal, strand }));
  const { terms, goals, strands, homeItems } = draft.content;
  return {
    ...draft,
    content: {
      terms: { ...terms, reviewOn },
      goals: goals.filter(({ goal }) => !goes(goal, null)),
      strands: strands.filter(({ goal, strand }) => !goes(goal, null) && !goes(goal, strand)),
      homeItems: homeItems.filter(({ goal }) => !goes(goal, null)),
    },
  };
}

/**
 * The draft that is open already, as the next version is decided: it must be the one that was seen, and still be a draft.
 * What it has left out already can only be cancelled; what is kept has to be put back there first.
 */
function reviseOpenDraft(
  plan: PlanRecord,
  seen: string | null,
  work: readonly DecidedWork[],
  reviewOn: LocalDate | null,
): Result<PlanVersion | null> {
  const open = findOpenVersion(plan);
  if (open?.state === 'SENT') return refuse('NEXT_VERSION_SENT');
  if ((open?.version ?? null) !== seen) return refuse('NEXT_DRAFT_CHANGED', { draft: open?.version ?? null });
  if (open === undefined) return ok(null);
  const there = new Set([
    ...open.content.goals.map(({ goal }) => keyOf({ goal, strand: null })),
    ...open.content.strands.map(keyOf),
  ]);
  const leftOut = work.filter((each) => each.decision !== 'CANCEL' && !there.has(keyOf(each)));
  if (leftOut.length > 0) {
    return refuse('KEPT_WORK_NOT_IN_DRAFT', { cancel: leftOut.map(({ goal, strand }) => strand ?? goal) });
  }
  return ok(nextDraft(open, work, reviewOn));
}

function findRefusal(facts: OutcomeFacts): Result<never> | undefined {
  const { review, decided, agreedOn, plan } = facts;
  if (decided) return refuse('REVIEW_DECIDED');
  if (!review.closed) return refuse('REVIEW_STILL_OPEN');
  if (plan.state !== 'ACTIVE' && plan.state !== 'PAUSED') return refuse('PLAN_NOT_OPEN', { state: plan.state });
  const inForce = findVersion(plan, plan.inForce);
  return inForce?.content.terms.reviewOn === agreedOn ? undefined : refuse('REVIEW_OVERTAKEN');
}

/** What the plan itself does: it rests, goes on after a rest, or ends; undefined where it goes on as it does. */
function moveOf({ outcome, endReason, reason }: ReviewDecision, plan: PlanRecord): PlanMove | undefined {
  switch (outcome) {
    case 'CONTINUE':
      return plan.state === 'PAUSED' ? { kind: 'RESUME' } : undefined;
    case 'PAUSE':
      return plan.state === 'PAUSED' ? undefined : { kind: 'PAUSE', reason };
    case 'END':
      return { kind: 'END', endReason: endReason ?? 'OTHER', reason };
    case 'NEXT_VERSION':
      return undefined;
  }
}

/**
 * What comes of a closed review. The same version goes on with a new day to look again; or a draft of the next one is
 * opened, less what is not gone on with, while the one in force stays in force; or care rests until a day; or it ends for
 * one of the criteria. A draft that is open already becomes the next version: what is
 * cancelled is taken out of it, and it gets the day. Decided once. Refused for a version that another has followed, without a day or a reason where one is asked for, and where the
 * open work is no longer what was looked at.
 */
export function decideReview(decision: ReviewDecision, facts: OutcomeFacts): Result<DecidedReview> {
  const refused = findRefusal(facts);
  if (refused !== undefined) return refused;
  const { plan, settings = DEFAULT_PLAN_SETTINGS } = facts;
  const { outcome, nextOn, endReason } = decision;
  const open = openWork(plan);
  if ((outcome === 'PAUSE' || outcome === 'END') && decision.reason.trim() === '') return refuse('REASON_NEEDED');

  const dates = nextReviewDates(outcome, { ...facts, hasOpenWork: open.length > 0 }, settings);
  if (dates !== undefined && (nextOn === null || nextOn < dates.earliest || nextOn > dates.latest)) {
    return refuse('REVIEW_OUT_OF_RANGE', { earliest: dates.earliest, latest: dates.latest });
  }
  if (outcome === 'END') {
    if (endReason === null) return refuse('REASON_NEEDED');
    const ends = checkEnd(endReason, { ...facts, hasOpenGoal: open.length > 0 }, settings);
    if (!ends.ok) return ends;
  }
  const work = decideWork(outcome, open, decision.work);
  if (!work.ok) return work;
  const move = moveOf(decision, plan);
  const moved = move === undefined ? ok(NO_MOVES) : movePlan(plan, move, facts.today);
  if (!moved.ok) return moved;
  const isNext = outcome === 'NEXT_VERSION';
  const revised = isNext ? reviseOpenDraft(plan, facts.seenDraft, work.value, nextOn) : ok(null);
  if (!revised.ok) return revised;
  const drafted = isNext && revised.value === null ? openDraft(plan, facts.draft) : undefined;
  if (drafted?.ok === false) return drafted;
  return ok({
    outcome,
    nextOn: dates === undefined ? null : nextOn,
    endReason: outcome === 'END' ? endReason : null,
    reason: decision.reason.trim(),
    work: work.value,
    move: move ?? null,
    moves: moved.value,
    draft: drafted === undefined ? null : nextDraft(drafted.value, work.value, nextOn),
    revised: revised.value,
  });
}
