import type { Caller } from '../access/caller.ts';
import { can } from '../access/can.ts';
import { ok, refuse, type Result } from '../result.ts';
import { refuseMove } from '../state-move.ts';
import type { VisitTherapist } from '../visits/visit-people.ts';
import type { KeptVisitState } from '../visits/visit-sets.ts';
import type { CoTreatmentReason, HalfState } from './note-sets.ts';
import type { NoteTexts } from './note-texts.ts';

/** A signature on a half. A trainee's counts once somebody of the discipline answers for it. */
export interface HalfSignature {
  readonly at: string;
  /** SHA-256 of what was in front of the one who signed: the canonical text of `noteContent`. */
  readonly contentHash: string;
  readonly needsCoSignature: boolean;
  readonly coSignedBy: string | null;
  readonly coSignedAt: string | null;
}

/** What one discipline wrote of a visit. A visit of one discipline has one half, a co-treatment two. */
export interface NoteHalf {
  readonly discipline: string;
  readonly writer: string;
  readonly texts: NoteTexts;
  readonly state: HalfState;
  /** The half that text was loaded from, of an earlier visit of the child; null when none was. */
  readonly loadedFrom: string | null;
  readonly signature: HalfSignature | null;
  /** Why somebody who was to answer for it gave it back; null when nobody did since it was last signed. */
  readonly returned: { readonly by: string; readonly at: string; readonly reason: string } | null;
}

/** The note of a visit: its halves, and why two disciplines treated together. */
export interface VisitNote {
  readonly halves: readonly NoteHalf[];
  readonly reason: CoTreatmentReason | null;
}

/** The visit a note is of, as far as its rules ask. */
export interface NotedVisit {
  readonly state: KeptVisitState;
  readonly ofAnotherChild: boolean;
  readonly therapists: readonly VisitTherapist[];
}

export const NO_NOTE: VisitNote = { halves: [], reason: null };

/** The disciplines a note of the visit has a half of, the primary one's first. */
export function disciplinesOfNote({ therapists }: Pick<NotedVisit, 'therapists'>): readonly string[] {
  const primaryFirst = therapists.toSorted((a, b) => Number(b.primary) - Number(a.primary));
  return [...new Set(primaryFirst.map(({ discipline }) => discipline))];
}

/** Whether two disciplines treated the child together. */
const isTogether = (visit: Pick<NotedVisit, 'therapists'>): boolean => disciplinesOfNote(visit).length > 1;

export function halfOf(note: VisitNote, discipline: string): NoteHalf | undefined {
  return note.halves.find((each) => each.discipline === discipline);
}

/** Whether a signature counts: a trainee's does once it is answered for. */
export function isGood({ signature }: Pick<NoteHalf, 'signature'>): boolean {
  return signature !== null && (!signature.needsCoSignature || signature.coSignedBy !== null);
}

/** Nothing of a locked note changes any more; what is to be said is said by an amendment. */
export function isLocked(note: VisitNote, visit: Pick<NotedVisit, 'therapists'>): boolean {
  const disciplines = disciplinesOfNote(visit);
  return (
    disciplines.length > 0 &&
    disciplines.every((discipline) => {
      const half = halfOf(note, discipline);
      return half !== undefined && isGood(half);
    })
  );
}

/** Whether there is a note at all: of a child who was there, in the record it belongs to. */
export function checkVisit(visit: NotedVisit): Result<true> {
  if (visit.ofAnotherChild) return refuse('VISIT_OF_ANOTHER_CHILD');
  return visit.state === 'NOT_BROUGHT' ? refuse('NOTE_OF_NO_VISIT') : ok(true);
}

/** In which discipline somebody treated; undefined where they did not. */
export function disciplineOfWriter(
  { therapists }: Pick<NotedVisit, 'therapists'>,
  staffId: string,
): string | undefined {
  return therapists.find(({ staff }) => staff === staffId)?.discipline;
}

/** The half of whoever treated, for the hand that wrote it: nobody writes in another's words. */
function checkWriter(note: VisitNote, visit: NotedVisit, caller: Caller): Result<string> {
  const discipline = disciplineOfWriter(visit, caller.staffId);
  if (discipline === undefined) return refuse('NOTE_NEEDS_OWN_VISIT');
  const half = halfOf(note, discipline);
  if (half !== undefined && half.writer !== caller.staffId) return refuse('NOT_YOUR_OWN');
  return ok(discipline);
}

