import { z } from 'zod';
import { can, type Subject } from '../access/can.ts';
import type { Caller } from '../access/caller.ts';
import type { Catalogue } from '../catalogue/kinds.ts';
import { TEXT_LENGTHS } from '../limits.ts';
import { ok, refuse, type Result } from '../result.ts';
import { canonicalText } from './canonical.ts';
import { type ContentRow, findRow } from './content-row.ts';
import { checkRow, isFieldOf, ownersOf, rowWithValue, type NoteProposal } from './note-value.ts';
import type { PlanContent } from './plan-content.ts';
import type { PlanState } from './plan-states.ts';

/** A note waits while it is OPEN; every other state is its last. */
export const NOTE_STATES = ['OPEN', 'TAKEN', 'DECLINED', 'ANSWERED', 'READ', 'WITHDRAWN'] as const;
export type NoteState = (typeof NOTE_STATES)[number];

/** What a note is about: the plan as a whole, or one row of it. */
export const NOTE_ABOUTS = ['PLAN', 'GOAL', 'STRAND', 'HOME_ITEM'] as const;
export type NoteAboutKind = (typeof NOTE_ABOUTS)[number];
export interface NoteAbout {
  readonly of: NoteAboutKind;
  readonly id: string | null;
}

/** What people write in a note, and in the answer to one. */
export const noteTextSchema = z.string().trim().min(1).max(TEXT_LENGTHS.disciplineNote);

/** What one discipline says to another about their joint plan. It is no part of what anybody signs. */
export interface DisciplineNote {
  readonly from: string;
  readonly to: string;
  readonly writtenBy: string;
  readonly text: string;
  readonly proposal: NoteProposal | null;
  readonly state: NoteState;
  /** The answer, or why the value was declined; empty where nothing was said. */
  readonly reply: string;
  readonly settledBy: string | null;
}

/** What a note is written from. */
export interface NoteSetting {
  readonly planState: PlanState;
  /** The disciplines of the plan, in its draft or in force. */
  readonly parties: readonly string[];
  readonly content: PlanContent;
  /** The row the note is about. */
  readonly row: ContentRow;
}

export interface WrittenNote {
  readonly from: string | null;
  readonly to: string;
  readonly writtenBy: string;
  readonly text: string;
  readonly proposal: NoteProposal | null;
}

/** The row a note is about, as a version says it; undefined where the version has none. */
export function rowOfNote(content: PlanContent, { of, id }: NoteAbout): ContentRow | undefined {
  return findRow(content, of === 'PLAN' ? 'TERMS' : of, id);
}

function checkProposal(
  catalogue: Catalogue,
  { content, row }: NoteSetting,
  proposal: NoteProposal,
  to: string,
): Result<unknown> {
  if (!isFieldOf(row, proposal) || !ownersOf(content, row).includes(to)) {
    return refuse('NOTE_VALUE_NOT_THEIRS', { discipline: to });
  }
  const proposed = rowWithValue(row, proposal);
  return canonicalText(proposed) === canonicalText(row)
    ? refuse('NOTE_VALUE_UNCHANGED')
    : checkRow(catalogue, proposed);
}

/**
 * A note from one discipline of a plan to another. A value is proposed only for a row that the other discipline owns,
 * and only where it is another value that the row's own edit would take.
 */
export function writeNote(catalogue: Catalogue, setting: NoteSetting, written: WrittenNote): Result<DisciplineNote> {
  const { from, to, proposal } = written;
  if (setting.planState === 'ENDED') return refuse('PLAN_NOT_OPEN', { state: setting.planState });
  if (from === null || from === to) return refuse('NOTE_TO_ANOTHER_DISCIPLINE');
  if (!setting.parties.includes(to)) return refuse('NOT_A_PARTY', { party: to });
  const checked = proposal === null ? ok(true) : checkProposal(catalogue, setting, proposal, to);
  return checked.ok ? ok({ ...written, from, state: 'OPEN', reply: '', settledBy: null }) : checked;
}

/** What can be done about a note. */
export const NOTE_ACTS = ['TAKE', 'DECLINE', 'ANSWER', 'READ', 'WITHDRAW'] as const;
export type NoteAct = (typeof NOTE_ACTS)[number];

const ENDS_AS = {
  TAKE: 'TAKEN',
  DECLINE: 'DECLINED',
  ANSWER: 'ANSWERED',
  READ: 'READ',
  WITHDRAW: 'WITHDRAWN',
} as const satisfies Record<NoteAct, NoteState>;

/** A proposed value is taken or declined; a note without one is answered or read. */
const OF_VALUES: ReadonlySet<NoteAct> = new Set(['TAKE', 'DECLINE']);

/** The note after an act, for good: what is settled never changes again. */
export function settleNote(
  note: DisciplineNote,
  act: NoteAct,
  { by, reply = '' }: { readonly by: string; readonly reply?: string },
): Result<DisciplineNote> {
  if (note.state !== 'OPEN') return refuse('NOTE_SETTLED', { state: note.state });
  if (act !== 'WITHDRAW' && OF_VALUES.has(act) !== (note.proposal !== null)) {
    return refuse(note.proposal === null ? 'NOTE_WITHOUT_VALUE' : 'NOTE_WITH_VALUE');
  }
  return ok({ ...note, state: ENDS_AS[act], reply, settledBy: by });
}

/** The policy's line for an act about a note. */
export function noteSubject(
  act: NoteAct,
  note: Pick<DisciplineNote, 'to' | 'writtenBy'>,
  onCareTeam: boolean,
): { readonly action: 'note:settle' | 'note:withdraw'; readonly subject: Subject } {
  return act === 'WITHDRAW'
    ? { action: 'note:withdraw', subject: { onCareTeam, madeBy: note.writtenBy } }
    : { action: 'note:settle', subject: { onCareTeam, discipline: note.to } };
}

/** What a person can do about a note now. Whether the row still takes the value is the edit's to say. */
export function openNoteActs(caller: Caller, note: DisciplineNote, onCareTeam: boolean): readonly NoteAct[] {
  return NOTE_ACTS.filter((act) => {
    const { action, subject } = noteSubject(act, note, onCareTeam);
    return settleNote(note, act, { by: caller.staffId }).ok && can(caller, action, subject).ok;
  });
}
