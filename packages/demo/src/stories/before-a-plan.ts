import { waitingChart } from '../children/chart.ts';
import { drawProfile } from '../children/profile.ts';
import { openDay } from '../base/calendar.ts';
import { addDays } from '@trellis/domain';
import { familyAgrees, sendDraft, signAs } from './agreeing.ts';
import { leadOf } from './case.ts';
import { openStory } from './opening.ts';
import { end, type Telling, type Told } from './story.ts';
import { daysAgo, lastDay } from './timeline.ts';
import { writeFirstDraft, writeHalfDraft } from './writing.ts';

/** On the list, not seen yet. */
export function waiting({ clinic, index, taken }: Telling): Told {
  const random = clinic.random.fork(`child/${index}/waiting`);
  const receivedOn = daysAgo(clinic, random.whole(1, 40));
  return { chart: waitingChart(drawProfile(clinic, index, { receivedOn }, taken)), acts: [], living: null };
}

/** Seen once or twice; nobody has begun the plan. */
export function seenOnly(telling: Telling): Told {
  const { told } = openStory(telling, { inForceOn: () => addDays(telling.clinic.anchor, 4 + (telling.turn % 5)) });
  return { chart: told.chart, acts: [], living: null };
}

/** A first draft with gaps. */
export function drafting(telling: Telling): Told {
  const { told, days, count } = openStory(telling, { inForceOn: () => addDays(telling.clinic.anchor, 6) });
  const last = lastDay(telling.clinic);
  writeHalfDraft(told, days.draftedOn < last ? days.draftedOn : last, count);
  return end(told);
}

/** Sent for signatures some days ago, and signed by whom the turn says: nobody, a discipline, or the family alone. */
export function sent(signedBy: 'NOBODY' | 'DISCIPLINE' | 'FAMILY'): (telling: Telling) => Told {
  return (telling) => {
    const { clinic, turn } = telling;
    const inForceOn = addDays(clinic.anchor, 1 - (turn % 3));
    const { told, days, count } = openStory(telling, { inForceOn: () => inForceOn, child: { joint: true } });
    writeFirstDraft(told, days.draftedOn, days.sentOn, count);
    sendDraft(told, days.sentOn);
    const day = openDay(addDays(days.sentOn, 1));
    const { disciplines } = told.chart.profile;
    if (signedBy === 'DISCIPLINE') signAs(told, day, disciplines[turn % disciplines.length] ?? '');
    if (signedBy === 'FAMILY') familyAgrees(told, day);
    return end(told);
  };
}

/** Sent, signed by one, and taken back for a change: a draft again, with what was signed fallen. */
export function takenBack(telling: Telling): Told {
  const { clinic } = telling;
  const inForceOn = daysAgo(clinic, 1);
  const { told, days, count } = openStory(telling, { inForceOn: () => inForceOn, child: { joint: true } });
  writeFirstDraft(told, days.draftedOn, days.sentOn, count);
  sendDraft(told, days.sentOn);
  const { book, chart } = told;
  signAs(told, days.sentOn, chart.profile.disciplines[0] ?? '');
  book.write(book.on(openDay(addDays(days.sentOn, 2))), leadOf(told), { kind: 'TAKE_BACK' });
  return end(told);
}
