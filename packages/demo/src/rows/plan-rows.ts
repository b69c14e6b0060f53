import type {
  AgreementParty,
  AgreementWay,
  ChangeClass,
  Dose,
  FindingCode,
  FindingEnd,
  FindingGrade,
  FindingReason,
  GoalDirection,
  GoalOutcome,
  GoalState,
  Language,
  Level,
  LevelText,
  LocalDate,
  MeasureDefinition,
  MeasureValue,
  PlanEndReason,
  PlannedActivity,
  PlanState,
  Register,
  StartConvention,
  StrandState,
  VersionState,
} from '@trellis/domain';
import type { Instant, OfClinic, OfChild, Versioned } from './row.ts';

export interface CarePlanRow extends OfChild, Versioned {
  readonly episodeId: string;
  readonly state: PlanState;
  readonly stateReason: string | null;
  readonly endedReason: PlanEndReason | null;
  readonly inForceVersionId: string | null;
  readonly openedAt: Instant;
  readonly updatedAt: Instant;
}

export interface CarePlanVersionRow extends OfClinic, Versioned {
  readonly id: string;
  readonly planId: string;
  readonly number: number;
  readonly revision: number;
  readonly baseVersionId: string | null;
  readonly state: VersionState;
  readonly changeClass: ChangeClass | null;
  readonly safetyReason: string | null;
  readonly startConvention: StartConvention;
  readonly reviewOn: LocalDate | null;
  readonly agreedWeeklyMinutes: number | null;
  readonly place: string | null;
  readonly contentHash: string | null;
  readonly slips: readonly string[];
  readonly createdBy: string;
  readonly createdAt: Instant;
  readonly sentBy: string | null;
  readonly sentAt: Instant | null;
  readonly inForceFrom: Instant | null;
  readonly supersededAt: Instant | null;
}

export interface GoalRow extends OfChild, Versioned {
  readonly planId: string;
  readonly state: GoalState;
  readonly stateReason: string | null;
  readonly outcome: GoalOutcome | null;
  readonly closedOn: LocalDate | null;
  readonly closedBy: string | null;
  readonly reopenedOn: LocalDate | null;
  readonly updatedAt: Instant;
}

export interface StrandRow extends OfChild, Versioned {
  readonly goalId: string;
  readonly discipline: string;
  readonly state: StrandState;
  readonly stateReason: string | null;
}

export interface GoalContentRow extends OfClinic, Versioned {
  readonly versionId: string;
  readonly goalId: string;
  readonly position: number;
  readonly statement: string;
  readonly setting: string | null;
  readonly priorityId: string | null;
  readonly direction: GoalDirection;
  readonly levels: readonly LevelText[];
  readonly startLevel: Level | null;
  readonly targetOn: LocalDate | null;
  readonly scaleEdition: number;
  readonly icf: string | null;
  readonly template: string | null;
  readonly division: string;
}

export interface StrandContentRow extends OfClinic, Versioned {
  readonly versionId: string;
  readonly strandId: string;
  readonly goalId: string;
  readonly position: number;
  readonly therapistId: string | null;
  readonly what: string;
  readonly measure: MeasureDefinition | null;
  readonly start: MeasureValue | null;
  readonly target: MeasureValue | null;
  readonly techniques: readonly PlannedActivity[];
  readonly dose: Dose | null;
  readonly focusAreas: readonly string[];
}

export interface AgreementRow extends OfClinic {
  readonly id: string;
  readonly versionId: string;
  readonly party: AgreementParty;
  readonly discipline: string | null;
  readonly staffId: string | null;
  readonly guardianId: string | null;
  readonly how: AgreementWay;
  readonly howFacts: Readonly<Record<string, string>>;
  readonly deputyReason: string | null;
  readonly needsCoSignature: boolean;
  readonly coSignedBy: string | null;
  readonly language: Language;
  readonly register: Register;
  readonly templateVersion: string;
  readonly contentHash: string;
  readonly renderedHash: string;
  readonly givenAt: Instant;
  readonly recordedBy: string;
  readonly validUntil: LocalDate | null;
  readonly carriedFrom: string | null;
  readonly fallenAt: Instant | null;
  readonly fallenReason: string | null;
}

export interface SafetyAcknowledgementRow extends OfClinic {
  readonly id: string;
  readonly staffId: string;
  readonly precautionId: string | null;
  readonly precautionVersion: number | null;
  readonly planVersionId: string | null;
  readonly acknowledgedAt: Instant;
}

export interface FindingSightingRow extends OfClinic {
  readonly versionId: string;
  readonly findingKey: string;
  readonly rule: FindingCode;
  readonly ruleVersion: number;
  readonly grade: FindingGrade;
  readonly raisedAt: Instant;
  readonly endedAt: Instant | null;
  readonly endedHow: FindingEnd | null;
}

export interface FindingSettlementRow extends OfClinic {
  readonly id: string;
  readonly planId: string;
  readonly findingKey: string;
  readonly rule: FindingCode;
  readonly facts: string;
  readonly grade: FindingGrade;
  readonly reason: FindingReason | null;
  readonly note: string | null;
  readonly clearedByRole: string | null;
  readonly clearedBy: string | null;
  readonly settledBy: string;
  readonly settledAt: Instant;
}
