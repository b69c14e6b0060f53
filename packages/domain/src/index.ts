// Results and refusals
export { REFUSAL_RULES } from './refusals.ts';
export type { RefusalRule } from './refusals.ts';
export { ok, refuse } from './result.ts';
export type { Refusal, RefusalData, Result } from './result.ts';

// Catalogue
export { baseCatalogue } from './catalogue/base-catalogue.ts';
export { labelsOf } from './catalogue/labels-of.ts';
export { COMPARISON_ASPECTS, compareDisciplines } from './catalogue/comparison.ts';
export type { Comparison, ComparisonAspect } from './catalogue/comparison.ts';
export { catalogueExtensionSchema, extendCatalogue } from './catalogue/extend.ts';
export type { CatalogueExtension } from './catalogue/extend.ts';
export { checkCode, findByCode, focusAreasOf, getByCode } from './catalogue/lookup.ts';
export { DEFAULT_OPENING_HOURS, DEFAULT_TIME_ZONE, DELIVERY_MODES, DURATION_TYPES } from './catalogue/policies.ts';
export type { DeliveryMode, DurationType, OpeningHours } from './catalogue/policies.ts';
export { BASE_CATALOGUE_VERSION, publicCatalogue } from './catalogue/public-catalogue.ts';
export type { PublicCatalogue } from './catalogue/public-catalogue.ts';
export { catalogueFromRows, catalogueRows, catalogueVersion } from './catalogue/rows.ts';
export type { CatalogueRow } from './catalogue/rows.ts';
export { BODY_SITES, SIDES } from './catalogue/body.ts';
export type { BodySite, Side } from './catalogue/body.ts';
export { MARK_SHAPES } from './catalogue/discipline.ts';
export type { MarkShape } from './catalogue/discipline.ts';
export { CATALOGUE_KINDS } from './catalogue/kinds.ts';
export type {
  Catalogue,
  CatalogueCode,
  CatalogueEntry,
  CatalogueKind,
  Concern,
  Condition,
  Discipline,
  DisciplineCode,
  FamilyQuestion,
  FocusArea,
  Hazard,
  JointExample,
  OutcomeMeasure,
  Precaution,
  Setting,
  Technique,
  Tool,
} from './catalogue/kinds.ts';
export { PRECAUTION_SEVERITIES } from './catalogue/precaution.ts';
export type { PrecautionSeverity } from './catalogue/precaution.ts';
export { PROMPT_LEVELS } from './catalogue/prompt-levels.ts';
export type { PromptLevel } from './catalogue/prompt-levels.ts';
export { SEEN_BY } from './catalogue/setting.ts';
export type { SeenBy } from './catalogue/setting.ts';
export { EVIDENCE_LIGHTS } from './catalogue/technique.ts';
export type { EvidenceLight } from './catalogue/technique.ts';
export { localisedTextSchema } from './catalogue/text.ts';
export type { LocalisedText } from './catalogue/text.ts';

// Children
export {
  addChildSchema,
  findBirthDateFault,
  gestationDaysSchema,
  guardianSchema,
  mrnSchema,
  nameSchema,
  saidAtIntakeSchema,
  triageAnswersOn,
} from './children/add-child.ts';
export type { AddChild, AddChildInput, GuardianInput, SaidAtIntake } from './children/add-child.ts';
export { ageOn, completedMonths, completedYears, meanMonths, ruleAgeMonths } from './children/age.ts';
export type { Age, Birth } from './children/age.ts';
export { ageText } from './children/age-text.ts';
export { joinCareTeam } from './children/care-team.ts';
export type { TeamCandidate } from './children/care-team.ts';
export { childGrams, childSortKey } from './children/child-name.ts';
export type { ChildName } from './children/child-name.ts';
export { CONSENT_WAYS, GUARDIAN_RELATIONSHIPS, PRECAUTION_STATES, SEXES } from './children/child-sets.ts';
export type { ConsentWay, GuardianRelationship, PrecautionState, Sex } from './children/child-sets.ts';
export { editChild, editChildSchema } from './children/edit-child.ts';
export type { ChildChanges, EditableChild } from './children/edit-child.ts';
export {
  likeNameKeys,
  nameKey,
  nameSortKey,
  nearlySameName,
  searchAlternatives,
  searchGrams,
} from './children/name-search.ts';
export { addDays, daysBetween, isLocalDate, localDate } from './children/local-date.ts';
export { localDateSchema, pastDateSchema } from './children/local-date-schema.ts';
export type { LocalDate } from './children/local-date.ts';
export { clearanceSchema, clearPrecaution, precautionFieldsSchema, raisePrecaution } from './children/precaution.ts';
export type { Clearance, PrecautionFields } from './children/precaution.ts';
export { checkConsenting, treatmentConsentSchema } from './children/treatment-consent.ts';
export { TIMELINE_KINDS } from './children/timeline.ts';
export type { TimelineKind } from './children/timeline.ts';

