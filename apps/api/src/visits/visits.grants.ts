import { on, type TableGrant } from '../platform/database/grants.ts';
import { CoverRow } from './cover.entity.ts';
import { VisitActRow } from './visit-act.entity.ts';
import { VisitTherapistRow } from './visit-therapist.entity.ts';
import { VisitRow } from './visit.entity.ts';

export const VISITS_GRANTS: readonly TableGrant[] = [
  on(VisitRow, {
    read: true,
    add: true,
    change: [
      'state',
      'beginsAt',
      'arrivedAt',
      'startedAt',
      'endedAt',
      'late',
      'nextStep',
      'movedTo',
      'movedBy',
      'movedAt',
      'moveReason',
      'version',
    ],
  }),
  on(VisitTherapistRow, { read: true, add: true, remove: true }),
  on(VisitActRow, { read: true, add: true }),
  on(CoverRow, { read: true, add: true }),
];
