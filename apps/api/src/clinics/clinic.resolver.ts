import { Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Visible } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Reads } from '../platform/read/reads.ts';
import { ClinicModel } from './clinic.model.ts';

@Resolver(() => ClinicModel)
export class ClinicResolver {
  constructor(private readonly reads: Reads) {}

  @Query(() => ClinicModel, { description: 'The clinic you are signed in to.' })
  @Visible('DIRECTORY')
  clinic(@Context() context: OperationContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.reads.byId(context, info, context.caller.clinicId);
  }
}
