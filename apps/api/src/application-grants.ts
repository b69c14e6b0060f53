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
import { Triage } from './intake/triage.entity.ts';
import { FamilyKey } from './children/family-key.entity.ts';
import { SignIn } from './platform/access/sign-in.entity.ts';
import { SignInRefusal } from './platform/access/sign-in-refusal.entity.ts';
import { StaffAccount } from './platform/access/staff-account.entity.ts';
import { Throttle } from './platform/access/throttle.entity.ts';
import { AuditEvent } from './platform/audit/audit-event.entity.ts';
import { CatalogueCode } from './platform/database/catalogue-code.entity.ts';
import { type Grants, on } from './platform/database/grants.ts';
import { OutboxEvent } from './platform/outbox/outbox-event.entity.ts';
import { Staff } from './staff/staff.entity.ts';

/**
 * All the API's login may do, whatever its code asks for. What the record is made of is added and closed, not rewritten:
 * of an observation only the taking back changes, of an agreement only that it fell, of a note what became of it, and nothing at all of a triage, a
 * settlement, a rating or the trail. Keys, authors and times of making never change anywhere.
 */
export const APPLICATION_GRANTS: Grants = {
  tables: [
    on(CatalogueCode, { read: true }),

    on(StaffAccount, {}),
    on(SignIn, {}),
    on(Throttle, {}),
    on(SignInRefusal, {}),
    on(FamilyKey, {}),

    on(Clinic, { read: true, change: ['usesCopm', 'version'] }),
    on(Site, { read: true }),
    on(OpeningHours, { read: true }),
    on(Staff, { read: true }),

    on(Child, {
      read: true,
      add: true,
      change: [
        'mrn',
        'name',
        'nameLocal',
        'nameSort',
        'birthDate',
        'sex',
        'gestationDays',
        'language',
        'aboutMe',
        'receivedOn',
        'updatedAt',
        'version',
      ],
    }),
    on(ChildSearchGram, { read: true, add: true, remove: true }),
    on(Guardian, {
      read: true,
      add: true,
      change: ['name', 'relationship', 'hasAuthority', 'phone', 'email', 'language', 'version'],
    }),
    on(FamilyLink, {
      read: true,
      add: true,
      change: ['lastOpenedAt', 'endedAt', 'endedBy', 'endedFor', 'version'],
    }),
    on(ChildCondition, { read: true, add: true, change: ['position', 'confirmed'], remove: true }),
    on(ChildConcern, { read: true, add: true, remove: true }),
    on(Triage, { read: true, add: true }),
    on(Precaution, {
      read: true,
      add: true,
      change: [
        'site',
        'side',
        'status',
        'statusUntil',
        'note',
        'reviewOn',
        'state',
        'clearedBy',
        'clearedAt',
        'clearReason',
        'clearanceRole',
        'clearanceFrom',
        'version',
      ],
    }),
    on(CareTeamMember, { read: true, add: true, change: ['lead', 'leftOn', 'version'] }),
    on(TreatmentConsent, { read: true, add: true, change: ['withdrawnOn', 'version'] }),
    on(Episode, { read: true, add: true, change: ['closedOn', 'version'] }),
    on(HandlingLine, { read: true, add: true, change: ['endedAt', 'version'] }),
    on(Priority, { read: true, add: true, change: ['words', 'importance', 'withdrawnOn', 'version'] }),
    on(CopmScoreRow, { read: true, add: true, change: ['voidedAt', 'voidedBy'] }),

    on(CarePlan, {
      read: true,
      add: true,
      change: ['state', 'stateReason', 'endedReason', 'inForceVersionId', 'updatedAt', 'version'],
    }),
    on(CarePlanVersion, {
      read: true,
      add: true,
      change: [
        'number',
        'revision',
        'baseVersionId',
        'state',
        'changeClass',
        'startConvention',
        'reviewOn',
        'agreedWeeklyMinutes',
        'place',
        'contentHash',
        'slips',
        'sentBy',
        'sentAt',
        'inForceFrom',
        'supersededAt',
        'removedRowVersion',
        'version',
      ],
    }),
    // The database itself gives a code as a text is sent.
    on(PaperCode, { read: true, add: true }),
    on(Goal, {
      read: true,
      add: true,
      change: ['state', 'stateReason', 'outcome', 'closedOn', 'closedBy', 'reopenedOn', 'updatedAt', 'version'],
    }),
    on(Strand, { read: true, add: true, change: ['state', 'stateReason', 'version'] }),
    on(GoalContent, {
      read: true,
      add: true,
      change: [
        'position',
        'statement',
        'setting',
        'priorityId',
        'direction',
        'levels',
        'startLevel',
        'targetOn',
        'scaleEdition',
        'icf',
        'template',
        'division',
        'version',
      ],
      remove: true,
    }),
    on(StrandContent, {
      read: true,
      add: true,
      change: [
        'position',
        'therapistId',
        'what',
        'measure',
        'start',
        'target',
        'techniques',
        'dose',
        'focusAreas',
        'version',
      ],
      remove: true,
    }),
    on(HomeActivity, { read: true, add: true }),
    on(HomeItem, {
      read: true,
      add: true,
      change: [
        'goalId',
        'position',
        'discipline',
        'activity',
        'words',
        'moment',
        'routine',
        'minutesPerDay',
        'daysPerWeek',
        'stopIf',
        'brace',
        'helpers',
        'picture',
        'resting',
        'version',
      ],
      remove: true,
    }),
    on(HomeTeaching, { read: true, add: true }),
    on(HomeWeek, { read: true, add: true }),
    on(HomeSheet, {
      read: true,
      add: true,
      change: ['withdrawnFor', 'withdrawnOn', 'goneOn', 'goneSaidTo', 'goneSaidBy', 'version'],
    }),
    on(ClinicTemplate, { read: true, add: true }),
    on(TemplateVersion, { read: true, add: true }),
    on(TemplateApplication, { read: true, add: true }),
    on(GoalOrigin, { read: true, add: true }),
    on(Agreement, {
      read: true,
      add: true,
      change: ['fallenAt', 'fallenReason', 'coSignedBy', 'coSignedAt', 'coSignedText'],
    }),
    on(ChildsWords, { read: true, add: true }),
    on(RecallCheckRow, { read: true, add: true, change: ['voidedAt', 'voidedBy'] }),
    on(OwnRecallRow, {
      read: true,
      add: true,
      change: [
        'what',
        'why',
        'everyCount',
        'everyUnit',
        'firstDueOn',
        'ownerId',
        'endedBy',
        'endedAt',
        'endReason',
        'version',
      ],
    }),
    on(RecallRow, { read: true, add: true, change: ['lastOn', 'dueOn', 'everyMonths'], remove: true }),
    on(FindingSettlement, { read: true, add: true }),
    on(FindingSighting, { read: true, add: true, change: ['ruleVersion', 'grade', 'raisedAt', 'endedAt', 'endedHow'] }),
    on(RuleAnswer, { read: true, add: true }),
    on(EarlierText, { read: true, add: true }),
    on(PlanLook, { read: true, add: true, change: ['seenUntil'] }),
    on(SafetyAcknowledgement, { read: true, add: true }),
    on(DisciplineNoteRow, { read: true, add: true, change: ['state', 'reply', 'settledBy', 'settledAt', 'version'] }),

    on(CaseConference, {
      read: true,
      add: true,
      change: [
        'happenedAt',
        'people',
        'talkedAbout',
        'decisions',
        'takenBackBy',
        'takenBackAt',
        'takenBackReason',
        'version',
      ],
    }),
    on(ConferenceTaskRow, {
      read: true,
      add: true,
      change: ['ownerId', 'dueOn', 'state', 'reason', 'settledBy', 'settledAt', 'version'],
    }),
    on(ConferenceChange, { read: true, add: true }),
    on(Observation, { read: true, add: true, change: ['voidedAt', 'voidedBy', 'voidReason'] }),
    on(Review, {
      read: true,
      add: true,
      change: [
        'closedBy',
        'closedAt',
        'outcome',
        'nextOn',
        'endReason',
        'outcomeReason',
        'work',
        'nextVersionId',
        'decidedBy',
        'decidedAt',
        'version',
      ],
    }),
    on(Rating, { read: true, add: true }),
    on(FollowUpRow, {
      read: true,
      add: true,
      change: ['ownerId', 'state', 'observationId', 'setAsideReason', 'note', 'settledBy', 'settledAt', 'version'],
    }),

    on(Draft, { read: true, add: true, change: ['body', 'keyId', 'updatedAt'], remove: true }),
    on(AuditEvent, { read: true, add: true }),
    on(Presence, { read: true, add: true, change: ['seenAt'], remove: true }),
    on(OutboxEvent, { read: true, add: true, change: ['sentAt'] }),
  ],
  // The only way to accounts, sign-ins, throttles, refusals at the door and the keys of family pages.
  functions: [
    'find_account',
    'staff_of_account',
    'open_sign_in',
    'resolve_sign_in',
    'sign_in_password',
    'step_up_sign_in',
    'end_sign_in',
    'choose_language',
    'demo_staff',
    'throttle_wait',
    'throttle_failure',
    'throttle_clear',
    'sweep_sign_ins',
    'keep_family_key',
    'resolve_family_key',
    'drop_family_key',
    'record_sign_in_refusal',
    'sign_in_holds',
    'relay_outbox',
  ],
  // An instance is ready once it sees that the migrations it knows have run.
  readable: ['migrations'],
};
