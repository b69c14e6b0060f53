import { Inject, Injectable } from '@nestjs/common';
import {
  type Catalogue,
  inputFaults,
  labelsOf,
  localDate,
  type LocalDate,
  say,
  sayRefusal,
  type Language,
} from '@trellis/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { actionOf } from '../access/rules.ts';
import { AuditTrail } from '../audit/audit-trail.ts';
import { Disclosed } from '../audit/disclosed.ts';
import { nameOf } from '../audit/entry.ts';
import { isId } from '../database/ids.ts';
import { inTransaction, Transaction } from '../database/transaction.ts';
import { ApiError, type ErrorCode } from '../errors/api-error.ts';
import type { Changed } from '../read/compile.ts';
import { Relay } from '../outbox/relay.ts';
import { CATALOGUE, Reads } from '../read/reads.ts';
import type { OperationContext } from './operation-context.ts';
import type { Outcome } from './outcome.ts';

interface Write<Schema extends z.ZodType> {
  readonly context: OperationContext;
  readonly info: GraphQLResolveInfo;
  readonly payload: string;
  /** The domain's schema, or how it is made for a day of the clinic where it speaks of past and future. */
  readonly schema: Schema | ((today: LocalDate) => Schema);
  readonly input: unknown;
}

/** A right that is missing, and a row that is not there or not the caller's to see. */
const DENIALS: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['FORBIDDEN', 'NOT_FOUND']);

/** What follows from changes, whichever they were, in their own transaction: the feature that it is of hands it in. */
export type Following = (tx: Transaction) => Promise<void>;
export const FOLLOWING = Symbol('Following');

type Answer = Readonly<Record<string, unknown>> & { readonly __typename: string };

/**
 * The way of every change: the input is parsed by the domain's schema, the use case works in one transaction as the
 * caller, the payload is read on the same connection before the commit, and a refusal leaves the record as it was.
 */
@Injectable()
export class Writes {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reads: Reads,
    private readonly audit: AuditTrail,
    private readonly relay: Relay,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
    @Inject(FOLLOWING) private readonly follow: Following,
  ) {}

  async run<Schema extends z.ZodType>(
    write: Write<Schema>,
    useCase: (tx: Transaction, input: z.output<Schema>) => Promise<Outcome<Changed>>,
  ): Promise<Answer> {
    const { context, info, payload, schema, input } = write;
    const { language } = context.caller;
    const today = localDate(context.now.toISOString(), context.caller.timeZone);
    const parsed = (typeof schema === 'function' ? schema(today) : schema).safeParse(input, { reportInput: true });
    if (!parsed.success) return invalidInput(language, parsed.error);
    const make = (manager: Transaction['manager']): Transaction =>
      new Transaction(context.caller, manager, this.catalogue, context.now, context.requestId);
    const answer = await inTransaction(this.dataSource, context.deadline, make, async ({ transaction, client }) => {
      const outcome = await useCase(transaction, parsed.data);
      if (!outcome.ok) return outcome;
      await this.follow(transaction);
      const disclosed = new Disclosed();
      const value = await this.reads.payload(context, info, client, payload, outcome.value, disclosed);
      await transaction.writeTrail(disclosed.entries(nameOf(info.operation)));
      return { ok: true as const, value };
    }).catch(async (error: unknown) => {
      await this.noteDenied(error, write);
      throw error;
    });
    if (answer.ok) {
      this.relay.nudge();
      return { ...answer.value, __typename: payload };
    }
    if ('conflict' in answer) {
      const { keep, ...conflict } = answer.conflict;
      if (keep !== undefined) await this.keep(context, make, keep);
      const message = say(language, 'answer.VERSION_CONFLICT');
      return { __typename: 'VersionConflict', code: 'VERSION_CONFLICT', message, ...conflict };
    }
    const { refusal } = answer;
    const message = sayRefusal(language, refusal, labelsOf(this.catalogue, language));
    return { __typename: 'RuleRefusal', code: 'RULE_REFUSED', message, ...refusal };
  }

  /** Done after the change was rolled back and before its refusal is answered. */
  private async keep(
    { deadline }: OperationContext,
    make: (manager: Transaction['manager']) => Transaction,
    keep: (tx: Transaction) => Promise<void>,
  ): Promise<void> {
    await inTransaction(this.dataSource, deadline, make, async ({ transaction }) => {
      await keep(transaction);
      await transaction.writeTrail([]);
      return { ok: true as const };
    });
    this.relay.nudge();
  }

  /** Written after the change was rolled back and before its refusal is answered. */
  private async noteDenied(error: unknown, { context, info, input }: Write<z.ZodType>): Promise<void> {
    if (!(error instanceof ApiError) || !DENIALS.has(error.code)) return;
    const ids = idsIn(input);
    const { rule } = error.details;
    await this.audit.write(context, {
      action: actionOf(info.parentType.getFields()[info.fieldName]!)!,
      outcome: 'DENIED',
      subjectType: 'Operation',
      subjectId: null,
      childId: ids['childId'] ?? null,
      details: { operation: nameOf(info.operation), code: error.code, rule, ids },
    });
  }
}

/** The ids by which an input names rows. They are what was sent: that they are here says nothing of whose they are. */
function idsIn(input: unknown): Record<string, string> {
  const named = Object.entries(input as Record<string, unknown>).filter(
    (entry): entry is [string, string] => entry[0].endsWith('Id') && typeof entry[1] === 'string' && isId(entry[1]),
  );
  return Object.fromEntries(named);
}

function invalidInput(language: Language, error: z.ZodError): Answer {
  const message = say(language, 'answer.INVALID_INPUT');
  return { __typename: 'InvalidInput', code: 'INVALID_INPUT', message, fields: inputFaults(error) };
}
