// Results and refusals
export { REFUSAL_RULES } from './refusals.ts';
export { ok, refuse } from './result.ts';
export type { Refusal, RefusalData, Result } from './result.ts';

// Catalogue
export { baseCatalogue } from './catalogue/base-catalogue.ts';
export { labelsOf } from './catalogue/labels-of.ts';
export { compareDisciplines } from './catalogue/comparison.ts';
export type { Comparison } from './catalogue/comparison.ts';
export { catalogueExtensionSchema, extendCatalogue } from './catalogue/extend.ts';
export type { CatalogueExtension } from './catalogue/extend.ts';
export { checkCode, findByCode, focusAreasOf, getByCode } from './catalogue/lookup.ts';
export { DEFAULT_OPENING_HOURS, DEFAULT_TIME_ZONE, DELIVERY_MODES } from './catalogue/policies.ts';
export { publicCatalogue } from './catalogue/public-catalogue.ts';
export { catalogueFromRows, catalogueRows, catalogueVersion } from './catalogue/rows.ts';
export type { CatalogueRow } from './catalogue/rows.ts';
export { BODY_SITES, SIDES } from './catalogue/body.ts';
export type { BodySite, Side } from './catalogue/body.ts';
export { MARK_SHAPES } from './catalogue/discipline.ts';
export type { MarkShape } from './catalogue/discipline.ts';
export { CATALOGUE_KINDS } from './catalogue/kinds.ts';
export type {
  Catalogue,
  CatalogueKind,
  FamilyQuestion,
  GoalTemplate,
  JointExample,
  PlanTemplate,
} from './catalogue/kinds.ts';
export type { PrecautionSeverity } from './catalogue/precaution.ts';
export { PROMPT_LEVELS } from './catalogue/prompt-levels.ts';
export type { PromptLevel } from './catalogue/prompt-levels.ts';
export { SEEN_BY } from './catalogue/setting.ts';
export type { SeenBy } from './catalogue/setting.ts';
export type { LocalisedText } from './catalogue/text.ts';

// Children
export { addChildSchema, gestationDaysSchema, saidAtIntakeSchema, triageAnswersOn } from './children/add-child.ts';
export type { AddChild, GuardianInput } from './children/add-child.ts';
export { ageOn, completedMonths, completedYears } from './children/age.ts';
export type { Birth } from './children/age.ts';
export { ageText } from './children/age-text.ts';
export { joinCareTeam, lacksLead } from './children/care-team.ts';
export { childGrams, childSortKey } from './children/child-name.ts';
export type { ChildName } from './children/child-name.ts';
export { CONSENT_WAYS, GUARDIAN_RELATIONSHIPS, PRECAUTION_STATES, SEXES } from './children/child-sets.ts';
export type { ConsentWay, GuardianRelationship, PrecautionState, Sex } from './children/child-sets.ts';
export { editChild, editChildSchema } from './children/edit-child.ts';
export type { EditableChild } from './children/edit-child.ts';
export { editReported, reportedSchema } from './children/edit-reported.ts';
export type { Reported } from './children/edit-reported.ts';
export { likeNameKeys, nameSortKey, nearlySameName, searchAlternatives } from './children/name-search.ts';
export { addDays, addMonths, daysBetween, instantOn, isLocalDate, localDate } from './children/local-date.ts';
export { localDateSchema, pastDateSchema } from './children/local-date-schema.ts';
export type { LocalDate } from './children/local-date.ts';
export { instantAt, localTime } from './children/local-time.ts';
export { clearanceSchema, clearPrecaution, precautionFieldsSchema, raisePrecaution } from './children/precaution.ts';
export type { PrecautionFields } from './children/precaution.ts';
export {
  familyLinkStanding,
  FAMILY_LINK_ENDS,
  makeFamilyLink,
  opensFamilyPage,
  withdrawFamilyLink,
} from './children/family-link.ts';
export type { FamilyLink, FamilyLinkEnd, FamilyLinkStanding } from './children/family-link.ts';
export { checkConsenting, treatmentConsentSchema } from './children/treatment-consent.ts';
export type { TimelineKind } from './children/timeline.ts';

