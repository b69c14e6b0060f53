import { Args, Context, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires, Visible } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { Reads } from '../platform/read/reads.ts';
import { AddTemplate } from './add-template.ts';
import { ApplyTemplate } from './apply-template.ts';
import { GoalContentResult, PlanResult } from './care-plan-payloads.model.ts';
import { ChangeTemplate } from './change-template.ts';
import {
  AddGoalTemplateInput,
  addGoalTemplateInput,
  ApplyGoalTemplateInput,
  applyGoalTemplateInput,
  ApplyPlanTemplateInput,
  applyPlanTemplateInput,
  EditGoalTemplateInput,
  editGoalTemplateInput,
  GoalTemplateVersionInput,
  templateVersionInput,
} from './template.inputs.ts';
import { GoalTemplateResult, TemplateLibraryModel } from './template.model.ts';

@Resolver(() => TemplateLibraryModel)
export class TemplateResolver {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly applying: ApplyTemplate,
    private readonly adding: AddTemplate,
    private readonly changing: ChangeTemplate,
  ) {}

  @Query(() => TemplateLibraryModel, { description: 'The templates of the clinic, for goals and for whole plans.' })
  @Visible('DIRECTORY')
  templates(@Context() context: OperationContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.reads.one(context, info, 'TemplateLibrary', () => 'true');
  }

  @Mutation(() => GoalContentResult, { description: 'Lays a goal of the library into a draft, in one act.' })
  @Requires('template:apply')
  applyGoalTemplate(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which template, for what, and where.' }) input: ApplyGoalTemplateInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'GoalContentPayload', schema: applyGoalTemplateInput, input },
      (tx, parsed) => this.applying.goal(tx, parsed),
    );
  }

  @Mutation(() => PlanResult, { description: 'Lays the goals of a plan template into a draft, in one act.' })
  @Requires('template:apply')
  applyPlanTemplate(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which template, its goals for what, and where.' }) input: ApplyPlanTemplateInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'PlanPayload', schema: applyPlanTemplateInput, input },
      (tx, parsed) => this.applying.plan(tx, parsed),
    );
  }

  @Mutation(() => GoalTemplateResult, { description: 'Words a template the clinic’s own way, as a new version of it.' })
  @Requires('template:edit')
  editGoalTemplate(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What changes.' }) input: EditGoalTemplateInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'GoalTemplatePayload', schema: editGoalTemplateInput, input },
      (tx, parsed) => this.changing.edit(tx, parsed),
    );
  }

  @Mutation(() => GoalTemplateResult, {
    description: 'Writes a template of the clinic’s own: anew, as a copy, or from a goal of a plan.',
  })
  @Requires('template:edit')
  addGoalTemplate(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'All of it.' }) input: AddGoalTemplateInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'GoalTemplatePayload', schema: addGoalTemplateInput, input },
      (tx, parsed) => this.adding.add(tx, parsed),
    );
  }

  @Mutation(() => GoalTemplateResult, { description: 'Lets a template read again as it came.' })
  @Requires('template:edit')
  resetGoalTemplate(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which template.' }) input: GoalTemplateVersionInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'GoalTemplatePayload', schema: templateVersionInput, input },
      (tx, parsed) => this.changing.reset(tx, parsed),
    );
  }

  @Mutation(() => GoalTemplateResult, { description: 'Offers a template to nobody any more; nothing is deleted.' })
  @Requires('template:edit')
  retireGoalTemplate(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which template.' }) input: GoalTemplateVersionInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'GoalTemplatePayload', schema: templateVersionInput, input },
      (tx, parsed) => this.changing.retire(tx, parsed),
    );
  }

  @Mutation(() => GoalTemplateResult, { description: 'Offers a retired template again, as it was worded last.' })
  @Requires('template:edit')
  bringBackGoalTemplate(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which template.' }) input: GoalTemplateVersionInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'GoalTemplatePayload', schema: templateVersionInput, input },
      (tx, parsed) => this.changing.bringBack(tx, parsed),
    );
  }
}
