import { Args, Context, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires, Visible } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { Reads } from '../platform/read/reads.ts';
import { ChildrenArgs } from './child-list.model.ts';
import { ChildListing } from './child-list.read.ts';
import { EditChildResult, ReportedResult } from './child-payloads.model.ts';
import { EditChildInput, editChildInput } from './child.inputs.ts';
import { ChildConnection, ChildModel } from './child.model.ts';
import { EditChild } from './edit-child.ts';
import { EditReported } from './edit-reported.ts';
import { EditReportedInput, editReportedInput } from './reported.inputs.ts';

@Resolver(() => ChildModel)
export class ChildResolver {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly listing: ChildListing,
    private readonly editing: EditChild,
    private readonly reporting: EditReported,
  ) {}

  @Query(() => ChildModel, { nullable: true, description: 'One child.' })
  @Visible('IDENTITY')
  child(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('id', { type: () => ID, description: 'Id of the child.' }) id: string,
  ): Promise<unknown> {
    return this.reads.byId(context, info, id);
  }

  @Query(() => ChildConnection, { description: 'The children of the clinic.' })
  @Visible('IDENTITY')
  children(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args() args: ChildrenArgs,
  ): Promise<unknown> {
    return this.reads.page(context, info, 'Child', this.listing.matching, this.listing.orderOf(args), args);
  }

  @Mutation(() => EditChildResult, { description: 'Changes who a child is, and the card about me.' })
  @Requires('child:edit')
  editChild(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What changes.' }) input: EditChildInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'EditChildPayload', schema: editChildInput, input },
      (tx, parsed) => this.editing.execute(tx, parsed),
    );
  }

  @Mutation(() => ReportedResult, {
    description:
      'Changes the conditions and concerns of a child. What a doctor confirmed is changed by those who treat.',
  })
  @Requires('intake:edit')
  editReported(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What stands from now on.' }) input: EditReportedInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'ReportedPayload', schema: editReportedInput, input },
      (tx, parsed) => this.reporting.execute(tx, parsed),
    );
  }
}
