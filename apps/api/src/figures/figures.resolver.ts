import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import { figureDays, wholeDay } from '@trellis/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Visible } from '../platform/access/rules.ts';
import { isId } from '../platform/database/ids.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Reads } from '../platform/read/reads.ts';
import { FiguresArgs, FiguresModel, MyFiguresArgs } from './figures.model.ts';
import type { FiguresWanted } from './figures.read.ts';

@Resolver(() => FiguresModel)
export class FiguresResolver {
  constructor(private readonly reads: Reads) {}

  @Query(() => FiguresModel, {
    description:
      'The figures of a day, a week or a month of the clinic: who came, what was cancelled, how soon notes were signed.',
  })
  @Visible('FIGURES')
  figures(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args() { siteId, therapistId, ...days }: FiguresArgs,
  ): Promise<unknown> {
    return this.#count(context, info, days, siteId ?? null, therapistId ?? null);
  }

  @Query(() => FiguresModel, { description: 'The figures of your own visits, and of nobody else’s.' })
  @Visible('DIRECTORY')
  myFigures(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args() days: MyFiguresArgs,
  ): Promise<unknown> {
    return this.#count(context, info, days, null, context.caller.staffId);
  }

  async #count(
    context: OperationContext,
    info: GraphQLResolveInfo,
    { on, span }: MyFiguresArgs,
    siteId: string | null,
    therapistId: string | null,
  ): Promise<unknown> {
    const days = figureDays(span, on);
    const { timeZone } = context.caller;
    const figures: FiguresWanted = {
      ...days,
      startsAt: wholeDay(days.from, timeZone).startsAt,
      endsAt: wholeDay(days.to, timeZone).endsAt,
      siteId,
      therapistId,
    };
    const ids = [siteId, therapistId].filter((id) => id !== null);
    const found = ids.every(isId) ? await this.reads.one(context, info, 'Figures', () => 'true', { figures }) : null;
    if (found !== null) return found;
    context.trail.deny('Figures', ids[0] ?? '');
    throw notFound();
  }
}
