import {
  addDays,
  completedYears,
  disciplinesOfGoal,
  type EndCriterion,
  type LocalDate,
  nextReviewDates,
  openWork,
  type RaterKind,
  type RatingInput,
  type ReviewDecision,
} from '@trellis/domain';
import { openDay } from '../base/calendar.ts';
import type { StaffMember } from '../clinic/clinic.ts';
import { levelAt, toLevel } from '../course/trajectory.ts';
import { reachedIn, wordsOfGoal } from '../life/course.ts';
import { getInForce } from '../life/versions.ts';
import { type Case, guardianOf, leadOf, type Stretch, therapistOf, type ToldGoal } from './case.ts';
import { lastDay } from './timeline.ts';
import { follow } from './visits.ts';

const SPECIAL_SHARE = 0.2;
const ALSO_CHILD = 0.3;
const ALSO_TEACHER = 0.25;
const CHILD_RATES_FROM = 7;

/** The goals of the version in force that are still open, in the plan's order. */
function openGoals({ book: { living }, goals }: Case): readonly ToldGoal[] {
  const held = getInForce(living).content.goals.map(({ goal }) => goal);
  return goals.filter(
    ({ goal }) =>
      held.includes(goal) && living.plan.goals.some((each) => each.goal === goal && each.state !== 'CLOSED'),
  );
}

/** A therapist of the discipline that has a strand under the goal. */
export function ownerOf(told: Case, goal: string): StaffMember {
  const [discipline] = disciplinesOfGoal(getInForce(told.book.living).content, goal);
  return discipline === undefined ? leadOf(told) : therapistOf(told, discipline);
}

/** What the practitioner gives: the level the course came to, by its own name where it has one. */
function practitionerGives(
  { random, convention }: Case,
  { trajectory, template }: ToldGoal,
  gone: number,
): RatingInput['given'] {
  const final = trajectory === null ? convention : toLevel(levelAt(trajectory, gone));
  if (template.direction !== 'IMPROVE' || !random.chance(SPECIAL_SHARE)) return final;
  if (convention === -1 && final === -1) return 'PARTLY';
  return convention === -2 && final === -2 ? 'WORSE_THAN_START' : final;
}

/** What somebody else gives, who mostly sees the same. */
function otherGives({ random, convention }: Case, { trajectory }: ToldGoal, gone: number): RatingInput['given'] {
  const apart = random.weighted([
    [0, 0.65],
    [1, 0.2],
    [-1, 0.15],
  ]);
  return toLevel((trajectory === null ? convention : levelAt(trajectory, gone)) + apart);
}

interface Heard {
  readonly raterKind: RaterKind;
  readonly given: RatingInput['given'];
  /** Who types it; the therapist of the goal where nobody is named. */
  readonly by?: StaffMember;
}

function rate(told: Case, day: LocalDate, { goal }: ToldGoal, { raterKind, given, by }: Heard): void {
  const { book, chart, speech } = told;
  const raterName = {
    PRACTITIONER: null,
    SECOND_PRACTITIONER: null,
    CAREGIVER: guardianOf(told).name,
    CHILD: chart.profile.given,
    TEACHER: speech.language === 'hi' ? 'कक्षा की दीदी' : 'Class teacher',
  }[raterKind];
  const at = book.on(day);
  const input: RatingInput = { goal, raterKind, given, raterName };
  book.write(at, by ?? ownerOf(told, goal), { kind: 'RATE', rating: book.id(at), input });
}

function openReview(told: Case, heldOn: LocalDate): void {
  const { book } = told;
  const at = book.on(heldOn);
  book.write(at, leadOf(told), { kind: 'OPEN_REVIEW', review: book.id(at), heldOn });
}

/** Opens the review that is held on a day; the practitioner rates every open goal. `gone` is 1 at the end of the course. */
export function rateByPractitioner(told: Case, heldOn: LocalDate, gone: number = 1): void {
  openReview(told, heldOn);
  for (const each of openGoals(told)) {
    rate(told, heldOn, each, { raterKind: 'PRACTITIONER', given: practitionerGives(told, each, gone) });
    if (gone === 1) each.reached = each.trajectory?.final ?? null;
  }
}

/** Opens the review with what the family said on the telephone; the lead wrote it down, so the practitioner is blind. */
export function rateByFamily(told: Case, heldOn: LocalDate): void {
  openReview(told, heldOn);
  const by = told.clinic.staff.find(({ role }) => role === 'LEAD_THERAPIST') ?? leadOf(told);
  for (const each of openGoals(told)) {
    rate(told, heldOn, each, { raterKind: 'CAREGIVER', given: otherGives(told, each, 1), by });
  }
}

