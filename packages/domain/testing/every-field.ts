import type { PlanContent } from '../src/care-plans/plan-content.ts';
import { activityOf, contentOf, goalOf, homeItemOf, IDS, PT, ptStrandOf, testId } from './plan.ts';

export const OTHER_PRIORITY = testId(31);
const withoutValues = { setting: null, priority: null, targetOn: null, startLevel: null, template: null, icf: null };
export const otherGoal = goalOf({ goal: IDS.otherGoal, statement: 'Sits at the table' });

/** A plan in which every field says something. */
export const full: PlanContent = contentOf({
  goals: [goalOf({ startLevel: -1, template: 'TEETH' }), otherGoal],
  strands: [ptStrandOf()],
  homeItems: [homeItemOf({ brace: 'ON' })],
});
/** The same rows, and every field says something else. */
export const other: PlanContent = contentOf({
  terms: { startConvention: -1, reviewOn: '2027-03-01', agreedWeeklyMinutes: 90, place: 'ONLINE' },
  goals: [
    goalOf({
      statement: 'Brushes alone',
      setting: 'COMMUNITY',
      priority: OTHER_PRIORITY,
      direction: 'SLOW_DECLINE',
      levels: goalOf().levels.map(({ level }) => ({ level, text: `${level + 3} teeth` })),
      startLevel: 2,
      targetOn: '2027-03-02',
      template: 'SINK',
      icf: 'd510',
      division: 'OT alone',
      scaleEdition: 2,
    }),
    otherGoal,
  ],
  strands: [
    ptStrandOf({
      therapist: IDS.ot,
      what: 'stands',
      measure: {
        type: 'DEGREES',
        text: 'bends the knee',
        better: 'MORE',
        site: 'KNEE',
        side: 'LEFT',
        movement: 'flexion',
        mode: 'ACTIVE',
      },
      start: { type: 'DEGREES', degrees: 5 },
      target: { type: 'DEGREES', degrees: 60 },
      techniques: [activityOf('SIT_TO_STAND_PRACTICE')],
      dose: { mode: 'PERIODIC', timesPerWeek: 0.5, minutes: 30, weeks: 6, deliveryMode: 'HOME_VISIT' },
      focusAreas: ['BALANCE_AND_COORDINATION', 'SELF_CARE_ROUTINES'],
    }),
  ],
  homeItems: [
    homeItemOf({
      goal: IDS.otherGoal,
      discipline: PT,
      activity: activityOf('SIT_TO_STAND_PRACTICE', { site: 'KNEE', side: 'LEFT' }),
      words: 'Stand up',
      moment: 'WAKING',
      routine: 'before school',
      minutesPerDay: 3,
      daysPerWeek: 5,
      stopIf: 'pain',
      brace: 'OFF',
      helpers: ['PARENT'],
      picture: 'SITTING_AT_TABLE',
      resting: true,
    }),
  ],
});
/** The same rows, and every field that may be open is. */
export const open: PlanContent = contentOf({
  terms: { startConvention: -2, reviewOn: null, agreedWeeklyMinutes: null, place: null },
  goals: [goalOf({ ...withoutValues, statement: '', levels: [], division: '' }), otherGoal],
  strands: [
    ptStrandOf({
      therapist: null,
      what: '',
      measure: null,
      start: null,
      target: null,
      techniques: [],
      dose: null,
      focusAreas: [],
    }),
  ],
  homeItems: [
    homeItemOf({ words: '', moment: null, routine: '', stopIf: '', brace: null, helpers: [], picture: null }),
  ],
});
