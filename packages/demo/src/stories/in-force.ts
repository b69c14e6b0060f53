import { addDays, type LocalDate, type PlanContent, VERBAL_AGREEMENT_DAYS } from '@trellis/domain';
import { openDay } from '../base/calendar.ts';
import { getInForce, getOpen } from '../life/versions.ts';
import { activate, awaited, bringIntoForce, drawCourses, familyAgrees, sendDraft, signAs } from './agreeing.ts';
import { type Case, leadOf, therapistOf } from './case.ts';
import { beginPlan, openStory } from './opening.ts';
import { ownerOf, closeReached, rateByPractitioner, review } from './reviewing.ts';
import type { Telling, Told } from './story.ts';
import { daysAgo, lastDay } from './timeline.ts';
import { follow, type Stretch } from './visits.ts';
import { openNextDraft, reviewDay, reviseDraft, writeFirstDraft, writeGoals } from './writing.ts';

function end({ chart, book }: Case): Told {
  return { chart, acts: book.acts, living: book.living };
}

/** From two to ten weeks under the first version. */
export function inCourse(telling: Telling): Told {
  const { clinic, turn } = telling;
  const opened = openStory(telling, { inForceOn: (days) => daysAgo(clinic, 14 + ((turn * 11) % (days - 28))) });
  const { told } = opened;
  const stretch = beginPlan(opened);
  const half = openDay(addDays(stretch.from, 10));
  follow(told, addDays(stretch.from, 1), half, stretch);
  somethingHappens(told, half, turn);
  follow(told, addDays(half, 1), lastDay(clinic), stretch);
  return end(told);
}

/** What happens to a goal or a strand on the way: most of the time nothing. */
function somethingHappens(told: Case, day: LocalDate, turn: number): void {
  const { book } = told;
  const [goal, other] = getInForce(book.living).content.goals;
  const [strand] = getInForce(book.living).content.strands;
  if (goal === undefined || strand === undefined) return;
  const by = ownerOf(told, goal.goal);
  switch (turn % 6) {
    case 1:
      book.write(book.on(day), therapistOf(told, strand.discipline), {
        kind: 'MOVE_STRAND',
        strand: strand.strand,
        move: { kind: 'PAUSE', reason: 'The therapist is on leave until the first.' },
      });
      break;
    case 3:
      if (other === undefined) break;
      book.write(book.on(day), ownerOf(told, other.goal), {
        kind: 'MOVE_GOAL',
        goal: other.goal,
        move: { kind: 'CLOSE', outcome: 'NO_LONGER_WANTED', reason: 'The family has found another way.' },
      });
      break;
    case 4:
      book.write(book.on(day), by, {
        kind: 'MOVE_GOAL',
        goal: goal.goal,
        move: { kind: 'CLOSE', outcome: 'NOT_POSSIBLE', reason: 'The school has moved to another building.' },
      });
      book.write(book.on(addDays(day, 0)), by, {
        kind: 'MOVE_GOAL',
        goal: goal.goal,
        move: { kind: 'REOPEN', reason: 'The new building has the same stairs after all.' },
      });
      break;
    case 5:
      book.write(book.on(day), by, {
        kind: 'MOVE_GOAL',
        goal: goal.goal,
        move: { kind: 'PAUSE', reason: 'Exams; to be taken up again after them.' },
      });
      break;
    default:
  }
}

/** One discipline has signed and works; the other's strands start later. */
export function startsLater(telling: Telling): Told {
  const { clinic, turn } = telling;
  const opened = openStory(telling, { inForceOn: () => daysAgo(clinic, 12 + turn * 5), child: { joint: true } });
  const { told, days, count } = opened;
  writeFirstDraft(told, days.draftedOn, days.inForceOn, count);
  sendDraft(told, days.sentOn);
  const [first = ''] = turn % 2 === 0 ? awaited(told) : awaited(told).toReversed();
  signAs(told, days.inForceOn, first);
  familyAgrees(told, days.inForceOn);
  activate(told, days.inForceOn);
  drawCourses(told);
  const stretch = { from: days.inForceOn, until: reviewDay(told, days.inForceOn) };
  follow(told, addDays(stretch.from, 1), lastDay(clinic), stretch);
  return end(told);
}

/** As above, but the other discipline has signed since and joined. */
export function joinedLater(telling: Telling): Told {
  const { clinic, turn } = telling;
  const { told, days, count } = openStory(telling, {
    inForceOn: () => daysAgo(clinic, 40 + turn * 5),
    child: { joint: true },
  });
  writeFirstDraft(told, days.draftedOn, days.inForceOn, count);
  sendDraft(told, days.sentOn);
  const [first = '', second = first] = awaited(told);
  signAs(told, days.inForceOn, first);
  familyAgrees(told, days.inForceOn);
  activate(told, days.inForceOn);
  drawCourses(told);
  const stretch = { from: days.inForceOn, until: reviewDay(told, days.inForceOn) };
  const joinsOn = openDay(addDays(days.inForceOn, 12));
  follow(told, addDays(stretch.from, 1), addDays(joinsOn, -1), stretch);
  if (second !== first) {
    signAs(told, joinsOn, second);
    told.book.write(told.book.on(joinsOn), therapistOf(told, second), { kind: 'JOIN', discipline: second });
  }
  follow(told, addDays(joinsOn, 1), lastDay(clinic), stretch);
  return end(told);
}

