import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Visible } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Reads } from '../platform/read/reads.ts';
import { NeedConnection, NeedModel, NeedsArgs } from './need.model.ts';
import { needsInOrder, ofKinds } from './need.read.ts';

@Resolver(() => NeedModel)
export class NeedsResolver {
  constructor(private readonly reads: Reads) {}

  @Query(() => NeedConnection, {
    description: 'What waits for you: of the children of your care teams, or of the whole clinic for a lead.',
  })
  @Visible('DIRECTORY')
  needsMe(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args() args: NeedsArgs,
  ): Promise<unknown> {
    return this.reads.page(context, info, 'Need', ofKinds, needsInOrder, args);
  }
}
