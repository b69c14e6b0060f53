import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import {
  HandFollowUpOverInput,
  handFollowUpOverInput,
  RecordFollowUpInput,
  recordFollowUpInput,
  SetFollowUpAsideInput,
  setFollowUpAsideInput,
} from './follow-up.inputs.ts';
import { FollowUpModel, FollowUpPayloadResult } from './follow-up.model.ts';
import { HandFollowUpOver } from './hand-follow-up-over.ts';
import { RecordFollowUp } from './record-follow-up.ts';
import { SetFollowUpAside } from './set-follow-up-aside.ts';

const payload = 'FollowUpPayload';

@Resolver(() => FollowUpModel)
export class FollowUpResolver {
  constructor(
    private readonly writes: Writes,
    private readonly recording: RecordFollowUp,
    private readonly handing: HandFollowUpOver,
    private readonly settingAside: SetFollowUpAside,
  ) {}

  @Mutation(() => FollowUpPayloadResult, {
    description: 'Records what was seen of a goal three or six months after it was reached. The goal stays as it is.',
  })
  @Requires('follow-up:record')
  recordFollowUp(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What was seen.' }) input: RecordFollowUpInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: recordFollowUpInput, input }, (tx, parsed) =>
      this.recording.execute(tx, parsed),
    );
  }

  @Mutation(() => FollowUpPayloadResult, { description: 'Gives a follow-up to somebody else.' })
  @Requires('follow-up:hand-over')
  handFollowUpOver(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which, and to whom.' }) input: HandFollowUpOverInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: handFollowUpOverInput, input }, (tx, parsed) =>
      this.handing.execute(tx, parsed),
    );
  }

  @Mutation(() => FollowUpPayloadResult, { description: 'Sets a follow-up aside, for a reason.' })
  @Requires('follow-up:set-aside')
  setFollowUpAside(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which, and why.' }) input: SetFollowUpAsideInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: setFollowUpAsideInput, input }, (tx, parsed) =>
      this.settingAside.execute(tx, parsed),
    );
  }
}