/** The family has agreed by word of mouth, good for so many days more; negative is past. */
export function verbal(daysLeft: number): (telling: Telling) => Told {
  return (telling) => {
    const spokenDaysAgo = VERBAL_AGREEMENT_DAYS - daysLeft - (telling.turn % 3);
    const opened = openStory(telling, { inForceOn: () => daysAgo(telling.clinic, spokenDaysAgo) });
    const stretch = beginPlan(opened, 'AGREED_VERBALLY');
    follow(opened.told, addDays(stretch.from, 1), lastDay(telling.clinic), stretch);
    return end(opened.told);
  };
}

/** Agreed by word of mouth at first, and signed on paper a fortnight later. */
export function verbalRenewed(telling: Telling): Told {
  const { clinic } = telling;
  const opened = openStory(telling, { inForceOn: () => daysAgo(clinic, 44) });
  const { told } = opened;
  const stretch = beginPlan(opened, 'AGREED_VERBALLY');
  const signedOn = openDay(addDays(stretch.from, 14));
  follow(told, addDays(stretch.from, 1), addDays(signedOn, -1), stretch);
  familyAgrees(told, signedOn, 'SIGNED_ON_PAPER');
  follow(told, addDays(signedOn, 1), lastDay(clinic), stretch);
  return end(told);
}

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
  writeGoals(told, day, openDay(addDays(clinic.anchor, 5)), 1);
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
  writeGoals(told, day, openDay(addDays(clinic.anchor, 3)), 1);
  sendDraft(told, openDay(addDays(day, 1)));
  const waiting = awaited(told);
  const signer = waiting[turn % Math.max(1, waiting.length)];
  if (signer !== undefined && waiting.length > 1) signAs(told, openDay(addDays(day, 2)), signer);
  return end(told);
}

/** The review lies so many days ahead, or behind where it is negative and nobody has opened it. */
export function reviewIn(days: number): (telling: Telling) => Told {
  return (telling) => {
    const { clinic, turn } = telling;
    const opened = openStory(telling, {
      inForceOn: (reviewDays) => openDay(addDays(clinic.anchor, days + (turn % 3) - reviewDays)),
    });
    const stretch = beginPlan(opened);
    follow(opened.told, addDays(stretch.from, 1), lastDay(clinic), stretch);
    return end(opened.told);
  };
}

/** Under review: the practitioner has rated, the family has not. */
export function reviewOpen(telling: Telling): Told {
  const { clinic, turn } = telling;
  const heldOn = daysAgo(clinic, 2 + (turn % 3));
  const opened = openStory(telling, { inForceOn: (reviewDays) => openDay(addDays(heldOn, 1 - reviewDays)) });
  const stretch = beginPlan(opened);
  follow(opened.told, addDays(stretch.from, 1), addDays(heldOn, -1), stretch);
  rateByPractitioner(opened.told, heldOn);
  return end(opened.told);
}

/** Reviewed and rated by both; the next version is not begun. */
export function reviewed(telling: Telling): Told {
  const { clinic, turn } = telling;
  const opened = openStory(telling, { inForceOn: (reviewDays) => daysAgo(clinic, reviewDays + 8 + (turn % 4)) });
  const { told } = opened;
  const stretch = beginPlan(opened);
  follow(told, addDays(stretch.from, 1), addDays(stretch.until, -1), stretch);
  review(told, stretch.until);
  return end(told);
}

/** Closes what was reached and brings the next version into force. Answers the stretch until its review. */
export function nextVersion(told: Case, closedOn: LocalDate, goals: number): Stretch {
  const day = openDay(addDays(closedOn, 2));
  const closed = closeReached(told, day, true);
  openNextDraft(told, day);
  const inForceOn = openDay(addDays(day, 6));
  const isEmpty = getOpen(told.book.living).content.goals.length === 0;
  writeGoals(told, openDay(addDays(day, 1)), inForceOn, Math.max(isEmpty ? 1 : 0, Math.min(goals, closed + 1)));
  bringIntoForce(told, { sentOn: openDay(addDays(day, 3)), inForceOn });
  drawCourses(told);
  return { from: inForceOn, until: reviewDay(told, inForceOn) };
}

/** In the second version: the first was reviewed, what was reached is closed, and something new is wanted. */
export function secondVersion(telling: Telling): Told {
  const { clinic, turn } = telling;
  const opened = openStory(telling, {
    inForceOn: (reviewDays) => daysAgo(clinic, reviewDays + 28 + ((turn * 7) % 50)),
    laterGoals: 2,
  });
  const { told } = opened;
  const first = beginPlan(opened);
  follow(told, addDays(first.from, 1), addDays(first.until, -1), first);
  const second = nextVersion(told, review(told, first.until), 2);
  follow(told, addDays(second.from, 1), lastDay(clinic), second);
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
      return { ...strand, dose: { ...strand.dose, minutes: strand.dose.minutes - 15 } };
    }),
  };
}

/** Paused: the family is away, or has taken its consent back. */
export function paused(why: 'FAMILY_AWAY' | 'CONSENT_WITHDRAWN'): (telling: Telling) => Told {
  return (telling) => {
    const { clinic, turn } = telling;
    const day = daysAgo(clinic, 6 + turn * 3);
    const opened = openStory(telling, { inForceOn: () => daysAgo(clinic, 48 + turn * 6) });
    const { told } = opened;
    const stretch = beginPlan(opened);
    follow(told, addDays(stretch.from, 1), addDays(day, -1), stretch);
    const move = { kind: 'PAUSE', reason: 'The family is with the grandparents until after the holidays.' } as const;
    const { book } = told;
    book.write(
      book.on(day),
      leadOf(told),
      why === 'FAMILY_AWAY' ? { kind: 'MOVE_PLAN', move } : { kind: 'WITHDRAW_CONSENT' },
    );
    return end(told);
  };
}