const keep = (note: VisitNote, half: NoteHalf): VisitNote => ({
  ...note,
  halves: [...note.halves.filter(({ discipline }) => discipline !== half.discipline), half],
});

/** What is written. Text that was complete is a draft again once it changes; what is signed is taken back first. */
export function writeHalf(
  note: VisitNote,
  visit: NotedVisit,
  caller: Caller,
  written: { readonly texts: NoteTexts; readonly loadedFrom: string | null; readonly reason: CoTreatmentReason | null },
): Result<VisitNote> {
  const noted = checkVisit(visit);
  if (!noted.ok) return noted;
  const discipline = checkWriter(note, visit, caller);
  if (!discipline.ok) return discipline;
  const half = halfOf(note, discipline.value);
  if (half?.state === 'SIGNED') return refuse('NOTE_IS_SIGNED');
  const { texts, loadedFrom, reason } = written;
  const kept = keep(note, {
    discipline: discipline.value,
    writer: caller.staffId,
    signature: null,
    returned: half?.returned ?? null,
    texts,
    state: 'DRAFT',
    loadedFrom: loadedFrom ?? half?.loadedFrom ?? null,
  });
  return ok({ ...kept, reason: isTogether(visit) ? (reason ?? note.reason) : null });
}

/** What a half does not say yet: what was done, or why two treated at once. */
export function missingIn(
  { DID }: Pick<NoteTexts, 'DID'>,
  reason: CoTreatmentReason | null,
  isCoTreatment: boolean,
): 'DID' | 'REASON' | undefined {
  if (DID.trim() === '') return 'DID';
  return isCoTreatment && reason === null ? 'REASON' : undefined;
}

/** What has to be there before a half can be complete: the visit is over, and nothing is missing. */
function checkWhole(note: VisitNote, visit: NotedVisit, half: NoteHalf): Result<true> {
  if (visit.state !== 'DONE') return refuse('NOTE_BEFORE_VISIT_ENDS');
  const missing = missingIn(half.texts, note.reason, isTogether(visit));
  if (missing === 'DID') return refuse('NOTE_SAYS_NOTHING', { field: 'DID' });
  return missing === 'REASON' ? refuse('CO_TREATMENT_NEEDS_REASON') : ok(true);
}

/** The half that somebody has written and stands to complete, sign or take back. */
export function ownHalf(note: VisitNote, visit: NotedVisit, caller: Caller): Result<NoteHalf> {
  const noted = checkVisit(visit);
  if (!noted.ok) return noted;
  const discipline = checkWriter(note, visit, caller);
  if (!discipline.ok) return discipline;
  const half = halfOf(note, discipline.value);
  return half === undefined ? refuse('NOTE_SAYS_NOTHING', { field: 'DID' }) : ok(half);
}

/** Its writer is done with it: it waits for nothing but the signature. */
export function completeHalf(note: VisitNote, visit: NotedVisit, caller: Caller): Result<VisitNote> {
  const half = ownHalf(note, visit, caller);
  if (!half.ok) return half;
  if (half.value.state !== 'DRAFT') return refuseMove(half.value.state, 'COMPLETE');
  const whole = checkWhole(note, visit, half.value);
  return whole.ok ? ok(keep(note, { ...half.value, state: 'COMPLETE' })) : whole;
}

/**
 * Signs one's own half as it was shown. A lapsed registration does not sign; a trainee's signature waits for somebody who
 * answers for it. The note is locked with the last signature that is needed.
 */