// Intake
export { checkTriageAnswers, triageAnswersSchema, triageFactsSchema } from './intake/answers.ts';
export type { TriageAnswers, TriageAnswersInput } from './intake/answers.ts';
export type { TriageCatalogue } from './intake/case.ts';
export { decideTriage, triageDecisionSchema } from './intake/decide-triage.ts';
export type { TriageDecision } from './intake/decide-triage.ts';
export { intakeCallDueOn } from './intake/intake-call.ts';
export type { Lead } from './intake/lead.ts';
export { explainReason } from './intake/reasons.ts';
export type { TriageReason } from './intake/reasons.ts';
export { TRIAGE_FACTS } from './intake/rules.ts';
export type {
  FrontDeskQuestion,
  Hold,
  MedicalLevelRule,
  PriorityLevelRule,
  RedFlag,
  RiskHistoryItem,
  TriageFact,
  TriageRules,
} from './intake/rules.ts';
export type { DisciplineAdvice } from './intake/standings.ts';
export { recommendedDisciplines, triage } from './intake/triage.ts';
export type { TriageItem, TriageResult } from './intake/triage.ts';
export { TRIAGE_RULES_VERSION, triageRules } from './intake/triage-rules.ts';
export {
  FOLLOW_UP_OWNERS,
  TRIAGE_REASON_KINDS,
  TRIAGE_RULE_CODES,
  TRIAGE_STANDINGS,
  TRIAGE_STATUSES,
} from './intake/triage-sets.ts';
export type {
  FollowUpOwner,
  TriageReasonKind,
  TriageRuleCode,
  TriageStanding,
  TriageStatus,
} from './intake/triage-sets.ts';
export { CONTACT_PROTOCOL, PAUSE_REASONS, WAITING_CLOCKS, WAITING_REVIEW_DAYS } from './intake/waiting.ts';
export type { PauseReason, WaitingClock } from './intake/waiting.ts';
export { MEDICAL_LEVELS, THERAPY_PRIORITIES } from './intake/levels.ts';
export type { MedicalLevel, TherapyPriority } from './intake/levels.ts';

// Measures
export {
  CHAININGS,
  DIRECTIONS,
  DISTANCE_UNITS,
  MEASURE_TYPES,
  MOVEMENT_MODES,
  WEEKDAYS,
} from './measures/measure-types.ts';
export type { Direction, MeasureType, Weekday } from './measures/measure-types.ts';
export { checkMeasureValue } from './measures/check-value.ts';
export { formatMeasure } from './measures/format.ts';
export { betterDirection, findFirstStuckStep, independentSteps, magnitude } from './measures/magnitude.ts';
export { compareToTarget, progressShare, TARGET_STANDINGS } from './measures/progress.ts';
export type { TargetStanding } from './measures/progress.ts';
export { measureDefinitionSchema, measureValueSchema } from './measures/measure.ts';
export type { MeasureDefinition, MeasureValue } from './measures/measure.ts';

// Words
export { inputFaults } from './words/input-faults.ts';
export type { InputFault } from './words/input-faults.ts';
export type { InputFaultCode } from './words/input-fault-words.ts';
export { LANGUAGES } from './words/language.ts';
export type { Language, Words } from './words/language.ts';
export { say, sayRefusal, words } from './words/say.ts';
export type { WordKey } from './words/say.ts';

