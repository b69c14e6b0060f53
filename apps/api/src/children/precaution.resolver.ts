import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { PrecautionResult } from './child-payloads.model.ts';
import {
  RaisePrecautionInput,
  raisePrecautionInput,
  ClearPrecautionInput,
  clearPrecautionInput,
} from './precaution.inputs.ts';
import { PrecautionModel } from './precaution.model.ts';
import { RaisePrecaution } from './raise-precaution.ts';
import { ClearPrecaution } from './clear-precaution.ts';

@Resolver(() => PrecautionModel)
export class PrecautionResolver {
  constructor(
    private readonly writes: Writes,
    private readonly raising: RaisePrecaution,
    private readonly clearing: ClearPrecaution,
  ) {}

  @Mutation(() => PrecautionResult, {
    description: 'Raises a precaution; it is in force at once, for every discipline.',
  })
  @Requires('precaution:raise')
  raisePrecaution(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What to be careful of.' }) input: RaisePrecautionInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'PrecautionPayload', schema: raisePrecautionInput, input },
      (tx, parsed) => this.raising.execute(tx, parsed),
    );
  }

  @Mutation(() => PrecautionResult, { description: 'Records that a precaution holds no longer, and who says so.' })
  @Requires('precaution:clear')
  clearPrecaution(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Why, and who cleared it.' }) input: ClearPrecautionInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'PrecautionPayload', schema: clearPrecautionInput, input },
      (tx, parsed) => this.clearing.execute(tx, parsed),
    );
  }
}
