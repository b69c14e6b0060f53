import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import {
  MakeFamilyLinkInput,
  makeFamilyLinkInput,
  WithdrawFamilyLinkInput,
  withdrawFamilyLinkInput,
} from './family-link.inputs.ts';
import { FamilyLinkModel, FamilyLinkResult } from './family-link.model.ts';
import { MakeFamilyLink } from './make-family-link.ts';
import { WithdrawFamilyLink } from './withdraw-family-link.ts';

@Resolver(() => FamilyLinkModel)
export class FamilyLinkResolver {
  constructor(
    private readonly writes: Writes,
    private readonly making: MakeFamilyLink,
    private readonly withdrawing: WithdrawFamilyLink,
  ) {}

  @Mutation(() => FamilyLinkResult, {
    description: 'Makes a guardian’s personal link to the family page, in place of any earlier one.',
  })
  @Requires('family-link:make')
  makeFamilyLink(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'For whom.' }) input: MakeFamilyLinkInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'FamilyLinkPayload', schema: makeFamilyLinkInput, input },
      (tx, parsed) => this.making.execute(tx, parsed),
    );
  }

  @Mutation(() => FamilyLinkResult, { description: 'Ends a personal link from the next request on.' })
  @Requires('family-link:withdraw')
  withdrawFamilyLink(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which link.' }) input: WithdrawFamilyLinkInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'FamilyLinkPayload', schema: withdrawFamilyLinkInput, input },
      (tx, parsed) => this.withdrawing.execute(tx, parsed),
    );
  }
}
