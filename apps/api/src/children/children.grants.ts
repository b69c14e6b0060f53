import { on, type TableGrant } from '../platform/database/grants.ts';
import { CareTeamMember } from './care-team-member.entity.ts';
import { ChildConcern } from './child-concern.entity.ts';
import { ChildCondition } from './child-condition.entity.ts';
import { ChildSearchGram } from './child-search-gram.entity.ts';
import { Child } from './child.entity.ts';
import { CopmScoreRow } from './copm-score.entity.ts';
import { Episode } from './episode.entity.ts';
import { FamilyKey } from './family-key.entity.ts';
import { FamilyLink } from './family-link.entity.ts';
import { Guardian } from './guardian.entity.ts';
import { HandlingLine } from './handling-line.entity.ts';
import { OwnRecallRow } from './own-recall.entity.ts';
import { Precaution } from './precaution.entity.ts';
import { Presence } from './presence.entity.ts';
import { Priority } from './priority.entity.ts';
import { RecallCheckRow } from './recall-check.entity.ts';
import { RecallRow } from './recall.entity.ts';
import { TreatmentConsent } from './treatment-consent.entity.ts';

export const CHILDREN_GRANTS: readonly TableGrant[] = [
  on(FamilyKey, {}),
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
  on(Presence, { read: true, add: true, change: ['seenAt'], remove: true }),
];
