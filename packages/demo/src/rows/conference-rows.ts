import type {
  ConferenceContent,
  ConferenceDecision,
  ConferencePerson,
  EarlierTask,
  LocalDate,
  TaskState,
} from '@trellis/domain';
import type { Instant, OfChild, Versioned } from './row.ts';

export interface CaseConferenceRow extends OfChild, Versioned {
  readonly planId: string;
  readonly happenedAt: Instant;
  readonly people: readonly ConferencePerson[];
  readonly talkedAbout: string;
  readonly decisions: readonly ConferenceDecision[];
  readonly requestHash: string;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  readonly takenBackBy: string | null;
  readonly takenBackAt: Instant | null;
  readonly takenBackReason: string | null;
}

export interface ConferenceTaskRow extends OfChild, Versioned {
  readonly conferenceId: string;
  readonly what: string;
  readonly ownerId: string;
  readonly dueOn: LocalDate;
  readonly state: TaskState;
  readonly reason: string;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  readonly settledBy: string | null;
  readonly settledAt: Instant | null;
}

export interface ConferenceChangeRow extends OfChild {
  readonly conferenceId: string;
  readonly taskId: string | null;
  readonly before: ConferenceContent | EarlierTask;
  readonly reason: string;
  readonly changedBy: string;
  readonly changedAt: Instant;
}
