import { Args, Context, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires, Visible } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { Reads } from '../platform/read/reads.ts';
import { ChangeClinic } from './change-clinic.ts';
import { ChangeClinicInput, changeClinicInput } from './clinic.inputs.ts';
import { ClinicModel, ClinicResult } from './clinic.model.ts';

@Resolver(() => ClinicModel)
export class ClinicResolver {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly changing: ChangeClinic,
  ) {}

  @Query(() => ClinicModel, { description: 'The clinic you are signed in to.' })
  @Visible('DIRECTORY')
  clinic(@Context() context: OperationContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.reads.byId(context, info, context.caller.clinicId);
  }

  @Mutation(() => ClinicResult, { description: 'Changes what the clinic decides for itself.' })
  @Requires('clinic:manage')
  changeClinic(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What it decides.' }) input: ChangeClinicInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'ClinicPayload', schema: changeClinicInput, input },
      (tx, parsed) => this.changing.execute(tx, parsed),
    );
  }
}
