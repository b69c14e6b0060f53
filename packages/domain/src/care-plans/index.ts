export * from './findings/index.ts';
export * from './home-programme/index.ts';
export * from './plan-text/index.ts';
export { activate, agreedParties, joinPlan } from './activation.ts';
export { coSign, recordGuardianAgreement, signForDiscipline } from './agreeing.ts';
export type { ShownText } from './agreeing.ts';
export {
  AGREEMENT_PARTIES,
  AGREEMENT_WAYS,
  awaitsCoSignature,
  GUARDIAN_WAYS,
  guardianAgreementSchema,
  isRenewalDue,
  partyOf,
  REGISTERS,
  VERBAL_CHANNELS,
} from './agreement.ts';
export type { Agreement, AgreementParty, AgreementWay, GuardianAgreement, GuardianWay, Register } from './agreement.ts';
export { canonicalPlanText } from './canonical-plan.ts';
export { canonicalText } from './canonical.ts';
export type { CarriedAgreement } from './carry-agreements.ts';
export { checkGoalContent, checkHomeItem, checkStrandContent, checkTerms } from './check-content.ts';
export { planChecklist } from './checklist.ts';
export type { ChecklistItem } from './checklist.ts';
export { CHILD_STANCES, childsWordsSchema, hearChild } from './childs-words.ts';
export type { ChildStance, ChildsWords } from './childs-words.ts';
export { classifyChange } from './classify-change.ts';
export type { PlanChange } from './classify-change.ts';
export { signsAsDeputy } from './deputy.ts';
export {
  NOTE_ABOUTS,
  NOTE_STATES,
  noteSubject,
  noteTextSchema,
  openNoteActs,
  rowOfNote,
  settleNote,
  writeNote,
} from './discipline-note.ts';
export type { DisciplineNote, NoteAbout, NoteAboutKind, NoteAct, NoteState } from './discipline-note.ts';
export { discardDraft, openDraft, reviseDraft } from './drafting.ts';
export { DRAFT_ROWS, withEarlierValue } from './earlier-value.ts';
export type { DraftRowType, EarlierValue } from './earlier-value.ts';
export { checkEndApart, END_CRITERIA } from './end-criteria.ts';
export type { EndCriterion, ReachedGoal } from './end-criteria.ts';
export { EPISODE_KINDS, withdrawConsent } from './episode.ts';
export type { Episode, EpisodeKind, TreatmentConsent } from './episode.ts';
export { FIELD_CLASS, isContentField, WORD_FIELDS } from './field-class.ts';
export type { ContentField } from './field-class.ts';
export { addHandlingLine, HANDLING_KEYS, handlingFieldsSchema } from './handling.ts';
export type { HandlingFields, HandlingKey, HandlingLine } from './handling.ts';
export { markSlip } from './mark-slip.ts';
export { checkNoOpenPlan, checkRoomForGoal, checkRoomForHomeItem, firstDraft, newGoal, newStrand } from './new-rows.ts';
export { fieldName, noteProposalSchema } from './note-value.ts';
export type { NoteProposal } from './note-value.ts';
export { closedRows, openStrands } from './open-rows.ts';
export { openWork } from './open-work.ts';
export { paperCode } from './paper-code.ts';
export { paperStanding } from './paper-standing.ts';
export type { PaperStanding, PrintedText } from './paper-standing.ts';
export { GUARDIAN } from './parties.ts';
export { openPlanActions } from './plan-actions.ts';
export { disciplinesOf, disciplinesOfGoal, planContentSchema, planTermsSchema } from './plan-content.ts';
export type { PlanContent, PlanTerms } from './plan-content.ts';
export { movePlan, pauseForWithdrawal } from './plan-life.ts';
export type { PlanMove } from './plan-life.ts';
export { applyMoves, findOpenVersion, findVersion } from './plan-record.ts';
export type { PlanMoves, PlanRecord, PlanVersion } from './plan-record.ts';
export { CHANGE_CLASSES, PLAN_END_REASONS, PLAN_STATES, VERSION_STATES } from './plan-states.ts';
export type { ChangeClass, PlanEndReason, PlanState, VersionState } from './plan-states.ts';
export { addPrioritySchema, editPriority, priorityChangesSchema } from './priority.ts';
export type { Priority, PriorityFields } from './priority.ts';
export { homeItemsOfGoal, removeGoal } from './remove-goal.ts';
export { heirsAtHome, HOME_FATES, homeItemsOfStrand, removeStrand } from './remove-strand.ts';
export type { HomeFateWay } from './remove-strand.ts';
export { checkNewReviewDate, reviewDates } from './review-date.ts';
export { escalatesOn, reviewDueOn, reviewStanding } from './review-due.ts';
export {
  decideReview,
  MOST_DECIDED_WORK,
  nextReviewDates,
  REVIEW_OUTCOMES,
  reviewDecisionSchema,
  WORK_DECISIONS,
} from './review-outcome.ts';
export type { DecidedReview, DecidedWork, ReviewDecision, ReviewOutcome, WorkDecision } from './review-outcome.ts';
export { reviseForSafety, withDose, withoutHomeItem, withoutTechnique } from './safety-change.ts';
export type { SafetyRevision } from './safety-change.ts';
export { readersOf } from './safety-notice.ts';
export type { Acknowledgement, NoticedMember, SafetyNotice } from './safety-notice.ts';
export { sendForSignatures, takeBack } from './sending.ts';
export { shortCode } from './short-code.ts';
export { isSlip } from './slip.ts';
