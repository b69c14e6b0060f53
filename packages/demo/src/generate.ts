import type { LocalDate } from '@trellis/domain';
import type { DemoRows } from './rows/rows.ts';
import { chartRows } from './children/chart-rows.ts';
import { type Clinic, clinicRows, openClinic } from './clinic/clinic.ts';
import { type ClinicPlan, MAIN_CLINIC, SECOND_CLINIC } from './clinic/clinics.ts';
import { calendarRows, diaryRows, type TreatedChild } from './clinic/diary.ts';
import { ownTemplateRows } from './clinic/own-template.ts';
import { acknowledgementRows } from './life/acknowledgement-rows.ts';
import { lifeRows } from './life/life-rows.ts';
import { dealStories } from './stories/deck.ts';
import { EXAMPLES } from './stories/examples.ts';
import type { Told } from './stories/story.ts';

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
  const present = chart.team.filter(({ leftOn }) => leftOn === null).map(({ staff }) => staff);
  return { id: chart.profile.id, therapists: living === null || living.endedOn !== null ? [] : present };
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
    yield diaryRows(clinic, treated);
  }
}
