import { addDays, localDate, type LocalDate } from '../children/local-date.ts';
import { VISIT_LIMITS } from '../limits.ts';
import { weekdayOf } from '../schedule/clinic-hours.ts';
import { merged, minutesBetween, type Span } from '../schedule/span.ts';
import { WEEKDAYS } from '../measures/measure-types.ts';

/** What a visit that took place gave the child, and of which disciplines. */
export interface DeliveredVisit extends Span {
  readonly disciplines: readonly string[];
}

/** How what was delivered stands to what was planned. */
export type MinutesStanding = 'LESS' | 'AS_PLANNED' | 'MORE';

/** Minutes of one discipline, planned and delivered. `standing` is null while there is still time to deliver. */
export interface DisciplineMinutes {
  readonly discipline: string;
  readonly planned: number;
  readonly delivered: number;
  readonly standing: MinutesStanding | null;
}

/** One week, from its Monday. `delivered` is what the child got: of a co-treatment once, however many treat. */
export interface DeliveredWeek {
  readonly from: LocalDate;
  readonly over: boolean;
  readonly delivered: number;
  readonly disciplines: readonly DisciplineMinutes[];
}

/** What of a plan was delivered over some weeks, and how the weeks that are over stand as a whole. */
export interface DeliveredMinutes {
  readonly weeks: readonly DeliveredWeek[];
  readonly overall: readonly DisciplineMinutes[];
}

/** The Monday a day's week begins on. */
export function mondayOf(day: LocalDate): LocalDate {
  return addDays(day, -WEEKDAYS.indexOf(weekdayOf(day)));
}

/** The last weeks up to that of a day, the first first. */
export function weeksUpTo(day: LocalDate, weeks: number): readonly LocalDate[] {
  const last = mondayOf(day);
  return Array.from({ length: weeks }, (_, at) => addDays(last, 7 * (at + 1 - weeks)));
}

/** Minutes in which something took place: what lies over another is counted once. */
export function minutesOf(spans: readonly Span[]): number {
  return Math.round(merged(spans).reduce((sum, { startsAt, endsAt }) => sum + minutesBetween(startsAt, endsAt), 0));
}

/** Whether what was delivered is less than was planned, about as much, or more. */
export function standMinutes(planned: number, delivered: number): MinutesStanding {
  const leeway = planned * VISIT_LIMITS.minutesLeeway;
  if (delivered < planned - leeway) return 'LESS';
  return delivered > planned + leeway ? 'MORE' : 'AS_PLANNED';
}

/**
 * What was delivered beside what is planned. A co-treatment counts once for the child and once for each discipline in it. A visit
 * is of the week it began in, by the clinic's clock. `planned` is what an average week takes of each discipline.
 */
export function deliveredMinutes(
  visits: readonly DeliveredVisit[],
  planned: ReadonlyMap<string, number>,
  { weeks, today, timeZone }: { readonly weeks: number; readonly today: LocalDate; readonly timeZone: string },
): DeliveredMinutes {
  const mondays = weeksUpTo(today, weeks);
  const codes = [...new Set([...planned.keys(), ...visits.flatMap((visit) => visit.disciplines)])];
  const byWeek = new Map<LocalDate, DeliveredVisit[]>(mondays.map((monday) => [monday, []]));
  for (const visit of visits) byWeek.get(mondayOf(localDate(visit.startsAt, timeZone)))?.push(visit);
  const ofDiscipline = (code: string, of: readonly DeliveredVisit[]): number =>
    minutesOf(of.filter(({ disciplines }) => disciplines.includes(code)));
  const thisWeek = mondays.at(-1);
  const told = mondays.map((from): DeliveredWeek => {
    const of = byWeek.get(from) ?? [];
    const over = from !== thisWeek;
    return {
      from,
      over,
      delivered: minutesOf(of),
      disciplines: codes.map((discipline) => {
        const minutes = { planned: Math.round(planned.get(discipline) ?? 0), delivered: ofDiscipline(discipline, of) };
        return { discipline, ...minutes, standing: over ? standMinutes(minutes.planned, minutes.delivered) : null };
      }),
    };
  });
  const whole = told.filter(({ over }) => over);
  const overall = codes.map((discipline): DisciplineMinutes => {
    const delivered = whole
      .flatMap(({ disciplines }) => disciplines)
      .reduce((sum, each) => (each.discipline === discipline ? sum + each.delivered : sum), 0);
    const all = Math.round((planned.get(discipline) ?? 0) * whole.length);
    return { discipline, planned: all, delivered, standing: whole.length === 0 ? null : standMinutes(all, delivered) };
  });
  return { weeks: told, overall };
}
