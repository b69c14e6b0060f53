import { Field, ObjectType } from '@nestjs/graphql';
import type { LocalDate as Day } from '@trellis/domain';
import { Visible } from '../platform/access/rules.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';

@ObjectType('ChildCondition', { description: 'A diagnosis or working diagnosis of the child.' })
@Visible('INTAKE')
export class ChildConditionModel {
  @Field(() => String, { description: 'Code of the condition.' })
  condition: string;

  @Field(() => Boolean, { description: 'False for a working diagnosis.' })
  confirmed: boolean;

  @Field(() => LocalDate, { description: 'When it was noted here.' })
  notedOn: Day;
}

@ObjectType('ChildConcern', { description: 'What the family or a referrer reports.' })
@Visible('INTAKE')
export class ChildConcernModel {
  @Field(() => String, { description: 'Code of the concern.' })
  concern: string;

  @Field(() => LocalDate, { description: 'When it was noted here.' })
  notedOn: Day;
}
