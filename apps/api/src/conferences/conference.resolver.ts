import { Args, Context, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires, Visible } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { Reads } from '../platform/read/reads.ts';
import {
  CorrectCaseConferenceInput,
  correctCaseConferenceInput,
  GiveConferenceTaskInput,
  giveConferenceTaskInput,
  PassOnConferenceTaskInput,
  passOnConferenceTaskInput,
  RecordCaseConferenceInput,
  recordCaseConferenceInput,
  SettleConferenceTaskInput,
  settleConferenceTaskInput,
  TakeBackCaseConferenceInput,
  takeBackCaseConferenceInput,
} from './conference.inputs.ts';
import { CaseConferenceModel, CaseConferenceResult, ConferenceTaskResult } from './conference.model.ts';
import { CorrectConference } from './correct-conference.ts';
import { GiveConferenceTask } from './give-conference-task.ts';
import { PassOnConferenceTask } from './pass-on-conference-task.ts';
import { RecordConference } from './record-conference.ts';
import { SettleConferenceTask } from './settle-conference-task.ts';
import { TakeBackConference } from './take-back-conference.ts';

const CONFERENCE = 'CaseConferencePayload';
const TASK = 'ConferenceTaskPayload';

@Resolver(() => CaseConferenceModel)
export class ConferenceResolver {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly recording: RecordConference,
    private readonly correcting: CorrectConference,
    private readonly takingBack: TakeBackConference,
    private readonly giving: GiveConferenceTask,
    private readonly passingOn: PassOnConferenceTask,
    private readonly settling: SettleConferenceTask,
  ) {}

  @Query(() => CaseConferenceModel, { nullable: true, description: 'A case conference, by its id.' })
  @Visible('CLINICAL')
  caseConference(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('id', { type: () => ID, description: 'Id of the conference.' }) id: string,
  ): Promise<unknown> {
    return this.reads.byId(context, info, id);
  }

  @Mutation(() => CaseConferenceResult, {
    description: 'Records that people met about a child, with the tasks that come of it. It changes no plan.',
  })
  @Requires('conference:record')
  recordCaseConference(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Who, when, about what, what was decided, and who does what.' })
    input: RecordCaseConferenceInput,
  ): Promise<unknown> {
    const write = { context, info, payload: CONFERENCE, schema: recordCaseConferenceInput, input };
    return this.writes.run(write, (tx, parsed) => this.recording.execute(tx, parsed));
  }

  @Mutation(() => CaseConferenceResult, {
    description: 'Puts a case conference right. What it said before stays beside it; its tasks are changed one by one.',
  })
  @Requires('conference:correct')
  correctCaseConference(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What it says from now on, and why.' }) input: CorrectCaseConferenceInput,
  ): Promise<unknown> {
    const write = { context, info, payload: CONFERENCE, schema: correctCaseConferenceInput, input };
    return this.writes.run(write, (tx, parsed) => this.correcting.execute(tx, parsed));
  }

  @Mutation(() => CaseConferenceResult, {
    description: 'Takes back a case conference that was recorded by mistake. Its tasks wait for nobody any more.',
  })
  @Requires('conference:take-back')
  takeBackCaseConference(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which, and why.' }) input: TakeBackCaseConferenceInput,
  ): Promise<unknown> {
    const write = { context, info, payload: CONFERENCE, schema: takeBackCaseConferenceInput, input };
    return this.writes.run(write, (tx, parsed) => this.takingBack.execute(tx, parsed));
  }

  @Mutation(() => ConferenceTaskResult, { description: 'Gives one task more after a case conference.' })
  @Requires('conference-task:give')
  giveConferenceTask(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Who does what until when.' }) input: GiveConferenceTaskInput,
  ): Promise<unknown> {
    const write = { context, info, payload: TASK, schema: giveConferenceTaskInput, input };
    return this.writes.run(write, (tx, parsed) => this.giving.execute(tx, parsed));
  }

  @Mutation(() => ConferenceTaskResult, { description: 'Gives an open task another owner or another day.' })
  @Requires('conference-task:pass-on')
  passOnConferenceTask(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Whose it is from now on, and until when.' }) input: PassOnConferenceTaskInput,
  ): Promise<unknown> {
    const write = { context, info, payload: TASK, schema: passOnConferenceTaskInput, input };
    return this.writes.run(write, (tx, parsed) => this.passingOn.execute(tx, parsed));
  }

  @Mutation(() => ConferenceTaskResult, { description: 'Says that a task is done or set aside, or opens it again.' })
  @Requires('conference-task:settle')
  settleConferenceTask(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What becomes of it.' }) input: SettleConferenceTaskInput,
  ): Promise<unknown> {
    const write = { context, info, payload: TASK, schema: settleConferenceTaskInput, input };
    return this.writes.run(write, (tx, parsed) => this.settling.execute(tx, parsed));
  }
}
