import type { ClinicRow, StaffAccountRow, SiteRow, OpeningHoursRow, StaffRow } from './clinic-rows.ts';
import type {
  ChildRow,
  ChildSearchGramRow,
  GuardianRow,
  ChildConditionRow,
  ChildConcernRow,
  TriageRow,
  PrecautionRow,
  CareTeamMemberRow,
  TreatmentConsentRow,
  EpisodeRow,
  HandlingLineRow,
  CopmScoreRow,
  OwnRecallRow,
  PriorityRow,
  RecallCheckRow,
  RecallRow,
} from './chart-rows.ts';
import type {
  CarePlanRow,
  CarePlanVersionRow,
  GoalRow,
  StrandRow,
  GoalContentRow,
  StrandContentRow,
  AgreementRow,
  FindingSettlementRow,
  FindingSightingRow,
  SafetyAcknowledgementRow,
} from './plan-rows.ts';
import type { HomeActivityRow, HomeItemRow, HomeSheetRow, HomeTeachingRow, HomeWeekRow } from './home-rows.ts';
import type { FollowUpRow, ObservationRow, ReviewRow, RatingRow } from './course-rows.ts';
import type { CaseConferenceRow, ConferenceChangeRow, ConferenceTaskRow } from './conference-rows.ts';
import type {
  AppointmentPartRow,
  AppointmentRow,
  HolidayRow,
  SiteResourceRow,
  StaffLeaveRow,
  StaffWeekHoursRow,
  StaffWeekRow,
} from './diary-rows.ts';
import type { VisitNoteActRow, VisitNoteHalfRow, VisitNoteRow } from './visit-note-rows.ts';
import type { VisitRow, VisitTherapistRow } from './visit-rows.ts';
import type { ClinicTemplateRow, TemplateVersionRow } from './template-rows.ts';

/** The rows of each table, in an order in which each names only rows before it, but for `inForceVersionId`. */
export interface DemoRows {
  readonly clinics: readonly ClinicRow[];
  readonly staffAccounts: readonly StaffAccountRow[];
  readonly sites: readonly SiteRow[];
  readonly openingHours: readonly OpeningHoursRow[];
  readonly staff: readonly StaffRow[];
  readonly siteResources: readonly SiteResourceRow[];
  readonly holidays: readonly HolidayRow[];
  readonly staffWeeks: readonly StaffWeekRow[];
  readonly staffWeekHours: readonly StaffWeekHoursRow[];
  readonly staffLeaves: readonly StaffLeaveRow[];
  readonly clinicTemplates: readonly ClinicTemplateRow[];
  readonly templateVersions: readonly TemplateVersionRow[];
  readonly children: readonly ChildRow[];
  readonly childSearchGrams: readonly ChildSearchGramRow[];
  readonly guardians: readonly GuardianRow[];
  readonly appointments: readonly AppointmentRow[];
  readonly appointmentParts: readonly AppointmentPartRow[];
  readonly visits: readonly VisitRow[];
  readonly visitTherapists: readonly VisitTherapistRow[];
  readonly visitNotes: readonly VisitNoteRow[];
  readonly visitNoteHalves: readonly VisitNoteHalfRow[];
  readonly visitNoteActs: readonly VisitNoteActRow[];
  readonly childConditions: readonly ChildConditionRow[];
  readonly childConcerns: readonly ChildConcernRow[];
  readonly triages: readonly TriageRow[];
  readonly precautions: readonly PrecautionRow[];
  readonly ownRecalls: readonly OwnRecallRow[];
  readonly recallChecks: readonly RecallCheckRow[];
  readonly recalls: readonly RecallRow[];
  readonly careTeamMembers: readonly CareTeamMemberRow[];
  readonly treatmentConsents: readonly TreatmentConsentRow[];
  readonly episodes: readonly EpisodeRow[];
  readonly handlingLines: readonly HandlingLineRow[];
  readonly priorities: readonly PriorityRow[];
  readonly copmScores: readonly CopmScoreRow[];
  readonly carePlans: readonly CarePlanRow[];
  readonly carePlanVersions: readonly CarePlanVersionRow[];
  readonly goals: readonly GoalRow[];
  readonly strands: readonly StrandRow[];
  readonly goalContents: readonly GoalContentRow[];
  readonly strandContents: readonly StrandContentRow[];
  readonly homeActivities: readonly HomeActivityRow[];
  readonly homeItems: readonly HomeItemRow[];
  readonly homeTeachings: readonly HomeTeachingRow[];
  readonly homeWeeks: readonly HomeWeekRow[];
  readonly homeSheets: readonly HomeSheetRow[];
  readonly agreements: readonly AgreementRow[];
  readonly findingSettlements: readonly FindingSettlementRow[];
  readonly findingSightings: readonly FindingSightingRow[];
  readonly safetyAcknowledgements: readonly SafetyAcknowledgementRow[];
  readonly observations: readonly ObservationRow[];
  readonly reviews: readonly ReviewRow[];
  readonly ratings: readonly RatingRow[];
  readonly followUps: readonly FollowUpRow[];
  readonly caseConferences: readonly CaseConferenceRow[];
  readonly conferenceTasks: readonly ConferenceTaskRow[];
  readonly conferenceChanges: readonly ConferenceChangeRow[];
}

export type DemoTable = keyof DemoRows;

/** The tables in the order of `DemoRows`, named as the database does in snake case. */
export const DEMO_TABLES = [
  'clinics',
  'staffAccounts',
  'sites',
  'openingHours',
  'staff',
  'siteResources',
  'holidays',
  'staffWeeks',
  'staffWeekHours',
  'staffLeaves',
  'clinicTemplates',
  'templateVersions',
  'children',
  'childSearchGrams',
  'guardians',
  'appointments',
  'appointmentParts',
  'visits',
  'visitTherapists',
  'visitNotes',
  'visitNoteHalves',
  'visitNoteActs',
  'childConditions',
  'childConcerns',
  'triages',
  'precautions',
  'ownRecalls',
  'recallChecks',
  'recalls',
  'careTeamMembers',
  'treatmentConsents',
  'episodes',
  'handlingLines',
  'priorities',
  'copmScores',
  'carePlans',
  'carePlanVersions',
  'goals',
  'strands',
  'goalContents',
  'strandContents',
  'homeActivities',
  'homeItems',
  'homeTeachings',
  'homeWeeks',
  'homeSheets',
  'agreements',
  'findingSettlements',
  'findingSightings',
  'safetyAcknowledgements',
  'observations',
  'reviews',
  'ratings',
  'followUps',
  'caseConferences',
  'conferenceTasks',
  'conferenceChanges',
] as const satisfies readonly DemoTable[];
