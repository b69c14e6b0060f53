import { Agreement } from './care-plans/agreement.entity.ts';
import { CarePlanVersion } from './care-plans/care-plan-version.entity.ts';
import { CarePlan } from './care-plans/care-plan.entity.ts';
import { ChildsWords } from './care-plans/childs-words.entity.ts';
import { ClinicTemplate } from './care-plans/clinic-template.entity.ts';
import { EarlierText } from './care-plans/earlier-text.entity.ts';
import { DisciplineNoteRow } from './care-plans/discipline-note.entity.ts';
import { FindingSettlement } from './care-plans/finding-settlement.entity.ts';
import { FindingSighting } from './care-plans/finding-sighting.entity.ts';
import { FollowUpRow } from './care-plans/follow-up.entity.ts';
import { GoalContent } from './care-plans/goal-content.entity.ts';
import { GoalOrigin } from './care-plans/goal-origin.entity.ts';
import { Goal } from './care-plans/goal.entity.ts';
import { HomeActivity } from './care-plans/home-activity.entity.ts';
import { HomeItem } from './care-plans/home-item.entity.ts';
import { HomeSheet } from './care-plans/home-sheet.entity.ts';
import { HomeTeaching } from './care-plans/home-teaching.entity.ts';
import { HomeWeek } from './care-plans/home-week.entity.ts';
import { Observation } from './care-plans/observation.entity.ts';
import { PaperCode } from './care-plans/paper-code.entity.ts';
import { PlanLook } from './care-plans/plan-look.entity.ts';
import { Rating } from './care-plans/rating.entity.ts';
import { Review } from './care-plans/review.entity.ts';
import { RuleAnswer } from './care-plans/rule-answer.entity.ts';
import { SafetyAcknowledgement } from './care-plans/safety-acknowledgement.entity.ts';
import { StrandContent } from './care-plans/strand-content.entity.ts';
import { Strand } from './care-plans/strand.entity.ts';
import { TemplateApplication } from './care-plans/template-application.entity.ts';
import { TemplateVersion } from './care-plans/template-version.entity.ts';
import { CareTeamMember } from './children/care-team-member.entity.ts';
import { ChildConcern } from './children/child-concern.entity.ts';
import { ChildCondition } from './children/child-condition.entity.ts';
import { ChildSearchGram } from './children/child-search-gram.entity.ts';
import { Child } from './children/child.entity.ts';
import { Episode } from './children/episode.entity.ts';
import { FamilyLink } from './children/family-link.entity.ts';
import { Guardian } from './children/guardian.entity.ts';
import { HandlingLine } from './children/handling-line.entity.ts';
import { Precaution } from './children/precaution.entity.ts';
import { Presence } from './children/presence.entity.ts';
import { OwnRecallRow } from './children/own-recall.entity.ts';
import { RecallCheckRow } from './children/recall-check.entity.ts';
import { RecallRow } from './children/recall.entity.ts';
import { CopmScoreRow } from './children/copm-score.entity.ts';
import { Priority } from './children/priority.entity.ts';
import { TreatmentConsent } from './children/treatment-consent.entity.ts';
import { Clinic } from './clinics/clinic.entity.ts';
import { OpeningHours } from './clinics/opening-hours.entity.ts';
import { Site } from './clinics/site.entity.ts';
import { CaseConference } from './conferences/case-conference.entity.ts';
import { ConferenceChange } from './conferences/conference-change.entity.ts';
import { ConferenceTaskRow } from './conferences/conference-task.entity.ts';
import { Draft } from './drafts/draft.entity.ts';
import { ChildFile } from './files/child-file.entity.ts';
import { Triage } from './intake/triage.entity.ts';
import { FamilyKey } from './children/family-key.entity.ts';
import { SignIn } from './platform/access/sign-in.entity.ts';
import { SignInRefusal } from './platform/access/sign-in-refusal.entity.ts';
import { StaffAccount } from './platform/access/staff-account.entity.ts';
import { Throttle } from './platform/access/throttle.entity.ts';
import { AuditEvent } from './platform/audit/audit-event.entity.ts';
import { CatalogueCode } from './platform/database/catalogue-code.entity.ts';
import { OutboxEvent } from './platform/outbox/outbox-event.entity.ts';
import { AppointmentPart } from './schedule/appointment-part.entity.ts';
import { AppointmentRow } from './schedule/appointment.entity.ts';
import { HolidayRow } from './schedule/holiday.entity.ts';
import { SiteResource } from './schedule/site-resource.entity.ts';
import { StaffLeave } from './schedule/staff-leave.entity.ts';
import { StaffWeekHours } from './schedule/staff-week-hours.entity.ts';
import { StaffWeekRow } from './schedule/staff-week.entity.ts';
import { Staff } from './staff/staff.entity.ts';
import { NoteActRow } from './visit-notes/note-act.entity.ts';
import { NoteAmendmentRow } from './visit-notes/note-amendment.entity.ts';
import { NoteHalfRow } from './visit-notes/note-half.entity.ts';
import { SnippetRow } from './visit-notes/snippet.entity.ts';
import { VisitNoteRow } from './visit-notes/visit-note.entity.ts';
import { CoverRow } from './visits/cover.entity.ts';
import { VisitActRow } from './visits/visit-act.entity.ts';
import { VisitTherapistRow } from './visits/visit-therapist.entity.ts';
import { VisitRow } from './visits/visit.entity.ts';

/** A row class for every table of the installation. */
export const ENTITIES = [
  CatalogueCode,
  StaffAccount,
  SignIn,
  Throttle,
  SignInRefusal,
  FamilyKey,
  Clinic,
  Site,
  OpeningHours,
  Staff,
  Child,
  ChildSearchGram,
  Guardian,
  FamilyLink,
  ChildCondition,
  ChildConcern,
  Triage,
  Precaution,
  CareTeamMember,
  TreatmentConsent,
  Episode,
  HandlingLine,
  Priority,
  CopmScoreRow,
  RecallCheckRow,
  RecallRow,
  OwnRecallRow,
  CarePlan,
  CarePlanVersion,
  PaperCode,
  Goal,
  Strand,
  GoalContent,
  StrandContent,
  HomeActivity,
  HomeItem,
  HomeTeaching,
  HomeWeek,
  HomeSheet,
  ClinicTemplate,
  TemplateVersion,
  TemplateApplication,
  GoalOrigin,
  Agreement,
  ChildsWords,
  FindingSettlement,
  FindingSighting,
  RuleAnswer,
  DisciplineNoteRow,
  SafetyAcknowledgement,
  EarlierText,
  PlanLook,
  ChildFile,
  CaseConference,
  ConferenceTaskRow,
  ConferenceChange,
  Observation,
  Review,
  Rating,
  FollowUpRow,
  HolidayRow,
  SiteResource,
  StaffWeekRow,
  StaffWeekHours,
  StaffLeave,
  AppointmentRow,
  AppointmentPart,
  VisitRow,
  VisitTherapistRow,
  VisitActRow,
  CoverRow,
  VisitNoteRow,
  NoteHalfRow,
  NoteActRow,
  NoteAmendmentRow,
  SnippetRow,
  Draft,
  AuditEvent,
  OutboxEvent,
  Presence,
];
