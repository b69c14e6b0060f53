import type {
  DecidedWork,
  EndCriterion,
  FollowUpMonths,
  FollowUpState,
  Level,
  LocalDate,
  MeasureValue,
  ObservationRemark,
  RaterKind,
  ReviewOutcome,
  SeenBy,
  SetAsideReason,
  SpecialRating,
  VoidReason,
} from '@trellis/domain';
import type { Instant, OfChild, Versioned } from './row.ts';

export interface ObservationRow extends OfChild {
  readonly goalId: string;
  readonly strandId: string | null;
  readonly versionId: string;
  readonly scaleEdition: number;
  readonly level: Level | null;
  readonly measure: MeasureValue | null;
  readonly setting: string;
  readonly seenBy: SeenBy;
  readonly remarks: readonly ObservationRemark[];
  readonly note: string;
  readonly happenedAt: Instant;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
  readonly voidedAt: Instant | null;
  readonly voidedBy: string | null;
  readonly voidReason: VoidReason | null;
}

export interface ReviewRow extends OfChild, Versioned {
  readonly planId: string;
  readonly versionId: string;
  readonly dueOn: LocalDate;
  readonly heldOn: LocalDate;
  readonly openedBy: string;
  readonly openedAt: Instant;
  readonly closedBy: string | null;
  readonly closedAt: Instant | null;
  readonly outcome: ReviewOutcome | null;
  readonly nextOn: LocalDate | null;
  readonly endReason: EndCriterion | null;
  readonly outcomeReason: string;
  readonly work: readonly DecidedWork[];
  readonly nextVersionId: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
}

export interface RatingRow extends OfChild {
  readonly reviewId: string;
  readonly goalId: string;
  readonly raterKind: RaterKind;
  readonly raterName: string | null;
  readonly level: Level;
  readonly special: SpecialRating | null;
  readonly scaleEdition: number;
  readonly givenBy: string;
  readonly givenAt: Instant;
}

export interface FollowUpRow extends OfChild, Versioned {
  readonly goalId: string;
  readonly closedOn: LocalDate;
  readonly months: FollowUpMonths;
  readonly dueOn: LocalDate;
  readonly levelAtClosing: Level;
  readonly ownerId: string;
  readonly state: FollowUpState;
  readonly observationId: string | null;
  readonly setAsideReason: SetAsideReason | null;
  readonly note: string;
  readonly settledBy: string | null;
  readonly settledAt: Instant | null;
}
