import * as fc from 'fast-check';
import { addDays, daysBetween, localDate, type LocalDate } from '../../src/children/local-date.ts';
import { LEVELS } from '../../src/goals/levels.ts';
import type { Observation } from '../../src/goals/observation.ts';
import { RATER_KINDS, type Rating, type Review } from '../../src/goals/rating.ts';
import type { ReachedFacts } from '../../src/goals/reached.ts';
import { REACHED_DAYS_APART } from '../../src/limits.ts';
import { IDS, observationOf, OT, testId } from '../../testing/plan.ts';
import { runs } from '../../testing/runs.ts';
import type { Property } from './rules.ts';

const level = fc.constantFrom(...LEVELS);
const facts: ReachedFacts = {
  goal: IDS.goal,
  state: 'ACTIVE',
  direction: 'IMPROVE',
  setting: 'HOME',
  scaleEdition: 2,
  targetOn: '2027-02-15',
  reopenedOn: null,
  timeZone: 'Asia/Kolkata',
  today: '2027-02-15',
};

const observation = fc
  .record({
    day: fc.integer({ min: 0, max: 7 }),
    minute: fc.integer({ min: 0, max: 1439 }),
    level,
    setting: fc.constantFrom('HOME', 'CLINIC'),
    isVoided: fc.boolean(),
    scaleEdition: fc.constantFrom(1, 2, 2, 2),
  })
  .map((seen): Observation => {
    const day = addDays('2027-02-01', seen.day);
    const time = `${String(Math.floor(seen.minute / 60)).padStart(2, '0')}:${String(seen.minute % 60).padStart(2, '0')}`;
    return observationOf(day, {
      observation: testId(seen.day * 1440 + seen.minute),
      level: seen.level,
      setting: seen.setting,
      scaleEdition: seen.scaleEdition,
      happenedAt: `${day}T${time}:00.000Z`,
      voided: seen.isVoided ? { at: 'x', by: 'y', reason: 'UNDO' } : null,
    });
  });

const reopening = fc.option(
  fc.integer({ min: -1, max: 4 }).map((day) => addDays('2027-02-01', day)),
  { freq: 2 },
);

/** Whether two observations show the goal reached, said as plainly as the clinical rule says it. */
function showReached(a: Observation, b: Observation, reopenedOn: LocalDate | null): boolean {
  const counts = [a, b].every(
    (each) => each.voided === null && each.scaleEdition === 2 && each.level !== null && each.level >= 0,
  );
  const [first, second] = [a, b].map((each) => localDate(each.happenedAt, 'Asia/Kolkata'));
  const apart = first !== undefined && second !== undefined && daysBetween(first, second) >= REACHED_DAYS_APART;
  const later = [first, second].every(
    (on) => reopenedOn === null || (on !== undefined && daysBetween(reopenedOn, on) > 0),
  );
  return counts && apart && later && (a.setting === 'HOME' || b.setting === 'HOME');
}

const review: Review = { review: 'r', version: 'v', heldOn: '2027-02-15', closed: false };
const rating = fc
  .record({ goal: fc.constantFrom('a', 'b'), raterKind: fc.constantFrom(...RATER_KINDS), level })
  .map((given): Rating => ({
    review: 'r',
    ...given,
    special: null,
    scaleEdition: 1,
    givenBy: given.raterKind,
    givenOn: '2027-02-15',
    raterName: null,
  }));

export const courseProperties: readonly Property[] = [
  {
    says: 'reached is proposed exactly when two observations show it',
    check: (rules) =>
      fc.assert(
        fc.property(fc.array(observation, { maxLength: 6 }), reopening, (seen, reopenedOn) => {
          const shown = seen.some((a) => seen.some((b) => showReached(a, b, reopenedOn)));
          return (rules.proposeReached({ ...facts, reopenedOn }, seen) !== undefined) === shown;
        }),
        runs(400),
      ),
  },
  {
    says: 'a strand’s measure sets no level of the goal, also at its target',
    check: (rules) =>
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 600 }), (seconds) => {
          const answer = rules.recordObservation(
            {
              observation: testId(1),
              goal: IDS.goal,
              strand: IDS.otStrand,
              scaleEdition: 1,
              level: null,
              measure: { type: 'SECONDS', seconds },
              setting: 'HOME',
              seenBy: 'IN_PERSON',
              remarks: [],
              note: '',
              happenedAt: '2027-02-15T06:30:00Z',
            },
            {
              goal: { goal: IDS.goal, state: 'ACTIVE', outcome: null, closedOn: null, reopenedOn: null, reason: null },
              strand: { strand: IDS.otStrand, goal: IDS.goal, discipline: OT, state: 'ACTIVE', reason: null },
              scaleEdition: 1,
              episodeOpenedOn: '2026-11-01',
              timeZone: 'Asia/Kolkata',
              now: '2027-02-15T10:00:00Z',
              by: IDS.ot,
            },
          );
          return answer.ok && answer.value.level === null && answer.value.strand === IDS.otStrand;
        }),
        runs(200),
      ),
  },
  {
    says: 'pausing, resuming or ending a strand touches nothing but the strand',
    check: (rules) =>
      fc.assert(
        fc.property(
          fc.constantFrom('STARTS_LATER', 'ACTIVE', 'PAUSED', 'ENDED'),
          fc.constantFrom('PAUSE', 'RESUME', 'END'),
          (state, kind) => {
            const strand = Object.freeze({ strand: 's', goal: 'g', discipline: OT, state, reason: null });
            const answer = rules.moveStrand(strand, kind === 'RESUME' ? { kind } : { kind, reason: 'x' });
            const startsByHand = state === 'STARTS_LATER' && answer.ok && answer.value.state === 'ACTIVE';
            return !startsByHand && (!answer.ok || Object.keys(answer.value).length === Object.keys(strand).length);
          },
        ),
        runs(200),
      ),
  },
  {
    says: 'a rating is read by its giver alone until two kinds of rater have rated the goal',
    check: (rules) =>
      fc.assert(
        fc.property(fc.array(rating, { maxLength: 6 }), fc.constantFrom(...RATER_KINDS, 'A_LEAD'), (ratings, reader) =>
          rules.visibleRatings(ratings, review, reader).every((each) => {
            const kinds = new Set(ratings.filter(({ goal }) => goal === each.goal).map(({ raterKind }) => raterKind));
            return each.givenBy === reader || kinds.size >= 2;
          }),
        ),
        runs(200),
      ),
  },
  {
    says: 'each kind of rater rates a goal once, and no practitioner after having typed another’s rating',
    check: (rules) =>
      fc.assert(
        fc.property(fc.array(rating, { maxLength: 6 }), rating, fc.boolean(), (before, next, isSame) => {
          const by = isSame ? (before[0]?.givenBy ?? 'x') : 'x';
          const input = { goal: next.goal, raterKind: next.raterKind, given: next.level, raterName: null };
          const context = { review, ratings: before, startLevel: -2, scaleEdition: 1, by, on: '2027-02-15' } as const;
          const ofGoal = before.filter(({ goal }) => goal === next.goal);
          const isTwice = ofGoal.some(({ raterKind }) => raterKind === next.raterKind);
          const isOwn = next.raterKind === 'PRACTITIONER' || next.raterKind === 'SECOND_PRACTITIONER';
          const isSeen = isOwn && ofGoal.some(({ givenBy }) => givenBy === by);
          return rules.giveRating(input, context).ok === (!isTwice && !isSeen);
        }),
        runs(200),
      ),
  },
];
