import type { KeptVisitState, NextStep } from '@trellis/domain';
import type { Instant, OfClinic, Versioned } from './row.ts';

export interface VisitRow extends OfClinic, Versioned {
  readonly id: string;
  readonly childId: string;
  readonly appointmentId: string | null;
  readonly state: KeptVisitState;
  readonly beginsAt: Instant;
  readonly arrivedAt: Instant | null;
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly late: boolean;
  readonly nextStep: NextStep | null;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
}

export interface VisitTherapistRow extends OfClinic {
  readonly id: string;
  readonly visitId: string;
  readonly staffId: string;
  readonly discipline: string;
  readonly primary: boolean;
}
