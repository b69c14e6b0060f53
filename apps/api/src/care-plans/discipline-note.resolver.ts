import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { SettleDisciplineNote } from './discipline-note-settle.ts';
import { TakeDisciplineNote } from './discipline-note-take.ts';
import { WriteDisciplineNote } from './discipline-note-write.ts';
import {
  SettleDisciplineNoteInput,
  settleDisciplineNoteInput,
  TakeDisciplineNoteInput,
  takeDisciplineNoteInput,
  WithdrawDisciplineNoteInput,
  withdrawDisciplineNoteInput,
  WriteDisciplineNoteInput,
  writeDisciplineNoteInput,
} from './discipline-note.inputs.ts';
import { DisciplineNoteModel, DisciplineNoteResult } from './discipline-note.model.ts';

const payload = 'DisciplineNotePayload';

@Resolver(() => DisciplineNoteModel)
export class DisciplineNoteResolver {
  constructor(
    private readonly writes: Writes,
    private readonly writing: WriteDisciplineNote,
    private readonly taking: TakeDisciplineNote,
    private readonly settling: SettleDisciplineNote,
  ) {}

  @Mutation(() => DisciplineNoteResult, {
    description: 'Leaves a note for another discipline of a plan; it may propose a value for a row of theirs.',
  })
  @Requires('note:write')
  writeDisciplineNote(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'The note.' }) input: WriteDisciplineNoteInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: writeDisciplineNoteInput, input }, (tx, parsed) =>
      this.writing.execute(tx, parsed),
    );
  }

  @Mutation(() => DisciplineNoteResult, {
    description: 'Takes the value a note proposes into the draft, as an edit of your own.',
  })
  @Requires('note:settle')
  takeDisciplineNote(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Whose value, into which draft.' }) input: TakeDisciplineNoteInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: takeDisciplineNoteInput, input }, (tx, parsed) =>
      this.taking.execute(tx, parsed),
    );
  }

  @Mutation(() => DisciplineNoteResult, {
    description: 'Declines the value of a note, answers a note, or marks it as read.',
  })
  @Requires('note:settle')
  settleDisciplineNote(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What is done.' }) input: SettleDisciplineNoteInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: settleDisciplineNoteInput, input }, (tx, parsed) =>
      this.settling.execute(tx, parsed),
    );
  }

  @Mutation(() => DisciplineNoteResult, { description: 'Takes back a note of your own that nobody has acted on.' })
  @Requires('note:withdraw')
  withdrawDisciplineNote(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which note.' }) input: WithdrawDisciplineNoteInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: withdrawDisciplineNoteInput, input }, (tx, parsed) =>
      this.settling.execute(tx, { ...parsed, act: 'WITHDRAW' }),
    );
  }
}
