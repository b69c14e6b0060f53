import { canonicalText, unordered } from '../care-plans/canonical.ts';
import type { VisitTherapist } from '../visits/visit-people.ts';
import type { CoTreatmentReason } from './note-sets.ts';
import type { NoteTexts } from './note-texts.ts';

/** Everything a signature on a half covers: what is on the screen of the one who signs. */
export interface NoteContent {
  readonly visit: string;
  readonly child: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly therapists: readonly VisitTherapist[];
  readonly discipline: string;
  readonly writer: string;
  readonly texts: NoteTexts;
  readonly reason: CoTreatmentReason | null;
  /** Ids of what was recorded in the visit, that was not taken back. */
  readonly observations: readonly string[];
}

const FORMAT = 'visit-note-1';

/** The content in the one way it is written, whatever order its lists came in; its SHA-256 is what a signature holds. */
export function noteContent({ therapists, observations, ...content }: NoteContent): string {
  return canonicalText({
    format: FORMAT,
    ...content,
    therapists: unordered(therapists),
    observations: unordered(observations),
  });
}