/** The family's levels, and now and then the child's or the teacher's, some days later; then the review is closed. */
export function hearTheOthers(told: Case, heldOn: LocalDate, gone: number = 1): void {
  const { book, chart, random } = told;
  const day = openDay(addDays(heldOn, random.whole(1, 4)));
  const years = completedYears(chart.profile.birthDate, day);
  for (const each of openGoals(told)) {
    rate(told, day, each, { raterKind: 'CAREGIVER', given: otherGives(told, each, gone) });
    const { setting } = wordsOfGoal(book.living, each.goal);
    if (years >= CHILD_RATES_FROM && random.chance(ALSO_CHILD)) {
      rate(told, day, each, { raterKind: 'CHILD', given: otherGives(told, each, gone) });
    }
    if (setting === 'NURSERY_OR_SCHOOL' && random.chance(ALSO_TEACHER)) {
      rate(told, day, each, { raterKind: 'TEACHER', given: otherGives(told, each, gone) });
    }
  }
  book.write(book.on(day), leadOf(told), { kind: 'CLOSE_REVIEW' });
}

/** A review from beginning to end. Answers the day it was closed. */
export function review(told: Case, heldOn: LocalDate, gone: number = 1): LocalDate {
  rateByPractitioner(told, heldOn, gone);
  hearTheOthers(told, heldOn, gone);
  return openDay(addDays(heldOn, 4));
}

const GOES_ON = {
  en: 'It goes the way we hoped; nothing to change for now.',
  hi: 'जैसा सोचा था वैसा चल रहा है; अभी कुछ बदलना नहीं है।',
};
const BEGINS_ANEW = {
  en: 'We go on with what is not there yet, and take up what the family wants next.',
  hi: 'जो अभी नहीं हुआ उस पर काम जारी; और परिवार जो आगे चाहता है वह जोड़ेंगे।',
};

/** What was rated below the level expected is changed in the next version; the rest is kept. */
function workAfter({ book: { living } }: Case): ReviewDecision['work'] {
  const last = living.reviews.at(-1)?.review.review;
  const below = new Set(
    living.ratings.flatMap(({ rating: { review: of, goal, raterKind, level } }) =>
      of === last && raterKind === 'PRACTITIONER' && level < 0 ? [goal] : [],
    ),
  );
  return openWork(living.plan).map(({ goal, strand }) => ({
    goal,
    strand,
    decision: below.has(goal) ? 'CHANGE' : 'KEEP',
  }));
}

function decide(
  told: Case,
  day: LocalDate,
  decision: Pick<ReviewDecision, 'outcome' | 'nextOn' | 'reason'> & { readonly endReason?: EndCriterion },
): void {
  const { book } = told;
  const at = book.on(day);
  const work = decision.outcome === 'NEXT_VERSION' ? workAfter(told) : [];
  const whole = { endReason: null, ...decision, work };
  book.write(at, leadOf(told), { kind: 'DECIDE_REVIEW', draft: book.id(at), decision: whole });
}

/** The next version is what comes of the review: its draft is begun with it. */
export function decideOnNext(told: Case, day: LocalDate): void {
  const { birthDate } = told.chart.profile;
  const dates = nextReviewDates('NEXT_VERSION', { hasOpenWork: true, today: day, birthDate });
  decide(told, day, {
    outcome: 'NEXT_VERSION',
    nextOn: dates?.proposed ?? null,
    reason: BEGINS_ANEW[told.speech.language],
  });
}

/** The same version goes on, to be looked at on the day its parties agreed on. */
export function decideToGoOn(told: Case, day: LocalDate): void {
  const nextOn = getInForce(told.book.living).content.terms.reviewOn;
  decide(told, day, { outcome: 'CONTINUE', nextOn, reason: GOES_ON[told.speech.language] });
}

/** The same version goes on until a day that is said anew: sooner where all there is left is to see that it stays. */
export function decideToLookAgain(told: Case, day: LocalDate): LocalDate {
  const { chart, book, speech } = told;
  const hasOpenWork = openWork(book.living.plan).length > 0;
  const dates = nextReviewDates('CONTINUE', { hasOpenWork, today: day, birthDate: chart.profile.birthDate });
  if (dates === undefined) throw new Error('A version that goes on is looked at again');
  decide(told, day, { outcome: 'CONTINUE', nextOn: dates.proposed, reason: GOES_ON[speech.language] });
  return dates.proposed;
}

