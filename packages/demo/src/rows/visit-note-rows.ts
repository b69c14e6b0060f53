import type { CoTreatmentReason, HalfState } from '@trellis/domain';
import type { Instant, OfClinic, Versioned } from './row.ts';

export interface VisitNoteRow extends OfClinic, Versioned {
  readonly visitId: string;
  readonly childId: string;
  readonly reason: CoTreatmentReason | null;
  readonly lockedAt: Instant | null;
}

export interface VisitNoteHalfRow extends OfClinic {
  readonly visitId: string;
  readonly discipline: string;
  readonly writerId: string;
  readonly did: string;
  readonly response: string;
  readonly plan: string;
  readonly home: string;
  readonly state: HalfState;
  readonly signedAt: Instant | null;
  readonly contentHash: string | null;
  readonly needsCoSignature: boolean;
  readonly coSignedBy: string | null;
  readonly coSignedAt: Instant | null;
}

export interface VisitNoteActRow extends OfClinic {
  readonly id: string;
  readonly visitId: string;
  readonly discipline: string;
  readonly act: 'WRITE' | 'COMPLETE' | 'SIGN';
  readonly requestHash: string;
  readonly signedContent: string | null;
  readonly doneBy: string;
  readonly doneAt: Instant;
}
