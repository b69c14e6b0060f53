import type { LocalisedText } from '../catalogue/text.ts';
import type { CatalogueCode, DisciplineCode } from '../catalogue/kinds.ts';
import type { MedicalLevel, TherapyPriority } from './levels.ts';
import type { FollowUpOwner } from './triage-sets.ts';

/** Yes-or-no facts that change an urgency. Each is true, or not said. */
export const TRIAGE_FACTS = [
  'fittingNow',
  'blueOrStrugglingToBreathe',
  'fever',
  'recentTrauma',
  'eyeOrNeuroSigns',
  'vomiting',
  'drowsy',
  'suddenToday',
] as const;
export type TriageFact = (typeof TRIAGE_FACTS)[number];

export type FactRule = { readonly code: TriageFact; readonly label: LocalisedText };

/** True when any one of these holds. */
export type EscalationCondition = {
  readonly redFlags: readonly CatalogueCode[];
  readonly facts: readonly TriageFact[];
  /** Age in months, corrected where it applies. */
  readonly underMonths?: number;
};

export type RedFlag = {
  readonly code: CatalogueCode;
  readonly label: LocalisedText;
  readonly medical: MedicalLevel;
  /** The first that holds replaces `medical`. */
  readonly escalations: readonly { readonly when: EscalationCondition; readonly medical: MedicalLevel }[];
  readonly therapyFloor: TherapyPriority | null;
  readonly recommend: readonly DisciplineCode[];
  readonly holds: readonly CatalogueCode[];
  readonly why: LocalisedText;
  readonly basis: string;
};

export type Hold = {
  readonly code: CatalogueCode;
  readonly stops: LocalisedText;
  /** Hazard tags of the activities it stops. */
  readonly stopsTags: readonly CatalogueCode[];
  readonly owner: FollowUpOwner;
  readonly chaseDays: number;
  readonly liftedBy: LocalisedText;
};

export type MedicalLevelRule = {
  readonly code: MedicalLevel;
  readonly label: LocalisedText;
  /** The sentence to say to the family; null when there is nothing to say. */
  readonly say: LocalisedText | null;
  readonly within: LocalisedText | null;
  readonly chase: LocalisedText | null;
  readonly owner: FollowUpOwner | null;
};

export type PriorityLevelRule = {
  readonly code: TherapyPriority;
  readonly label: LocalisedText;
  readonly targetDays: number;
  readonly dayType: 'WORKING' | 'CALENDAR';
  /** Calendar days. */
  readonly treatmentTargetDays: number;
  readonly fhirRequestPriority: 'asap' | 'urgent' | 'routine';
  readonly rule: LocalisedText;
};

export type RiskHistoryItem = { readonly code: CatalogueCode; readonly label: LocalisedText };

export type FrontDeskQuestion = {
  readonly number: number;
  readonly text: LocalisedText;
  /** The codes a yes may set; where there are several, the duty clinician names the one. */
  readonly redFlags: readonly CatalogueCode[];
  readonly concerns: readonly CatalogueCode[];
  /** What a yes opens instead of setting codes by itself. */
  readonly asksFor?: 'RISK_HISTORY' | 'CONCERNS' | 'PRIORITY';
  readonly discipline?: DisciplineCode;
  /** A yes goes to the duty clinician at once; if nobody can be reached, the most urgent sentence is said. */
  readonly toDutyClinician: boolean;
};

/** The triage rules as one versioned value: a stored suggestion keeps the version it was made by. */
export type TriageRules = {
  readonly version: string;
  readonly medicalLevels: readonly MedicalLevelRule[];
  readonly priorityLevels: readonly PriorityLevelRule[];
  readonly redFlags: readonly RedFlag[];
  readonly holds: readonly Hold[];
  readonly facts: readonly FactRule[];
  readonly frontDeskQuestions: readonly FrontDeskQuestion[];
  readonly riskHistory: {
    readonly items: readonly RiskHistoryItem[];
    readonly recommend: readonly DisciplineCode[];
    readonly medical: MedicalLevel;
    /** Bands by age in months, corrected; from the last limit on the history is only recorded. */
    readonly bands: readonly { readonly underMonths: number; readonly priority: TherapyPriority }[];
  };
  /** Under this age a concern marked `earlyMotor` or a recommending label asks for at least this band. */
  readonly earlyMotor: { readonly underMonths: number; readonly priority: TherapyPriority };
  readonly untriaged: {
    readonly clockAs: TherapyPriority;
    readonly underMonths: number;
    readonly clockAsUnder: TherapyPriority;
    readonly callWithinWorkingDays: number;
  };
  /** Who leads when nothing else decides: the first whose age limit holds and who is among those tied. */
  readonly tieLead: readonly { readonly underMonths: number | null; readonly discipline: DisciplineCode }[];
};