// Intake
export { checkTriageAnswers, triageAnswersSchema } from './intake/answers.ts';
export type { TriageAnswers } from './intake/answers.ts';
export { decideTriage, triageDecisionSchema } from './intake/decide-triage.ts';
export type { TriageDecision } from './intake/decide-triage.ts';
export { intakeCallDueOn } from './intake/intake-call.ts';
export { explainReason } from './intake/reasons.ts';
export type { TriageReason } from './intake/reasons.ts';
export type { FrontDeskQuestion, TriageFact, TriageRules } from './intake/rules.ts';
export { recommendedDisciplines, triage } from './intake/triage.ts';
export type { TriageResult } from './intake/triage.ts';
export { TRIAGE_RULES_VERSION, triageRules } from './intake/triage-rules.ts';
export type { FollowUpOwner, TriageReasonKind, TriageStanding, TriageStatus } from './intake/triage-sets.ts';
export { MEDICAL_LEVELS } from './intake/levels.ts';
export type { MedicalLevel, TherapyPriority } from './intake/levels.ts';

// Measures
export { chain } from './measures/chain.ts';
export {
  CHAININGS,
  DIRECTIONS,
  DISTANCE_UNITS,
  MEASURE_TYPES,
  MOVEMENT_MODES,
  WEEKDAYS,
} from './measures/measure-types.ts';
export type { MeasureType, Weekday } from './measures/measure-types.ts';
export { checkMeasureValue } from './measures/check-value.ts';
export { showsProgress } from './measures/shows-progress.ts';
export { formatMeasure } from './measures/format.ts';
export { independentSteps, promptsOfChain } from './measures/magnitude.ts';
export { progressShare } from './measures/progress.ts';
export { measureDefinitionSchema, measureValueSchema } from './measures/measure.ts';
export type { MeasureDefinition, MeasureValue } from './measures/measure.ts';

// Words
export { inputFaults } from './words/input-faults.ts';
export { LANGUAGES } from './words/language.ts';
export type { Language, Words } from './words/language.ts';
export { refusalWords } from './words/refusal-words.ts';
export { say, sayAccessRefusal, words } from './words/say.ts';
export { sayRefusal } from './words/say-refusal.ts';
export type { WordKey } from './words/say.ts';

// Access
export { FAMILY_READS, familyMay } from './access/family-policy.ts';
export { can } from './access/can.ts';
export type { Subject } from './access/can.ts';
export { isRegistered, ROLES } from './access/caller.ts';
export type { Caller, Role } from './access/caller.ts';
export { canRead, readRelation, rolesThatRead } from './access/read-policy.ts';
export type { FieldGroup } from './access/read-policy.ts';
export { ACTIONS, rolesThatMay } from './access/write-policy.ts';
export type { Action } from './access/write-policy.ts';

// Goals
export { DOSE_MODES, doseSchema, isMoreThanAgreed, weeklyMinutes } from './goals/dose.ts';
export type { Dose, DoseMode } from './goals/dose.ts';
export { expectedLevel } from './goals/expected-level.ts';
export { goalFieldsSchema } from './goals/goal-content.ts';
export type { GoalContent } from './goals/goal-content.ts';
export { CLOSING_OUTCOMES, mayReopen, moveGoal, moveStrand } from './goals/goal-life.ts';
export type { GoalLife, GoalMove, GoalMoveKind, StrandLife, StrandMove } from './goals/goal-life.ts';
export { GOAL_DIRECTIONS, GOAL_OUTCOMES, GOAL_STATES, OPEN_GOAL_STATES, STRAND_STATES } from './goals/goal-states.ts';
export type { GoalDirection, GoalOutcome, GoalState, StrandState } from './goals/goal-states.ts';
export { findLevelText, LEVELS, levelSchema } from './goals/levels.ts';
export type { Level, LevelText } from './goals/levels.ts';
export {
  OBSERVATION_REMARKS,
  observationInputSchema,
  recordObservation,
  VOID_REASONS,
  voidObservation,
} from './goals/observation.ts';
export type { Observation, ObservationInput, ObservationRemark, VoidReason } from './goals/observation.ts';
export { DEFAULT_PLAN_SETTINGS } from './goals/plan-settings.ts';
export { planTScore } from './goals/plan-t-score.ts';
export type { TGoal } from './goals/plan-t-score.ts';
export type { PlannedActivity } from './goals/planned-activity.ts';
export {
  giveRating,
  isPractitioner,
  RATER_KINDS,
  ratingInputSchema,
  SPECIAL_RATINGS,
  specialRatingsOffered,
} from './goals/rating.ts';
export type { RaterKind, Rating, RatingInput, Review, SpecialRating } from './goals/rating.ts';
export { proposeReached } from './goals/reached.ts';
export type { ReachedFacts, ReachedProposal } from './goals/reached.ts';
export { deliveredIn } from './goals/delivered.ts';
export { forecastGoal, forecastStrand } from './goals/forecast.ts';
export type { Forecast } from './goals/forecast.ts';
export { closeReview, goalRatings, openReview } from './goals/review.ts';
export type { OpenReviewFacts } from './goals/review.ts';
export { lintScale, SCALE_FAULTS } from './goals/scale-lint.ts';
export type { ScaleFault } from './goals/scale-lint.ts';
export { wordScaleInDraft } from './goals/scale-lock.ts';
export type { ScaleFacts } from './goals/scale-lock.ts';
export { DEFAULT_START_CONVENTION, START_CONVENTIONS, startLevelOf } from './goals/start-convention.ts';
export type { StartConvention } from './goals/start-convention.ts';
export { strandFieldsSchema } from './goals/strand-content.ts';
export type { StrandContent } from './goals/strand-content.ts';
export { findStrandsAtTarget } from './goals/strand-prompt.ts';
export type { StrandStanding } from './goals/strand-prompt.ts';
export { gasTScore } from './goals/t-score.ts';

