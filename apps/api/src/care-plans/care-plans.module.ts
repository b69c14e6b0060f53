import { Module } from '@nestjs/common';
import { ChildRowsStore } from '../children/child-rows.store.ts';
import { ChildStore } from '../children/child.store.ts';
import { AcknowledgeSafety } from './acknowledge-safety.ts';
import { ActivatePlan } from './activate-plan.ts';
import { AddGoal } from './add-goal.ts';
import { AddStrand } from './add-strand.ts';
import { AgreementResolver } from './agreement.resolver.ts';
import { AgreementStore } from './agreement.store.ts';
import { CarePlansResolver } from './care-plans.resolver.ts';
import { ChangeForSafety } from './change-for-safety.ts';
import { ChildsWordsStore } from './childs-words.store.ts';
import { CoSignPlan } from './co-sign-plan.ts';
import { ContentStore } from './content.store.ts';
import { DiscardDraft } from './discard-draft.ts';
import { DraftRowsStore } from './draft-rows.store.ts';
import { EarlierTextStore } from './earlier-text.store.ts';
import { EditGoal } from './edit-goal.ts';
import { EditStrand } from './edit-strand.ts';
import { HandStrandOver } from './hand-strand-over.ts';
import { EditVersion } from './edit-version.ts';
import { FollowUpStore } from './follow-up.store.ts';
import { GoalResolver } from './goal.resolver.ts';
import { GuardianAgreementStore } from './guardian-agreement.store.ts';
import { HomeItemStore } from './home-item.store.ts';
import { HomeTakenAlong } from './home-taken-along.ts';
import { HomeSheetStore } from './home-sheet.store.ts';
import { IntoForce } from './into-force.ts';
import { LookAtPlan } from './look-at-plan.ts';
import { MarkSlip } from './mark-slip.ts';
import { MoveGoal } from './move-goal.ts';
import { MovePlan } from './move-plan.ts';
import { MoveStrand } from './move-strand.ts';
import { OpenDraft } from './open-draft.ts';
import { OpenPlan } from './open-plan.ts';
import { PaperResolver } from './paper.resolver.ts';
import { PlanLookStore } from './plan-look.store.ts';
import { PlanMovesStore } from './plan-moves.store.ts';
import { PlanRowsStore } from './plan-rows.store.ts';
import { PlanNewsResolver } from './plan-news.resolver.ts';
import { PlanResolver } from './plan.resolver.ts';
import { PlanStore } from './plan.store.ts';
import { RecordChildsWords } from './record-childs-words.ts';
import { RecordGuardianAgreement } from './record-guardian-agreement.ts';
import { ReferencesStore } from './references.store.ts';
import { RebaseDraft } from './rebase-draft.ts';
import { RemoveGoal } from './remove-goal.ts';
import { RemoveStrand } from './remove-strand.ts';
import { ScaleInForceStore } from './scale-in-force.store.ts';
import { SafetyAcknowledgementStore } from './safety-acknowledgement.store.ts';
import { SafetyRevisions } from './safety-revisions.ts';
import { SafetyResolver } from './safety.resolver.ts';
import { SendForSignatures } from './send-for-signatures.ts';
import { SettleFinding } from './settle-finding.ts';
import { ShownTextCheck } from './shown-text.ts';
import { SignPlan } from './sign-plan.ts';
import { StrandResolver } from './strand.resolver.ts';
import { TakeBack } from './take-back.ts';
import { WholePlan } from './whole-plan.ts';
import { WithdrawTreatmentConsent } from './withdraw-treatment-consent.ts';

const STORES = [
  ChildStore,
  ChildRowsStore,
  PlanStore,
  PlanRowsStore,
  PlanMovesStore,
  FollowUpStore,
  ContentStore,
  HomeItemStore,
  HomeTakenAlong,
  HomeSheetStore,
  DraftRowsStore,
  EarlierTextStore,
  PlanLookStore,
  ScaleInForceStore,
  ReferencesStore,
  AgreementStore,
  GuardianAgreementStore,
  ChildsWordsStore,
  ShownTextCheck,
  SafetyAcknowledgementStore,
  SafetyRevisions,
  RebaseDraft,
  IntoForce,
  WholePlan,
];
const USE_CASES = [
  OpenPlan,
  OpenDraft,
  EditVersion,
  LookAtPlan,
  MarkSlip,
  DiscardDraft,
  SendForSignatures,
  TakeBack,
  ActivatePlan,
  SettleFinding,
  MovePlan,
  AddGoal,
  EditGoal,
  RemoveGoal,
  MoveGoal,
  AddStrand,
  EditStrand,
  HandStrandOver,
  RemoveStrand,
  MoveStrand,
  ChangeForSafety,
  AcknowledgeSafety,
  SignPlan,
  CoSignPlan,
  RecordGuardianAgreement,
  RecordChildsWords,
  WithdrawTreatmentConsent,
];
const RESOLVERS = [
  CarePlansResolver,
  PlanResolver,
  PlanNewsResolver,
  GoalResolver,
  StrandResolver,
  AgreementResolver,
  SafetyResolver,
  PaperResolver,
];

/** The joint plan: what it says, who agreed to it, and how it lives. What is seen of it is `CourseModule`. */
@Module({
  providers: [...STORES, ...USE_CASES, ...RESOLVERS],
  // For what a family does on its own page.
  exports: [PlanStore, GuardianAgreementStore, ChildsWordsStore, HomeSheetStore],
})
export class CarePlansModule {}
