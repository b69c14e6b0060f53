// Results and refusals
export { REFUSAL_RULES } from './refusals.ts';
export type { RefusalRule } from './refusals.ts';
export { ok, refuse } from './result.ts';
export type { Refusal, RefusalData, Result } from './result.ts';

// Catalogue
export { baseCatalogue } from './catalogue/base-catalogue.ts';
export { extendCatalogue } from './catalogue/extend.ts';
export type { CatalogueExtension } from './catalogue/extend.ts';
export { catalogueFromRows, catalogueRows } from './catalogue/rows.ts';
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
export { addDays, daysBetween, isLocalDate, localDate, localDateSchema } from './children/local-date.ts';
export type { LocalDate } from './children/local-date.ts';

// Intake
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
export { measureDefinitionSchema, measureValueSchema } from './measures/measure.ts';
export type { MeasureDefinition, MeasureValue } from './measures/measure.ts';

// Words
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
export { goalContentSchema, goalFieldsSchema, icfCodeSchema } from './goals/goal-content.ts';
export type { GoalContent } from './goals/goal-content.ts';
export {
  GOAL_DIRECTIONS,
  GOAL_OUTCOMES,
  GOAL_STATES,
  GOAL_TRANSITIONS,
  STRAND_STATES,
  STRAND_TRANSITIONS,
} from './goals/goal-states.ts';
export type { GoalDirection, GoalOutcome, GoalState, StrandState } from './goals/goal-states.ts';
export { findLevelText, LEVELS, levelSchema, levelTextSchema, levelTextsSchema } from './goals/levels.ts';
export type { Level, LevelText } from './goals/levels.ts';
export { plannedActivitySchema } from './goals/planned-activity.ts';
export type { PlannedActivity } from './goals/planned-activity.ts';
export {
  DEFAULT_START_CONVENTION,
  START_CONVENTIONS,
  startConventionSchema,
  startLevelOf,
} from './goals/start-convention.ts';
export type { StartConvention } from './goals/start-convention.ts';
export { strandContentSchema, strandFieldsSchema } from './goals/strand-content.ts';
export type { StrandContent } from './goals/strand-content.ts';

// Care plans
export {
  AGREEMENT_PARTIES,
  AGREEMENT_WAYS,
  GUARDIAN_WAYS,
  guardianAgreementSchema,
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
export { consentStands, EPISODE_KINDS } from './care-plans/episode.ts';
export type { Episode, EpisodeKind, TreatmentConsent } from './care-plans/episode.ts';
export {
  disciplinesOf,
  disciplinesOfGoal,
  homeItemContentSchema,
  homeItemFieldsSchema,
  planContentSchema,
  planTermsSchema,
} from './care-plans/plan-content.ts';
export type { HomeItemContent, PlanContent, PlanTerms } from './care-plans/plan-content.ts';
export type { GoalLife, PlanRecord, PlanVersion, StrandLife } from './care-plans/plan-record.ts';
export {
  CHANGE_CLASSES,
  PLAN_END_REASONS,
  PLAN_STATES,
  PLAN_TRANSITIONS,
  VERSION_STATES,
  VERSION_TRANSITIONS,
} from './care-plans/plan-states.ts';
export type { ChangeClass, PlanEndReason, PlanState, VersionState } from './care-plans/plan-states.ts';
