import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { RecallCheckResult } from './child-payloads.model.ts';
import {
  RecordRecallCheckInput,
  recordRecallCheckInput,
  VoidRecallCheckInput,
  voidRecallCheckInput,
} from './recall.inputs.ts';
import { RecallCheckModel } from './recall.model.ts';
import { RecordRecallCheck } from './record-recall-check.ts';
import { VoidRecallCheck } from './void-recall-check.ts';

const payload = 'RecallCheckPayload';

@Resolver(() => RecallCheckModel)
export class RecallResolver {
  constructor(
    private readonly writes: Writes,
    private readonly recording: RecordRecallCheck,
    private readonly voiding: VoidRecallCheck,
  ) {}

  @Mutation(() => RecallCheckResult, {
    description: 'Records that something was looked at again. A displaced hip raises its precaution with it.',
  })
  @Requires('recall:record')
  recordRecallCheck(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What came out.' }) input: RecordRecallCheckInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: recordRecallCheckInput, input }, (tx, parsed) =>
      this.recording.execute(tx, parsed),
    );
  }

  @Mutation(() => RecallCheckResult, { description: 'Takes back a check that was recorded by mistake.' })
  @Requires('recall:void')
  voidRecallCheck(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which check.' }) input: VoidRecallCheckInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: voidRecallCheckInput, input }, (tx, parsed) =>
      this.voiding.execute(tx, parsed),
    );
  }
}
