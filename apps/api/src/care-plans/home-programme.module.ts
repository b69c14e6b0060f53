import { Module } from '@nestjs/common';
import { ChildRowsStore } from '../children/child-rows.store.ts';
import { ChildStore } from '../children/child.store.ts';
import { AddHomeItem } from './add-home-item.ts';
import { AgreementStore } from './agreement.store.ts';
import { ConfirmHomeSheetGone } from './confirm-home-sheet-gone.ts';
import { ContentStore } from './content.store.ts';
import { DraftRowsStore } from './draft-rows.store.ts';
import { EarlierTextStore } from './earlier-text.store.ts';
import { EditHomeItem } from './edit-home-item.ts';
import { GiveHomeSheet } from './give-home-sheet.ts';
import { HomeItemStore } from './home-item.store.ts';
import { HomeProgrammeResolver } from './home-programme.resolver.ts';
import { HomeRecordStore } from './home-record.store.ts';
import { HomeSheetStore } from './home-sheet.store.ts';
import { PlanMovesStore } from './plan-moves.store.ts';
import { PlanStore } from './plan.store.ts';
import { RebaseDraft } from './rebase-draft.ts';
import { RecordHomeTeaching } from './record-home-teaching.ts';
import { RecordHomeWeek } from './record-home-week.ts';
import { ReferencesStore } from './references.store.ts';
import { RemoveHomeItem } from './remove-home-item.ts';
import { SafetyRevisions } from './safety-revisions.ts';
import { StopHomeItem } from './stop-home-item.ts';

const STORES = [
  ChildStore,
  ChildRowsStore,
  PlanStore,
  PlanMovesStore,
  ContentStore,
  DraftRowsStore,
  EarlierTextStore,
  ReferencesStore,
  AgreementStore,
  SafetyRevisions,
  RebaseDraft,
  HomeItemStore,
  HomeRecordStore,
  HomeSheetStore,
];
const USE_CASES = [
  AddHomeItem,
  EditHomeItem,
  RemoveHomeItem,
  StopHomeItem,
  RecordHomeTeaching,
  RecordHomeWeek,
  GiveHomeSheet,
  ConfirmHomeSheetGone,
];

/** What the family does at home: what the plan says of it, who was shown what, how it went, and the sheets on paper. */
@Module({ providers: [...STORES, ...USE_CASES, HomeProgrammeResolver], exports: [HomeRecordStore] })
export class HomeProgrammeModule {}