// Care plans
export { activate, agreedParties, joinPlan } from './care-plans/activation.ts';
export { coSign, recordGuardianAgreement, signForDiscipline } from './care-plans/agreeing.ts';
export type { ShownText } from './care-plans/agreeing.ts';
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
} from './care-plans/agreement.ts';
export type {
  Agreement,
  AgreementParty,
  AgreementWay,
  GuardianAgreement,
  GuardianWay,
  Register,
} from './care-plans/agreement.ts';
export { canonicalPlanText } from './care-plans/canonical-plan.ts';
export { canonicalText } from './care-plans/canonical.ts';
export type { CarriedAgreement } from './care-plans/carry-agreements.ts';
export { signsAsDeputy } from './care-plans/deputy.ts';
export { checkGoalContent, checkHomeItem, checkStrandContent, checkTerms } from './care-plans/check-content.ts';
export { planChecklist } from './care-plans/checklist.ts';
export type { ChecklistItem } from './care-plans/checklist.ts';
export { CHILD_STANCES, childsWordsSchema, hearChild } from './care-plans/childs-words.ts';
export type { ChildStance, ChildsWords } from './care-plans/childs-words.ts';
export { classifyChange } from './care-plans/classify-change.ts';
export type { PlanChange } from './care-plans/classify-change.ts';
export {
  NOTE_ABOUTS,
  NOTE_STATES,
  noteSubject,
  noteTextSchema,
  openNoteActs,
  rowOfNote,
  settleNote,
  writeNote,
} from './care-plans/discipline-note.ts';
export type { DisciplineNote, NoteAbout, NoteAboutKind, NoteAct, NoteState } from './care-plans/discipline-note.ts';
export { discardDraft, openDraft, reviseDraft } from './care-plans/drafting.ts';
export { EPISODE_KINDS, withdrawConsent } from './care-plans/episode.ts';
export type { Episode, EpisodeKind, TreatmentConsent } from './care-plans/episode.ts';
export { FIELD_CLASS, isContentField, WORD_FIELDS } from './care-plans/field-class.ts';
export { isSlip } from './care-plans/slip.ts';
export type { ContentField } from './care-plans/field-class.ts';
export { findFindings } from './care-plans/findings/find-findings.ts';
export { FINDING_CODES, FINDING_GRADES, FINDING_ITEM_KINDS } from './care-plans/findings/finding.ts';
export type { Finding, FindingCode, FindingGrade } from './care-plans/findings/finding.ts';
export type { ChildPrecaution, PlanContext } from './care-plans/findings/plan-context.ts';
export { canBeLatexFree, readTags } from './care-plans/findings/hazard-tags.ts';
export { precautionsInForce } from './care-plans/findings/precautions-in-force.ts';
export type { PrecautionInForce } from './care-plans/findings/precautions-in-force.ts';
export {
  ruleAnswerSchema,
  ruleUsages,
  runningEdition,
  sumUsage,
  USAGE_PARTS,
} from './care-plans/findings/rule-usage.ts';
export { reportsItself, usualUsageDays } from './care-plans/findings/reports-itself.ts';
export type { CountedRule, RuleUsage, UsagePart } from './care-plans/findings/rule-usage.ts';
export { sayFinding } from './care-plans/findings/say-finding.ts';
export {
  blockingFindings,
  FINDING_REASONS,
  settleFinding,
  settlementInputSchema,
  standFindings,
} from './care-plans/findings/settle.ts';
export type { FindingReason, FindingStanding, Settlement, SettlementInput } from './care-plans/findings/settle.ts';
export { FINDING_ENDS, LEFT_DRAFT, sightingsAfter, watchedDraft } from './care-plans/findings/sightings.ts';
export type { FindingEnd, Sighting } from './care-plans/findings/sightings.ts';
export { fieldName, noteProposalSchema } from './care-plans/note-value.ts';
export type { NoteProposal } from './care-plans/note-value.ts';
export { addHandlingLine, HANDLING_KEYS, handlingFieldsSchema } from './care-plans/handling.ts';
export type { HandlingFields, HandlingKey, HandlingLine } from './care-plans/handling.ts';
export {
  HOME_BRACES,
  HOME_HELPERS,
  HOME_MOMENTS,
  homeItemFieldsSchema,
  MOST_HOME_ITEMS,
} from './care-plans/home-programme/home-item.ts';
export type { HomeBrace, HomeHelper, HomeItemContent, HomeMoment } from './care-plans/home-programme/home-item.ts';
export { hasRoomAtHome } from './care-plans/home-programme/home-load.ts';
export { HOME_PICTURE_CODES } from './care-plans/home-programme/home-picture-codes.ts';
export type { HomePictureCode } from './care-plans/home-programme/home-picture-codes.ts';
export { HOME_PICTURES, pictureFor } from './care-plans/home-programme/home-pictures.ts';
export {
  checkHomeWeek,
  checkTeaching,
  HOME_FITS,
  HOME_HINDRANCES,
  homeTeachingSchema,
  homeWeekSchema,
} from './care-plans/home-programme/home-record.ts';
export type { HomeFit, HomeHindrance, HomeTeaching, HomeWeek } from './care-plans/home-programme/home-record.ts';
export {
  confirmSheetGone,
  giveSheet,
  isSameAtHome,
  itemsForSheet,
  SHEET_WITHDRAWALS,
  sheetDates,
  sheetStanding,
  withdrawSheets,
} from './care-plans/home-programme/home-sheet.ts';
export type { HomeSheet, SheetStanding, SheetWithdrawal } from './care-plans/home-programme/home-sheet.ts';
export { DRAFT_ROWS, withEarlierValue } from './care-plans/earlier-value.ts';
export type { DraftRowType, EarlierValue } from './care-plans/earlier-value.ts';
export { markSlip } from './care-plans/mark-slip.ts';
export {
  checkNoOpenPlan,
  checkRoomForGoal,
  checkRoomForHomeItem,
  firstDraft,
  newGoal,
  newStrand,
} from './care-plans/new-rows.ts';
export { GUARDIAN } from './care-plans/parties.ts';
export { openPlanActions } from './care-plans/plan-actions.ts';
export { disciplinesOf, disciplinesOfGoal, planContentSchema, planTermsSchema } from './care-plans/plan-content.ts';
export type { PlanContent, PlanTerms } from './care-plans/plan-content.ts';
export { movePlan, pauseForWithdrawal } from './care-plans/plan-life.ts';
export type { PlanMove } from './care-plans/plan-life.ts';
export { applyMoves, findOpenVersion, findVersion } from './care-plans/plan-record.ts';
export type { PlanMoves, PlanRecord, PlanVersion } from './care-plans/plan-record.ts';
export { CHANGE_CLASSES, PLAN_END_REASONS, PLAN_STATES, VERSION_STATES } from './care-plans/plan-states.ts';
export type { ChangeClass, PlanEndReason, PlanState, VersionState } from './care-plans/plan-states.ts';
export { addPrioritySchema, editPriority, priorityChangesSchema } from './care-plans/priority.ts';
export type { Priority, PriorityFields } from './care-plans/priority.ts';
export { checkEndApart, END_CRITERIA } from './care-plans/end-criteria.ts';
export type { EndCriterion, ReachedGoal } from './care-plans/end-criteria.ts';
export { openWork } from './care-plans/open-work.ts';
export { checkNewReviewDate, reviewDates } from './care-plans/review-date.ts';
export { escalatesOn, reviewDueOn, reviewStanding } from './care-plans/review-due.ts';
export {
  decideReview,
  MOST_DECIDED_WORK,
  nextReviewDates,
  REVIEW_OUTCOMES,
  reviewDecisionSchema,
  WORK_DECISIONS,
} from './care-plans/review-outcome.ts';
export type {
  DecidedReview,
  DecidedWork,
  ReviewDecision,
  ReviewOutcome,
  WorkDecision,
} from './care-plans/review-outcome.ts';
export { sayChange } from './care-plans/plan-text/change-text.ts';
export type { ChangeFacts, SaidChange } from './care-plans/plan-text/change-text.ts';
export { sayDraftField } from './care-plans/plan-text/draft-field-text.ts';
export type { DraftField } from './care-plans/plan-text/draft-field-text.ts';
export { sayNote } from './care-plans/plan-text/note-text.ts';
export type { NoteFacts } from './care-plans/plan-text/note-text.ts';
export { PLAN_TEXT_TEMPLATE, renderPlan } from './care-plans/plan-text/render-plan.ts';
export type { PlanTextFacts } from './care-plans/plan-text/reader.ts';
export { heirsAtHome, HOME_FATES, homeItemsOfStrand, removeStrand } from './care-plans/remove-strand.ts';
export type { HomeFateWay } from './care-plans/remove-strand.ts';
export { reviseForSafety, withDose, withoutHomeItem, withoutTechnique } from './care-plans/safety-change.ts';
export type { SafetyRevision } from './care-plans/safety-change.ts';
export { readersOf } from './care-plans/safety-notice.ts';
export type { Acknowledgement, NoticedMember, SafetyNotice } from './care-plans/safety-notice.ts';
export { sendForSignatures, takeBack } from './care-plans/sending.ts';
export { shortCode } from './care-plans/short-code.ts';
export { paperCode } from './care-plans/paper-code.ts';
export { paperStanding } from './care-plans/paper-standing.ts';
export type { PaperStanding, PrintedText } from './care-plans/paper-standing.ts';

