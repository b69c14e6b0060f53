import type { MinutesStanding } from '../visits/delivered-minutes.ts';
import type { NextStep, VisitState } from '../visits/visit-sets.ts';
import type { Words } from './language.ts';

const visitState = {
  EXPECTED: { en: 'Expected', hi: 'आना है' },
  ARRIVED: { en: 'Arrived', hi: 'आ गए' },
  IN_PROGRESS: { en: 'In progress', hi: 'चल रही है' },
  DONE: { en: 'Done', hi: 'पूरी हुई' },
  CANCELLED: { en: 'Cancelled', hi: 'रद्द' },
  NOT_BROUGHT: { en: 'Was not brought', hi: 'नहीं लाया गया' },
} as const satisfies Record<VisitState, Words>;

const nextStep = {
  CALL_FAMILY: { en: 'Call the family', hi: 'परिवार को फ़ोन करें' },
  WRITE_TO_FAMILY: { en: 'Write to the family', hi: 'परिवार को लिखें' },
  OFFER_ANOTHER_TIME: { en: 'Offer another time', hi: 'दूसरा समय दें' },
  TALK_IN_TEAM: { en: 'Talk about it in the team', hi: 'टीम में बात करें' },
} as const satisfies Record<NextStep, Words>;

const minutesStanding = {
  LESS: { en: 'less than planned', hi: 'योजना से कम' },
  AS_PLANNED: { en: 'as planned', hi: 'योजना के अनुसार' },
  MORE: { en: 'more than planned', hi: 'योजना से अधिक' },
} as const satisfies Record<MinutesStanding, Words>;

/** Texts of visits. Apart from the labels, which every screen has at hand. */
export const visitWords = { visitState, nextStep, minutesStanding };
