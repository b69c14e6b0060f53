import {
  completedMonths,
  INFANT_REVIEW_DAYS,
  INFANT_REVIEW_UNDER_MONTHS,
  type LocalDate,
  REVIEW_DAYS,
} from '@trellis/domain';
import type { ProfileWish } from '../children/profile.ts';
import { chooseGoals, drawGoalCount } from '../goals/goal-stock.ts';
import type { WishedGoal } from '../goals/wished-goal.ts';
import { drawCourses, bringIntoForce, type Way } from './agreeing.ts';
import { type Case, openCase, type Stretch } from './case.ts';
import { chooseTeam, profileSeenOn } from './first-visit.ts';
import type { Telling } from './story.ts';
import { type Beginning, beginningOf, SENT_BEFORE_IN_FORCE } from './timeline.ts';
import { stretchFrom, writeFirstDraft } from './writing.ts';

export interface OpeningWish {
  /** The day the first version comes into force (or would), given the days until its review. */
  readonly inForceOn: (reviewDays: number) => LocalDate;
  readonly child?: Omit<ProfileWish, 'receivedOn'>;
  /** Instead of goals by the stock. */
  readonly goals?: readonly WishedGoal[];
  /** Goals the family comes with later, so many at most. */
  readonly laterGoals?: number;
  readonly saidLaterOn?: LocalDate;
}

/** A case that is ready to be written, with its first days and the number of goals its first version has. */
export interface Opened {
  readonly told: Case;
  readonly days: Beginning;
  readonly count: number;
}

const SPREAD = 35;

/** Draws a child, its team and what the family wants, for a plan whose first version comes into force on a day. */
export function openStory({ clinic, index, turn, taken, hash }: Telling, wish: OpeningWish): Opened {
  const random = clinic.random.fork(`child/${index}/opening`);
  const spread = random.whole(0, SPREAD);
  const at = (reviewDays: number) => beginningOf(wish.inForceOn(reviewDays), spread);
  const { child = {} } = wish;
  // Who it is decides how soon the plan is reviewed, and that when it began; a copy, since the name is taken once.
  const first = profileSeenOn(clinic, index, at(REVIEW_DAYS.default).seenOn, child, new Set(taken));
  const ageMonths = completedMonths(first.birthDate, at(REVIEW_DAYS.default).sentOn);
  const isInfant = ageMonths < INFANT_REVIEW_UNDER_MONTHS;
  const days = at((isInfant ? INFANT_REVIEW_DAYS.default : REVIEW_DAYS.default) - SENT_BEFORE_IN_FORCE);
  const profile = profileSeenOn(clinic, index, days.seenOn, child, taken);
  const months = completedMonths(profile.birthDate, days.draftedOn);
  const goals = wish.goals ?? chooseGoals(random, profile, months, drawGoalCount(random));
  const later = chooseGoals(random, profile, months, wish.laterGoals ?? 0, goals);
  const told = openCase(clinic, index, {
    profile,
    members: chooseTeam(clinic, profile, turn),
    seenOn: days.seenOn,
    goals: [
      ...goals.map((template) => ({ template, saidOn: days.seenOn })),
      ...later.map((template) => ({ template, saidOn: wish.saidLaterOn ?? days.seenOn })),
    ],
    hash,
  });
  return { told, days, count: goals.length };
}

/** Writes the first version and brings it into force; answers the stretch until its review. */
export function beginPlan({ told, days, count }: Opened, way?: Way): Stretch {
  writeFirstDraft(told, days.draftedOn, days.sentOn, count);
  bringIntoForce(told, { sentOn: days.sentOn, inForceOn: days.inForceOn, ...(way !== undefined && { way }) });
  drawCourses(told);
  return stretchFrom(told, days.inForceOn);
}
