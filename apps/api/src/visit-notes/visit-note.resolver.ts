import { Args, Context, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires, Visible } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { Reads } from '../platform/read/reads.ts';
import { AmendVisitNote } from './amend-visit-note.ts';
import { CoSignVisitNote } from './co-sign-visit-note.ts';
import { ReturnVisitNote } from './return-visit-note.ts';
import { SignVisitNote } from './sign-visit-note.ts';
import { TakeBackNoteSignature } from './take-back-note-signature.ts';
import {
  AmendVisitNoteInput,
  amendVisitNoteInput,
  CoSignVisitNoteInput,
  coSignVisitNoteInput,
  ReturnVisitNoteInput,
  returnVisitNoteInput,
  SignVisitNoteInput,
  signVisitNoteInput,
  TakeBackNoteSignatureInput,
  takeBackNoteSignatureInput,
  WriteVisitNoteInput,
  writeVisitNoteInput,
} from './visit-note.inputs.ts';
import { VisitNoteConnection, VisitNoteModel, VisitNoteResult, VisitNotesArgs } from './visit-note.model.ts';
import { matchingNotes, oldestNoteFirst } from './visit-note.read.ts';
import { WriteVisitNote } from './write-visit-note.ts';

const payload = 'VisitNotePayload';

@Resolver(() => VisitNoteModel)
export class VisitNoteResolver {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly writing: WriteVisitNote,
    private readonly signing: SignVisitNote,
    private readonly takingBack: TakeBackNoteSignature,
    private readonly coSigning: CoSignVisitNote,
    private readonly returning: ReturnVisitNote,
    private readonly amending: AmendVisitNote,
  ) {}

  @Query(() => VisitNoteConnection, {
    description:
      'Notes of visits that took place, the oldest first: of your care teams, or of the whole clinic where you may read it.',
  })
  @Visible('PLAN_STATE')
  visitNotes(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args() args: VisitNotesArgs,
  ): Promise<unknown> {
    return this.reads.page(context, info, 'VisitNote', matchingNotes, oldestNoteFirst, args);
  }

  @Mutation(() => VisitNoteResult, { description: 'Writes your half of the note of a visit in which you treated.' })
  @Requires('visit-note:write')
  writeVisitNote(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'The texts as they are now.' }) input: WriteVisitNoteInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: writeVisitNoteInput, input }, (tx, parsed) =>
      this.writing.execute(tx, parsed),
    );
  }

  @Mutation(() => VisitNoteResult, {
    description: 'Signs your half as it was shown. With the last signature that is needed the note is locked.',
  })
  @Requires('visit-note:sign')
  signVisitNote(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What you saw.' }) input: SignVisitNoteInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: signVisitNoteInput, input }, (tx, parsed) =>
      this.signing.execute(tx, parsed),
    );
  }

  @Mutation(() => VisitNoteResult, { description: 'Takes your signature back while the note waits for another.' })
  @Requires('visit-note:sign')
  takeBackNoteSignature(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Of which note.' }) input: TakeBackNoteSignatureInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: takeBackNoteSignatureInput, input }, (tx, parsed) =>
      this.takingBack.execute(tx, parsed),
    );
  }

  @Mutation(() => VisitNoteResult, { description: 'Answers for the half that a trainee signed, as it was shown.' })
  @Requires('visit-note:co-sign')
  coSignVisitNote(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What you saw.' }) input: CoSignVisitNoteInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: coSignVisitNoteInput, input }, (tx, parsed) =>
      this.coSigning.execute(tx, parsed),
    );
  }

  @Mutation(() => VisitNoteResult, { description: 'Gives a trainee’s half back with a reason. Its text stays.' })
  @Requires('visit-note:co-sign')
  returnVisitNote(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which half, and why.' }) input: ReturnVisitNoteInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: returnVisitNoteInput, input }, (tx, parsed) =>
      this.returning.execute(tx, parsed),
    );
  }

  @Mutation(() => VisitNoteResult, { description: 'Adds to a locked note. What was signed stays as it is.' })
  @Requires('visit-note:amend')
  amendVisitNote(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What is added, and why.' }) input: AmendVisitNoteInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: amendVisitNoteInput, input }, (tx, parsed) =>
      this.amending.execute(tx, parsed),
    );
  }
}
