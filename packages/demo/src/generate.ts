import { type LocalDate, weeklyMinutes } from '@trellis/domain';
import type { DemoRows } from './rows/rows.ts';
import { chartRows } from './children/chart-rows.ts';
import { type Clinic, clinicRows, openClinic, type StaffMember } from './clinic/clinic.ts';
import { type ClinicPlan, MAIN_CLINIC, SECOND_CLINIC } from './clinic/clinics.ts';
import { dayOf } from './base/calendar.ts';
import { calendarRows } from './clinic/calendar.ts';
import { diaryRows, type TreatedChild, type WeeklyWork } from './clinic/diary.ts';
import { ownTemplateRows } from './clinic/own-template.ts';
import { acknowledgementRows } from './life/acknowledgement-rows.ts';
import { lifeRows } from './life/life-rows.ts';
import type { Living } from './life/living.ts';
import { dealStories } from './stories/deck.ts';
import { EXAMPLES } from './stories/examples.ts';
import type { Told } from './stories/story.ts';

/** The most appointments of one discipline that a family has in a week. */
const MOST_A_WEEK = 2;

export interface DemoOptions {
  /** The day the clinics are as of. Nothing is later than the evening before. */
  readonly anchor: LocalDate;
  /** SHA-256 of a text in lower-case hex. */
  readonly hash: (text: string) => string;
  readonly clinics?: readonly ClinicPlan[];
}

/** Some rows, by table: to be written in the order of `DEMO_TABLES`. */
export type DemoChunk = Partial<DemoRows>;

/** One child as it was told, with the story it comes from. */
export interface ToldChild extends Told {
  readonly story: string;
}

/** The children of a clinic one by one: no more than one is held at a time. */
export function* tellChildren(clinic: Clinic, hash: DemoOptions['hash']): Generator<ToldChild> {
  const taken = new Set<string>();
  const turns = new Map<string, number>();
  const examples = clinic.plan.hasExamples ? EXAMPLES : [];
  const deck = dealStories(clinic.random.fork('deck'));
  for (let index = 0; index < clinic.plan.children; index += 1) {
    const story = examples[index] ?? deck.next().value;
    if (story === undefined) return;
    const turn = turns.get(story.name) ?? 0;
    turns.set(story.name, turn + 1);
    yield { ...story.tell({ clinic, index, turn, taken, hash }), story: story.name };
  }
}

/** The rows of one child: its chart, and its plan where it has one. */
export function childRows(clinic: Clinic, { chart, living }: Told): DemoChunk {
  const safetyAcknowledgements = acknowledgementRows(clinic, chart, living);
  if (living === null) {
    const consents = chart.consent === null ? [] : [chart.consent];
    return { ...chartRows(clinic, chart, consents), safetyAcknowledgements };
  }
  const episode = chart.episode && { ...chart.episode, closedOn: living.endedOn };
  return {
    ...chartRows(clinic, { ...chart, episode }, living.plan.consents),
    ...lifeRows(clinic, chart, living),
    safetyAcknowledgements,
  };
}

/** A child with those of its team who are there; nobody once its plan is over. */
function treatedChild({ chart, living }: Told): TreatedChild {
  const { id } = chart.profile;
  if (living === null || living.endedOn !== null) return { id, therapists: [], work: [] };
  const present = chart.team.filter(({ leftOn }) => leftOn === null);
  return {
    id,
    therapists: present.map(({ staff }) => staff),
    work: weeklyWork(
      living,
      present.map(({ staff }) => staff),
    ),
  };
}

/** What each discipline has planned for a week in the version in force, done by whoever of the team is of it. */
function weeklyWork(living: Living, team: readonly StaffMember[]): readonly WeeklyWork[] {
  const { plan, versions } = living;
  const version = plan.versions.find(({ state }) => state === 'IN_FORCE');
  if (plan.state !== 'ACTIVE' || version === undefined) return [];
  const inForce = [...versions.values()].flatMap(({ inForceFrom }) => inForceFrom ?? []).toSorted();
  const since = dayOf(inForce[0] ?? '');
  const worked = version.content.strands.filter(({ strand }) =>
    plan.strands.some((life) => life.strand === strand && life.state === 'ACTIVE'),
  );
  return [...new Set(worked.map(({ discipline }) => discipline))].flatMap((discipline) => {
    const therapist = team.find((each) => each.discipline === discipline && each.role === 'THERAPIST');
    const doses = worked.flatMap((strand) =>
      strand.discipline === discipline && strand.dose !== null ? [strand.dose] : [],
    );
    const timesPerWeek = Math.min(MOST_A_WEEK, Math.round(Math.max(0, ...doses.map((dose) => dose.timesPerWeek))));
    if (therapist === undefined || timesPerWeek === 0) return [];
    const each = doses.reduce((sum, dose) => sum + weeklyMinutes(dose), 0) / timesPerWeek;
    const minutes = Math.min(60, Math.max(30, Math.round(each / 15) * 15));
    return [{ therapist, since, timesPerWeek, minutes }];
  });
}

/**
 * The demo clinics as rows by table, clinic by clinic and child by child. The same anchor and clinics give the same rows
 * on every machine: no clock and no chance but that of the fixed seed.
 */
export function* generateDemo(options: DemoOptions): Generator<DemoChunk> {
  const accounts = new Set<string>();
  for (const [position, plan] of (options.clinics ?? [MAIN_CLINIC, SECOND_CLINIC]).entries()) {
    const clinic = openClinic(plan, options.anchor, position);
    yield { ...clinicRows(clinic, (key) => accounts.has(key)), ...calendarRows(clinic) };
    if (plan.hasExamples) yield ownTemplateRows(clinic);
    for (const { key } of clinic.staff) accounts.add(key);
    const treated: TreatedChild[] = [];
    for (const told of tellChildren(clinic, options.hash)) {
      treated.push(treatedChild(told));
      yield childRows(clinic, told);
    }
    yield diaryRows(clinic, treated, options.hash);
  }
}
