import { addDays, addMonths } from '../children/local-date.ts';
import type { LocalDate } from '../children/local-date.ts';
import { completedMonths } from '../children/age.ts';
import { CLASSIFY_WITHIN_DAYS } from '../limits.ts';
import { GMFCS_BANDS, GMFCS_YEARLY_UNDER_MONTHS, GOOD_BEFORE_MONTHS, HIP_SCHEDULE } from './hip-schedule.ts';
import {
  grownUpOn,
  lastCheck,
  type Recall,
  type RecallCheck,
  type RecallFacts,
  type ScheduledRecall,
} from './recall.ts';

const CEREBRAL_PALSY = 'CEREBRAL_PALSY';

function later(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}

/** A level is looked at again yearly while the child is small, and when the bands of the system change. */
function levelAgain(birthDate: LocalDate, last: RecallCheck): Recall | undefined {
  const age = completedMonths(birthDate, last.doneOn);
  const isYearly = age < GMFCS_YEARLY_UNDER_MONTHS;
  const band = GMFCS_BANDS.find((months) => months > age);
  const days = [
    ...(isYearly ? [addMonths(last.doneOn, 12)] : []),
    ...(band === undefined ? [] : [addMonths(birthDate, band)]),
  ].toSorted();
  const [dueOn] = days;
  if (dueOn === undefined) return undefined;
  return { recall: 'GMFCS_LEVEL', lastOn: last.doneOn, dueOn, everyMonths: isYearly ? 12 : null };
}

/** The next of the ages that no check is good for; one check answers for all ages before it. */
function nextAge(birthDate: LocalDate, ages: readonly number[], lastOn: LocalDate | null): LocalDate | undefined {
  const months = ages.find((each, at) => {
    const goodFrom = addMonths(birthDate, each - (at === 0 ? GOOD_BEFORE_MONTHS.first : GOOD_BEFORE_MONTHS.later));
    return lastOn === null || lastOn < goodFrom;
  });
  return months === undefined ? undefined : addMonths(birthDate, months);
}

function hipAgain(
  { birthDate, checks }: RecallFacts,
  kind: Exclude<ScheduledRecall, 'GMFCS_LEVEL'>,
  level: NonNullable<RecallCheck['level']>,
): Recall | undefined {
  const schedule = HIP_SCHEDULE[level];
  const lastOn = lastCheck(checks, kind)?.doneOn ?? null;
  // Nobody was late before the level was known: what should have been done by then is due from that day.
  const knownOn = checks
    .filter(({ recall }) => recall === 'GMFCS_LEVEL')
    .reduce((first, { doneOn }) => (doneOn < first ? doneOn : first), '9999-12-31');
  if (schedule.by === 'AGE') {
    const ages = kind === 'HIP_XRAY' ? schedule.xrayAt : schedule.examinationAt;
    const byAge = nextAge(birthDate, ages, lastOn);
    return byAge === undefined ? undefined : { recall: kind, lastOn, dueOn: later(byAge, knownOn), everyMonths: null };
  }
  const isSteady = lastCheck(checks, 'HIP_XRAY')?.steady === true;
  const everyMonths = isSteady ? schedule.steadyEveryMonths : schedule.everyMonths;
  const isFirst = lastOn === null || lastOn < addMonths(birthDate, schedule.firstBy - GOOD_BEFORE_MONTHS.first);
  const dueOn = isFirst ? later(addMonths(birthDate, schedule.firstBy), knownOn) : addMonths(lastOn, everyMonths);
  return { recall: kind, lastOn, dueOn, everyMonths };
}

/**
 * What is due again for a child, in the order of `SCHEDULED_RECALLS`. Only cerebral palsy has recalls so far: a GMFCS level first,
 * within thirty days, and then the hips by that level. It depends on facts and not on the day it is asked, and says
 * nothing past the eighteenth birthday. Source: see `HIP_SCHEDULE`.
 */
export function recallsOf(facts: RecallFacts): readonly Recall[] {
  const palsy = facts.conditions.find(({ code }) => code === CEREBRAL_PALSY);
  if (palsy === undefined) return [];
  const classified = lastCheck(facts.checks, 'GMFCS_LEVEL');
  const level = classified?.level ?? null;
  const found: readonly (Recall | undefined)[] =
    classified === undefined || level === null
      ? [
          {
            recall: 'GMFCS_LEVEL',
            lastOn: null,
            dueOn: addDays(palsy.notedOn, CLASSIFY_WITHIN_DAYS),
            everyMonths: null,
          },
        ]
      : [
          levelAgain(facts.birthDate, classified),
          hipAgain(facts, 'HIP_EXAMINATION', level),
          hipAgain(facts, 'HIP_XRAY', level),
        ];
  const end = grownUpOn(facts.birthDate);
  return found.filter((each) => each !== undefined).filter(({ dueOn }) => dueOn < end);
}
