import { Module } from '@nestjs/common';
import { AnswerRule } from './answer-rule.ts';
import { RuleUsageResolver } from './rule-usage.resolver.ts';

/** How the rules between the disciplines are used, and what the lead makes of it. */
@Module({ providers: [AnswerRule, RuleUsageResolver] })
export class RuleUsageModule {}
