export { addChildSchema, gestationDaysSchema, saidAtIntakeSchema, triageAnswersOn } from './add-child.ts';
export type { AddChild, GuardianInput } from './add-child.ts';
export { ageText } from './age-text.ts';
export { ageOn, completedMonths, completedYears } from './age.ts';
export type { Birth } from './age.ts';
export { joinCareTeam, lacksLead } from './care-team.ts';
export { childGrams, childSortKey } from './child-name.ts';
export type { ChildName } from './child-name.ts';
export { CONSENT_WAYS, GUARDIAN_RELATIONSHIPS, PRECAUTION_STATES, SEXES } from './child-sets.ts';
export type { ConsentWay, GuardianRelationship, PrecautionState, Sex } from './child-sets.ts';
export { editChild, editChildSchema } from './edit-child.ts';
export type { EditableChild } from './edit-child.ts';
export { editReported, reportedSchema } from './edit-reported.ts';
export type { Reported } from './edit-reported.ts';
export {
  familyLinkStanding,
  FAMILY_LINK_ENDS,
  makeFamilyLink,
  opensFamilyPage,
  withdrawFamilyLink,
} from './family-link.ts';
export type { FamilyLink, FamilyLinkEnd, FamilyLinkStanding } from './family-link.ts';
export { localDateSchema, pastDateSchema } from './local-date-schema.ts';
export { addDays, addMonths, daysBetween, instantOn, isLocalDate, localDate } from './local-date.ts';
export type { LocalDate } from './local-date.ts';
export { instantAt, localTime } from './local-time.ts';
export { likeNameKeys, nameSortKey, nearlySameName, searchAlternatives } from './name-search.ts';
export { clearanceSchema, clearPrecaution, precautionFieldsSchema, raisePrecaution } from './precaution.ts';
export type { PrecautionFields } from './precaution.ts';
export type { TimelineKind } from './timeline.ts';
export { checkConsenting, treatmentConsentSchema } from './treatment-consent.ts';
