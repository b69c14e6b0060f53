import { Args, Context, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires, Visible } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { Reads } from '../platform/read/reads.ts';
import { AddHomeItem } from './add-home-item.ts';
import { PlanResult } from './care-plan-payloads.model.ts';
import { ConfirmHomeSheetGone } from './confirm-home-sheet-gone.ts';
import { EditHomeItem } from './edit-home-item.ts';
import { GiveHomeSheet } from './give-home-sheet.ts';
import {
  AddHomeItemInput,
  addHomeItemInput,
  ConfirmHomeSheetGoneInput,
  confirmHomeSheetGoneInput,
  EditHomeItemInput,
  editHomeItemInput,
  GiveHomeSheetInput,
  giveHomeSheetInput,
  RecordHomeTeachingInput,
  recordHomeTeachingInput,
  RecordHomeWeekInput,
  recordHomeWeekInput,
  RemoveHomeItemInput,
  removeHomeItemInput,
  StopHomeItemInput,
  stopHomeItemInput,
} from './home-programme.inputs.ts';
import { HomeItemResult, HomeRecordResult, HomeSheetModel, HomeSheetResult } from './home-programme.model.ts';
import { RecordHomeTeaching } from './record-home-teaching.ts';
import { RecordHomeWeek } from './record-home-week.ts';
import { RemoveHomeItem } from './remove-home-item.ts';
import { StopHomeItem } from './stop-home-item.ts';

@Resolver(() => HomeSheetModel)
export class HomeProgrammeResolver {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly adding: AddHomeItem,
    private readonly editing: EditHomeItem,
    private readonly removing: RemoveHomeItem,
    private readonly stopping: StopHomeItem,
    private readonly teaching: RecordHomeTeaching,
    private readonly telling: RecordHomeWeek,
    private readonly giving: GiveHomeSheet,
    private readonly confirming: ConfirmHomeSheetGone,
  ) {}

  @Query(() => HomeSheetModel, {
    nullable: true,
    description: 'The home programme on paper for one household, by its id.',
  })
  @Visible('CLINICAL')
  homeSheet(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('id', { type: () => ID, description: 'Which sheet.' }) id: string,
  ): Promise<unknown> {
    return this.reads.byId(context, info, id);
  }

  @Mutation(() => HomeItemResult, { description: 'Adds an activity at home for a goal of a draft.' })
  @Requires('home-programme:edit')
  addHomeItem(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'The activity.' }) input: AddHomeItemInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'HomeItemPayload', schema: addHomeItemInput, input },
      (tx, parsed) => this.adding.execute(tx, parsed),
    );
  }

  @Mutation(() => HomeItemResult, { description: 'Changes an activity at home in a draft, or lets it rest.' })
  @Requires('home-programme:edit')
  editHomeItem(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What changes.' }) input: EditHomeItemInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'HomeItemPayload', schema: editHomeItemInput, input },
      (tx, parsed) => this.editing.execute(tx, parsed),
    );
  }

  @Mutation(() => HomeItemResult, { description: 'Takes an activity at home out of a draft.' })
  @Requires('home-programme:edit')
  removeHomeItem(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which activity.' }) input: RemoveHomeItemInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'HomeItemPayload', schema: removeHomeItemInput, input },
      (tx, parsed) => this.removing.execute(tx, parsed),
    );
  }

  @Mutation(() => PlanResult, {
    description:
      'Stops an activity at home for safety: in force at once, without a signature, and every sheet is withdrawn.',
  })
  @Requires('home-programme:edit')
  stopHomeItem(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which activity.' }) input: StopHomeItemInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload: 'PlanPayload', schema: stopHomeItemInput, input }, (tx, parsed) =>
      this.stopping.execute(tx, parsed),
    );
  }

  @Mutation(() => HomeRecordResult, {
    description: 'Records who was shown an activity at home, and whether they taught it back.',
  })
  @Requires('home-programme:record')
  recordHomeTeaching(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Who was shown what.' }) input: RecordHomeTeachingInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'HomeRecordPayload', schema: recordHomeTeachingInput, input },
      (tx, parsed) => this.teaching.execute(tx, parsed),
    );
  }

  @Mutation(() => HomeRecordResult, { description: 'Records for a household whether an activity fitted into a week.' })
  @Requires('home-programme:record')
  recordHomeWeek(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What they told.' }) input: RecordHomeWeekInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'HomeRecordPayload', schema: recordHomeWeekInput, input },
      (tx, parsed) => this.telling.execute(tx, parsed),
    );
  }

  @Mutation(() => HomeSheetResult, {
    description: 'Gives a household the home programme in force on paper, in place of an earlier sheet.',
  })
  @Requires('home-sheet:give')
  giveHomeSheet(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'For whom, and until when.' }) input: GiveHomeSheetInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'HomeSheetPayload', schema: giveHomeSheetInput, input },
      (tx, parsed) => this.giving.execute(tx, parsed),
    );
  }

  @Mutation(() => HomeSheetResult, { description: 'Records that a family says an old sheet is gone.' })
  @Requires('home-sheet:confirm')
  confirmHomeSheetGone(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which sheet.' }) input: ConfirmHomeSheetGoneInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'HomeSheetPayload', schema: confirmHomeSheetGoneInput, input },
      (tx, parsed) => this.confirming.execute(tx, parsed),
    );
  }
}
