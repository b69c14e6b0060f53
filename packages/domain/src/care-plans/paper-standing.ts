import type { PlanState, VersionState } from './plan-states.ts';

/** What a paper with a code on it is worth today. */
export type PaperStanding = 'IN_FORCE' | 'RESTS' | 'WAITING' | 'REPLACED' | 'TAKEN_BACK' | 'ENDED';

export interface PrintedText {
  /** The content hash of the text on the paper, and of the text its version has now, if it has one. */
  readonly printed: string;
  readonly now: string | null;
  readonly version: VersionState;
  readonly plan: PlanState;
}

/**
 * A paper is judged by the text that was printed, and not by the version it was of: one that was taken back has no text,
 * or another one.
 */
export function paperStanding({ printed, now, version, plan }: PrintedText): PaperStanding {
  if (printed !== now) return 'TAKEN_BACK';
  switch (version) {
    case 'DRAFT':
    case 'DISCARDED':
      return 'TAKEN_BACK';
    case 'SENT':
      return plan === 'ENDED' ? 'ENDED' : 'WAITING';
    case 'SUPERSEDED':
      return plan === 'ENDED' ? 'ENDED' : 'REPLACED';
    case 'IN_FORCE':
      return plan === 'ENDED' ? 'ENDED' : plan === 'PAUSED' ? 'RESTS' : 'IN_FORCE';
  }
}
