import { IDLE_MINUTES, STEP_UP_MINUTES } from '@trellis/domain';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long being signed in lasts, in milliseconds. Read here and nowhere else. */
export const SESSION_LIMITS = {
  /** Without a request for this long, the next one is refused. */
  idle: IDLE_MINUTES * MINUTE,
  /** In a demo clinic nobody is signed out while they show the product: its people and passwords are made up. */
  demoIdle: 12 * HOUR,
  /** However busy, the password is asked for again after a working day. */
  absolute: 12 * HOUR,
  /** How long a typed password counts as fresh: signing, and whatever else asks for a step-up. */
  stepUp: STEP_UP_MINUTES * MINUTE,
} as const;
