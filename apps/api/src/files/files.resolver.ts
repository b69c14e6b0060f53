import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { RemoveChildFileInput, removeChildFileInput } from './file.inputs.ts';
import { ChildFileModel, ChildFileResult } from './file.model.ts';
import { RemoveFile } from './remove-file.ts';

@Resolver(() => ChildFileModel)
export class FilesResolver {
  constructor(
    private readonly writes: Writes,
    private readonly removing: RemoveFile,
  ) {}

  @Mutation(() => ChildFileResult, {
    description: 'Destroys a file of a child. That it was there, who removed it and why stays in the record.',
  })
  @Requires('file:remove')
  removeChildFile(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which, and why.' }) input: RemoveChildFileInput,
  ): Promise<unknown> {
    const write = { context, info, payload: 'ChildFilePayload', schema: removeChildFileInput, input };
    return this.writes.run(write, (tx, parsed) => this.removing.execute(tx, parsed));
  }
}
