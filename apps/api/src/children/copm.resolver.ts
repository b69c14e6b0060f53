import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { CopmScoreResult } from './child-payloads.model.ts';
import { RecordCopmScoreInput, recordCopmScoreInput, VoidCopmScoreInput, voidCopmScoreInput } from './copm.inputs.ts';
import { CopmScoreModel } from './copm.model.ts';
import { RecordCopmScore } from './record-copm-score.ts';
import { VoidCopmScore } from './void-copm-score.ts';

const payload = 'CopmScorePayload';

@Resolver(() => CopmScoreModel)
export class CopmResolver {
  constructor(
    private readonly writes: Writes,
    private readonly recording: RecordCopmScore,
    private readonly voiding: VoidCopmScore,
  ) {}

  @Mutation(() => CopmScoreResult, {
    description: 'Records a COPM score of something the family wants, in a clinic that uses COPM.',
  })
  @Requires('copm:record')
  recordCopmScore(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'The score.' }) input: RecordCopmScoreInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: recordCopmScoreInput, input }, (tx, parsed) =>
      this.recording.execute(tx, parsed),
    );
  }

  @Mutation(() => CopmScoreResult, { description: 'Takes back a score that was recorded by mistake.' })
  @Requires('copm:void')
  voidCopmScore(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which score.' }) input: VoidCopmScoreInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: voidCopmScoreInput, input }, (tx, parsed) =>
      this.voiding.execute(tx, parsed),
    );
  }
}
