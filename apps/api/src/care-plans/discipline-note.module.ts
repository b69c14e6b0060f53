import { Module } from '@nestjs/common';
import { ChildStore } from '../children/child.store.ts';
import { ContentStore } from './content.store.ts';
import { SettleDisciplineNote } from './discipline-note-settle.ts';
import { TakeDisciplineNote } from './discipline-note-take.ts';
import { WriteDisciplineNote } from './discipline-note-write.ts';
import { DisciplineNoteResolver } from './discipline-note.resolver.ts';
import { DisciplineNoteStore } from './discipline-note.store.ts';
import { DraftRowsStore } from './draft-rows.store.ts';
import { EarlierTextStore } from './earlier-text.store.ts';
import { EditGoal } from './edit-goal.ts';
import { EditHomeItem } from './edit-home-item.ts';
import { EditStrand } from './edit-strand.ts';
import { HomeItemStore } from './home-item.store.ts';
import { PlanStore } from './plan.store.ts';
import { ReferencesStore } from './references.store.ts';
import { ScaleInForceStore } from './scale-in-force.store.ts';

const STORES = [
  ChildStore,
  PlanStore,
  ContentStore,
  DraftRowsStore,
  EarlierTextStore,
  ReferencesStore,
  ScaleInForceStore,
  HomeItemStore,
  DisciplineNoteStore,
];
const USE_CASES = [EditGoal, EditStrand, EditHomeItem, WriteDisciplineNote, SettleDisciplineNote, TakeDisciplineNote];

/** What the disciplines of a plan say to each other, beside the plan. */
@Module({ providers: [...STORES, ...USE_CASES, DisciplineNoteResolver] })
export class DisciplineNoteModule {}
