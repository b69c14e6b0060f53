import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { AddOwnRecall } from './add-own-recall.ts';
import { ChangeOwnRecall } from './change-own-recall.ts';
import { OwnRecallResult, RecallCheckResult } from './child-payloads.model.ts';
import { EndOwnRecall } from './end-own-recall.ts';
import {
  AddOwnRecallInput,
  addOwnRecallInput,
  ChangeOwnRecallInput,
  changeOwnRecallInput,
  EndOwnRecallInput,
  endOwnRecallInput,
  RecordOwnRecallInput,
  recordOwnRecallInput,
} from './own-recall.inputs.ts';
import { OwnRecallModel } from './own-recall.model.ts';
import { RecordOwnRecall } from './record-own-recall.ts';

const payload = 'OwnRecallPayload';

@Resolver(() => OwnRecallModel)
export class OwnRecallResolver {
  constructor(
    private readonly writes: Writes,
    private readonly adding: AddOwnRecall,
    private readonly changing: ChangeOwnRecall,
    private readonly ending: EndOwnRecall,
    private readonly recording: RecordOwnRecall,
  ) {}

  @Mutation(() => OwnRecallResult, {
    description: 'Has something looked at again for a child, every so many weeks or months.',
  })
  @Requires('recall:add')
  addOwnRecall(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What, why, how often, when first and who.' }) input: AddOwnRecallInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: addOwnRecallInput, input }, (tx, parsed) =>
      this.adding.execute(tx, parsed),
    );
  }

  @Mutation(() => OwnRecallResult, {
    description:
      'Changes what the clinic has looked at again; what is due is counted anew. What stands already is not written again.',
  })
  @Requires('recall:change')
  changeOwnRecall(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'All of it, as it shall be.' }) input: ChangeOwnRecallInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: changeOwnRecallInput, input }, (tx, parsed) =>
      this.changing.execute(tx, parsed),
    );
  }

  @Mutation(() => OwnRecallResult, {
    description: 'Ends what the clinic had looked at again, with a reason. Nothing is due of it any more.',
  })
  @Requires('recall:end')
  endOwnRecall(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which, and why.' }) input: EndOwnRecallInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: endOwnRecallInput, input }, (tx, parsed) =>
      this.ending.execute(tx, parsed),
    );
  }

  @Mutation(() => RecallCheckResult, {
    description: 'Records that what the clinic wants looked at was done, or was not and when it is asked for again.',
  })
  @Requires('recall:record')
  recordOwnRecall(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What came of it.' }) input: RecordOwnRecallInput,
  ): Promise<unknown> {
    const asked = { context, info, payload: 'RecallCheckPayload', schema: recordOwnRecallInput, input };
    return this.writes.run(asked, (tx, parsed) => this.recording.execute(tx, parsed));
  }
}
