import type { Random } from '../base/random.ts';
import { drafting, seenOnly, sent, takenBack, waiting } from './before-a-plan.ts';
import { completed, endedMidway, grownUp, noFurtherBenefit } from './endings.ts';
import { reviewed, reviewIn, reviewOpen, secondVersion } from './at-review.ts';
import { draftDiscarded, methodChanged, rescaled, stoppedForSafety, withDraft, withSent } from './changing.ts';
import { inCourse, joinedLater, paused, startsLater, verbal, verbalRenewed } from './under-way.ts';
import type { Telling, Told } from './story.ts';

export interface Story {
  readonly name: string;
  /** Children of a hundred or so who are in it. */
  readonly share: number;
  readonly tell: (telling: Telling) => Told;
}

/** Every state a plan can be in, by a story that leads there. */
export const STORIES: readonly Story[] = [
  { name: 'waiting', share: 13, tell: waiting },
  { name: 'seen', share: 6, tell: seenOnly },
  { name: 'drafting', share: 6, tell: drafting },
  { name: 'sent', share: 3, tell: sent('NOBODY') },
  { name: 'sent, a discipline signed', share: 4, tell: sent('DISCIPLINE') },
  { name: 'sent, the family agreed', share: 2, tell: sent('FAMILY') },
  { name: 'taken back', share: 1, tell: takenBack },
  { name: 'in course', share: 9, tell: inCourse },
  { name: 'starts later', share: 4, tell: startsLater },
  { name: 'joined later', share: 2, tell: joinedLater },
  { name: 'verbal, ending', share: 4, tell: verbal(4) },
  { name: 'verbal, ended', share: 2, tell: verbal(-2) },
  { name: 'verbal, renewed', share: 1, tell: verbalRenewed },
  { name: 'with a draft', share: 5, tell: withDraft },
  { name: 'with the next sent', share: 4, tell: withSent },
  { name: 'review due', share: 4, tell: reviewIn(2) },
  { name: 'review overdue', share: 2, tell: reviewIn(-5) },
  { name: 'review long overdue', share: 2, tell: reviewIn(-20) },
  { name: 'under review', share: 4, tell: reviewOpen },
  { name: 'reviewed', share: 6, tell: reviewed },
  { name: 'second version', share: 9, tell: secondVersion },
  { name: 'method changed', share: 3, tell: methodChanged },
  { name: 'scale made longer', share: 1, tell: rescaled },
  { name: 'draft discarded', share: 1, tell: draftDiscarded },
  { name: 'stopped for safety', share: 2, tell: stoppedForSafety },
  { name: 'paused', share: 2, tell: paused('FAMILY_AWAY') },
  { name: 'consent withdrawn', share: 2, tell: paused('CONSENT_WITHDRAWN') },
  { name: 'completed', share: 3, tell: completed },
  { name: 'ended by the family', share: 1, tell: endedMidway('FAMILY_WISH') },
  { name: 'moved away', share: 1, tell: endedMidway('MOVED') },
  { name: 'ended for medical reasons', share: 1, tell: endedMidway('MEDICAL') },
  { name: 'grown up', share: 1, tell: grownUp },
  { name: 'no further benefit', share: 1, tell: noFurtherBenefit },
  { name: 'ended otherwise', share: 1, tell: endedMidway('OTHER') },
];

/** Stories without end, shuffled deck by deck: in each deck every story has its share, and once at least. */
export function* dealStories(random: Random): Generator<Story> {
  const deck = STORIES.flatMap((story) => Array.from({ length: story.share }, () => story));
  for (;;) yield* random.shuffled(deck);
}
