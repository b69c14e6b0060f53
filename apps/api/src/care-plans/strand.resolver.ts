import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { AddStrand } from './add-strand.ts';
import { PlanResult, StrandContentResult, StrandResult } from './care-plan-payloads.model.ts';
import { ChangeForSafety } from './change-for-safety.ts';
import { EditStrand } from './edit-strand.ts';
import { HandStrandOver } from './hand-strand-over.ts';
import { MoveStrand } from './move-strand.ts';
import { RemoveStrand } from './remove-strand.ts';
import {
  AddStrandInput,
  addStrandInput,
  ChangeStrandStateInput,
  changeStrandStateInput,
  CutDoseInput,
  cutDoseInput,
  EditStrandInput,
  editStrandInput,
  HandStrandOverInput,
  handStrandOverInput,
  RemoveStrandInput,
  removeStrandInput,
  StopActivityInput,
  stopActivityInput,
} from './strand.inputs.ts';
import { StrandModel } from './strand.model.ts';

@Resolver(() => StrandModel)
export class StrandResolver {
  constructor(
    private readonly writes: Writes,
    private readonly adding: AddStrand,
    private readonly editing: EditStrand,
    private readonly removing: RemoveStrand,
    private readonly handing: HandStrandOver,
    private readonly moving: MoveStrand,
    private readonly safety: ChangeForSafety,
  ) {}

  @Mutation(() => StrandContentResult, { description: "Adds a discipline's strand under a goal of a draft." })
  @Requires('strand:edit')
  addStrand(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'The strand.' }) input: AddStrandInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'StrandContentPayload', schema: addStrandInput, input },
      (tx, parsed) => this.adding.execute(tx, parsed),
    );
  }

  @Mutation(() => StrandContentResult, { description: 'Changes a strand in a draft.' })
  @Requires('strand:edit')
  editStrand(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What changes.' }) input: EditStrandInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'StrandContentPayload', schema: editStrandInput, input },
      (tx, parsed) => this.editing.execute(tx, parsed),
    );
  }

  @Mutation(() => StrandContentResult, { description: 'Takes a strand out of a draft.' })
  @Requires('strand:edit')
  removeStrand(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which strand.' }) input: RemoveStrandInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'StrandContentPayload', schema: removeStrandInput, input },
      (tx, parsed) => this.removing.execute(tx, parsed),
    );
  }

  @Mutation(() => StrandContentResult, {
    description: 'Hands a strand over to another of its discipline, in the draft, which is opened where there is none.',
  })
  @Requires('strand:reassign')
  handStrandOver(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which strand, and to whom.' }) input: HandStrandOverInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'StrandContentPayload', schema: handStrandOverInput, input },
      (tx, parsed) => this.handing.execute(tx, parsed),
    );
  }

  @Mutation(() => StrandResult, { description: 'Lets a strand rest, for a reason.' })
  @Requires('strand:pause')
  pauseStrand(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which strand, and why.' }) input: ChangeStrandStateInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'StrandPayload', schema: changeStrandStateInput, input },
      (tx, parsed) => this.moving.execute(tx, parsed, { kind: 'PAUSE', reason: parsed.reason }),
    );
  }

  @Mutation(() => StrandResult, { description: 'Goes on with a strand that rested.' })
  @Requires('strand:resume')
  resumeStrand(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which strand.' }) input: ChangeStrandStateInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'StrandPayload', schema: changeStrandStateInput, input },
      (tx, parsed) => this.moving.execute(tx, parsed, { kind: 'RESUME' }),
    );
  }

  @Mutation(() => PlanResult, {
    description: 'Stops an activity for safety: in force at once, without a signature, also in what is being drafted.',
  })
  @Requires('strand:edit')
  stopActivity(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which activity.' }) input: StopActivityInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload: 'PlanPayload', schema: stopActivityInput, input }, (tx, parsed) =>
      this.safety.execute(tx, { kind: 'STOP', ...parsed }),
    );
  }

  @Mutation(() => PlanResult, {
    description: 'Cuts a dose for safety: in force at once, without a signature, also in what is being drafted.',
  })
  @Requires('strand:edit')
  cutDose(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which strand, and how much is left.' }) input: CutDoseInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload: 'PlanPayload', schema: cutDoseInput, input }, (tx, parsed) =>
      this.safety.execute(tx, { kind: 'CUT', ...parsed }),
    );
  }
}