// Access
export { can } from './access/can.ts';
export type { Subject } from './access/can.ts';
export { isRegistered, ROLES } from './access/caller.ts';
export type { Caller, Role } from './access/caller.ts';
export { policyMatrix } from './access/policy-matrix.ts';
export type { PolicyRow } from './access/policy-matrix.ts';
export { canRead, FIELD_GROUPS, READ_REACHES, readRelation, RELATIONS, rolesThatRead } from './access/read-policy.ts';
export type { FieldGroup, ReadReach, Relation } from './access/read-policy.ts';
export { ACTIONS, rolesThatMay, WRITE_NEEDS, WRITE_REACHES, writeRule } from './access/write-policy.ts';
export type { Action, WriteNeed, WriteReach, WriteRule } from './access/write-policy.ts';

// Goals
export { DOSE_MODES, doseSchema, weeklyMinutes } from './goals/dose.ts';
export type { Dose, DoseMode } from './goals/dose.ts';
export { expectedLevel, HOLDING_STATUSES, holdingStatus } from './goals/expected-level.ts';
export type { HoldingStatus } from './goals/expected-level.ts';
export { goalContentSchema, goalFieldsSchema, icfCodeSchema } from './goals/goal-content.ts';
export type { GoalContent } from './goals/goal-content.ts';
export { moveGoal, moveStrand } from './goals/goal-life.ts';
export type { GoalLife, GoalMove, GoalMoveKind, StrandLife, StrandMove } from './goals/goal-life.ts';
export {
  GOAL_DIRECTIONS,
  GOAL_OUTCOMES,
  GOAL_STATES,
  isGoalOpen,
  OPEN_GOAL_STATES,
  STRAND_STATES,
  STRAND_TRANSITIONS,
} from './goals/goal-states.ts';
export type { GoalDirection, GoalOutcome, GoalState, StrandState } from './goals/goal-states.ts';
export { findLevelText, LEVELS, levelSchema, levelTextSchema, levelTextsSchema } from './goals/levels.ts';
export type { Level, LevelText } from './goals/levels.ts';
export {
  OBSERVATION_REMARKS,
  observationInputSchema,
  recordObservation,
  VOID_REASONS,
  voidObservation,
} from './goals/observation.ts';
export type {
  Observation,
  ObservationFacts,
  ObservationInput,
  ObservationRemark,
  VoidReason,
} from './goals/observation.ts';
export { DEFAULT_PLAN_SETTINGS } from './goals/plan-settings.ts';
export type { PlanSettings } from './goals/plan-settings.ts';
export { checkTScope, checkTSource, meanTChange, planTScore, ratingsForT, T_SCOPES } from './goals/plan-t-score.ts';
export type { PlanTScore, TGoal, TScope } from './goals/plan-t-score.ts';
export { plannedActivitySchema } from './goals/planned-activity.ts';
export type { PlannedActivity } from './goals/planned-activity.ts';
export { raterDifference, visibleRatings } from './goals/rating-blindness.ts';
export {
  giveRating,
  RATER_KINDS,
  ratingInputSchema,
  ratingWindow,
  SPECIAL_RATING_LEVEL,
  SPECIAL_RATINGS,
  specialRatingsOffered,
} from './goals/rating.ts';
export type { RaterKind, Rating, RatingFacts, RatingInput, Review, SpecialRating } from './goals/rating.ts';
export { proposeReached } from './goals/reached.ts';
export type { ReachedFacts, ReachedProposal } from './goals/reached.ts';
export { closeReview, goalRatings, openReview } from './goals/review.ts';
export type { GoalRatings, OpenReviewFacts } from './goals/review.ts';
export { lintScale, SCALE_FAULTS } from './goals/scale-lint.ts';
export type { ScaleFault } from './goals/scale-lint.ts';
export { rewordScale, scaleLockedOn, wordScaleInDraft } from './goals/scale-lock.ts';
export type { ScaleFacts } from './goals/scale-lock.ts';
export {
  DEFAULT_START_CONVENTION,
  START_CONVENTIONS,
  startConventionSchema,
  startLevelOf,
} from './goals/start-convention.ts';
export type { StartConvention } from './goals/start-convention.ts';
export { strandContentSchema, strandFieldsSchema } from './goals/strand-content.ts';
export type { StrandContent } from './goals/strand-content.ts';
export { findStrandsAtTarget } from './goals/strand-prompt.ts';
export type { StrandStanding } from './goals/strand-prompt.ts';
export { gasTScore } from './goals/t-score.ts';
export type { WeightedScore } from './goals/t-score.ts';

