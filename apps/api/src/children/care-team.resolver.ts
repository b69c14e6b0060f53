import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { CareTeamResult } from './child-payloads.model.ts';
import { JoinCareTeamInput, joinCareTeamInput, LeaveCareTeamInput, leaveCareTeamInput } from './care-team.inputs.ts';
import { CareTeamMemberModel } from './care-team-member.model.ts';
import { JoinCareTeam } from './join-care-team.ts';
import { LeaveCareTeam } from './leave-care-team.ts';

@Resolver(() => CareTeamMemberModel)
export class CareTeamResolver {
  constructor(
    private readonly writes: Writes,
    private readonly joining: JoinCareTeam,
    private readonly leaving: LeaveCareTeam,
  ) {}

  @Mutation(() => CareTeamResult, { description: 'Puts someone on the care team of a child.' })
  @Requires('team:change')
  joinCareTeam(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Who joins whom.' }) input: JoinCareTeamInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'CareTeamPayload', schema: joinCareTeamInput, input },
      (tx, parsed) => this.joining.execute(tx, parsed),
    );
  }

  @Mutation(() => CareTeamResult, { description: 'Ends a membership of a care team, from today.' })
  @Requires('team:change')
  leaveCareTeam(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which membership ends.' }) input: LeaveCareTeamInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'CareTeamPayload', schema: leaveCareTeamInput, input },
      (tx, parsed) => this.leaving.execute(tx, parsed),
    );
  }
}
