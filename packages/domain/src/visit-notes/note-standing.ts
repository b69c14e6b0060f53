import type { KeptVisitState } from '../visits/visit-sets.ts';
import { disciplinesOfNote, halfOf, isGood, isLocked, type NotedVisit, type VisitNote } from './note-half.ts';
import type { NoteStanding } from './note-sets.ts';

/** Where the half of a discipline stands, and who has to do something about it: nobody once it is locked. */
export interface HalfStanding {
  readonly discipline: string;
  readonly standing: NoteStanding;
  /** WRITER: whoever treated. ANSWERS: whoever may co-sign. OTHER: the writer of the other half. */
  readonly waitsFor: 'WRITER' | 'ANSWERS' | 'OTHER' | null;
}

function standingOf(note: VisitNote, visit: NotedVisit, discipline: string): NoteStanding {
  const half = halfOf(note, discipline);
  if (half === undefined) return 'MISSING';
  if (half.state === 'DRAFT') return half.returned === null ? 'DRAFT' : 'RETURNED';
  if (half.state === 'COMPLETE') return 'COMPLETE';
  if (!isGood(half)) return 'AWAITS_CO_SIGNATURE';
  return isLocked(note, visit) ? 'LOCKED' : 'AWAITS_OTHER_HALF';
}

const WAITS_FOR = {
  MISSING: 'WRITER',
  DRAFT: 'WRITER',
  RETURNED: 'WRITER',
  COMPLETE: 'WRITER',
  AWAITS_CO_SIGNATURE: 'ANSWERS',
  AWAITS_OTHER_HALF: 'OTHER',
  LOCKED: null,
} as const satisfies Record<NoteStanding, HalfStanding['waitsFor']>;

/** Who has to do something about a half that stands so. */
export function waitsFor(standing: NoteStanding): HalfStanding['waitsFor'] {
  return WAITS_FOR[standing];
}

/** A note is owed of a visit that began: nothing that took place is without one, and nothing that did not has one. */
export function owesNote(state: KeptVisitState, ofAnotherChild: boolean): boolean {
  return !ofAnotherChild && (state === 'IN_PROGRESS' || state === 'DONE');
}

/** Where every half of a visit's note stands; empty where no note is owed. */
export function noteStandings(note: VisitNote, visit: NotedVisit): readonly HalfStanding[] {
  if (!owesNote(visit.state, visit.ofAnotherChild)) return [];
  return disciplinesOfNote(visit).map((discipline) => {
    const standing = standingOf(note, visit, discipline);
    return { discipline, standing, waitsFor: waitsFor(standing) };
  });
}
