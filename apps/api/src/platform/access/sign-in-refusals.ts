import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.ts';
import { deriveKey } from '../config/derive-key.ts';
import { HttpRefusal } from '../http/http-refusal.ts';
import { SIGN_IN_REFUSALS } from './sign-in-refusal.entity.ts';
import { SignInStore } from './sign-in.store.ts';
import { isToldAgain } from './throttle.ts';

interface Attempt {
  readonly email: string;
  readonly accountId: string | null;
  readonly requestId: string;
}

/** Keeps who was not let in, by account and by what was typed, under a key: what was typed may be anything. */
@Injectable()
export class SignInRefusals {
  readonly #key: Buffer;

  constructor(
    private readonly signIns: SignInStore,
    @Inject(CONFIG) config: Config,
  ) {
    this.#key = deriveKey(config.secret, 'sign-in-refusals');
  }

  /** Must be waited for before the refusal is answered. What is no refusal at the door is passed over. */
  async note(error: unknown, { email, accountId, requestId }: Attempt): Promise<void> {
    if (!(error instanceof HttpRefusal) || isToldAgain(error)) return;
    const code = SIGN_IN_REFUSALS.find((each) => each === error.code);
    if (code === undefined) return;
    const emailHash = createHmac('sha256', this.#key).update(email.toLowerCase()).digest();
    await this.signIns.refuse({ code, emailHash, accountId, requestId });
  }
}
