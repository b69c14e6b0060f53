import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  FINDING_CODES,
  type FindingCode,
  type FindingGrade,
  type LocalDate as Day,
  RULE_USAGE_MONTHS,
  FEWEST_SETTLED,
  ruleAnswerSchema,
  type RuleUsage,
  type UsagePart,
} from '@trellis/domain';
import { z } from 'zod';
import { Payload, Visible } from '../platform/access/rules.ts';
import { enumOf } from '../platform/graphql/closed-set.model.ts';
import { fieldArguments } from '../platform/graphql/field-arguments.ts';
import { resultOf } from '../platform/graphql/refusal.model.ts';
import { newRowId } from '../platform/graphql/row-ids.ts';
import { DateTime, LocalDate } from '../platform/graphql/scalars.ts';
import { StaffModel } from '../staff/staff.model.ts';
import { FindingGradeEnum } from './closed-sets.model.ts';

const FindingRuleEnum = enumOf<FindingCode>('FindingRule', 'The rules that look between the disciplines.', {
  SAME_OUTCOME_TWICE: 'Two goals name the same outcome.',
  OPPOSITE_HANDLING: 'Two disciplines handle the child in opposite ways.',
  FOCUS_AREA_UNDIVIDED: 'Two disciplines work on one focus area, and who does which part is not said.',
  PRIORITY_UNSERVED: 'The family wants something that no goal names.',
  NEED_UNSERVED: 'A need was reported that no strand works on.',
  ACTIVITY_AGAINST_PRECAUTION: 'An activity goes against a precaution, or needs care because of one.',
  LOAD_TOO_FULL: 'A week or a home is too full.',
});

const RuleUsagePartEnum = enumOf<UsagePart>('RuleUsagePart', 'What became of a finding that was raised in a draft.', {
  MET: 'Somebody changed what it was about.',
  CLEARED: 'A STOP that a named person answered for.',
  AGREED_BETWEEN_US: 'Set aside: the disciplines have agreed on it.',
  DONE_ON_PURPOSE: 'Set aside: it is meant that way.',
  FAMILY_CHOICE: 'Set aside: the family wants it so.',
  WILL_CHANGE_LATER: 'Set aside: it changes later.',
  WENT: 'It went by itself: it asked for nothing, its draft was thrown away, or what it missed was only not written yet.',
  OPEN: 'Nobody has decided yet.',
});

@ObjectType('RuleUsageCount', { description: 'How many findings of a rule came to one end.' })
@Visible('PART')
class RuleUsageCountModel {
  @Field(() => RuleUsagePartEnum, { description: 'Which end.' })
  part: UsagePart;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType('RuleUsage', { description: 'How one edition of a rule was used, in counts that tell of no child.' })
@Visible('PART')
export class RuleUsageModel implements Omit<RuleUsage, 'counts'> {
  @Field(() => FindingRuleEnum, { description: 'Which rule.' })
  rule: FindingCode;

  @Field(() => Int, { description: 'Which edition of it.' })
  ruleVersion: number;

  @Field(() => Boolean, { description: 'Whether this edition runs today.' })
  isCurrent: boolean;

  @Field(() => FindingGradeEnum, { description: 'How grave what it finds usually is.' })
  usualGrade: FindingGrade;

  @Field(() => [RuleUsageCountModel], { description: 'Every end, with how many came to it.' })
  parts: RuleUsageCountModel[];

  @Field(() => Int, { description: 'How many findings it raised; one is counted once in a draft.' })
  raised: number;

  @Field(() => Int, { description: 'Of how many somebody decided: by a change, a clearance or a reason.' })
  settled: number;

  @Field(() => Int, { description: 'How many of those were set aside by a reason.' })
  setAside: number;

  @Field(() => Boolean, {
    description: `Whether it was set aside more than half the time in these days, of ${FEWEST_SETTLED} or more that were settled.`,
  })
  reportsItself: boolean;

  @Field(() => Boolean, {
    description: `Whether a lead is asked what to make of it: the same, of what was raised in the last ${RULE_USAGE_MONTHS} months and since the last answer.`,
  })
  waitsForAnswer: boolean;
}

@ObjectType('RuleAnswer', { description: 'What a lead made of a rule that reports itself.' })
@Visible('FIGURES')
export class RuleAnswerModel {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => FindingRuleEnum, { nullable: true, description: 'Which rule.' })
  rule: FindingCode | null;

  @Field(() => Int, { nullable: true, description: 'Which edition of it.' })
  ruleVersion: number | null;

  @Field(() => String, { nullable: true, description: 'In words, about the rule and no child.' })
  note: string | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who answered.' })
  recordedBy: StaffModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When.' })
  recordedAt: string | null;
}

@ArgsType()
class RuleUsageArgs {
  @Field(() => LocalDate, {
    nullable: true,
    description: `The first day on which what is counted was raised; ${RULE_USAGE_MONTHS} months ago if left out.`,
  })
  from?: Day | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last such day; today if left out.' })
  to?: Day | null;
}

@ObjectType('RuleUsageReport', { description: 'How the clinic uses the rules that look between the disciplines.' })
@Visible('FIGURES')
export class RuleUsageReportModel {
  @Field(() => [RuleUsageModel], {
    description: 'Every rule that runs, then each earlier edition that was counted in these days.',
  })
  rules: RuleUsageModel[];

  @Field(() => [RuleAnswerModel], { description: 'What leads have made of them, the latest first.' })
  answers: RuleAnswerModel[];
}
fieldArguments(RuleUsageReportModel, 'rules', RuleUsageArgs);

@ObjectType('RuleAnswerPayload', { description: 'The answer that was recorded.' })
@Payload()
export class RuleAnswerPayload {
  @Field(() => RuleAnswerModel, { nullable: true, description: 'The answer.' })
  answer: RuleAnswerModel | null;
}
export const RuleAnswerResult = resultOf('RuleAnswer', RuleAnswerPayload, 'What an answer to a rule gives.');

export const answerRuleInput = ruleAnswerSchema.extend({ id: newRowId });

@InputType('AnswerRuleInput', { description: 'What a lead makes of a rule that reports itself.' })
export class AnswerRuleInput implements z.input<typeof answerRuleInput> {
  @Field(() => ID, { description: 'A UUID made by you: sending it twice is answering once.' })
  id: string;

  @Field(() => FindingRuleEnum, { description: 'Which rule; the edition that runs today.' })
  rule: (typeof FINDING_CODES)[number];

  @Field(() => String, { description: 'In words, about the rule and no child. 1 to 500 characters.' })
  note: string;
}
