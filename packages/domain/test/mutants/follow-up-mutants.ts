import { addDays, addMonths } from '../../src/children/local-date.ts';
import { ok } from '../../src/result.ts';
import type { Mutant } from './rules.ts';

const CALENDAR =
  'a reached goal has one follow-up after three and one after six months of the calendar, each with its owner';
const ONCE =
  'a follow-up is done by what was seen from a fortnight before its day on, once, and nothing else of it changes';
const HELD =
  'what was reached is held exactly when the level of the closing or a better one is seen in the goal’s own setting';

/** Mistakes about what is looked at after a goal was reached. */
export const followUpMutants: readonly Mutant[] = [
  {
    named: 'three months counted as ninety days',
    breaks: CALENDAR,
    mutate: ({ beginFollowUps }) => ({
      beginFollowUps: (closed, newId) =>
        beginFollowUps(closed, newId).map((each) => ({ ...each, dueOn: addDays(closed.closedOn, each.months * 30) })),
    }),
  },
  {
    named: 'both looks after three months',
    breaks: CALENDAR,
    mutate: ({ beginFollowUps }) => ({
      beginFollowUps: (closed, newId) =>
        beginFollowUps(closed, newId).map((each) => ({ ...each, dueOn: addMonths(closed.closedOn, 3) })),
    }),
  },
  {
    named: 'a follow-up answered by a look in the first week',
    breaks: ONCE,
    mutate: ({ seeFollowUp }) => ({
      seeFollowUp: (followUp, seen) => seeFollowUp({ ...followUp, dueOn: seen.on }, seen),
    }),
  },
  {
    named: 'a follow-up that lowers the level to be held',
    breaks: ONCE,
    mutate: ({ seeFollowUp }) => ({
      seeFollowUp: (followUp, seen) => {
        const answer = seeFollowUp(followUp, seen);
        return answer.ok ? ok({ ...answer.value, levelAtClosing: 0 as const }) : answer;
      },
    }),
  },
  {
    named: 'held wherever it was seen',
    breaks: HELD,
    mutate: ({ followUpResult }) => ({
      followUpResult: (followUp, seen) => followUpResult(followUp, { ...seen, isOwnSetting: true }),
    }),
  },
  {
    named: 'held at the expected level, although it was closed at a better one',
    breaks: HELD,
    mutate: ({ followUpResult }) => ({
      followUpResult: (_, seen) => followUpResult({ levelAtClosing: 0 }, seen),
    }),
  },
  {
    named: 'a level to hold from what was taken back',
    breaks: 'the level to hold is the last of 0 or better that counts in the own setting, and never below 0',
    mutate: ({ levelAtClosing }) => ({
      levelAtClosing: (goal, observations) =>
        levelAtClosing(
          goal,
          observations.map((each) => ({ ...each, voided: null })),
        ),
    }),
  },
  {
    named: 'owned by a therapist who has left the team',
    breaks: 'a follow-up begins with somebody of the team wherever the goal’s therapists or a lead are on it',
    mutate: ({ followUpOwner }) => ({
      followUpOwner: (facts) => facts.therapists[0] ?? followUpOwner(facts),
    }),
  },
  {
    named: 'what was seen forgotten when the goal is opened again',
    breaks: 'opening a goal again sets aside what was still to come and leaves what was seen',
    mutate: ({ setAsideForReopening }) => ({
      setAsideForReopening: (followUps) => setAsideForReopening(followUps.map((each) => ({ ...each, state: 'OPEN' }))),
    }),
  },
];
