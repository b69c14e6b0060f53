// Results and refusals
export { REFUSAL_RULES } from './refusals.ts';
export type { RefusalRule } from './refusals.ts';
export { ok, refuse } from './result.ts';
export type { Refusal, RefusalData, Result } from './result.ts';

// Catalogue
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
