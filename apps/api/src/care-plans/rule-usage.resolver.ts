import { Args, Context, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires, Visible } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { Reads } from '../platform/read/reads.ts';
import { AnswerRule } from './answer-rule.ts';
import { AnswerRuleInput, answerRuleInput, RuleAnswerResult, RuleUsageReportModel } from './rule-usage.model.ts';

@Resolver(() => RuleUsageReportModel)
export class RuleUsageResolver {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly answering: AnswerRule,
  ) {}

  @Query(() => RuleUsageReportModel, {
    description: 'How the clinic uses the rules: what they raised and how it ended, in counts that tell of no child.',
  })
  @Visible('FIGURES')
  ruleUsage(@Context() context: OperationContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.reads.one(context, info, 'RuleUsageReport', () => 'true');
  }

  @Mutation(() => RuleAnswerResult, { description: 'Says what the lead makes of a rule that reports itself.' })
  @Requires('rule:answer')
  answerRule(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which rule, and what of it.' }) input: AnswerRuleInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'RuleAnswerPayload', schema: answerRuleInput, input },
      (tx, parsed) => this.answering.execute(tx, parsed),
    );
  }
}