// Case conferences
export {
  conferenceDecisionSchema,
  conferencePersonSchema,
  conferenceWordsSchema,
  correctConference,
  keepConference,
  unknownInConference,
} from './conferences/conference.ts';
export type {
  ConferenceContent,
  ConferenceDecision,
  ConferenceFacts,
  ConferencePart,
  ConferencePerson,
  ConferenceWords,
  DecisionAbout,
} from './conferences/conference.ts';
export {
  conferenceTaskSchema,
  giveTask,
  openTaskActs,
  passOnTask,
  settleTask,
  TASK_ACTS,
  TASK_STATES,
  taskReasonSchema,
} from './conferences/conference-task.ts';
export type { ConferenceTask, EarlierTask, TaskAct, TaskFacts, TaskState } from './conferences/conference-task.ts';
export { decisionStanding } from './conferences/decision-standing.ts';
export type { DecisionFacts, DecisionStanding } from './conferences/decision-standing.ts';

// Documents
export { composeDocument } from './documents/compose-document.ts';
export type { DocumentFacts } from './documents/document-facts.ts';
export { DOCUMENT_PARTS, DOCUMENT_REGISTERS, PARTS_OF } from './documents/document-sets.ts';
export { documentWishSchema } from './documents/document-wish.ts';
export type { DocumentWish } from './documents/document-wish.ts';
export type { DocumentPart, DocumentRegister } from './documents/document-sets.ts';
export { QR_OPTIONS, qrSquares } from './documents/qr-squares.ts';
export type { QrSquares } from './documents/qr-squares.ts';
export { renderDocument } from './documents/render-document.ts';

