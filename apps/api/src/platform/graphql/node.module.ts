import { Module } from '@nestjs/common';
import { Args, Context, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Visible } from '../access/rules.ts';
import { Reads } from '../read/reads.ts';
import { Node } from './node.model.ts';
import type { OperationContext } from './operation-context.ts';

@Resolver(() => Node)
class NodeResolver {
  constructor(private readonly reads: Reads) {}

  @Query(() => Node, { nullable: true, description: 'Anything with an id, by its id.' })
  @Visible('PART')
  node(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('id', { type: () => ID, description: 'Id of the thing looked for.' }) id: string,
  ): Promise<unknown> {
    return this.reads.byId(context, info, id);
  }
}

@Module({ providers: [NodeResolver] })
export class NodeModule {}
