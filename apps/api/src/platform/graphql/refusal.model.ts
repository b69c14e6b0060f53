import { createUnionType, Field, Int, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import type { RefusalData } from '@trellis/domain';
import { Visible } from '../access/rules.ts';
import { RuleData } from './scalars.ts';

export const REFUSAL_CODES = ['INVALID_INPUT', 'RULE_REFUSED', 'VERSION_CONFLICT'] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];
export const RefusalCodeEnum = Object.fromEntries(REFUSAL_CODES.map((code) => [code, code]));
registerEnumType(RefusalCodeEnum, {
  name: 'RefusalCode',
  description: 'Why a change was not made.',
  valuesMap: {
    INVALID_INPUT: { description: 'Fields are missing or malformed; `fields` names them.' },
    RULE_REFUSED: { description: 'A rule of the clinic or of the plan says no; `rule` names it.' },
    VERSION_CONFLICT: { description: 'Someone changed the row since you read it.' },
  },
});

@InterfaceType('Refusal', { description: 'A change that was not made, with a sentence to show. Nothing was changed.' })
export abstract class Refusal {
  @Field(() => RefusalCodeEnum, { description: 'Which kind of refusal this is.' })
  code: RefusalCode;

  @Field(() => String, { description: "A sentence in the caller's language." })
  message: string;
}

@ObjectType('FieldProblem', { description: 'One field of an input that was not accepted.' })
@Visible('PART')
export class FieldProblem {
  @Field(() => String, { description: 'Where in the input, such as `guardians.0.phone`.' })
  path: string;

  @Field(() => String, { description: 'What is wrong, as a stable code such as `too_small`.' })
  code: string;

  @Field(() => String, { nullable: true, description: 'What would be accepted.' })
  accepted: string | null;
}

@ObjectType('InvalidInput', { implements: () => [Refusal], description: 'Fields of the input were not accepted.' })
@Visible('PART')
export class InvalidInput extends Refusal {
  @Field(() => [FieldProblem], { description: 'Every field that needs another look.' })
  fields: FieldProblem[];
}

@ObjectType('RuleRefusal', { implements: () => [Refusal], description: 'A rule said no.' })
@Visible('PART')
export class RuleRefusal extends Refusal {
  @Field(() => String, { description: 'The stable name of the rule, such as `REACHED_NEEDS_TWO_DATES`.' })
  rule: string;

  @Field(() => RuleData, { description: 'What the rule speaks of.' })
  data: RefusalData;
}

@ObjectType('VersionConflict', {
  implements: () => [Refusal],
  description: 'Someone changed the row since you read it. Read it again, show both texts, then send `current`.',
})
@Visible('PART')
export class VersionConflict extends Refusal {
  @Field(() => Int, { description: 'The version the row has now.' })
  current: number;

  @Field(() => [String], { description: 'The fields that changed meanwhile; empty where it cannot be told.' })
  changedFields: string[];
}

/** `<Name>Result`: the payload of a change, or one of the refusals. */
export function resultOf(name: string, payload: Type<unknown>, description: string): object {
  return createUnionType({
    name: `${name}Result`,
    description,
    types: () => [payload, InvalidInput, RuleRefusal, VersionConflict] as const,
    resolveType: (value: { readonly __typename: string }) => value.__typename,
  }) as object;
}