// The trellis
export { layOutTrellis, TRELLIS_SIZE } from './trellis/geometry.ts';
export type { TrellisGeometry } from './trellis/geometry.ts';
export { scaleBreaks, WEEKS_UNLESS_SAID } from './trellis/picture.ts';
export { shapePath } from './trellis/shape-path.ts';
export { smoothPath } from './trellis/smooth-path.ts';

// Templates
export { keepsTemplateWords, templateDifferences } from './templates/differences.ts';
export { goalAsTemplate } from './templates/goal-as-template.ts';
export type { DraftedStrand, KeptGoal, LeftBehind, TemplateDraft } from './templates/goal-as-template.ts';
export { layGoal } from './templates/lay-goal.ts';
export type { LaidTemplate } from './templates/lay-goal.ts';
export { layHome } from './templates/lay-home.ts';
export { findTemplates, goalLibrary, isTemplateReviewed, suitRank, templateTexts } from './templates/library.ts';
export type { LibraryEntry, OwnVersion, SuitedChild, TemplateFilter } from './templates/library.ts';
export { tellsOfSomebody } from './templates/tells-of-somebody.ts';
export {
  goalTemplateChangesSchema,
  goalTemplateContentSchema,
  templateReviewsSchema,
} from './templates/template-content.ts';
export type { GoalTemplateContent, TypedText } from './templates/template-content.ts';
export { clinicTemplateCode, isClinicTemplateCode } from './templates/template-code.ts';
export { TEMPLATE_SOURCES, TEMPLATE_STATES } from './templates/template-sets.ts';
export type { TemplateSource, TemplateState } from './templates/template-sets.ts';
export { bringBackTemplate, checkInUse, resetTemplate, retireTemplate } from './templates/template-standing.ts';
export type { NextVersion } from './templates/template-standing.ts';
export { editGoalTemplate, writeGoalTemplate } from './templates/write-template.ts';

