import { on, type TableGrant } from '../platform/database/grants.ts';
import { CaseConference } from './case-conference.entity.ts';
import { ConferenceChange } from './conference-change.entity.ts';
import { ConferenceTaskRow } from './conference-task.entity.ts';

export const CONFERENCES_GRANTS: readonly TableGrant[] = [
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
];
