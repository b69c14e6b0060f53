import { addDays, type LocalDate, type ObservationInput, type SeenBy } from '@trellis/domain';
import { instantOf, minutesAfter, visitMinute, weekdayOf } from '../base/calendar.ts';
import type { Random } from '../base/random.ts';
import type { StaffMember } from '../clinic/clinic.ts';
import type { Act } from '../life/acts.ts';
import { getInForce } from '../life/versions.ts';
import { wordsOfGoal } from '../life/course.ts';
import { type Case, leadOf, type Stretch, therapistOf } from './case.ts';
import { drawNote, drawRemarks } from '../course/notes.ts';
import { levelAt, shareAt, toLevel } from '../course/trajectory.ts';
import { valueAt } from '../course/values.ts';

const WORKING_DAYS = 6;
const ATTENDED = 0.78;
const STRAND_SEEN = 0.85;
const GOAL_SEEN = 0.5;
const BY_TRAINEE = 0.2;
const TAKEN_BACK = 0.025;
/** Within so many minutes of its start everything of a visit is recorded. */
const MINUTES_FROM_START = 36;
const LEVEL_NOISE = 0.35;
const SHARE_NOISE = 0.06;

/** The days a discipline meets the child: on its weekday, by its own rhythm, and not when the family did not come. */
function visitDays(
  random: Random,
  { first, timesPerWeek }: { readonly first: number; readonly timesPerWeek: number },
  from: LocalDate,
  to: LocalDate,
): readonly LocalDate[] {
  const weekdays = Array.from(
    { length: Math.max(1, Math.round(timesPerWeek)) },
    (_, index) => 1 + ((first + 2 * index) % WORKING_DAYS),
  );
  const everyWeeks = timesPerWeek >= 1 ? 1 : Math.round(1 / timesPerWeek);
  const days: LocalDate[] = [];
  for (let day = from, week = 0; day <= to; day = addDays(day, 1)) {
    if (weekdayOf(day) === 0) week += 1;
    if (weekdays.includes(weekdayOf(day)) && week % everyWeeks === 0 && random.chance(ATTENDED)) days.push(day);
  }
  return days;
}

/** How a therapist gets to know what a goal looks like where it lives. */
function seenBy(random: Random, setting: string, place: string): SeenBy {
  if (setting === 'CLINIC') return 'IN_PERSON';
  if (setting === 'HOME' && place === 'HOME_VISIT') return 'IN_PERSON';
  if (place === 'ONLINE') return 'VIDEO';
  if (setting === 'NURSERY_OR_SCHOOL')
    return random.weighted([
      ['REPORTED_BY_TEACHER', 3],
      ['REPORTED_BY_CARER', 1],
    ]);
  return random.weighted([
    ['REPORTED_BY_CARER', 3],
    ['VIDEO', 1],
  ]);
}

/** Where a visit is, and how the child is seen there. */
function whereVisited(place: string): Pick<ObservationInput, 'setting' | 'seenBy'> {
  if (place === 'CLINIC') return { setting: 'CLINIC', seenBy: 'IN_PERSON' };
  return { setting: 'HOME', seenBy: place === 'ONLINE' ? 'VIDEO' : 'IN_PERSON' };
}

interface Visit {
  readonly day: LocalDate;
  readonly at: string;
  readonly by: StaffMember;
}

/** The therapist, or the trainee who is with them that day. */
function recorder(told: Case, discipline: string, day: LocalDate): StaffMember {
  const trainee = told.chart.team.find(
    ({ staff, joinedOn, leftOn, ...member }) =>
      staff.role === 'TRAINEE' &&
      member.discipline === discipline &&
      joinedOn <= day &&
      (leftOn === null || day < leftOn),
  );
  return trainee !== undefined && told.random.chance(BY_TRAINEE) ? trainee.staff : therapistOf(told, discipline);
}

function shareGone({ from, until }: Stretch, day: LocalDate): number {
  return (Date.parse(day) - Date.parse(from)) / (Date.parse(until) - Date.parse(from));
}