export function signHalf(
  note: VisitNote,
  visit: NotedVisit,
  caller: Caller,
  signed: { readonly at: string; readonly contentHash: string; readonly shownHash: string },
): Result<VisitNote> {
  const half = ownHalf(note, visit, caller);
  if (!half.ok) return half;
  const allowed = can(caller, 'visit-note:sign', { onCareTeam: true, discipline: half.value.discipline });
  if (!allowed.ok) return allowed;
  if (half.value.state === 'SIGNED') return refuseMove('SIGNED', 'SIGNED');
  const whole = checkWhole(note, visit, half.value);
  if (!whole.ok) return whole;
  if (signed.shownHash !== signed.contentHash) return refuse('CONTENT_CHANGED');
  const signature: HalfSignature = {
    at: signed.at,
    contentHash: signed.contentHash,
    needsCoSignature: caller.role === 'TRAINEE',
    coSignedBy: null,
    coSignedAt: null,
  };
  return ok(keep(note, { ...half.value, state: 'SIGNED', signature, returned: null }));
}

/** Takes one's signature back while it still waits for another. Afterwards there are only amendments. */
export function takeBackSignature(note: VisitNote, visit: NotedVisit, caller: Caller): Result<VisitNote> {
  const half = ownHalf(note, visit, caller);
  if (!half.ok) return half;
  if (half.value.state !== 'SIGNED') return refuseMove(half.value.state, 'COMPLETE');
  if (isLocked(note, visit)) return refuse('NOTE_IS_LOCKED');
  return ok(keep(note, { ...half.value, state: 'COMPLETE', signature: null }));
}

/** A trainee's signed half in front of somebody who may answer for it. */
function halfToAnswerFor(
  note: VisitNote,
  visit: NotedVisit,
  caller: Caller,
  subject: { readonly onCareTeam: boolean; readonly discipline: string },
): Result<NoteHalf & { readonly signature: HalfSignature }> {
  const allowed = can(caller, 'visit-note:co-sign', subject);
  if (!allowed.ok) return allowed;
  const noted = checkVisit(visit);
  if (!noted.ok) return noted;
  const half = halfOf(note, subject.discipline);
  if (half === undefined || half.signature?.needsCoSignature !== true) {
    return refuse('NOTHING_TO_CO_SIGN', { party: subject.discipline });
  }
  const { signature } = half;
  return signature.coSignedBy === null ? ok({ ...half, signature }) : refuseMove('SIGNED', 'SIGNED');
}

/** A therapist or the lead answers for a trainee's half, as it was shown to them. */
export function coSignHalf(
  note: VisitNote,
  visit: NotedVisit,
  caller: Caller,
  subject: { readonly onCareTeam: boolean; readonly discipline: string },
  { at, shownHash }: { readonly at: string; readonly shownHash: string },
): Result<VisitNote> {
  const half = halfToAnswerFor(note, visit, caller, subject);
  if (!half.ok) return half;
  const { signature } = half.value;
  if (signature.contentHash !== shownHash) return refuse('CONTENT_CHANGED');
  return ok(keep(note, { ...half.value, signature: { ...signature, coSignedBy: caller.staffId, coSignedAt: at } }));
}

/** Gives a trainee's half back with a reason: it is a draft again, and its text is as it was. */
export function returnHalf(
  note: VisitNote,
  visit: NotedVisit,
  caller: Caller,
  subject: { readonly onCareTeam: boolean; readonly discipline: string },
  { at, reason }: { readonly at: string; readonly reason: string },
): Result<VisitNote> {
  const half = halfToAnswerFor(note, visit, caller, subject);
  if (!half.ok) return half;
  if (reason.trim() === '') return refuse('REASON_NEEDED', { field: 'reason' });
  const returned = { by: caller.staffId, at, reason: reason.trim() };
  return ok(keep(note, { ...half.value, state: 'DRAFT', signature: null, returned }));
}

/** Refused where somebody has signed for the times and people a visit has: they are not changed under a signature. */
export function checkUnsigned(note: VisitNote, visit: Pick<NotedVisit, 'therapists'>): Result<true> {
  if (isLocked(note, visit)) return refuse('NOTE_IS_LOCKED');
  return note.halves.some(({ state }) => state === 'SIGNED') ? refuse('NOTE_IS_SIGNED') : ok(true);
}

/** The note of a visit of the wrong child, as it comes to the right one: the words of each hand, to be read and signed anew. */
export function carryNote(note: VisitNote): VisitNote {
  const halves = note.halves.map((half): NoteHalf => ({
    ...half,
    state: 'DRAFT',
    loadedFrom: null,
    signature: null,
    returned: null,
  }));
  return { ...note, halves };
}
