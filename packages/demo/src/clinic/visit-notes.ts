import {
  addDays,
  CO_TREATMENT_REASONS,
  completeHalf,
  coSignHalf,
  halfOf,
  isLocked,
  NO_NOTE,
  noteContent,
  type NotedVisit,
  signHalf,
  type VisitNote,
  writeHalf,
} from '@trellis/domain';
import { dayOf, minutesAfter } from '../base/calendar.ts';
import { granted } from '../base/expect.ts';
import { idAt } from '../base/ids.ts';
import type { Random } from '../base/random.ts';
import type { VisitNoteActRow, VisitNoteHalfRow, VisitNoteRow } from '../rows/visit-note-rows.ts';
import type { VisitRow, VisitTherapistRow } from '../rows/visit-rows.ts';
import { callerOn, type Clinic, type StaffMember } from './clinic.ts';
import { noteTextsOf } from './visit-note-texts.ts';

/** Visits of so many days before the anchor have notes that are still on their way. */
const FRESH_DAYS = 5;

type HowFar = 'NOTHING' | 'DRAFT' | 'COMPLETE' | 'SIGNED';
const WHEN_FRESH = [
  ['NOTHING', 3],
  ['DRAFT', 2],
  ['COMPLETE', 2],
  ['SIGNED', 8],
] as const;
const LATER = [
  ['COMPLETE', 1],
  ['SIGNED', 60],
] as const;

interface Lived {
  readonly note: VisitNote;
  readonly at: string;
  readonly signedContent: string | null;
}

export interface NoteRows {
  readonly note: VisitNoteRow;
  readonly halves: readonly VisitNoteHalfRow[];
  readonly acts: readonly VisitNoteActRow[];
}

/** What was written of a visit that is over; undefined where nobody has begun. */
export function noteRowsOf(
  clinic: Clinic,
  row: VisitRow,
  people: readonly VisitTherapistRow[],
  hash: (text: string) => string,
): NoteRows | undefined {
  const { id: visitId, childId, endedAt } = row;
  if (row.state !== 'DONE' || endedAt === null) return undefined;
  const therapists = people.map(({ staffId, discipline, primary }) => ({ staff: staffId, discipline, primary }));
  const visit: NotedVisit = { state: 'DONE', ofAnotherChild: false, therapists };
  const random = clinic.random.fork(`note/${visitId}`);
  const isFresh = dayOf(endedAt) >= addDays(clinic.anchor, -FRESH_DAYS);
  const acts: VisitNoteActRow[] = [];
  let note = NO_NOTE;
  let lockedAt: string | null = null;
  for (const { staff, discipline } of therapists) {
    const writer = clinic.staff.find(({ id }) => id === staff);
    if (writer === undefined || halfOf(note, discipline) !== undefined) continue;
    const howFar = random.weighted<HowFar>(isFresh ? WHEN_FRESH : LATER);
    if (howFar === 'NOTHING') continue;
    const lived = live(note, { row, visit, writer, discipline, howFar, hash }, clinic, random);
    note = lived.note;
    const isSigned = lived.signedContent !== null;
    acts.push({
      clinicId: clinic.id,
      id: idAt(lived.at, random),
      visitId,
      discipline,
      act: isSigned ? 'SIGN' : howFar === 'DRAFT' ? 'WRITE' : 'COMPLETE',
      requestHash: hash(`${visitId} ${discipline}`),
      signedContent: lived.signedContent,
      doneBy: staff,
      doneAt: lived.at,
    });
    if (isLocked(note, visit)) lockedAt = lived.at;
  }
  if (note.halves.length === 0) return undefined;
  return {
    note: { clinicId: clinic.id, visitId, childId, reason: note.reason, lockedAt, version: acts.length + 1 },
    halves: note.halves.map(({ writer, texts, state, signature, ...half }) => ({
      clinicId: clinic.id,
      visitId,
      discipline: half.discipline,
      writerId: writer,
      did: texts.DID,
      response: texts.RESPONSE,
      plan: texts.PLAN,
      home: texts.HOME,
      state,
      signedAt: signature?.at ?? null,
      contentHash: signature?.contentHash ?? null,
      needsCoSignature: signature?.needsCoSignature ?? false,
      coSignedBy: signature?.coSignedBy ?? null,
      coSignedAt: signature?.coSignedAt ?? null,
    })),
    acts,
  };
}

interface Writing {
  readonly row: VisitRow;
  readonly visit: NotedVisit;
  readonly writer: StaffMember;
  readonly discipline: string;
  readonly howFar: HowFar;
  readonly hash: (text: string) => string;
}

/** One half as it came about, by the rules that everybody's notes go by. */
function live(before: VisitNote, writing: Writing, clinic: Clinic, random: Random): Lived {
  const { row, visit, writer, discipline, howFar, hash } = writing;
  const at = minutesAfter(row.endedAt ?? row.beginsAt, random.whole(1, 9));
  const caller = callerOn(writer, dayOf(at));
  const texts = noteTextsOf(discipline, random);
  const reason = random.pick(CO_TREATMENT_REASONS);
  const written = granted('writes a note', writeHalf(before, visit, caller, { texts, loadedFrom: null, reason }));
  if (howFar === 'DRAFT') return { note: written, at, signedContent: null };
  const complete = granted('completes a note', completeHalf(written, visit, caller));
  if (howFar === 'COMPLETE') return { note: complete, at, signedContent: null };
  const signedContent = noteContent({
    visit: row.id,
    child: row.childId,
    startedAt: row.startedAt,
    endedAt: row.endedAt,
    therapists: visit.therapists,
    discipline,
    writer: writer.id,
    texts,
    reason: complete.reason,
    observations: [],
  });
  const contentHash = hash(signedContent);
  const signed = signHalf(complete, visit, caller, { at, contentHash, shownHash: contentHash });
  // Whose registration has run out writes and does not sign.
  if (!signed.ok) return { note: complete, at, signedContent: null };
  const mentor = clinic.staff.find(
    ({ id, role, discipline: of, registrationExpiresOn }) =>
      id !== writer.id && role !== 'TRAINEE' && of === discipline && (registrationExpiresOn ?? '') >= dayOf(at),
  );
  if (caller.role !== 'TRAINEE' || mentor === undefined || random.chance(0.2)) {
    return { note: signed.value, at, signedContent };
  }
  const answering = { at: minutesAfter(at, 45), shownHash: contentHash };
  const coSigned = coSignHalf(
    signed.value,
    visit,
    callerOn(mentor, dayOf(at)),
    { onCareTeam: true, discipline },
    answering,
  );
  return { note: granted('answers for a note', coSigned), at, signedContent };
}
