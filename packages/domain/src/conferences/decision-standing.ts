import { diffPlanContents } from '../care-plans/diff.ts';
import type { PlanContent } from '../care-plans/plan-content.ts';
import type { LocalDate } from '../children/local-date.ts';
import type { ConferenceDecision } from './conference.ts';

/**
 * How far a decision has come. NOT_YET: the row it points at is as it was. IN_DRAFT: the open draft says it otherwise.
 * DONE: what holds now differs from what held when it was decided.
 */
export const DECISION_STANDINGS = ['NOT_YET', 'IN_DRAFT', 'DONE'] as const;
export type DecisionStanding = (typeof DECISION_STANDINGS)[number];

/** The plan and the record around a decision, when it was made and now. */
export interface DecisionFacts {
  readonly happenedAt: string;
  readonly heldOn: LocalDate;
  /** What the plan said when the conference was held; null where nothing was in force then. */
  readonly atConference: PlanContent | null;
  readonly inForce: PlanContent | null;
  readonly draft: PlanContent | null;
  /** How goals and strands live now, by id. */
  readonly states: Readonly<Record<string, string>>;
  readonly handling: readonly { readonly line: string; readonly since: LocalDate; readonly endedAt: string | null }[];
  readonly reviews: readonly { readonly review: string; readonly decidedAt: string | null }[];
}

const NOTHING: PlanContent = {
  terms: { startConvention: -2, reviewOn: null, agreedWeeklyMinutes: null, place: null },
  goals: [],
  strands: [],
  homeItems: [],
};

/** Of a content what belongs to a goal or a strand: a goal is also what is done for it. */
function partOf(content: PlanContent | null, { of, id }: NonNullable<ConferenceDecision['about']>): PlanContent {
  if (content === null) return NOTHING;
  const isGoal = of === 'GOAL';
  return {
    ...NOTHING,
    goals: isGoal ? content.goals.filter(({ goal }) => goal === id) : [],
    strands: content.strands.filter(({ goal, strand }) => (isGoal ? goal : strand) === id),
    homeItems: isGoal ? content.homeItems.filter(({ goal }) => goal === id) : [],
  };
}

/** A strand that starts with its own signature, or a goal that comes into force, was not changed by a decision. */
function isAtRest(state: string | undefined): boolean {
  return state === 'PAUSED' || state === 'CLOSED' || state === 'ENDED';
}

function planStanding(about: NonNullable<ConferenceDecision['about']>, facts: DecisionFacts): DecisionStanding {
  const before = partOf(facts.atConference, about);
  const differs = (content: PlanContent | null): boolean => diffPlanContents(before, partOf(content, about)).length > 0;
  const livesOtherwise = about.stateThen !== null && isAtRest(facts.states[about.id]) !== isAtRest(about.stateThen);
  if (livesOtherwise || differs(facts.inForce)) return 'DONE';
  return facts.draft !== null && differs(facts.draft) ? 'IN_DRAFT' : 'NOT_YET';
}

/**
 * How far a decision about the plan has come: told by what the plan says and never by anybody who ticks it off. Null for a
 * decision that points at nothing. It says that the row has changed, not that it now says what was meant.
 */
export function decisionStanding({ about }: ConferenceDecision, facts: DecisionFacts): DecisionStanding | null {
  if (about === null) return null;
  const { happenedAt, heldOn } = facts;
  switch (about.of) {
    case 'GOAL':
    case 'STRAND':
      return planStanding(about, facts);
    case 'HANDLING': {
      const line = facts.handling.find((each) => each.line === about.id);
      const endedSince = line?.endedAt != null && Date.parse(line.endedAt) >= Date.parse(happenedAt);
      return line !== undefined && (endedSince || line.since >= heldOn) ? 'DONE' : 'NOT_YET';
    }
    case 'REVIEW':
      return facts.reviews.some(({ review, decidedAt }) => review === about.id && decidedAt !== null)
        ? 'DONE'
        : 'NOT_YET';
  }
}
