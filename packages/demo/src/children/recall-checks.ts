import {
  addDays,
  GMFCS_LEVELS,
  type LocalDate,
  type RecallCheck,
  type ScheduledRecall,
  recallsOf,
} from '@trellis/domain';
import { instantOf, openDay, OPENS_AT_MINUTE } from '../base/calendar.ts';
import { idAt } from '../base/ids.ts';
import type { Random } from '../base/random.ts';
import type { StaffMember } from '../clinic/clinic.ts';
import type { Profile } from './profile.ts';

export interface ChartCheck extends RecallCheck {
  readonly id: string;
  readonly note: string;
  readonly recordedBy: string;
}

/** Of what was due, the share that was done; the rest is what a clinic finds overdue. */
const DONE = 0.95;

/** What the recalls are counted from. */
export function recallFacts({ birthDate, condition, receivedOn }: Profile, checks: readonly RecallCheck[]) {
  return { birthDate, conditions: [{ code: condition, notedOn: receivedOn }], checks };
}

/** What was looked at from the first visit to the day the demo is told of, each at about the day it was due. */
export function drawRecallChecks(
  random: Random,
  profile: Profile,
  by: StaffMember,
  seenOn: LocalDate,
  anchor: LocalDate,
): readonly ChartCheck[] {
  if (profile.gmfcs === null) return [];
  const level = GMFCS_LEVELS[profile.gmfcs - 1] ?? 'I';
  const checks: ChartCheck[] = [];
  const add = (recall: ScheduledRecall, doneOn: LocalDate) => {
    const isXray = recall === 'HIP_XRAY';
    checks.push({
      id: idAt(instantOf(doneOn, OPENS_AT_MINUTE), random),
      recall,
      doneOn,
      level: recall === 'GMFCS_LEVEL' ? level : null,
      migrationPercent: isXray ? random.whole(6, 24) : null,
      steady: isXray ? checks.some((each) => each.recall === recall) : null,
      note: '',
      recordedBy: by.id,
    });
  };
  add('GMFCS_LEVEL', seenOn);
  const missed = new Set<ScheduledRecall>();
  const nextDue = () =>
    recallsOf(recallFacts(profile, checks)).find(
      ({ recall, dueOn }) => !missed.has(recall) && dueOn <= addDays(anchor, -DAYS_LATE),
    );
  for (let due = nextDue(); due !== undefined; due = nextDue()) {
    const { recall, dueOn } = due;
    if (random.chance(DONE)) add(recall, dueOn < seenOn ? seenOn : openDay(addDays(dueOn, random.whole(0, 7))));
    else missed.add(recall);
  }
  return checks;
}

/** Days after its date within which a busy clinic gets to it. */
const DAYS_LATE = 12;
