import { on, type TableGrant } from '../platform/database/grants.ts';
import { Agreement } from './agreement.entity.ts';
import { CarePlanVersion } from './care-plan-version.entity.ts';
import { CarePlan } from './care-plan.entity.ts';
import { ChildsWords } from './childs-words.entity.ts';
import { ClinicTemplate } from './clinic-template.entity.ts';
import { DisciplineNoteRow } from './discipline-note.entity.ts';
import { EarlierText } from './earlier-text.entity.ts';
import { FindingSettlement } from './finding-settlement.entity.ts';
import { FindingSighting } from './finding-sighting.entity.ts';
import { FollowUpRow } from './follow-up.entity.ts';
import { GoalContent } from './goal-content.entity.ts';
import { GoalOrigin } from './goal-origin.entity.ts';
import { Goal } from './goal.entity.ts';
import { HomeActivity } from './home-activity.entity.ts';
import { HomeItem } from './home-item.entity.ts';
import { HomeSheet } from './home-sheet.entity.ts';
import { HomeTeaching } from './home-teaching.entity.ts';
import { HomeWeek } from './home-week.entity.ts';
import { Observation } from './observation.entity.ts';
import { PaperCode } from './paper-code.entity.ts';
import { PlanLook } from './plan-look.entity.ts';
import { Rating } from './rating.entity.ts';
import { Review } from './review.entity.ts';
import { RuleAnswer } from './rule-answer.entity.ts';
import { SafetyAcknowledgement } from './safety-acknowledgement.entity.ts';
import { StrandContent } from './strand-content.entity.ts';
import { Strand } from './strand.entity.ts';
import { TemplateApplication } from './template-application.entity.ts';
import { TemplateVersion } from './template-version.entity.ts';

export const CARE_PLANS_GRANTS: readonly TableGrant[] = [
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
  on(FindingSettlement, { read: true, add: true }),
  on(FindingSighting, { read: true, add: true, change: ['ruleVersion', 'grade', 'raisedAt', 'endedAt', 'endedHow'] }),
  on(RuleAnswer, { read: true, add: true }),
  on(EarlierText, { read: true, add: true }),
  on(PlanLook, { read: true, add: true, change: ['seenUntil'] }),
  on(SafetyAcknowledgement, { read: true, add: true }),
  on(DisciplineNoteRow, { read: true, add: true, change: ['state', 'reply', 'settledBy', 'settledAt', 'version'] }),
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
];
