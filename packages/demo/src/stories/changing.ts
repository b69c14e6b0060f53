import { addDays, getByCode, type LevelText, type PlanContent } from '@trellis/domain';
import { openDay } from '../base/calendar.ts';
import { getInForce } from '../life/versions.ts';
import { GOAL_STOCK } from '../goals/wished-goal.ts';
import { awaited, bringIntoForce, sendDraft, signAs } from './agreeing.ts';
import { leadOf } from './case.ts';
import { beginPlan, openStory } from './opening.ts';
import { end, type Telling, type Told } from './story.ts';
import { daysAgo, lastDay } from './timeline.ts';
import { follow } from './visits.ts';
import { openNextDraft, reviseDraft, writeGoals } from './writing.ts';

/** A version in force, and a draft of the next with a goal the family came with last week. */
export function withDraft(telling: Telling): Told {
  const { clinic, turn } = telling;
  const day = daysAgo(clinic, 2 + (turn % 4));
  const opened = openStory(telling, {
    inForceOn: () => daysAgo(clinic, 32 + turn * 3),
    laterGoals: 1,
    saidLaterOn: daysAgo(clinic, 8),
  });
  const { told } = opened;
  const stretch = beginPlan(opened);
  follow(told, addDays(stretch.from, 1), addDays(day, -1), stretch);
  openNextDraft(told, day);
  writeGoals(told, day, openDay(addDays(clinic.anchor, 1)), 1);
  return end(told);
}

/** A version in force, and the next sent: one discipline has signed, the other and the family are awaited. */
export function withSent(telling: Telling): Told {
  const { clinic, turn } = telling;
  const day = daysAgo(clinic, 5 + (turn % 3));
  const opened = openStory(telling, {
    inForceOn: () => daysAgo(clinic, 35 + turn * 3),
    laterGoals: 1,
    saidLaterOn: daysAgo(clinic, 11),
    child: { joint: true },
  });
  const { told } = opened;
  const stretch = beginPlan(opened);
  follow(told, addDays(stretch.from, 1), addDays(day, -1), stretch);
  openNextDraft(told, day);
  writeGoals(told, day, openDay(addDays(day, 1)), 1);
  sendDraft(told, openDay(addDays(day, 1)));
  const waiting = awaited(told);
  const signer = waiting[turn % Math.max(1, waiting.length)];
  if (signer !== undefined && waiting.length > 1) signAs(told, openDay(addDays(day, 2)), signer);
  return end(told);
}

/** A next version that was thought better of: begun, and thrown away a week later. */
export function draftDiscarded(telling: Telling): Told {
  const { clinic } = telling;
  const day = daysAgo(clinic, 20);
  const thrownOn = openDay(addDays(day, 7));
  const opened = openStory(telling, { inForceOn: () => daysAgo(clinic, 46), laterGoals: 1, saidLaterOn: day });
  const { told } = opened;
  const stretch = beginPlan(opened);
  follow(told, addDays(stretch.from, 1), addDays(day, -1), stretch);
  openNextDraft(told, day);
  writeGoals(told, day, openDay(addDays(day, 3)), 1);
  follow(told, addDays(day, 1), addDays(thrownOn, -1), stretch);
  told.book.write(told.book.on(thrownOn), leadOf(told), { kind: 'DISCARD_DRAFT' });
  follow(told, addDays(thrownOn, 1), lastDay(clinic), stretch);
  return end(told);
}

/** A change of method: only its owner signed, everybody else's agreement was carried on, and the course went on. */
export function methodChanged(telling: Telling): Told {
  const { clinic, turn } = telling;
  const day = daysAgo(clinic, 13 + turn);
  const opened = openStory(telling, { inForceOn: () => daysAgo(clinic, 50 + turn * 4), child: { joint: true } });
  const { told } = opened;
  const stretch = beginPlan(opened);
  follow(told, addDays(stretch.from, 1), addDays(day, -1), stretch);
  openNextDraft(told, day);
  reviseDraft(told, day, (content) => ({
    ...content,
    strands: content.strands.map((strand, index) =>
      index === 0 ? { ...strand, what: `${strand.what}; now with the sibling beside` } : strand,
    ),
  }));
  bringIntoForce(told, { sentOn: day, inForceOn: openDay(addDays(day, 2)) });
  follow(told, openDay(addDays(day, 3)), lastDay(clinic), stretch);
  return end(told);
}

