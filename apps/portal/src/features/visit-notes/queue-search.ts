import { NOTE_STANDINGS, type NoteStanding } from '@trellis/domain';

/** What of the list of notes is in its address. Left out: one's own, and whatever is not signed and locked. */
export interface NoteQueueSearch {
  whose?: 'all';
  standing?: NoteStanding;
}

export function readNoteQueueSearch({ whose, standing }: Record<string, unknown>): NoteQueueSearch {
  const known = NOTE_STANDINGS.find((each) => each === standing);
  return { ...(whose === 'all' && { whose }), ...(known !== undefined && { standing: known }) };
}

export const NOT_LOCKED = NOTE_STANDINGS.filter((standing) => standing !== 'LOCKED');
