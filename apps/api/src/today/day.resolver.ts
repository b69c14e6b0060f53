import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import { wholeDay } from '@trellis/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Visible } from '../platform/access/rules.ts';
import { isId } from '../platform/database/ids.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Reads } from '../platform/read/reads.ts';
import { DayModel, MyDayArgs } from './day.model.ts';
import type { DayWanted } from './day.read.ts';
import { VisitBriefArgs, VisitBriefModel } from './visit-brief.model.ts';
import type { BriefWanted } from './visit-brief.read.ts';

@Resolver(() => DayModel)
export class DayResolver {
  constructor(private readonly reads: Reads) {}

  @Query(() => DayModel, {
    description: 'The day of somebody who treats, child by child: what is booked and what became of it.',
  })
  @Visible('IDENTITY')
  async myDay(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args() { on, staffId: of }: MyDayArgs,
  ): Promise<unknown> {
    const staffId = of ?? context.caller.staffId;
    const day: DayWanted = { on, staffId, ...wholeDay(on, context.caller.timeZone) };
    return this.#one(
      context,
      info,
      'Day',
      [staffId],
      'StaffMember',
      { day },
      (row, bind) => `${row}.id = ${bind(staffId)}`,
    );
  }

  @Query(() => VisitBriefModel, {
    nullable: true,
    description: 'What to know in a minute before a visit: what must not happen, how we handle, where it stands.',
  })
  @Visible('CLINICAL')
  async visitBrief(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args() { childId, appointmentId }: VisitBriefArgs,
  ): Promise<unknown> {
    const brief: BriefWanted = { childId, appointmentId: appointmentId ?? null };
    const ids = appointmentId == null ? [childId] : [childId, appointmentId];
    return this.#one(context, info, 'VisitBrief', ids, 'Child', { brief }, () => 'true');
  }

  /** NOT_FOUND where the clinic has none of it, and where it is not the caller's to see. */
  async #one(
    context: OperationContext,
    info: GraphQLResolveInfo,
    shape: string,
    ids: readonly string[],
    type: string,
    args: Readonly<Record<string, unknown>>,
    on: (row: string, bind: (id: string) => string) => string,
  ): Promise<unknown> {
    const found = ids.every(isId)
      ? await this.reads.one(context, info, shape, (_, row, terms) => on(row, (id) => terms.bind(id, 'uuid')), args)
      : null;
    if (found !== null) return found;
    context.trail.deny(type, ids[0] ?? '');
    throw notFound();
  }
}
