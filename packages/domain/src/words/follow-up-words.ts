import type { FollowUpResult, SetAsideReason } from '../follow-ups/follow-up.ts';
import type { Words } from './language.ts';

/** What came out, after so many months. */
const followUpResult = {
  HELD: { en: 'Held', hi: 'बना हुआ है' },
  LOST: { en: 'Not held', hi: 'बना नहीं रहा' },
  SEEN_ELSEWHERE: { en: 'Seen in another place', hi: 'दूसरी जगह देखा गया' },
} as const satisfies Record<FollowUpResult, Words>;

const setAsideReason = {
  NOT_REACHABLE: { en: 'The family could not be reached', hi: 'परिवार से संपर्क नहीं हो सका' },
  FAMILY_DECLINED: { en: 'The family does not wish it', hi: 'परिवार नहीं चाहता' },
  MOVED_AWAY: { en: 'The family has moved away', hi: 'परिवार दूसरी जगह चला गया' },
  OTHER: { en: 'Another reason', hi: 'कोई और कारण' },
  OPEN_AGAIN: { en: 'The goal is worked at again', hi: 'लक्ष्य पर फिर काम हो रहा है' },
} as const satisfies Record<SetAsideReason, Words>;

/** Texts of follow-ups. Apart from the labels, which every screen has at hand. */
export const followUpWords = { followUpResult, setAsideReason };
