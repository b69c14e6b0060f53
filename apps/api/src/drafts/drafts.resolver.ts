import { Args, Context, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires, Visible } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { DiscardDraftText } from './discard-draft-text.ts';
import { DiscardDraftTextInput, draftKeySchema, SaveDraftInput, saveDraftSchema } from './draft.inputs.ts';
import { DraftModel, DraftResult } from './draft.model.ts';
import { DraftStore } from './draft.store.ts';
import { SaveDraft } from './save-draft.ts';

@Resolver(() => DraftModel)
export class DraftsResolver {
  constructor(
    private readonly store: DraftStore,
    private readonly writes: Writes,
    private readonly saving: SaveDraft,
    private readonly discarding: DiscardDraftText,
  ) {}

  @Query(() => DraftModel, { nullable: true, description: 'Your own text of a form; null where none is kept.' })
  @Visible('DIRECTORY')
  async draft(
    @Context() { reads, caller }: OperationContext,
    @Args('form', { type: () => String, description: 'Which form.' }) form: string,
    @Args('subject', { type: () => String, description: 'What the form is about.' }) subject: string,
  ): Promise<DraftModel | null> {
    const { success, data } = draftKeySchema.safeParse({ form, subject });
    return success ? this.store.find(reads, caller, data) : null;
  }

  @Mutation(() => DraftResult, { description: 'Keeps what you are typing, for you alone.' })
  @Requires('draft:keep')
  saveDraft(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { type: () => SaveDraftInput, description: 'The text and its place.' }) input: SaveDraftInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload: 'DraftPayload', schema: saveDraftSchema, input }, (tx, parsed) =>
      this.saving.execute(tx, parsed),
    );
  }

  @Mutation(() => DraftResult, { description: 'Removes kept text for good, once it is sent or no longer wanted.' })
  @Requires('draft:keep')
  discardDraftText(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { type: () => DiscardDraftTextInput, description: 'Its place.' }) input: DiscardDraftTextInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload: 'DraftPayload', schema: draftKeySchema, input }, (tx, parsed) =>
      this.discarding.execute(tx, parsed),
    );
  }
}