/** Care ends with the review, for one of the criteria. */
export function decideToEnd(told: Case, day: LocalDate, endReason: EndCriterion, reason: string): void {
  decide(told, day, { outcome: 'END', nextOn: null, endReason, reason });
}

const NEEDS_NO_WORK = { en: 'It is part of the day now.', hi: 'यह अब दिन का हिस्सा है।' };

/** What is left of a plan whose aims are there: the family needs no help with it any more. */
export function closeTheRest(told: Case, day: LocalDate): void {
  const { book, speech } = told;
  for (const { goal } of openGoals(told)) {
    const move = { kind: 'CLOSE', outcome: 'NO_LONGER_WANTED', reason: NEEDS_NO_WORK[speech.language] } as const;
    book.write(book.on(day), ownerOf(told, goal), { kind: 'MOVE_GOAL', goal, move });
  }
}

/** What was reached is seen once more where it belongs, as the family tells it. */
export function seeItKept(told: Case, day: LocalDate): void {
  const { book, random, speech } = told;
  for (const { goal } of book.living.plan.goals.filter(({ outcome }) => outcome === 'REACHED')) {
    const { scaleEdition, setting } = wordsOfGoal(book.living, goal);
    const at = book.on(day);
    const input = {
      observation: book.id(at),
      goal,
      strand: null,
      scaleEdition,
      level: toLevel(random.whole(0, 1)),
      measure: null,
      setting: setting ?? '',
      seenBy: 'REPORTED_BY_CARER' as const,
      remarks: [],
      note: STILL_THERE[speech.language],
      happenedAt: at,
    };
    book.write(at, leadOf(told), { kind: 'OBSERVE', input });
  }
}

const SEEN_TWICE = { en: 'Seen twice, and the family says so too.', hi: 'दो बार देखा गया, परिवार भी यही कहता है।' };

/**
 * Confirms as reached what has been seen reached on two dates, and closes it; all but one where the plan needs a goal to
 * go on with. Answers how many goals that were.
 */
export function closeReached(told: Case, day: LocalDate, keepsOne: boolean): number {
  const { book } = told;
  const reached = openGoals(told).filter(({ goal }) => {
    const life = book.living.plan.goals.find((each) => each.goal === goal);
    const isImproved = wordsOfGoal(book.living, goal).direction === 'IMPROVE';
    return life !== undefined && isImproved && reachedIn(book.living, life, day) !== undefined;
  });
  const isAll = reached.length === openGoals(told).length;
  const confirmed = keepsOne && isAll ? reached.slice(1) : reached;
  for (const { goal } of confirmed) {
    const move = { kind: 'CLOSE', outcome: 'REACHED', reason: SEEN_TWICE[told.speech.language] } as const;
    book.write(book.on(day), ownerOf(told, goal), { kind: 'MOVE_GOAL', goal, move });
  }
  return confirmed.length;
}

const STILL_THERE = { en: 'Still does it, without anybody asking.', hi: 'अब भी करता है, बिना कहे।' };

/** Looks again at what was reached three months ago, and finds it held; the family tells of it. */
export function lookAgain(told: Case, day: LocalDate): void {
  const { book } = told;
  const due = book.living.followUps.filter(
    ({ followUp }) => followUp.state === 'OPEN' && followUp.months === 3 && followUp.dueOn <= day,
  );
  for (const { followUp } of due) {
    const random = told.clinic.random.fork(`looks/${followUp.followUp}`);
    const at = book.on(day, random);
    const by = told.clinic.staff.find(({ id }) => id === followUp.owner) ?? leadOf(told);
    book.write(at, by, {
      kind: 'SEE_FOLLOW_UP',
      followUp: followUp.followUp,
      observation: book.id(at, random),
      level: followUp.levelAtClosing,
      seenBy: 'REPORTED_BY_CARER',
      note: STILL_THERE[told.speech.language],
    });
  }
}

const CONFIRMED_SHARE = 0.85;
const CONFIRMED_BEFORE_END = 14;

/** What is recorded from a day to the last before the anchor; as a rule what was seen reached is confirmed on the way. */
export function followToLast(told: Case, from: LocalDate, stretch: Stretch): void {
  const last = lastDay(told.clinic);
  const day = openDay(addDays(last, -CONFIRMED_BEFORE_END));
  if (day <= from || !told.random.chance(CONFIRMED_SHARE)) {
    follow(told, from, last, stretch);
    return;
  }
  follow(told, from, addDays(day, -1), stretch);
  closeReached(told, day, true);
  follow(told, addDays(day, 1), last, stretch);
}
