import type {
  BodySite,
  ConsentWay,
  CopmScore,
  EpisodeKind,
  GuardianRelationship,
  HandlingKey,
  Language,
  LocalDate,
  PrecautionState,
  OwnRecall,
  Recall,
  RecallCheck,
  RecallKind,
  Sex,
  Side,
  TriageAnswers,
  TriageResult,
} from '@trellis/domain';
import type { Instant, OfClinic, OfChild, Versioned } from './row.ts';

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

export interface OwnRecallRow extends OfChild, Versioned, Omit<OwnRecall, 'owner'> {
  readonly ownerId: string;
  readonly requestHash: string;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  readonly endedBy: string | null;
  readonly endedAt: Instant | null;
  readonly endReason: string | null;
}

export interface RecallCheckRow extends OfChild, Omit<RecallCheck, 'recall'> {
  readonly recall: RecallKind;
  readonly ownId: string | null;
  readonly done: boolean | null;
  readonly againOn: LocalDate | null;
  readonly note: string;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  readonly voidedAt: Instant | null;
  readonly voidedBy: string | null;
}

export interface RecallRow extends OfChild, Omit<Recall, 'recall'> {
  readonly recall: RecallKind;
  readonly ownId: string | null;
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

export interface CopmScoreRow extends OfChild, CopmScore {
  readonly priorityId: string;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  readonly voidedAt: Instant | null;
  readonly voidedBy: string | null;
}