/** One act of recording, and now and then the taking back of it. */
function recording(
  told: Case,
  { at, by }: Visit,
  seen: Omit<ObservationInput, 'observation' | 'remarks' | 'note'>,
): Act[] {
  const { book, random, speech } = told;
  const observation = book.id(at);
  const note = drawNote(random, speech.language);
  const input: ObservationInput = { ...seen, observation, remarks: drawRemarks(random), note };
  const act: Act = { kind: 'OBSERVE', input, at, by: by.id };
  if (!random.chance(TAKEN_BACK)) return [act];
  const reason = random.weighted([
    ['UNDO', 6],
    ['WRONG_VALUE', 3],
    ['WRONG_GOAL', 1],
  ] as const);
  const later = new Date(Date.parse(at) + random.whole(3, 50) * 1000).toISOString();
  return [act, { kind: 'VOID', observation, reason, at: later, by: by.id }];
}

function actsOfVisit(told: Case, stretch: Stretch, visit: Visit, discipline: string): Act[] {
  const { book, random, convention, goals, place } = told;
  const { living } = book;
  const gone = shareGone(stretch, visit.day);
  const isOpen = (id: string) => living.plan.goals.some(({ goal, state }) => goal === id && state === 'ACTIVE');
  const isWorked = (id: string) => living.plan.strands.some(({ strand, state }) => strand === id && state === 'ACTIVE');
  const strands = getInForce(living).content.strands.filter(
    (each) => each.discipline === discipline && isWorked(each.strand) && isOpen(each.goal),
  );
  return strands.flatMap((strand, index) => {
    const known = goals.find(({ goal }) => goal === strand.goal);
    const trajectory = known?.trajectory ?? null;
    if (trajectory === null || strand.start === null || strand.target === null) return [];
    const words = wordsOfGoal(living, strand.goal);
    const setting = words.setting ?? 'CLINIC';
    const base = { goal: strand.goal, scaleEdition: words.scaleEdition };
    const minutes = Math.round((MINUTES_FROM_START * (index + 1)) / (strands.length + 1));
    const moment = { ...visit, at: minutesAfter(visit.at, minutes + random.whole(0, 3)) };
    const acts: Act[] = [];
    if (random.chance(STRAND_SEEN)) {
      const share = shareAt(trajectory, convention, gone) + SHARE_NOISE * random.normal();
      const measure = valueAt(strand.start, strand.target, share);
      const seen = { strand: strand.strand, level: null, measure, ...whereVisited(place) } as const;
      acts.push(...recording(told, moment, { ...base, ...seen, happenedAt: moment.at }));
    }
    if (random.chance(GOAL_SEEN)) {
      const level = toLevel(levelAt(trajectory, gone) + LEVEL_NOISE * random.normal());
      const how = seenBy(random, setting, place);
      // What is told was seen the evening before.
      const happenedAt =
        how === 'IN_PERSON' ? moment.at : instantOf(addDays(visit.day, -1), 19 * 60 + random.whole(0, 50));
      const seen = { strand: null, level, measure: null, setting, seenBy: how } as const;
      const later = { ...moment, at: minutesAfter(moment.at, random.whole(1, 3)) };
      acts.push(...recording(told, later, { ...base, ...seen, happenedAt }));
    }
    return acts;
  });
}

/**
 * What is recorded between two days, both included, by everybody who works under the version in force. The courses are
 * those the goals were given when it came into force.
 */
export function follow(told: Case, from: LocalDate, to: LocalDate, stretch: Stretch): void {
  const { book, random } = told;
  const { strands } = getInForce(book.living).content;
  const disciplines = [...new Set(strands.map(({ discipline }) => discipline))];
  const acts = disciplines.flatMap((discipline) => {
    const doses = strands.filter((each) => each.discipline === discipline).map(({ dose }) => dose?.timesPerWeek ?? 1);
    // The same weekday and hour for as long as the discipline comes.
    const usual = random.fork(`visits/${discipline}`);
    const [first, minute] = [usual.whole(1, WORKING_DAYS), visitMinute(usual)];
    return visitDays(random, { first, timesPerWeek: Math.max(...doses) }, from, to).flatMap((day) => {
      const visit = { day, at: instantOf(day, minute), by: recorder(told, discipline, day) };
      return actsOfVisit(told, stretch, visit, discipline);
    });
  });
  for (const { at, by, ...deed } of acts.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    const staff = told.clinic.staff.find(({ id }) => id === by) ?? leadOf(told);
    book.write(at, staff, deed);
  }
}
