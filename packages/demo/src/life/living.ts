import type {
  Agreement,
  ConferenceContent,
  ConferenceTask,
  DecidedReview,
  EarlierTask,
  FindingCode,
  FollowUp,
  HomeSheet,
  HomeTeaching,
  HomeWeek,
  Observation,
  ObservationRemark,
  PlanRecord,
  Rating,
  Review,
  Settlement,
  Sighting,
} from '@trellis/domain';
import type { Chart } from '../children/chart.ts';
import type { Clinic } from '../clinic/clinic.ts';

/** What the record keeps of a version beside its content. */
export interface VersionFacts {
  readonly safetyReason: string | null;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly sentBy: string | null;
  readonly sentAt: string | null;
  readonly inForceFrom: string | null;
  readonly supersededAt: string | null;
}

/** An agreement as it was given, also one that has fallen since. */
export interface GivenAgreement {
  readonly agreement: Agreement;
  readonly version: string;
  readonly howFacts: Readonly<Record<string, string>>;
  readonly givenAt: string;
  readonly recordedBy: string;
  readonly fallenAt: string | null;
  readonly fallenReason: string | null;
}

export interface KeptObservation {
  readonly observation: Observation;
  readonly version: string;
  readonly remarks: readonly ObservationRemark[];
  readonly note: string;
}

/** What was said to come of a review, once. */
export interface SaidOutcome extends Pick<DecidedReview, 'outcome' | 'nextOn' | 'endReason' | 'reason' | 'work'> {
  readonly nextVersion: string | null;
  readonly by: string;
  readonly at: string;
}

export interface KeptReview {
  readonly review: Review;
  readonly dueOn: string;
  readonly openedBy: string;
  readonly openedAt: string;
  readonly closedBy: string | null;
  readonly closedAt: string | null;
  readonly said: SaidOutcome | null;
}

export interface KeptSettlement extends Settlement {
  readonly id: string;
  readonly rule: FindingCode;
  readonly settledAt: string;
}

/** A finding that was raised in a draft, and how it ended there. */
export interface KeptSighting extends Sighting {
  readonly version: string;
}

interface KeptAtHome {
  readonly id: string;
  readonly item: string;
  readonly recordedBy: string;
  readonly recordedAt: string;
}
export type KeptTeaching = KeptAtHome & HomeTeaching;
export type KeptWeek = KeptAtHome & HomeWeek & { readonly guardian: string };

export interface KeptSheet {
  readonly sheet: HomeSheet;
  readonly items: readonly string[];
  readonly code: string;
  readonly givenBy: string;
  readonly goneSaidTo: string | null;
}

export interface KeptFollowUp {
  readonly followUp: FollowUp;
  readonly settledBy: string | null;
  readonly settledAt: string | null;
}

interface KeptTask {
  readonly id: string;
  readonly task: ConferenceTask;
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly settledBy: string | null;
  readonly settledAt: string | null;
  readonly version: number;
}

/** What a conference, or a task of it, said before somebody changed it. */
interface KeptConferenceChange {
  readonly id: string;
  readonly taskId: string | null;
  readonly before: ConferenceContent | EarlierTask;
  readonly reason: string;
  readonly changedBy: string;
  readonly changedAt: string;
}

export interface KeptConference {
  readonly id: string;
  readonly content: ConferenceContent;
  readonly requestHash: string;
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly takenBack: { readonly by: string; readonly at: string; readonly reason: string } | null;
  readonly tasks: readonly KeptTask[];
  readonly changes: readonly KeptConferenceChange[];
  readonly version: number;
}

/** A plan in the middle of its life: the domain's record of it, and what stands around that. */
export interface Living {
  readonly plan: PlanRecord;
  readonly openedAt: string;
  readonly updatedAt: string;
  readonly stateReason: string | null;
  readonly endedOn: string | null;
  readonly versions: ReadonlyMap<string, VersionFacts>;
  readonly agreements: readonly GivenAgreement[];
  readonly settlements: readonly KeptSettlement[];
  readonly sightings: readonly KeptSighting[];
  /** When a goal last moved, and who closed it. */
  readonly goals: ReadonlyMap<string, { readonly updatedAt: string; readonly closedBy: string | null }>;
  readonly observations: readonly KeptObservation[];
  readonly reviews: readonly KeptReview[];
  readonly teachings: readonly KeptTeaching[];
  readonly weeks: readonly KeptWeek[];
  readonly sheets: readonly KeptSheet[];
  readonly followUps: readonly KeptFollowUp[];
  readonly conferences: readonly KeptConference[];
  readonly ratings: readonly { readonly id: string; readonly rating: Rating; readonly givenAt: string }[];
}

/** What an act is judged against beside the plan itself. */
export interface Surroundings {
  readonly clinic: Clinic;
  readonly chart: Chart;
  readonly hash: (text: string) => string;
}