/** The scale turned out too short: new words from here on, as a second edition, and the chart breaks there. */
export function rescaled(telling: Telling): Told {
  const { clinic } = telling;
  const day = daysAgo(clinic, 26);
  const opened = openStory(telling, {
    inForceOn: () => daysAgo(clinic, 60),
    child: { condition: 'AUTISM_SPECTRUM_DISORDER', birthDate: addDays(clinic.anchor, -5 * 366), joint: false },
    goals: [getByCode(GOAL_STOCK, 'HAIRCUT'), getByCode(GOAL_STOCK, 'COMES_TO_BATH')],
  });
  const { told } = opened;
  const stretch = beginPlan(opened);
  follow(told, addDays(stretch.from, 1), addDays(day, -1), stretch);
  openNextDraft(told, day);
  writeGoals(told, day, openDay(addDays(day, 1)), 0);
  reviseDraft(told, day, (content) => ({
    ...content,
    goals: content.goals.map((goal) =>
      goal.template === 'HAIRCUT' ? { ...goal, scaleEdition: goal.scaleEdition + 1, levels: LONGER_SCALE } : goal,
    ),
  }));
  bringIntoForce(told, { sentOn: openDay(addDays(day, 1)), inForceOn: openDay(addDays(day, 4)) });
  const haircut = told.goals.find(({ template }) => template.code === 'HAIRCUT');
  if (haircut !== undefined) haircut.trajectory = { start: -2, final: -1, shape: 'CLIMB' };
  follow(told, openDay(addDays(day, 5)), lastDay(clinic), stretch);
  return end(told);
}

const LONGER_SCALE: readonly LevelText[] = [
  { level: -2, text: 'has a whole haircut with scissors, held by father' },
  { level: -1, text: 'has a whole haircut with scissors, father next to him' },
  { level: 0, text: 'has a whole haircut with the machine, father next to him' },
  { level: 1, text: 'has a whole haircut with the machine, father on the bench' },
  { level: 2, text: 'chooses the haircut and sits down alone' },
];

/** Something was stopped the day it hurt: in force at once, with nobody's signature. */
export function stoppedForSafety(telling: Telling): Told {
  const { clinic, turn } = telling;
  const day = daysAgo(clinic, 9 + turn);
  const opened = openStory(telling, { inForceOn: () => daysAgo(clinic, 45 + turn * 4) });
  const { told } = opened;
  const stretch = beginPlan(opened);
  follow(told, addDays(stretch.from, 1), addDays(day, -1), stretch);
  const { book } = told;
  const at = book.on(day);
  book.write(at, leadOf(told), {
    kind: 'STOP_FOR_SAFETY',
    reason: 'It hurt, twice in one week.',
    version: book.id(at),
    content: withLess(getInForce(book.living).content),
    carried: [book.id(at), book.id(at), book.id(at)],
  });
  follow(told, addDays(day, 1), lastDay(clinic), stretch);
  return end(told);
}

/** The content with the first strand's last activity left out, or its time cut where it has but one. */
function withLess(content: PlanContent): PlanContent {
  return {
    ...content,
    strands: content.strands.map((strand, index) => {
      if (index > 0 || strand.dose === null) return strand;
      if (strand.techniques.length > 1) return { ...strand, techniques: strand.techniques.slice(0, -1) };
      return { ...strand, dose: { ...strand.dose, minutes: strand.dose.minutes - 5 } };
    }),
  };
}
