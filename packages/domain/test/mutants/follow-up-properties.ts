import * as fc from 'fast-check';
import { addDays, addMonths, daysBetween } from '../../src/children/local-date.ts';
import { FOLLOW_UP_MONTHS, type FollowUp } from '../../src/follow-ups/follow-up.ts';
import { LEVELS } from '../../src/goals/levels.ts';
import { FOLLOW_UP_EARLY_DAYS } from '../../src/limits.ts';
import { IDS, observationOf, testId } from '../../testing/plan.ts';
import { runs } from '../../testing/runs.ts';
import type { Property } from './rules.ts';

const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2025-01-01', days));
const level = fc.constantFrom(...LEVELS);
const reachedLevel = fc.constantFrom(0 as const, 1 as const, 2 as const);
const STAFF: readonly string[] = ['a', 'b', 'c', 'd'];
const someone = fc.constantFrom(...STAFF);

const closed = fc.record({ closedOn: day, levelAtClosing: reachedLevel, owner: someone });
const begin = (begun: { closedOn: string; levelAtClosing: 0 | 1 | 2; owner: string }) => {
  let count = 0;
  return { begun: { goal: IDS.goal, ...begun }, newId: () => testId((count += 1)) };
};

/** What holds of the looks at a goal after it was reached. */
export const followUpProperties: readonly Property[] = [
  {
    says: 'a reached goal has one follow-up after three and one after six months of the calendar, each with its owner',
    check: (rules) =>
      fc.assert(
        fc.property(closed, (said) => {
          const { begun, newId } = begin(said);
          const followUps = rules.beginFollowUps(begun, newId);
          return (
            followUps.length === FOLLOW_UP_MONTHS.length &&
            new Set(followUps.map(({ followUp }) => followUp)).size === followUps.length &&
            followUps.every(
              (each, at) =>
                each.months === FOLLOW_UP_MONTHS[at] &&
                each.dueOn === addMonths(said.closedOn, each.months) &&
                each.dueOn.slice(0, 7) === addMonths(`${said.closedOn.slice(0, 7)}-01`, each.months).slice(0, 7) &&
                each.owner === said.owner &&
                each.state === 'OPEN',
            )
          );
        }),
        runs(300),
      ),
  },
  {
    says: 'a follow-up is done by what was seen from a fortnight before its day on, once, and nothing else of it changes',
    check: (rules) =>
      fc.assert(
        fc.property(closed, fc.integer({ min: 0, max: 300 }), (said, after) => {
          const { begun, newId } = begin(said);
          const on = addDays(said.closedOn, after);
          return rules.beginFollowUps(begun, newId).every((each) => {
            const seen = rules.seeFollowUp(each, { observation: IDS.homeItem, on });
            if (seen.ok !== daysBetween(on, each.dueOn) <= FOLLOW_UP_EARLY_DAYS) return false;
            if (!seen.ok) return true;
            const expected: FollowUp = { ...each, state: 'SEEN', observation: IDS.homeItem };
            const again = rules.seeFollowUp(seen.value, { observation: IDS.goal, on });
            return JSON.stringify(seen.value) === JSON.stringify(expected) && !again.ok;
          });
        }),
        runs(300),
      ),
  },
  {
    says: 'what was reached is held exactly when the level of the closing or a better one is seen in the goal’s own setting',
    check: (rules) =>
      fc.assert(
        fc.property(reachedLevel, level, fc.boolean(), (atClosing, seen, isOwnSetting) => {
          const result = rules.followUpResult({ levelAtClosing: atClosing }, { level: seen, isOwnSetting });
          return (
            (result === 'HELD') === (isOwnSetting && seen >= atClosing) &&
            (result === 'LOST') === (isOwnSetting && seen < atClosing)
          );
        }),
        runs(100),
      ),
  },
  {
    says: 'the level to hold is the last of 0 or better that counts in the own setting, and never below 0',
    check: (rules) =>
      fc.assert(
        fc.property(
          fc.uniqueArray(
            fc.record({
              at: fc.integer({ min: 1, max: 28 }),
              level,
              setting: fc.constantFrom('HOME', 'CLINIC'),
              scaleEdition: fc.constantFrom(1, 2, 2),
              isVoided: fc.boolean(),
            }),
            { selector: ({ at }) => at, maxLength: 8 },
          ),
          (seen) => {
            const observations = seen.map(({ at, isVoided, ...each }) =>
              observationOf(`2027-02-${String(at).padStart(2, '0')}`, {
                ...each,
                voided: isVoided ? { at: 'x', by: 'y', reason: 'UNDO' } : null,
              }),
            );
            const counting = seen.filter(
              (each) => !each.isVoided && each.setting === 'HOME' && each.scaleEdition === 2 && each.level >= 0,
            );
            const last = counting.reduce<{ at: number; level: number }>((a, b) => (b.at > a.at ? b : a), {
              at: 0,
              level: 0,
            });
            const facts = { goal: IDS.goal, setting: 'HOME', scaleEdition: 2 };
            return rules.levelAtClosing(facts, observations) === last.level;
          },
        ),
        runs(300),
      ),
  },
  {
    says: 'a follow-up begins with somebody of the team wherever the goal’s therapists or a lead are on it',
    check: (rules) =>
      fc.assert(
        fc.property(
          fc.uniqueArray(someone),
          fc.uniqueArray(fc.record({ staff: someone, lead: fc.boolean() }), { selector: ({ staff }) => staff }),
          someone,
          (therapists, team, closedBy) => {
            const owner = rules.followUpOwner({ therapists, team, closedBy });
            const there = therapists.filter((each) => team.some(({ staff }) => staff === each));
            if (there.length > 0) {
              const leads = team.filter((each) => each.lead && there.includes(each.staff));
              return there.includes(owner) && (leads.length === 0 || leads.some(({ staff }) => staff === owner));
            }
            const leads = team.filter((each) => each.lead).map(({ staff }) => staff);
            return leads.length > 0 ? leads.includes(owner) : owner === closedBy;
          },
        ),
        runs(500),
      ),
  },
  {
    says: 'opening a goal again sets aside what was still to come and leaves what was seen',
    check: (rules) =>
      fc.assert(
        fc.property(closed, fc.boolean(), (said, isFirstSeen) => {
          const { begun, newId } = begin(said);
          const [first, second] = rules.beginFollowUps(begun, newId);
          if (first === undefined || second === undefined) return false;
          const seen = rules.seeFollowUp(first, { observation: IDS.homeItem, on: first.dueOn });
          if (!seen.ok) return false;
          const before = [isFirstSeen ? seen.value : first, second];
          const after = rules.setAsideForReopening(before);
          return (
            after.length === before.filter(({ state }) => state === 'OPEN').length &&
            after.every((each) => each.state === 'SET_ASIDE' && each.setAside?.reason === 'OPEN_AGAIN')
          );
        }),
        runs(50),
      ),
  },
];
