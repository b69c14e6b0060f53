import type { Caller } from './caller.ts';
import { SESSION_LIMITS } from './session-limits.ts';

/** The person at the keyboard, as the portal is told. Times are ISO 8601 in UTC. */
export interface Viewer {
  readonly staff: {
    readonly id: string;
    readonly name: string;
    readonly role: Caller['role'];
    readonly safeguardingLead: boolean;
    readonly discipline: string | null;
    readonly registrationExpiresOn: string | null;
  };
  readonly clinic: {
    readonly id: string;
    readonly name: string;
    readonly kind: Caller['clinicKind'];
    readonly timeZone: string;
  };
  readonly language: Caller['language'];
  /** Until when the password need not be typed again for signing; null when it must be. */
  readonly stepUpUntil: string | null;
  readonly absoluteExpiresAt: string;
}

export function viewerOf(caller: Caller, now: Date): Viewer {
  const stepUpUntil = endOfStepUp(caller.steppedUpAt);
  return {
    staff: {
      id: caller.staffId,
      name: caller.staffName,
      role: caller.role,
      safeguardingLead: caller.safeguardingLead,
      discipline: caller.discipline,
      registrationExpiresOn: caller.registrationExpiresOn,
    },
    clinic: {
      id: caller.clinicId,
      name: caller.clinicName,
      kind: caller.clinicKind,
      timeZone: caller.timeZone,
    },
    language: caller.language,
    stepUpUntil: stepUpUntil > now ? stepUpUntil.toISOString() : null,
    absoluteExpiresAt: caller.absoluteExpiresAt.toISOString(),
  };
}

export function endOfStepUp(steppedUpAt: Date): Date {
  return new Date(steppedUpAt.getTime() + SESSION_LIMITS.stepUp);
}
