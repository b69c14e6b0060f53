import type {
  AgreementParty,
  AgreementWay,
  BodySite,
  ChangeClass,
  ConsentWay,
  Dose,
  EpisodeKind,
  FindingCode,
  FindingGrade,
  FindingReason,
  GoalDirection,
  GoalOutcome,
  GoalState,
  GuardianRelationship,
  HandlingKey,
  Language,
  Level,
  LevelText,
  LocalDate,
  MeasureDefinition,
  MeasureValue,
  ObservationRemark,
  PlanEndReason,
  PlannedActivity,
  PlanState,
  PrecautionState,
  RaterKind,
  Register,
  Role,
  SeenBy,
  Sex,
  Side,
  SpecialRating,
  StartConvention,
  StrandState,
  TriageAnswers,
  TriageResult,
  VersionState,
  VoidReason,
} from '@trellis/domain';

/** ISO 8601 in UTC. */
type Instant = string;

interface OfClinic {
  readonly clinicId: string;
}
interface OfChild extends OfClinic {
  readonly id: string;
  readonly childId: string;
}
interface Versioned {
  readonly version: number;
}

export interface ClinicRow extends Versioned {
  readonly id: string;
  readonly name: string;
  readonly kind: 'DEMO';
  readonly timeZone: string;
  readonly language: Language;
  readonly startConvention: StartConvention;
  readonly createdAt: Instant;
}

/** An account without its password, which the loader knows and the generator does not. */
export interface StaffAccountRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  readonly createdAt: Instant;
}

export interface SiteRow extends OfClinic, Versioned {
  readonly id: string;
  readonly name: string;
  readonly address: string | null;
}

/** `weekday` 1 Monday to 7 Sunday; times of day in the clinic's zone. */
export interface OpeningHoursRow extends OfClinic {
  readonly siteId: string;
  readonly weekday: number;
  readonly opensAt: string;
  readonly closesAt: string;
}

export interface StaffRow extends OfClinic, Versioned {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly role: Role;
  readonly safeguardingLead: boolean;
  readonly discipline: string | null;
  readonly registrationNumber: string | null;
  readonly registrationExpiresOn: LocalDate | null;
  readonly active: boolean;
}

