import type { Text } from '../i18n/use-text.ts';
import { signIn } from './session.ts';
import type { ClinicChoice } from './viewer.ts';

export type SignInTry = { done: true } | { done: false; choices: ClinicChoice[] } | { done: false; problem: string };

/** One try to sign in, with a sentence for whatever stood in the way. Never says which of the two was wrong. */
export async function trySignIn(credentials: Parameters<typeof signIn>[0], t: Text): Promise<SignInTry> {
  try {
    const answer = await signIn(credentials);
    switch (answer.kind) {
      case 'SIGNED_IN':
        return { done: true };
      case 'CHOOSE':
        return { done: false, choices: answer.choices };
      case 'REFUSED':
        return { done: false, problem: t('signIn.refused') };
      case 'RATE_LIMITED':
        return { done: false, problem: t('signIn.rateLimited', { minutes: Math.ceil(answer.retryAfterSeconds / 60) }) };
    }
  } catch {
    return { done: false, problem: t('signIn.unreachable') };
  }
}
