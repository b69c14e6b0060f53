import { Field, ObjectType } from '@nestjs/graphql';
import { ChildModel } from '../children/child.model.ts';
import { Payload } from '../platform/access/rules.ts';
import { resultOf } from '../platform/graphql/refusal.model.ts';

@ObjectType('AddChildPayload', { description: 'The child that was added.' })
@Payload()
export class AddChildPayload {
  @Field(() => ChildModel, { nullable: true, description: 'The child.' })
  child: ChildModel | null;
}

export const AddChildResult = resultOf('AddChild', AddChildPayload, 'The child, or why it was not added.');
