import { addDays, type LocalDate, VERBAL_AGREEMENT_DAYS } from '@trellis/domain';
import { openDay } from '../base/calendar.ts';
import { getInForce } from '../life/versions.ts';
import { activate, awaited, drawCourses, familyAgrees, sendDraft, signAs } from './agreeing.ts';
import { type Case, leadOf, therapistOf } from './case.ts';
import { beginPlan, openStory } from './opening.ts';
import { followToLast, ownerOf } from './reviewing.ts';
import { end, type Telling, type Told } from './story.ts';
import { daysAgo, lastDay } from './timeline.ts';
import { follow } from './visits.ts';
import { stretchFrom, writeFirstDraft } from './writing.ts';

/** From two to ten weeks under the first version. */
export function inCourse(telling: Telling): Told {
  const { clinic, turn } = telling;
  const opened = openStory(telling, { inForceOn: (days) => daysAgo(clinic, 14 + ((turn * 11) % (days - 28))) });
  const { told } = opened;
  const stretch = beginPlan(opened);
  const half = openDay(addDays(stretch.from, 10));
  follow(told, addDays(stretch.from, 1), half, stretch);
  somethingHappens(told, half, turn);
  followToLast(told, addDays(half, 1), stretch);
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
      book.write(book.on(day), by, {
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
  writeFirstDraft(told, days.draftedOn, days.sentOn, count);
  sendDraft(told, days.sentOn);
  const [first = ''] = turn % 2 === 0 ? awaited(told) : awaited(told).toReversed();
  signAs(told, days.inForceOn, first);
  familyAgrees(told, days.inForceOn);
  activate(told, days.inForceOn);
  drawCourses(told);
  const stretch = stretchFrom(told, days.inForceOn);
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
  writeFirstDraft(told, days.draftedOn, days.sentOn, count);
  sendDraft(told, days.sentOn);
  const [first = '', second = first] = awaited(told);
  signAs(told, days.inForceOn, first);
  familyAgrees(told, days.inForceOn);
  activate(told, days.inForceOn);
  drawCourses(told);
  const stretch = stretchFrom(told, days.inForceOn);
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
    followToLast(opened.told, addDays(stretch.from, 1), stretch);
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
