import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { HandlingResult } from './child-payloads.model.ts';
import { AgreeHandlingInput, agreeHandlingInput, EndHandlingInput, endHandlingInput } from './handling.inputs.ts';
import { HandlingLineModel } from './handling-line.model.ts';
import { AgreeHandling } from './agree-handling.ts';
import { EndHandling } from './end-handling.ts';

@Resolver(() => HandlingLineModel)
export class HandlingResolver {
  constructor(
    private readonly writes: Writes,
    private readonly agreeing: AgreeHandling,
    private readonly ending: EndHandling,
  ) {}

  @Mutation(() => HandlingResult, {
    description: 'Agrees a line of how we handle a child, new or in the place of another.',
  })
  @Requires('handling:edit')
  agreeHandling(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What is agreed.' }) input: AgreeHandlingInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'HandlingPayload', schema: agreeHandlingInput, input },
      (tx, parsed) => this.agreeing.execute(tx, parsed),
    );
  }

  @Mutation(() => HandlingResult, { description: 'Ends a line of how we handle a child.' })
  @Requires('handling:edit')
  endHandling(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which line ends.' }) input: EndHandlingInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'HandlingPayload', schema: endHandlingInput, input },
      (tx, parsed) => this.ending.execute(tx, parsed),
    );
  }
}
