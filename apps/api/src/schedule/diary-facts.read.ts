import type { DiaryFacts } from '@trellis/domain';

/** SQL expressions that say of whom and when facts are wanted: a clinic, a site, ids as `uuid[]`, instants. */
export interface FactsWanted {
  readonly clinic: string;
  readonly site: string;
  readonly staff: string;
  /** Whatever may be taken: therapists, children, rooms and equipment. */
  readonly resources: string;
  readonly from: string;
  readonly until: string;
}

/** `DiaryFacts` as they are found, less the zone. */
export type FoundFacts = Omit<DiaryFacts, 'timeZone'>;

/** What of `DiaryFacts` a diary shows: hours, holidays, weeks and leave. */
export type FoundTimes = Omit<FoundFacts, 'taken'>;

/** An instant in the one form in which texts sort by time. */
export const instant = (sql: string): string => `to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const time = (sql: string): string => `to_char(${sql}, 'HH24:MI')`;
const weekday = (sql: string): string => `(array['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'])[${sql}]`;
const listOf = (object: string, from: string): string =>
  `(select coalesce(json_agg(${object}), '[]'::json) from ${from})`;

/** `SiteCalendar` as JSON, with holidays a day more on either side, since the days of a zone are not those of UTC. */
export function siteCalendar({ clinic, site, from, until }: Omit<FactsWanted, 'staff' | 'resources'>): string {
  const hours = `json_build_object('opens', ${time('h.opens_at')}, 'closes', ${time('h.closes_at')})`;
  return `json_build_object(
    'week', ${listOf(
      `json_build_object('day', ${weekday('o.weekday')}, 'opens', ${time('o.opens_at')}, 'closes', ${time('o.closes_at')})`,
      `opening_hours o where o.clinic_id = ${clinic} and o.site_id = ${site}`,
    )},
    'holidays', ${listOf(
      `json_build_object('on', h.on_day, 'name', h.name, 'hours', case when h.opens_at is not null then ${hours} end)`,
      `holidays h where h.clinic_id = ${clinic} and h.site_id = ${site}
        and h.on_day >= (${from})::date - 1 and h.on_day <= (${until})::date + 1`,
    )})`;
}

function weeks({ clinic, staff }: FactsWanted): string {
  const hours = listOf(
    `json_build_object('day', ${weekday('s.weekday')}, 'site', s.site_id, 'opens', ${time('s.opens_at')},
      'closes', ${time('s.closes_at')})`,
    `staff_week_hours s where s.clinic_id = w.clinic_id and s.week_id = w.id`,
  );
  return listOf(
    `json_build_object('staff', w.staff_id, 'since', w.since, 'hours', ${hours})`,
    `staff_weeks w where w.clinic_id = ${clinic} and w.staff_id = any(${staff})`,
  );
}

function leaves({ clinic, staff, from, until }: FactsWanted): string {
  return listOf(
    `json_build_object('staff', l.staff_id, 'startsAt', ${instant('l.starts_at')}, 'endsAt', ${instant('l.ends_at')})`,
    `staff_leaves l where l.clinic_id = ${clinic} and l.staff_id = any(${staff}) and l.withdrawn_at is null
      and l.starts_at < ${until} and l.ends_at > ${from}`,
  );
}

function taken({ clinic, resources, from, until }: FactsWanted): string {
  return listOf(
    `json_build_object('appointment', p.appointment_id, 'resource', json_build_object('kind', p.kind, 'id', p.taken_id),
      'startsAt', ${instant('p.starts_at')}, 'endsAt', ${instant('p.ends_at')})`,
    `appointment_parts p where p.clinic_id = ${clinic} and p.taken_id = any(${resources})
      and p.standing <> 'RELEASED' and p.starts_at < ${until} and p.ends_at > ${from}`,
  );
}

const times = (wanted: FactsWanted): string =>
  `'site', ${wanted.site}, 'calendar', ${siteCalendar(wanted)}, 'weeks', ${weeks(wanted)}, 'leaves', ${leaves(wanted)}`;

/** `FoundTimes` as JSON. */
export function diaryTimes(wanted: Omit<FactsWanted, 'resources'>): string {
  return `json_build_object(${times({ ...wanted, resources: '' })})`;
}

/** `FoundFacts` as JSON. */
export function diaryFacts(wanted: FactsWanted): string {
  return `json_build_object(${times(wanted)}, 'taken', ${taken(wanted)})`;
}
