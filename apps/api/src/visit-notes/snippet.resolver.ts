import { Args, Context, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires, Visible } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { Snippets } from './snippets.ts';
import { KeepSnippetInput, keepSnippetInput, RemoveSnippetInput, removeSnippetInput } from './visit-note.inputs.ts';
import { SnippetModel, SnippetResult } from './visit-note.model.ts';
import { OWN_SNIPPETS } from './visit-note.read.ts';

const payload = 'SnippetPayload';

@Resolver(() => SnippetModel)
export class SnippetResolver {
  constructor(
    private readonly writes: Writes,
    private readonly own: Snippets,
  ) {}

  @Query(() => [SnippetModel], { description: 'Your own short texts, by their words.' })
  @Visible('DIRECTORY')
  async snippets(@Context() { reads, caller }: OperationContext): Promise<SnippetModel[]> {
    return (await reads.run(OWN_SNIPPETS, [caller.clinicId, caller.staffId])) as SnippetModel[];
  }

  @Mutation(() => SnippetResult, { description: 'Keeps a short text under its word, in place of the one before.' })
  @Requires('snippet:keep')
  keepSnippet(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'The word and its text.' }) input: KeepSnippetInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: keepSnippetInput, input }, (tx, parsed) =>
      this.own.keep(tx, parsed),
    );
  }

  @Mutation(() => SnippetResult, { description: 'Lets a short text go.' })
  @Requires('snippet:keep')
  removeSnippet(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Its word.' }) input: RemoveSnippetInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: removeSnippetInput, input }, (tx, parsed) =>
      this.own.remove(tx, parsed),
    );
  }
}
