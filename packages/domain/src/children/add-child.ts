import { z } from 'zod';
import { priorityFieldsSchema } from '../care-plans/priority.ts';
import { openCodeSchema } from '../catalogue/text.ts';
import type { TriageAnswers } from '../intake/answers.ts';
import { TRIAGE_FACTS } from '../intake/rules.ts';
import { ADULT_AT_YEARS, TEXT_LENGTHS } from '../limits.ts';
import { LANGUAGES } from '../words/language.ts';
import { ageOn, completedYears } from './age.ts';
import type { Birth } from './age.ts';
import { GUARDIAN_RELATIONSHIPS, SEXES } from './child-sets.ts';
import { localDateSchema, pastDateSchema } from './local-date-schema.ts';
import type { LocalDate } from './local-date.ts';

export const nameSchema = z.string().normalize('NFC').trim().min(1).max(TEXT_LENGTHS.personName);
/** The clinic's own number for a child; unique in the clinic. */
export const mrnSchema = z.string().trim().min(1).max(40);
const codes = z.array(openCodeSchema).max(60);

/** Twenty weeks to forty-four, in days: what can be born, and what is a slip of the key. */
export const gestationDaysSchema = z.int().min(140).max(308);

/** An adult who looks after the child. Only one with authority may consent to treatment and agree to a plan. */
export const guardianSchema = z.object({
  name: nameSchema,
  relationship: z.enum(GUARDIAN_RELATIONSHIPS),
  hasAuthority: z.boolean(),
  phone: z
    .string()
    .trim()
    .regex(/^\+?[\d ()-]{6,20}$/, { error: 'PHONE_EXPECTED' })
    .nullable()
    .default(null),
  email: z.email({ error: 'EMAIL_EXPECTED' }).max(254).nullable().default(null),
  language: z.enum(LANGUAGES),
});
export type GuardianInput = z.input<typeof guardianSchema>;

/** What was said at the front desk. Conditions: the primary one first. Facts: those that are true. */
export const saidAtIntakeSchema = z.object({
  concerns: codes,
  conditions: codes,
  redFlags: codes,
  riskHistory: codes,
  facts: z.array(z.enum(TRIAGE_FACTS)),
  daysSinceSurgery: z.int().min(0).max(7000).nullable().optional(),
});
export type SaidAtIntake = z.output<typeof saidAtIntakeSchema>;

const wishSchema = priorityFieldsSchema.omit({ saidOn: true });

const childFields = {
  name: nameSchema.nullable().default(null),
  nameLocal: nameSchema.nullable().default(null),
  birthDate: localDateSchema,
  sex: z.enum(SEXES),
  gestationDays: gestationDaysSchema.nullable().default(null),
  mrn: mrnSchema.nullable().default(null),
  language: z.enum(LANGUAGES),
};

/** Whether a birth date can be a child's today: not in the future, and under 18. A code for the field, or undefined. */
export function findBirthDateFault(birthDate: LocalDate, today: LocalDate): 'IN_FUTURE' | 'NOT_A_CHILD' | undefined {
  if (birthDate > today) return 'IN_FUTURE';
  return completedYears(birthDate, today) >= ADULT_AT_YEARS ? 'NOT_A_CHILD' : undefined;
}

/**
 * A new child as the form and the API take it, on `today` of the clinic. Wants a name in Latin letters, in Hindi or in
 * both, and one guardian with authority at least. Issue messages are codes: NAME_NEEDED, IN_FUTURE, NOT_A_CHILD,
 * AUTHORITY_NEEDED, DATE_EXPECTED, PHONE_EXPECTED, EMAIL_EXPECTED.
 */
export function addChildSchema(today: LocalDate) {
  return z
    .object({
      ...childFields,
      /** The day the referral came, from which both clocks run. */
      receivedOn: pastDateSchema(today).nullable().default(null),
      guardians: z.array(guardianSchema).min(1).max(8),
      triage: saidAtIntakeSchema,
      /** What the family would like most to change, as it was said at intake: their first priority. */
      wish: wishSchema.nullable().default(null),
    })
    .superRefine(({ name, nameLocal, birthDate, guardians }, context) => {
      const fault = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
      if (name === null && nameLocal === null) fault(['name'], 'NAME_NEEDED');
      const birthFault = findBirthDateFault(birthDate, today);
      if (birthFault) fault(['birthDate'], birthFault);
      if (!guardians.some((guardian) => guardian.hasAuthority)) fault(['guardians'], 'AUTHORITY_NEEDED');
    });
}
export type AddChild = z.output<ReturnType<typeof addChildSchema>>;
export type AddChildInput = z.input<ReturnType<typeof addChildSchema>>;

/** The answers triage takes, from what was said and the child's age on a day of the clinic's calendar. */
export function triageAnswersOn(said: SaidAtIntake, birth: Birth, on: LocalDate): TriageAnswers {
  const age = ageOn(birth, on);
  const { facts, daysSinceSurgery = null, ...codesSaid } = said;
  return {
    ...codesSaid,
    facts: { ...Object.fromEntries(facts.map((fact) => [fact, true])), daysSinceSurgery },
    ageMonths: age.completedMonths,
    ...(age.corrected && { correctedAgeMonths: age.corrected.completedMonths }),
  };
}
