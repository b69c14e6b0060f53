import { Injectable } from '@nestjs/common';
import { HttpRefusal } from '../http/http-refusal.ts';
import type { Caller } from './caller.ts';
import { isPassword } from './password.ts';
import { hashToken, newToken } from './session-cookie.ts';
import { type Place, SignInStore } from './sign-in.store.ts';
import { Throttle } from './throttle.ts';

export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** Which of the account's staff rows to sign in as, where there are several. */
  readonly staffId?: string | undefined;
}

export interface SignedIn {
  readonly token: string;
  readonly caller: Caller;
}

@Injectable()
export class SignInWithPassword {
  constructor(
    private readonly signIns: SignInStore,
    private readonly throttle: Throttle,
  ) {}

  /**
   * Opens a sign-in with a token of its own. Unknown, disabled, without a clinic and wrong password are refused alike
   * and after the same work; which clinics an account works in is said only to who knows its password.
   */
  async signIn(credentials: Credentials, ip: string, demoIsOpen: boolean): Promise<SignedIn> {
    const { email, password, staffId } = credentials;
    let accountId = '';
    const right = await this.throttle.attempt(email, ip, async () => {
      const account = await this.signIns.findAccount(email);
      accountId = account?.id ?? '';
      return (await isPassword(password, account?.password_hash)) && account?.disabled === false;
    });
    if (!right) throw refused();
    const places = await this.signIns.placesOf(accountId);
    const place = choose(placesOpen(places, demoIsOpen), staffId);
    return this.#open(accountId, place);
  }

  /** Puts a fresh token in the place of the caller's own, once the password was typed again. */
  async stepUp(token: string, password: string, ip: string): Promise<{ token: string; at: Date; until: Date }> {
    const hash = hashToken(token);
    const known = await this.signIns.findPassword(hash);
    if (known === undefined) throw new HttpRefusal(401, 'UNAUTHENTICATED');
    const right = await this.throttle.attempt(known.email, ip, () => isPassword(password, known.password_hash));
    if (!right) throw refused();
    const fresh = newToken();
    const renewed = await this.signIns.stepUp(hash, hashToken(fresh));
    if (renewed === undefined) throw new HttpRefusal(401, 'UNAUTHENTICATED');
    return { token: fresh, at: renewed.at, until: renewed.absoluteExpiresAt };
  }

  async #open(accountId: string, place: Place): Promise<SignedIn> {
    const token = newToken();
    const hash = hashToken(token);
    await this.signIns.open(hash, accountId, place);
    const caller = await this.signIns.resolve(hash);
    // Disabled between the two statements.
    if (caller === undefined) throw refused();
    return { token, caller };
  }
}

function refused(): HttpRefusal {
  return new HttpRefusal(401, 'SIGN_IN_REFUSED');
}

/** The demo's password is public, so its clinics are open to this machine only, or where the operator says so. */
function placesOpen(places: readonly Place[], demoIsOpen: boolean): readonly Place[] {
  const open = places.filter(({ clinic_kind }) => demoIsOpen || clinic_kind !== 'DEMO');
  if (open.length === 0 && places.length > 0) throw new HttpRefusal(403, 'DEMO_ON_THIS_MACHINE_ONLY');
  return open;
}

function choose(places: readonly Place[], staffId: string | undefined): Place {
  const place = staffId === undefined ? places[0] : places.find(({ staff_id }) => staff_id === staffId);
  if (place === undefined) throw refused();
  if (staffId === undefined && places.length > 1) {
    const list = places.map(({ staff_id, clinic_name, role }) => ({
      staffId: staff_id,
      clinicName: clinic_name,
      role,
    }));
    throw new HttpRefusal(409, 'CHOOSE_CLINIC', { choose: list });
  }
  return place;
}
