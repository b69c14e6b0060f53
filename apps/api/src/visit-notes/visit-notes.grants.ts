import { on, type TableGrant } from '../platform/database/grants.ts';
import { NoteActRow } from './note-act.entity.ts';
import { NoteAmendmentRow } from './note-amendment.entity.ts';
import { NoteHalfRow } from './note-half.entity.ts';
import { SnippetRow } from './snippet.entity.ts';
import { VisitNoteRow } from './visit-note.entity.ts';

export const VISIT_NOTES_GRANTS: readonly TableGrant[] = [
  on(VisitNoteRow, { read: true, add: true, change: ['reason', 'lockedAt', 'version'] }),
  on(NoteHalfRow, {
    read: true,
    add: true,
    change: [
      'did',
      'response',
      'plan',
      'home',
      'state',
      'loadedFrom',
      'signedAt',
      'contentHash',
      'needsCoSignature',
      'coSignedBy',
      'coSignedAt',
      'returnedBy',
      'returnedAt',
      'returnReason',
    ],
  }),
  on(NoteActRow, { read: true, add: true }),
  on(NoteAmendmentRow, { read: true, add: true }),
  on(SnippetRow, { read: true, add: true, change: ['text'], remove: true }),
];
