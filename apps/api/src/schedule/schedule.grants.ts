import { on, type TableGrant } from '../platform/database/grants.ts';
import { AppointmentPart } from './appointment-part.entity.ts';
import { AppointmentRow } from './appointment.entity.ts';
import { HolidayRow } from './holiday.entity.ts';
import { SiteResource } from './site-resource.entity.ts';
import { StaffLeave } from './staff-leave.entity.ts';
import { StaffWeekHours } from './staff-week-hours.entity.ts';
import { StaffWeekRow } from './staff-week.entity.ts';

export const SCHEDULE_GRANTS: readonly TableGrant[] = [
  on(HolidayRow, { read: true, add: true, remove: true }),
  on(SiteResource, { read: true, add: true, change: ['name', 'inUse', 'version'] }),
  on(StaffWeekRow, { read: true, add: true, change: ['version'] }),
  on(StaffWeekHours, { read: true, add: true, remove: true }),
  on(StaffLeave, { read: true, add: true, change: ['withdrawnBy', 'withdrawnAt'] }),
  on(AppointmentRow, {
    read: true,
    add: true,
    change: [
      'state',
      'startsAt',
      'endsAt',
      'overridden',
      'overrideReason',
      'overriddenBy',
      'cancelledFor',
      'cancelReason',
      'cancelNote',
      'cancelledBy',
      'cancelledAt',
      'version',
    ],
  }),
  on(AppointmentPart, { read: true, add: true, change: ['standing'], remove: true }),
];