// Family page
export { familyGoals, weekAround } from './family-page/family-goal.ts';
export type { FamilyGoal, SeenLevel } from './family-page/family-goal.ts';
export { sayToFamily } from './family-page/say-to-family.ts';
export type { FamilyWordKey } from './family-page/say-to-family.ts';
// Recalls
export { GMFCS_LEVELS, RECALLS, recallStanding, SCHEDULED_RECALLS } from './recalls/recall.ts';
export type { GmfcsLevel, Recall, RecallCheck, RecallKind, ScheduledRecall } from './recalls/recall.ts';
export { keepOwnRecall, ownCheckSchema, ownRecallDue, ownRecallSchema, RECALL_UNITS } from './recalls/own-recall.ts';
export type { OwnCheck, OwnRecall, RecallOwner, RecallUnit } from './recalls/own-recall.ts';
export { HIP_SCHEDULE_SOURCE, RECALL_DISCIPLINE } from './recalls/hip-schedule.ts';
export { recallsOf } from './recalls/recalls-of.ts';
export { recallWords } from './words/recall-words.ts';
export { precautionFrom, recallCheckSchema, recordCheck } from './recalls/record-check.ts';

// COPM
export {
  COPM_RATERS,
  COPM_SOURCE,
  copmChange,
  copmCourse,
  copmScoreSchema,
  isAtCopmCeiling,
  recordCopmScore,
} from './copm/copm.ts';
export type { CopmMean, CopmRater, CopmScore } from './copm/copm.ts';

// Follow-ups
export { FOLLOW_UP_STATES, followUpFrom, followUpResult, SET_ASIDE_REASONS } from './follow-ups/follow-up.ts';
export type {
  FollowUp,
  FollowUpMonths,
  FollowUpResult,
  FollowUpState,
  SetAsideReason,
} from './follow-ups/follow-up.ts';
export { beginFollowUps, followUpOwner, levelAtClosing } from './follow-ups/begin-follow-ups.ts';
export type { FollowUpTeam } from './follow-ups/begin-follow-ups.ts';
export {
  handFollowUpOver,
  seeFollowUp,
  setAsideForReopening,
  setAsideSchema,
  setFollowUpAside,
  unseeFollowUp,
} from './follow-ups/settle-follow-up.ts';
export { followUpWords } from './words/follow-up-words.ts';

// Today
export { needKindsOf, needRule } from './today/need.ts';
export type { NeedKind } from './today/need.ts';
export { dueStanding, mayOwnTask, taskWaitsFor } from './today/owned-task.ts';
export type { DueStanding, TaskAction } from './today/owned-task.ts';

// Limits
export {
  STEP_UP_MINUTES,
  DOCUMENT_LIMITS,
  PAGE_SIZE,
  DRAFT_KEPT_MS,
  DRAIN_SECONDS,
  RATING_WINDOW_DAYS,
  VERBAL_AGREEMENT_DAYS,
  REVIEW_DAYS,
  INFANT_REVIEW_DAYS,
  INFANT_REVIEW_UNDER_MONTHS,
  REVIEW_NOTICE_DAYS,
  VERBAL_NOTICE_DAYS,
  HOME_LIMITS,
  FAMILY_VISIT_HOURS,
  HIP_DISPLACED_FROM_PERCENT,
  OWN_RECALL_LIMITS,
  RECALL_NOTE_LENGTH,
  COPM_LIMITS,
  RECALL_NOTICE_DAYS,
  CONFERENCE_LIMITS,
  TASK_NOTICE_DAYS,
  ASSENT_FROM_YEARS,
  FEWEST_SETTLED,
  RULE_USAGE_MONTHS,
  INTAKE_CALL_WORKING_DAYS,
  PDF_LIMITS,
} from './limits.ts';
export { PRESENCE_PLACES, type PresencePlace } from './presence.ts';
