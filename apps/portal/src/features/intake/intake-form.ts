import {
  isLocalDate,
  SEXES,
  type FrontDeskQuestion,
  type GuardianRelationship,
  type Language,
  type LocalDate,
  type Sex,
} from '@trellis/domain';
import type { VariablesOf } from '../../graphql/graphql.ts';
import { isRecord } from '../../lib/auth/viewer.ts';
import type { AddChild, AskTriage } from './intake.graphql.ts';

export interface GuardianForm {
  name: string;
  relationship: GuardianRelationship;
  hasAuthority: boolean;
  phone: string;
  email: string;
  language: Language;
}

export type Answer = 'YES' | 'NO';

/** Everything typed and tapped about a child who comes in, as it stands in the fields. Plain JSON: it is kept as a draft. */
export interface IntakeForm {
  name: string;
  nameLocal: string;
  birthDate: string;
  sex: Sex | '';
  /** Completed weeks at birth, where that was early. */
  weeks: string;
  mrn: string;
  language: Language;
  guardians: readonly GuardianForm[];
  /** By the number of the question at the front desk. */
  answers: Readonly<Record<string, Answer>>;
  /** Flags named by someone, out of those a question stands for or beside them. */
  redFlags: readonly string[];
  riskHistory: readonly string[];
  facts: readonly string[];
  concerns: readonly string[];
  /** The primary one first. */
  conditions: readonly string[];
  daysSinceSurgery: string;
  /** What the family would like most to change, in their words. */
  wish: string;
  /** What a person chose; null while it is as recommended. */
  disciplines: readonly string[] | null;
  overrideReason: string;
}

export function newGuardian(language: Language): GuardianForm {
  return { name: '', relationship: 'MOTHER', hasAuthority: true, phone: '', email: '', language };
}

export function newIntake(language: Language): IntakeForm {
  return {
    name: '',
    nameLocal: '',
    birthDate: '',
    sex: '',
    weeks: '',
    mrn: '',
    language,
    guardians: [newGuardian(language)],
    answers: {},
    redFlags: [],
    riskHistory: [],
    facts: [],
    concerns: [],
    conditions: [],
    daysSinceSurgery: '',
    wish: '',
    disciplines: null,
    overrideReason: '',
  };
}

/** Whether a kept draft still has the form's shape; a field that is missing would be drawn as if it were empty. */
export function isIntakeForm(stored: unknown): stored is IntakeForm {
  return isRecord(stored) && Object.keys(newIntake('en')).every((field) => field in stored);
}

const DAYS_IN_WEEK = 7;
const MOST_IMPORTANT = 10;

function wholeNumber(text: string): number | null {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : null;
}

/**
 * The flags a yes stands for: those that were named; all of them while nobody has named one, since the most urgent
 * sentence is said until the duty clinician has.
 */
export function flagsOf(question: Pick<FrontDeskQuestion, 'number' | 'redFlags'>, form: IntakeForm): string[] {
  if (form.answers[question.number] !== 'YES') return [];
  const named = question.redFlags.filter((code) => form.redFlags.includes(code));
  return named.length > 0 ? named : [...question.redFlags];
}

/** What was said, as triage takes it. A flag of a question that is not answered yes does not count. */
export function saidIn(form: IntakeForm, questions: readonly FrontDeskQuestion[]) {
  const asked = new Set(questions.flatMap(({ redFlags }) => redFlags));
  const beside = form.redFlags.filter((code) => !asked.has(code));
  const birth = questions.find(({ asksFor }) => asksFor === 'RISK_HISTORY');
  const bornAtRisk = birth === undefined || form.answers[birth.number] === 'YES';
  return {
    concerns: [...form.concerns],
    conditions: [...form.conditions],
    redFlags: [...new Set([...questions.flatMap((question) => flagsOf(question, form)), ...beside])],
    riskHistory: bornAtRisk ? [...form.riskHistory] : [],
    facts: [...form.facts],
    daysSinceSurgery: wholeNumber(form.daysSinceSurgery),
  };
}

export function gestationDaysOf(form: Pick<IntakeForm, 'weeks'>): number | null {
  const weeks = wholeNumber(form.weeks);
  return weeks === null ? null : weeks * DAYS_IN_WEEK;
}

/** What to ask the rules; undefined until there is a birth date that can be one, for every rule looks at the age. */
export function triageInputOf(
  form: IntakeForm,
  questions: readonly FrontDeskQuestion[],
  today: LocalDate,
): VariablesOf<typeof AskTriage>['input'] | undefined {
  const { birthDate } = form;
  if (!isLocalDate(birthDate) || birthDate > today) return undefined;
  return { birthDate, gestationDays: gestationDaysOf(form), ...saidIn(form, questions) };
}

type AddChildInput = VariablesOf<typeof AddChild>['input'];

const orNull = (text: string) => text.trim() || null;

/** Fields without which the form cannot even be sent: a day and a choice have no empty value. */
export function missingIn({ birthDate, sex }: IntakeForm): ('birthDate' | 'sex')[] {
  return [...(isLocalDate(birthDate) ? [] : ['birthDate' as const]), ...(sex === '' ? ['sex' as const] : [])];
}

/** It is what they want most: nothing matters more. Said by the first who may consent for the child. */
function wishOf({ wish, guardians }: IntakeForm): AddChildInput['wish'] {
  const said = guardians.find(({ hasAuthority }) => hasAuthority) ?? guardians[0];
  const words = orNull(wish);
  return words === null || !said ? null : { words, importance: MOST_IMPORTANT, saidBy: said.name.trim().slice(0, 80) };
}

export function addChildInputOf(
  form: IntakeForm,
  questions: readonly FrontDeskQuestion[],
  recommended: readonly string[],
): AddChildInput {
  return {
    name: orNull(form.name),
    nameLocal: orNull(form.nameLocal),
    birthDate: form.birthDate,
    sex: SEXES.find((sex) => sex === form.sex) ?? 'UNKNOWN',
    gestationDays: gestationDaysOf(form),
    mrn: orNull(form.mrn),
    language: form.language,
    guardians: form.guardians.map(({ name, phone, email, ...rest }) => ({
      ...rest,
      name: name.trim(),
      phone: orNull(phone),
      email: orNull(email),
    })),
    triage: saidIn(form, questions),
    wish: wishOf(form),
    disciplines: [...(form.disciplines ?? recommended)],
    overrideReason: form.disciplines === null ? null : orNull(form.overrideReason),
  };
}
