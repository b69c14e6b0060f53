import type { Language } from '@trellis/domain';
import { getJson, postJson, putJson, type Answer } from '../http.ts';
import {
  isRecord,
  parseChoices,
  parseDemoAccounts,
  parseViewer,
  type ClinicChoice,
  type DemoAccount,
  type Viewer,
} from './viewer.ts';

export type SignInAnswer =
  | { kind: 'SIGNED_IN'; viewer: Viewer }
  | { kind: 'CHOOSE'; choices: ClinicChoice[] }
  | { kind: 'REFUSED' }
  | { kind: 'RATE_LIMITED'; retryAfterSeconds: number };

/** The server answered, but not with anything the portal was told to expect. */
export class UnexpectedAnswer extends Error {
  override name = 'UnexpectedAnswer';
  constructor(what: string, answer: Answer) {
    super(`${what} answered ${answer.status}`);
  }
}

function retryAfter(body: unknown): number {
  const seconds = isRecord(body) ? body['retryAfterSeconds'] : undefined;
  return typeof seconds === 'number' ? seconds : 60;
}

/** Rejects with `Unreachable` when the server does not answer. `staffId` picks one clinic of an account that has several. */
export async function signIn(credentials: {
  email: string;
  password: string;
  staffId?: string;
}): Promise<SignInAnswer> {
  const answer = await postJson('/auth/sign-in', credentials);
  if (answer.status === 200) return { kind: 'SIGNED_IN', viewer: parseViewer(answer.body) };
  if (answer.status === 409) return { kind: 'CHOOSE', choices: parseChoices(answer.body) };
  if (answer.status === 400 || answer.status === 401) return { kind: 'REFUSED' };
  if (answer.status === 429) return { kind: 'RATE_LIMITED', retryAfterSeconds: retryAfter(answer.body) };
  throw new UnexpectedAnswer('Sign-in', answer);
}

/** The viewer of the running session, or null where there is none. */
export async function readSession(): Promise<Viewer | null> {
  const answer = await getJson('/auth/session');
  if (answer.status === 200) return parseViewer(answer.body);
  if (answer.status === 401) return null;
  throw new UnexpectedAnswer('The session', answer);
}

export async function signOut(): Promise<void> {
  await postJson('/auth/sign-out', {});
}

/** Remembers the language with the staff member, for other devices and for what the API says by itself. */
export async function keepLanguage(language: Language): Promise<void> {
  await putJson('/auth/language', { language });
}

/** Asks for the password again. Gives the instant until which it holds, or null when the password was not right. */
export async function stepUp(password: string): Promise<string | null> {
  const answer = await postJson('/auth/step-up', { password });
  if (answer.status === 401) return null;
  const until = isRecord(answer.body) ? answer.body['stepUpUntil'] : undefined;
  if (answer.status === 200 && typeof until === 'string') return until;
  throw new UnexpectedAnswer('Step-up', answer);
}

/** The ready-made sign-ins of a demo clinic; empty everywhere else. */
export async function readDemoAccounts(): Promise<DemoAccount[]> {
  const answer = await getJson('/auth/demo');
  return answer.status === 200 ? parseDemoAccounts(answer.body) : [];
}
