import { Module } from '@nestjs/common';
import { ChildStore } from '../children/child.store.ts';
import { VisitStore } from '../visits/visit.store.ts';
import { VisitWriting } from '../visits/visit-writing.store.ts';
import { AmendVisitNote } from './amend-visit-note.ts';
import { CoSignVisitNote } from './co-sign-visit-note.ts';
import { NoteActStore } from './note-act.store.ts';
import { NoteWork } from './note-work.ts';
import { NoteStore } from './note.store.ts';
import { ReturnVisitNote } from './return-visit-note.ts';
import { SignVisitNote } from './sign-visit-note.ts';
import { SnippetResolver } from './snippet.resolver.ts';
import { Snippets } from './snippets.ts';
import { TakeBackNoteSignature } from './take-back-note-signature.ts';
import { VisitNoteResolver } from './visit-note.resolver.ts';
import { NotesOfVisits } from './visit-writing.ts';
import { WriteVisitNote } from './write-visit-note.ts';

/** What is written of visits: each discipline its half, signed by who wrote it, and the short texts people write with. */
@Module({
  providers: [
    ChildStore,
    VisitStore,
    NoteStore,
    NoteActStore,
    NoteWork,
    WriteVisitNote,
    SignVisitNote,
    TakeBackNoteSignature,
    CoSignVisitNote,
    ReturnVisitNote,
    AmendVisitNote,
    Snippets,
    VisitNoteResolver,
    SnippetResolver,
    { provide: VisitWriting, useClass: NotesOfVisits },
  ],
  // What a visit asks of its note.
  exports: [VisitWriting],
})
export class VisitNotesModule {}
