import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.ts';
import type { Author, Entry } from '../audit/entry.ts';
import { Clock } from '../clock/clock.ts';
import { HttpRefusal } from '../http/http-refusal.ts';
import type { Caller } from './caller.ts';
import { isPassword } from './password.ts';
import { hashToken, newToken } from './session-cookie.ts';
import { SignInRefusals } from './sign-in-refusals.ts';
import { type Place, SignInStore } from './sign-in.store.ts';
import { isToldAgain, Throttle } from './throttle.ts';

export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** Which of the account's staff rows to sign in as, where there are several. */
  readonly staffId?: string | undefined;
}

/** From where, and under which id, a request came. */
export interface Origin {
  readonly ip: string;
  readonly requestId: string;
  /** Whether the demo's well-known password opens anything from there. */
  readonly demoIsOpen: boolean;
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
    private readonly refusals: SignInRefusals,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens a sign-in with a token of its own. Unknown, disabled, without a clinic and wrong password are refused alike
   * and after the same work; which clinics an account works in is said only to who knows its password.
   */
  async signIn(credentials: Credentials, { ip, requestId, demoIsOpen }: Origin): Promise<SignedIn> {
    const { email, password, staffId } = credentials;
    let accountId = '';
    try {
      const right = await this.throttle.attempt(email, ip, async () => {
        const account = await this.signIns.findAccount(email);
        accountId = account?.id ?? '';
        return (await isPassword(password, account?.password_hash)) && account?.disabled === false;
      });
      if (!right) throw refused();
      const places = await this.signIns.placesOf(accountId);
      const place = choose(placesOpen(places, demoIsOpen), staffId);
      const opened = await this.#open(accountId, place);
      await this.#note(opened.caller, requestId, { action: 'session:open', outcome: 'DONE' });
      return opened;
    } catch (error) {
      await this.refusals.note(error, { email, accountId: accountId || null, requestId });
      throw error;
    }
  }

  /** Puts a fresh token in the place of the caller's own, once the password was typed again. */
  async stepUp(
    token: string,
    password: string,
    caller: Caller,
    { ip, requestId }: Omit<Origin, 'demoIsOpen'>,
  ): Promise<{ token: string; at: Date; until: Date }> {
    const hash = hashToken(token);
    const known = await this.signIns.findPassword(hash);
    if (known === undefined) throw new HttpRefusal(401, 'UNAUTHENTICATED');
    try {
      const right = await this.throttle.attempt(known.email, ip, () => isPassword(password, known.password_hash));
      if (!right) throw refused();
    } catch (error) {
      if (error instanceof HttpRefusal && !isToldAgain(error)) {
        const { code } = error;
        await this.#note(caller, requestId, { action: 'session:step-up', outcome: 'DENIED', details: { code } });
      }
      throw error;
    }
    const fresh = newToken();
    const renewed = await this.signIns.stepUp(hash, hashToken(fresh));
    if (renewed === undefined) throw new HttpRefusal(401, 'UNAUTHENTICATED');
    await this.#note(caller, requestId, { action: 'session:step-up', outcome: 'DONE' });
    return { token: fresh, at: renewed.at, until: renewed.absoluteExpiresAt };
  }

  /** Ends the sign-in a token stands for; `caller` is undefined where it was over already. */
  async end(token: string, caller: Caller | undefined, requestId: string): Promise<void> {
    await this.signIns.end(hashToken(token));
    if (caller !== undefined) await this.#note(caller, requestId, { action: 'session:end', outcome: 'DONE' });
  }

  async #note(
    caller: Caller,
    requestId: string,
    entry: Pick<Entry, 'action' | 'outcome'> & Partial<Pick<Entry, 'details'>>,
  ): Promise<void> {
    const author: Author = { caller, now: this.clock.now(), requestId };
    const subject = { subjectType: 'StaffMember', subjectId: caller.staffId, childId: null };
    await this.audit.write(author, { details: {}, ...subject, ...entry });
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