export interface ChildRow extends OfClinic, Versioned {
  readonly id: string;
  readonly mrn: string;
  readonly name: string | null;
  readonly nameLocal: string | null;
  readonly nameSort: string;
  readonly birthDate: LocalDate;
  readonly sex: Sex;
  readonly gestationDays: number | null;
  readonly language: Language;
  readonly synthetic: true;
  readonly aboutMe: string | null;
  readonly receivedOn: LocalDate;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

export interface ChildSearchGramRow extends OfClinic {
  readonly gram: string;
  readonly childId: string;
}

export interface GuardianRow extends OfChild, Versioned {
  readonly name: string;
  readonly relationship: GuardianRelationship;
  readonly hasAuthority: boolean;
  readonly phone: string | null;
  readonly email: string | null;
  readonly language: Language;
}

export interface ChildConditionRow extends OfClinic {
  readonly childId: string;
  readonly conditionCode: string;
  readonly position: number;
  readonly confirmed: boolean;
  readonly notedOn: LocalDate;
}

export interface ChildConcernRow extends OfClinic {
  readonly childId: string;
  readonly concernCode: string;
  readonly notedOn: LocalDate;
}

export interface TriageRow extends OfChild {
  readonly rulesVersion: string;
  readonly answers: TriageAnswers;
  readonly result: TriageResult;
  readonly disciplines: readonly string[];
  readonly overrideReason: string | null;
  readonly decidedBy: string;
  readonly decidedAt: Instant;
}

export interface PrecautionRow extends OfChild, Versioned {
  readonly precautionCode: string;
  readonly site: BodySite | null;
  readonly side: Side | null;
  readonly status: string | null;
  readonly statusUntil: LocalDate | null;
  readonly note: string | null;
  readonly raisedBy: string;
  readonly raisedOn: LocalDate;
  readonly reviewOn: LocalDate | null;
  readonly state: PrecautionState;
  readonly clearedBy: string | null;
  readonly clearedAt: Instant | null;
  readonly clearReason: string | null;
  readonly clearanceRole: string | null;
  readonly clearanceFrom: string | null;
}

export interface CareTeamMemberRow extends OfChild, Versioned {
  readonly staffId: string;
  readonly discipline: string;
  readonly lead: boolean;
  readonly joinedOn: LocalDate;
  readonly leftOn: LocalDate | null;
}

export interface TreatmentConsentRow extends OfChild, Versioned {
  readonly guardianId: string;
  readonly givenOn: LocalDate;
  readonly how: ConsentWay;
  readonly recordedBy: string;
  readonly withdrawnOn: LocalDate | null;
}

export interface EpisodeRow extends OfChild, Versioned {
  readonly kind: EpisodeKind;
  readonly openedOn: LocalDate;
  readonly closedOn: LocalDate | null;
}

export interface HandlingLineRow extends OfChild, Versioned {
  readonly key: HandlingKey;
  readonly value: string;
  readonly site: BodySite | null;
  readonly side: Side | null;
  readonly discipline: string;
  readonly ownerId: string;
  readonly since: LocalDate;
  readonly endedAt: Instant | null;
}

export interface PriorityRow extends OfChild, Versioned {
  readonly words: string;
  readonly importance: number;
  readonly saidBy: string;
  readonly saidOn: LocalDate;
  readonly withdrawnOn: LocalDate | null;
}

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

/** The rows of each table, in an order in which each names only rows before it, but for `inForceVersionId`. */
export interface DemoRows {
  readonly clinics: readonly ClinicRow[];
  readonly staffAccounts: readonly StaffAccountRow[];
  readonly sites: readonly SiteRow[];
  readonly openingHours: readonly OpeningHoursRow[];
  readonly staff: readonly StaffRow[];
  readonly children: readonly ChildRow[];
  readonly childSearchGrams: readonly ChildSearchGramRow[];
  readonly guardians: readonly GuardianRow[];
  readonly childConditions: readonly ChildConditionRow[];
  readonly childConcerns: readonly ChildConcernRow[];
  readonly triages: readonly TriageRow[];
  readonly precautions: readonly PrecautionRow[];
  readonly careTeamMembers: readonly CareTeamMemberRow[];
  readonly treatmentConsents: readonly TreatmentConsentRow[];
  readonly episodes: readonly EpisodeRow[];
  readonly handlingLines: readonly HandlingLineRow[];
  readonly priorities: readonly PriorityRow[];
  readonly carePlans: readonly CarePlanRow[];
  readonly carePlanVersions: readonly CarePlanVersionRow[];
  readonly goals: readonly GoalRow[];
  readonly strands: readonly StrandRow[];
  readonly goalContents: readonly GoalContentRow[];
  readonly strandContents: readonly StrandContentRow[];
  readonly agreements: readonly AgreementRow[];
  readonly findingSettlements: readonly FindingSettlementRow[];
  readonly observations: readonly ObservationRow[];
  readonly reviews: readonly ReviewRow[];
  readonly ratings: readonly RatingRow[];
}
export type DemoTable = keyof DemoRows;

/** The tables in the order of `DemoRows`, named as the database does in snake case. */
export const DEMO_TABLES = [
  'clinics',
  'staffAccounts',
  'sites',
  'openingHours',
  'staff',
  'children',
  'childSearchGrams',
  'guardians',
  'childConditions',
  'childConcerns',
  'triages',
  'precautions',
  'careTeamMembers',
  'treatmentConsents',
  'episodes',
  'handlingLines',
  'priorities',
  'carePlans',
  'carePlanVersions',
  'goals',
  'strands',
  'goalContents',
  'strandContents',
  'agreements',
  'findingSettlements',
  'observations',
  'reviews',
  'ratings',
] as const satisfies readonly DemoTable[];
