import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { AddPriority } from './add-priority.ts';
import { AgreeHandling } from './agree-handling.ts';
import { CareTeamResolver } from './care-team.resolver.ts';
import { CareTeamStore } from './care-team.store.ts';
import { ChildListing, type ChildListParts, ownChildList } from './child-list.read.ts';
import { ChildRowsStore } from './child-rows.store.ts';
import { ChildSignalResolver } from './child-signal.resolver.ts';
import { ChildResolver } from './child.resolver.ts';
import { ChildStore } from './child.store.ts';
import { ClearPrecaution } from './clear-precaution.ts';
import { EditChild } from './edit-child.ts';
import { EditPriority } from './edit-priority.ts';
import { EditReported } from './edit-reported.ts';
import { EndHandling } from './end-handling.ts';
import { FamilyLinkResolver } from './family-link.resolver.ts';
import { FamilyLinkStore } from './family-link.store.ts';
import { HandlingResolver } from './handling.resolver.ts';
import { HandlingStore } from './handling.store.ts';
import { JoinCareTeam } from './join-care-team.ts';
import { LeaveCareTeam } from './leave-care-team.ts';
import { PrecautionResolver } from './precaution.resolver.ts';
import { MakeFamilyLink } from './make-family-link.ts';
import { Presences } from './presences.ts';
import { CopmResolver } from './copm.resolver.ts';
import { RecordCopmScore } from './record-copm-score.ts';
import { VoidCopmScore } from './void-copm-score.ts';
import { PriorityResolver } from './priority.resolver.ts';
import { PriorityStore } from './priority.store.ts';
import { RaisePrecaution } from './raise-precaution.ts';
import { AddOwnRecall } from './add-own-recall.ts';
import { ChangeOwnRecall } from './change-own-recall.ts';
import { EndOwnRecall } from './end-own-recall.ts';
import { OwnRecallResolver } from './own-recall.resolver.ts';
import { OwnRecallStore } from './own-recall.store.ts';
import { RecordOwnRecall } from './record-own-recall.ts';
import { RecallResolver } from './recall.resolver.ts';
import { RecallStore } from './recall.store.ts';
import { RecordRecallCheck } from './record-recall-check.ts';
import { RecordTreatmentConsent } from './record-treatment-consent.ts';
import { ReportedStore } from './reported.store.ts';
import { SafetyWatch } from './safety-watch.store.ts';
import { TreatmentConsentResolver } from './treatment-consent.resolver.ts';
import { VoidRecallCheck } from './void-recall-check.ts';
import { WithdrawFamilyLink } from './withdraw-family-link.ts';

const STORES = [
  ChildStore,
  ChildRowsStore,
  CareTeamStore,
  HandlingStore,
  Presences,
  PriorityStore,
  FamilyLinkStore,
  OwnRecallStore,
  RecallStore,
  ReportedStore,
];
const USE_CASES = [
  EditChild,
  EditReported,
  JoinCareTeam,
  LeaveCareTeam,
  RecordTreatmentConsent,
  RaisePrecaution,
  ClearPrecaution,
  AgreeHandling,
  EndHandling,
  AddPriority,
  EditPriority,
  MakeFamilyLink,
  WithdrawFamilyLink,
  RecordRecallCheck,
  VoidRecallCheck,
  AddOwnRecall,
  ChangeOwnRecall,
  EndOwnRecall,
  RecordOwnRecall,
  RecordCopmScore,
  VoidCopmScore,
];
const RESOLVERS = [
  ChildResolver,
  ChildSignalResolver,
  CareTeamResolver,
  TreatmentConsentResolver,
  PrecautionResolver,
  HandlingResolver,
  PriorityResolver,
  FamilyLinkResolver,
  RecallResolver,
  OwnRecallResolver,
  CopmResolver,
];

@Module({})
export class ChildrenModule {
  /** `watch`: what follows when a precaution comes or goes. `added`: filters and orders for the list of children. */
  static of(watch: Type<SafetyWatch>, ...added: readonly ChildListParts[]): DynamicModule {
    return {
      module: ChildrenModule,
      providers: [
        { provide: ChildListing, useValue: new ChildListing([ownChildList, ...added]) },
        { provide: SafetyWatch, useClass: watch },
        ...STORES,
        ...USE_CASES,
        ...RESOLVERS,
      ],
    };
  }
}