// Care plans
export { activate, agreedParties, canActivate, joinPlan } from './care-plans/activation.ts';
export { recordGuardianAgreement, signForDiscipline } from './care-plans/agreeing.ts';
export type { ShownText } from './care-plans/agreeing.ts';
export {
  AGREEMENT_PARTIES,
  AGREEMENT_WAYS,
  GUARDIAN_WAYS,
  guardianAgreementSchema,
  isGood,
  isRenewalDue,
  partyOf,
  REGISTERS,
  validUntil,
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
export { asksOfAll } from './care-plans/asks.ts';
export type { Asks } from './care-plans/asks.ts';
export { canonicalPlanText } from './care-plans/canonical-plan.ts';
export { canonicalText } from './care-plans/canonical.ts';
export { agreementsAfterChange } from './care-plans/carry-agreements.ts';
export type { AgreementsAfterChange, CarriedAgreement } from './care-plans/carry-agreements.ts';
export { checkGoalContent, checkStrandContent, checkTerms } from './care-plans/check-content.ts';
export { CHECKLIST_CODES, planChecklist } from './care-plans/checklist.ts';
export type { ChecklistCode, ChecklistItem } from './care-plans/checklist.ts';
export { classifyChange, highestClass, nextNumber } from './care-plans/classify-change.ts';
export type { PlanChange } from './care-plans/classify-change.ts';
export { diffPlanContents } from './care-plans/diff.ts';
export type { ContentDifference, ContentRow } from './care-plans/diff.ts';
export { discardDraft, openDraft, reviseDraft } from './care-plans/drafting.ts';
export { consentStands, EPISODE_KINDS, withdrawConsent } from './care-plans/episode.ts';
export type { Episode, EpisodeKind, TreatmentConsent } from './care-plans/episode.ts';
export { FIELD_CLASS, WORD_FIELDS } from './care-plans/field-class.ts';
export type { ContentField } from './care-plans/field-class.ts';
export { uncheckedActivities } from './care-plans/findings/activity-against-precaution.ts';
export { FINDING_RULES, findFindings } from './care-plans/findings/find-findings.ts';
export { FINDING_CODES, FINDING_GRADES } from './care-plans/findings/finding.ts';
export type { Finding, FindingCode, FindingGrade, FindingItem } from './care-plans/findings/finding.ts';
export type { ChildPrecaution, FindingRule, PlanContext } from './care-plans/findings/plan-context.ts';
export { precautionsInForce } from './care-plans/findings/precautions-in-force.ts';
export type { PrecautionInForce } from './care-plans/findings/precautions-in-force.ts';
export { sayFinding } from './care-plans/findings/say-finding.ts';
export {
  blockingFindings,
  FINDING_REASONS,
  FINDING_STANDINGS,
  settleFinding,
  settlementInputSchema,
  standFindings,
} from './care-plans/findings/settle.ts';
export type { FindingReason, FindingStanding, Settlement, SettlementInput } from './care-plans/findings/settle.ts';
export { addHandlingLine, HANDLING_KEYS, handlingFieldsSchema } from './care-plans/handling.ts';
export type { HandlingFields, HandlingKey, HandlingLine } from './care-plans/handling.ts';
export { markSlip } from './care-plans/mark-slip.ts';
export { checkNoOpenPlan, checkRoomForGoal, firstDraft, newGoal, newStrand } from './care-plans/new-rows.ts';
export { GUARDIAN } from './care-plans/parties.ts';
export { openPlanActions, PLAN_ACTIONS } from './care-plans/plan-actions.ts';
export type { OfferedAction, PlanAction } from './care-plans/plan-actions.ts';
export {
  disciplinesOf,
  disciplinesOfGoal,
  homeItemContentSchema,
  homeItemFieldsSchema,
  planContentSchema,
  planTermsSchema,
} from './care-plans/plan-content.ts';
export type { HomeItemContent, PlanContent, PlanTerms } from './care-plans/plan-content.ts';
export { movePlan, pauseForWithdrawal } from './care-plans/plan-life.ts';
export type { PlanMove } from './care-plans/plan-life.ts';
export { applyMoves, findOpenVersion, findVersion } from './care-plans/plan-record.ts';
export type { PlanMoves, PlanRecord, PlanVersion } from './care-plans/plan-record.ts';
export {
  CHANGE_CLASSES,
  PLAN_END_REASONS,
  PLAN_STATES,
  PLAN_TRANSITIONS,
  VERSION_STATES,
} from './care-plans/plan-states.ts';
export type { ChangeClass, PlanEndReason, PlanState, VersionState } from './care-plans/plan-states.ts';
export { addPrioritySchema, editPriority, priorityChangesSchema, priorityFieldsSchema } from './care-plans/priority.ts';
export type { Priority, PriorityChanges, PriorityFields } from './care-plans/priority.ts';
export { checkNewReviewDate, reviewDates } from './care-plans/review-date.ts';
export { sayChange } from './care-plans/plan-text/change-text.ts';
export type { ChangeFacts } from './care-plans/plan-text/change-text.ts';
export { PLAN_TEXT_TEMPLATE, renderPlan } from './care-plans/plan-text/render-plan.ts';
export type { PlanTextFacts } from './care-plans/plan-text/reader.ts';
export { reviseForSafety, withDose, withoutTechnique } from './care-plans/safety-change.ts';
export type { SafetyRevision } from './care-plans/safety-change.ts';
export { sendForSignatures, takeBack } from './care-plans/sending.ts';
export type { SendFacts, Sent } from './care-plans/sending.ts';
export { shortCode } from './care-plans/short-code.ts';
export { isSlip } from './care-plans/slip.ts';

// Today
export { NEED_KINDS, needKindsOf, needRule } from './today/need.ts';
export type { NeedKind } from './today/need.ts';

// Limits
export {
  STEP_UP_MINUTES,
  STEP_UP_MINUTES_SENSITIVE,
  PARTNER_TOKEN_SECONDS,
  IDEMPOTENCY_DAYS,
  WEBHOOK_TRIES,
  WEBHOOK_DAYS,
  PARTNER_SCOPES,
  DOCUMENT_LIMITS,
  PAGE_SIZE,
  DRAIN_SECONDS,
  DRAFT_KEPT_MS,
  RATING_WINDOW_DAYS,
  REACHED_DAYS_APART,
  CALIBRATION_DAYS,
  REOPEN_DAYS,
  VERBAL_AGREEMENT_DAYS,
  REVIEW_DAYS,
  INFANT_REVIEW_DAYS,
  INFANT_REVIEW_UNDER_MONTHS,
  REMEASURE_DAYS,
  REVIEW_ESCALATES_DAYS,
  REVIEW_NOTICE_DAYS,
  VERBAL_NOTICE_DAYS,
  FOLLOW_UP_MONTHS,
  FORECAST_MIN_OBSERVATIONS,
  HOME_PROGRAMME,
  GAS_RHO,
  ADULT_AT_YEARS,
  ASSENT_FROM_YEARS,
  TERM_FROM_GESTATION_DAYS,
  FULL_TERM_DAYS,
  CORRECTED_AGE_UNTIL_MONTHS,
  DAYS_PER_MONTH,
  INTAKE_CALL_WORKING_DAYS,
  WAITING_SHARES,
} from './limits.ts';
export type { PartnerScope } from './limits.ts';
