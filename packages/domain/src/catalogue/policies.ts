import { WEEKDAYS } from '../measures/measure-types.ts';
import type { Weekday } from '../measures/measure-types.ts';

/** Where the therapist is; not the same as the setting where a goal lives. FHIR encounter class AMB, HH, VR. */
export const DELIVERY_MODES = ['CLINIC', 'HOME_VISIT', 'ONLINE'] as const;
export type DeliveryMode = (typeof DELIVERY_MODES)[number];

/** How long support is meant to last. Never a fixed end date without a review. */
export const DURATION_TYPES = ['SHORT_TERM', 'ONGOING'] as const;
export type DurationType = (typeof DURATION_TYPES)[number];

export type OpeningHours = { readonly day: Weekday; readonly opens: string; readonly closes: string };

/** Local to the clinic. A visit starts at or after opening and ends at or before closing. */
export const DEFAULT_TIME_ZONE = 'Asia/Kolkata';
/** Monday to Saturday, closed on Sunday; each clinic sets its own. Source: the clinic's article. */
export const DEFAULT_OPENING_HOURS: readonly OpeningHours[] = WEEKDAYS.filter((day) => day !== 'SUN').map((day) => ({
  day,
  opens: '09:00',
  closes: '19:00',
}));
