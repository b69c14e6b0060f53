import { addDays } from '@trellis/domain';
import { column, computed, oneBy, type Shape } from '../platform/read/shape.ts';
import type { Terms } from '../platform/read/terms.ts';

/** So many days back, holidays and leave are still shown. */
const DAYS_BACK = 31;

const time = (sql: string): string => `to_char(${sql}, 'HH24:MI')`;
const aMonthAgo = (terms: Terms): string => terms.bind(addDays(terms.today, -DAYS_BACK), 'date');

/** What the diary adds to a site. */
export const siteCalendar: Shape['fields'] = {
  version: column('version'),
  resources: {
    kind: 'many',
    shape: 'SiteResource',
    on: (site, row) => `${row}.id in (select r.id from site_resources r where r.clinic_id = ${site}.clinic_id
      and r.site_id = ${site}.id order by r.in_use desc, r.kind desc, r.name limit 100)`,
    orderBy: (row) => `${row}.kind desc, ${row}.name, ${row}.id`,
    most: 100,
  },
  holidays: {
    kind: 'many',
    shape: 'Holiday',
    on: (site, row, terms) => `${row}.id in (select h.id from holidays h where h.clinic_id = ${site}.clinic_id
      and h.site_id = ${site}.id and h.on_day >= ${aMonthAgo(terms)} order by h.on_day limit 60)`,
    orderBy: (row) => `${row}.on_day`,
    most: 60,
  },
};

/** What the diary adds to a person. */
export const staffTimes: Shape['fields'] = {
  weeks: {
    kind: 'many',
    shape: 'StaffWeek',
    on: (staff, row) => `${row}.id in (select w.id from staff_weeks w where w.clinic_id = ${staff}.clinic_id
      and w.staff_id = ${staff}.id order by w.since desc limit 10)`,
    orderBy: (row) => `${row}.since desc`,
    most: 10,
  },
  leaves: {
    kind: 'many',
    shape: 'StaffLeave',
    on: (staff, row, terms) => `${row}.id in (select l.id from staff_leaves l where l.clinic_id = ${staff}.clinic_id
      and l.staff_id = ${staff}.id and l.withdrawn_at is null and l.ends_at >= ${aMonthAgo(terms)}
      order by l.starts_at, l.id limit 60)`,
    orderBy: (row) => `${row}.starts_at, ${row}.id`,
    most: 60,
  },
};

const resourceShape: Shape = {
  type: 'SiteResource',
  from: 'site_resources',
  id: 'id',
  child: null,
  fields: {
    id: column('id'),
    kind: column('kind'),
    name: column('name'),
    inUse: column('in_use'),
    version: column('version'),
  },
};

const holidayShape: Shape = {
  type: 'Holiday',
  from: 'holidays',
  id: 'id',
  child: null,
  fields: {
    id: column('id'),
    on: column('on_day'),
    name: column('name'),
    opensAt: computed((row) => time(`${row}.opens_at`)),
    closesAt: computed((row) => time(`${row}.closes_at`)),
  },
};

const weekShape: Shape = {
  type: 'StaffWeek',
  from: 'staff_weeks',
  id: 'id',
  child: null,
  fields: {
    id: column('id'),
    since: column('since'),
    hours: {
      kind: 'many',
      shape: 'StaffWeekHours',
      on: (week, row) => `${row}.week_id = ${week}.id`,
      orderBy: (row) => `${row}.weekday, ${row}.opens_at, ${row}.id`,
      most: 21,
    },
    version: column('version'),
  },
};

const weekHoursShape: Shape = {
  type: 'StaffWeekHours',
  from: 'staff_week_hours',
  id: null,
  child: null,
  fields: {
    day: computed((row) => `(array['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'])[${row}.weekday]`),
    site: oneBy('Site', 'site_id'),
    opensAt: computed((row) => time(`${row}.opens_at`)),
    closesAt: computed((row) => time(`${row}.closes_at`)),
  },
};

const leaveShape: Shape = {
  type: 'StaffLeave',
  from: 'staff_leaves',
  id: 'id',
  child: null,
  fields: {
    id: column('id'),
    staff: oneBy('StaffMember', 'staff_id'),
    startsAt: column('starts_at'),
    endsAt: column('ends_at'),
    kind: column('kind'),
    note: column('note'),
    withdrawnAt: column('withdrawn_at'),
  },
};

export const calendarShapes: readonly Shape[] = [resourceShape, holidayShape, weekShape, weekHoursShape, leaveShape];
