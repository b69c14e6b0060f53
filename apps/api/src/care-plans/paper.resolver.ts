import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import { paperCode } from '@trellis/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Visible } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Reads } from '../platform/read/reads.ts';
import { PaperModel } from './paper.model.ts';
import { ofCode } from './paper.read.ts';

@Resolver(() => PaperModel)
export class PaperResolver {
  constructor(private readonly reads: Reads) {}

  @Query(() => PaperModel, {
    nullable: true,
    description:
      'What a printed plan is worth today, by the code on it; null for a code that no paper of the clinic has.',
  })
  @Visible('DIRECTORY')
  paper(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('code', { description: 'The code, however it was typed: k7pm42 is K7-PM-42.' }) code: string,
  ): Promise<unknown> {
    return this.reads.one(context, info, 'Paper', ofCode, { code: paperCode(code) ?? null });
  }
}
