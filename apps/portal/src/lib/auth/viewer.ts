import { LANGUAGES, type Language } from '@trellis/domain';

/** Who is signed in, where, and until when. Instants are ISO 8601 in UTC, days are `YYYY-MM-DD` of the clinic. */
export interface Viewer {
  staff: {
    id: string;
    name: string;
    role: string;
    safeguardingLead: boolean;
    discipline: string | null;
    registrationExpiresOn: string | null;
  };
  clinic: { id: string; name: string; kind: string; timeZone: string };
  language: Language;
  /** Until when the password need not be asked again for a signature; null when it must be. */
  stepUpUntil: string | null;
  absoluteExpiresAt: string;
}

export interface ClinicChoice {
  staffId: string;
  clinicName: string;
  role: string;
}

export interface DemoAccount {
  email: string;
  password: string;
  name: string;
  role: string;
  discipline: string | null;
  clinicName: string;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(from: unknown, name: string): string {
  const value = isRecord(from) ? from[name] : undefined;
  if (typeof value !== 'string') throw new TypeError(`The answer has no ${name}`);
  return value;
}

function maybeText(from: unknown, name: string): string | null {
  const value = isRecord(from) ? from[name] : undefined;
  return typeof value === 'string' ? value : null;
}

/** Reads the API's answer; throws when a part is missing, since half a viewer would be a wrong one. */
export function parseViewer(answer: unknown): Viewer {
  const { staff, clinic } = isRecord(answer) ? answer : {};
  const language = text(answer, 'language');
  return {
    staff: {
      id: text(staff, 'id'),
      name: text(staff, 'name'),
      role: text(staff, 'role'),
      safeguardingLead: isRecord(staff) && staff['safeguardingLead'] === true,
      discipline: maybeText(staff, 'discipline'),
      registrationExpiresOn: maybeText(staff, 'registrationExpiresOn'),
    },
    clinic: {
      id: text(clinic, 'id'),
      name: text(clinic, 'name'),
      kind: text(clinic, 'kind'),
      timeZone: text(clinic, 'timeZone'),
    },
    language: LANGUAGES.find((known) => known === language) ?? 'en',
    stepUpUntil: maybeText(answer, 'stepUpUntil'),
    absoluteExpiresAt: text(answer, 'absoluteExpiresAt'),
  };
}

export function parseChoices(answer: unknown): ClinicChoice[] {
  const list = isRecord(answer) && Array.isArray(answer['choose']) ? answer['choose'] : [];
  return list.map((item: unknown) => ({
    staffId: text(item, 'staffId'),
    clinicName: text(item, 'clinicName'),
    role: text(item, 'role'),
  }));
}

export function parseDemoAccounts(answer: unknown): DemoAccount[] {
  const list: unknown[] = Array.isArray(answer) ? answer : [];
  return list.map((item) => ({
    email: text(item, 'email'),
    password: text(item, 'password'),
    name: text(item, 'name'),
    role: text(item, 'role'),
    discipline: maybeText(item, 'discipline'),
    clinicName: text(item, 'clinicName'),
  }));
}
