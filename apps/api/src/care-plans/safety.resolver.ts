import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { AcknowledgeSafety } from './acknowledge-safety.ts';
import { SafetyNoticeModel, SafetyResult } from './safety-notice.model.ts';
import { AcknowledgeSafetyInput, acknowledgeSafetyInput } from './safety.inputs.ts';

@Resolver(() => SafetyNoticeModel)
export class SafetyResolver {
  constructor(
    private readonly writes: Writes,
    private readonly acknowledging: AcknowledgeSafety,
  ) {}

  @Mutation(() => SafetyResult, {
    description:
      'Says that you know what you were shown, before your next contact with the child. It can be said twice.',
  })
  @Requires('safety:acknowledge')
  acknowledgeSafety(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What you read.' }) input: AcknowledgeSafetyInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'SafetyPayload', schema: acknowledgeSafetyInput, input },
      (tx, parsed) => this.acknowledging.execute(tx, parsed),
    );
  }
}
