import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { hashToken } from '../platform/access/session-cookie.ts';
import type { FamilyCaller } from '../platform/access/family-caller.ts';
import { Clock } from '../platform/clock/clock.ts';
import { CONFIG, type Config } from '../platform/config/config.ts';
import { HttpRefusal } from '../platform/http/http-refusal.ts';
import { deadlineOf } from '../platform/http/request-deadline.ts';
import { FamilyCookies } from './family-cookies.ts';
import { type Asking, FamilyDesk } from './family-desk.ts';
import { FamilyKeysStore } from './family-keys.store.ts';
import { FormTokens } from './form-token.ts';
import { LinkBudget } from './link-budget.ts';
import { OpenFamilyPage } from './open-family-page.ts';

/** What every secret and token looks like. Anything else is nobody's, and answered like an unknown one. */
const SECRET = /^[A-Za-z0-9_-]{43}$/;

/** A guardian whose visit holds, and the token that this visit's forms carry. */
export interface Visitor {
  readonly asking: Asking;
  readonly formToken: string;
}

/** Lets guardians in and out, and knows who stands inside. */
@Injectable()
export class FamilyDoor {
  readonly cookies: FamilyCookies;
  private readonly forms: FormTokens;
  private readonly budget = new LinkBudget();

  constructor(
    private readonly keys: FamilyKeysStore,
    private readonly desk: FamilyDesk,
    private readonly opening: OpenFamilyPage,
    private readonly clock: Clock,
    @Inject(CONFIG) config: Config,
  ) {
    this.cookies = new FamilyCookies(config.environment === 'production');
    this.forms = new FormTokens(config.secret);
  }

  /** A link was followed: its secret goes into a cookie and out of the address. Nothing is looked up. */
  remember(request: FastifyRequest, reply: FastifyReply, secret: string): void {
    if (SECRET.test(secret)) this.cookies.keepKey(request, reply, secret);
    else this.cookies.dropKey(request, reply);
  }

  /** What the form at the door carries; undefined where no link was followed just now. */
  doorToken(request: FastifyRequest): string | undefined {
    const secret = this.cookies.keyOf(request);
    return secret === undefined ? undefined : this.forms.of(secret);
  }

  /**
   * Exchanges the link for a visit. A secret that opens nothing is answered alike, whatever is wrong with it; who tries
   * many waits longer and longer, and a right one is never kept waiting for another's wrong ones.
   */
  async enter(request: FastifyRequest, reply: FastifyReply, form: unknown): Promise<void> {
    const secret = this.cookies.keyOf(request);
    this.cookies.dropKey(request, reply);
    if (secret === undefined || !this.forms.isOf(secret, form)) return;
    const caller = await this.keys.resolve(hashToken(secret), 'LINK');
    if (caller === undefined) {
      const wait = await this.keys.countWrong(request.ip);
      if (wait > 0) throw tooMany(wait);
      return;
    }
    this.spend(caller);
    const opened = await this.desk.write(this.askingOf(request, caller), (tx) => this.opening.execute(tx));
    if (!opened.ok) return;
    await this.endVisit(request);
    const { token, until } = opened.value;
    this.cookies.keepVisit(request, reply, token, until.getTime() - this.clock.now().getTime());
  }

  /** Who visits with this request; undefined where nobody does any more. */
  async visitorOf(request: FastifyRequest): Promise<Visitor | undefined> {
    const token = this.cookies.visitOf(request);
    const caller = token === undefined ? undefined : await this.keys.resolve(hashToken(token), 'VISIT');
    if (token === undefined || caller === undefined) return undefined;
    this.spend(caller);
    const language = this.cookies.languageOf(request) ?? caller.language;
    return { asking: this.askingOf(request, { ...caller, language }), formToken: this.forms.of(token) };
  }

  /** Whether a form was made for the visit this request belongs to. */
  isOwnForm(request: FastifyRequest, sent: unknown): boolean {
    const token = this.cookies.visitOf(request);
    return token !== undefined && this.forms.isOf(token, sent);
  }

  async leave(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    await this.endVisit(request);
    this.cookies.dropVisit(request, reply);
  }

  private async endVisit(request: FastifyRequest): Promise<void> {
    const token = this.cookies.visitOf(request);
    if (token !== undefined) await this.keys.drop(hashToken(token));
  }

  private askingOf(request: FastifyRequest, caller: FamilyCaller): Asking {
    return { caller, now: this.clock.now(), requestId: request.id, deadline: deadlineOf(request) };
  }

  private spend({ linkId }: FamilyCaller): void {
    const wait = this.budget.spend(linkId, this.clock.now());
    if (wait > 0) throw tooMany(wait);
  }
}

function tooMany(retryAfterSeconds: number): HttpRefusal {
  return new HttpRefusal(429, 'RATE_LIMITED', {}, { 'retry-after': `${retryAfterSeconds}` });
}
