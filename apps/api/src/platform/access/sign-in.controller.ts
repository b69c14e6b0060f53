import { Body, Controller, Get, HttpCode, Post, Put, Req, Res, UseGuards } from '@nestjs/common';
import { LANGUAGES } from '@trellis/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Clock } from '../clock/clock.ts';
import { FromPortal } from '../http/from-portal.guard.ts';
import { HttpRefusal } from '../http/http-refusal.ts';
import { parseBody } from '../http/parse-body.ts';
import { Authenticator } from './authenticate.ts';
import { DemoSignIns } from './demo-sign-ins.ts';
import type { DemoSignIn } from './demo-staff.ts';
import { hashToken, SessionCookie } from './session-cookie.ts';
import { SignInWithPassword } from './sign-in.ts';
import { SignInStore } from './sign-in.store.ts';
import { endOfStepUp, type Viewer, viewerOf } from './viewer.ts';

/** Anything with one @ and no control characters; whether there is such an account is not for the form to say. */
const email = z
  .string()
  .trim()
  .max(254)
  .regex(/^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/u);
const password = z.string().min(1).max(128);
const SignInBody = z.strictObject({ email, password, staffId: z.uuid().optional() });
const StepUpBody = z.strictObject({ password });
const LanguageBody = z.strictObject({ language: z.enum(LANGUAGES) });

/** Signing in and out. Outside GraphQL, where a document could try a hundred passwords under a hundred aliases. */
@Controller('auth')
@UseGuards(FromPortal)
export class SignInController {
  constructor(
    private readonly clock: Clock,
    private readonly cookie: SessionCookie,
    private readonly authenticator: Authenticator,
    private readonly signIns: SignInStore,
    private readonly withPassword: SignInWithPassword,
    private readonly demo: DemoSignIns,
  ) {}

  @Post('sign-in')
  @HttpCode(200)
  async signIn(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() body: unknown,
  ): Promise<Viewer> {
    const credentials = parseBody(SignInBody, body);
    const origin = { ip: request.ip, requestId: request.id, demoIsOpen: this.demo.isOpenTo(request) };
    const { token, caller } = await this.withPassword.signIn(credentials, origin);
    await this.#endEarlier(request);
    request.staffId = caller.staffId;
    this.#keep(request, reply, token, caller.absoluteExpiresAt);
    return viewerOf(caller, this.clock.now());
  }

  @Get('session')
  async session(@Req() request: FastifyRequest): Promise<Viewer> {
    const caller = await this.authenticator.require(request);
    return viewerOf(caller, this.clock.now());
  }

  /** Also without being signed in: whoever presses the button is signed out afterwards. */
  @Post('sign-out')
  @HttpCode(204)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.#endEarlier(request);
    // Never "storage", which would wipe what was typed and not yet sent.
    reply.header('set-cookie', this.cookie.drop(request.raw)).header('clear-site-data', '"cache"');
  }

  @Post('step-up')
  @HttpCode(200)
  async stepUp(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() body: unknown,
  ): Promise<{ stepUpUntil: string }> {
    const { password: typed } = parseBody(StepUpBody, body);
    const caller = await this.authenticator.require(request);
    const origin = { ip: request.ip, requestId: request.id };
    const { token, at, until } = await this.withPassword.stepUp(this.#token(request), typed, caller, origin);
    this.#keep(request, reply, token, until);
    return { stepUpUntil: endOfStepUp(at).toISOString() };
  }

  @Put('language')
  async chooseLanguage(@Req() request: FastifyRequest, @Body() body: unknown): Promise<Viewer> {
    const { language } = parseBody(LanguageBody, body);
    const caller = await this.authenticator.require(request);
    await this.signIns.chooseLanguage(hashToken(this.#token(request)), language);
    return viewerOf({ ...caller, language }, this.clock.now());
  }

  @Get('demo')
  async demoSignIns(@Req() request: FastifyRequest): Promise<readonly DemoSignIn[]> {
    const people = this.demo.isOpenTo(request) ? await this.demo.list() : [];
    if (people.length === 0) throw new HttpRefusal(404, 'NOT_FOUND');
    return people;
  }

  async #endEarlier(request: FastifyRequest): Promise<void> {
    const token = this.cookie.read(request.raw);
    if (token === undefined) return;
    await this.withPassword.end(token, await this.authenticator.authenticate(request), request.id);
  }

  #keep(request: FastifyRequest, reply: FastifyReply, token: string, until: Date): void {
    const lasts = until.getTime() - this.clock.now().getTime();
    reply.header('set-cookie', this.cookie.keep(request.raw, token, lasts));
  }

  #token(request: FastifyRequest): string {
    const token = this.cookie.read(request.raw);
    if (token === undefined) throw new HttpRefusal(401, 'UNAUTHENTICATED');
    return token;
  }
}
