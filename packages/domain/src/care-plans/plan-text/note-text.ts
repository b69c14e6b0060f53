import type { Language } from '../../words/language.ts';
import { type ContentRow, withRow } from '../content-row.ts';
import { type ContentDifference, diffPlanContents } from '../diff.ts';
import { type NoteAbout, rowOfNote } from '../discipline-note.ts';
import { fieldName, type NoteProposal, rowWithValue } from '../note-value.ts';
import type { PlanContent } from '../plan-content.ts';
import { sayChange, sayRow } from './change-text.ts';
import type { PlanTextCatalogue } from './reader.ts';

/** A note with the plan as it is now, and the row as it was when the note was written. */
export interface NoteFacts {
  readonly about: NoteAbout;
  readonly row: ContentRow;
  readonly proposal: NoteProposal | null;
  /** The part of the plan that is written or in force now; null where there is none. */
  readonly content: PlanContent | null;
}

export interface SaidNote {
  /** The row by its words of now; empty for the plan as a whole. */
  readonly about: string;
  /** The field and its values: when the note was written, now, and as proposed. Empty without a proposal. */
  readonly field: string;
  readonly before: string;
  readonly now: string;
  readonly proposed: string;
}

const NOTHING: PlanContent = {
  terms: { startConvention: -1, reviewOn: null, agreedWeeklyMinutes: null, place: null },
  goals: [],
  strands: [],
  homeItems: [],
};

function proposedChange(
  before: PlanContent,
  after: PlanContent,
  proposal: NoteProposal,
): ContentDifference | undefined {
  return diffPlanContents(before, after).find(({ path }) => path.endsWith(`/${fieldName(proposal.field)}`));
}

/** A note to a clinician: which row it is about, and what its value would change. */
export function sayNote(facts: NoteFacts, catalogue: PlanTextCatalogue, language: Language): SaidNote {
  const { about, row, proposal, content } = facts;
  const present = content === null ? undefined : rowOfNote(content, about);
  const now = content !== null && present !== undefined ? content : withRow(content ?? NOTHING, row);
  const said = {
    about: sayRow(now, catalogue, language, present ?? row),
    field: '',
    before: '',
    now: '',
    proposed: '',
  };
  if (proposal === null) return said;
  const sayTo = (before: PlanContent, from: ContentRow) => {
    const after = withRow(before, rowWithValue(from, proposal));
    const change = proposedChange(before, after, proposal);
    return change && sayChange({ before, after, names: {} }, catalogue, language, change);
  };
  const old = sayTo(withRow(now, row), row);
  if (old === undefined) return said;
  const since = sayTo(now, present ?? row);
  return {
    ...said,
    field: old.field,
    before: old.before,
    now: since?.before ?? old.after,
    proposed: old.after,
  };
}
