import { Args, ArgsType, Context, Field, Info, Query, Resolver } from '@nestjs/graphql';
import type { Role } from '@trellis/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Visible } from '../platform/access/rules.ts';
import { PageArgs } from '../platform/graphql/connection.model.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Reads } from '../platform/read/reads.ts';
import type { Join } from '../platform/read/shape.ts';
import { RoleEnum, StaffConnection, StaffModel, ViewerModel } from './staff.model.ts';
import { staffByName } from './staff.read.ts';

@ArgsType()
class StaffArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only people of this discipline.' })
  discipline?: string | null;

  @Field(() => RoleEnum, { nullable: true, description: 'Only people in this role.' })
  role?: Role | null;
}

@Resolver(() => StaffModel)
export class StaffResolver {
  constructor(private readonly reads: Reads) {}

  @Query(() => ViewerModel, { description: 'You, as the clinic knows you.' })
  @Visible('DIRECTORY')
  viewer(@Context() context: OperationContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.reads.byId(context, info, context.caller.staffId);
  }

  @Query(() => StaffConnection, { description: 'People who work in the clinic now, by name.' })
  @Visible('DIRECTORY')
  staff(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args() args: StaffArgs,
  ): Promise<unknown> {
    return this.reads.page(context, info, 'StaffMember', matching, staffByName, args);
  }
}

const matching: Join = (_, staff, terms, { discipline, role }) => {
  const wanted = [`${staff}.active`];
  if (typeof discipline === 'string') wanted.push(`${staff}.discipline = ${terms.bind(discipline, 'text')}`);
  if (typeof role === 'string') wanted.push(`${staff}.role = ${terms.bind(role, 'text')}`);
  return wanted.join(' and ');
};
