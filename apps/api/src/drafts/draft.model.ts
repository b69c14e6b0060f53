import { Field, ObjectType } from '@nestjs/graphql';
import { Payload, Visible } from '../platform/access/rules.ts';
import { resultOf } from '../platform/graphql/refusal.model.ts';
import { DateTime } from '../platform/graphql/scalars.ts';

/** Has no read shape: only its owner's requests make one, out of what only this process can open. */
@ObjectType('Draft', { description: 'Text you have typed and not sent. Nobody else ever reads it.' })
@Visible('PART')
export class DraftModel {
  @Field(() => String, { description: 'Which form it was typed in.' })
  form: string;

  @Field(() => String, { description: 'What the form was about, usually an id.' })
  subject: string;

  @Field(() => String, { description: 'The text.' })
  body: string;

  @Field(() => DateTime, { description: 'When it was last kept.' })
  updatedAt: string;
}

@ObjectType('DraftPayload', { description: 'The draft as it is kept, or nothing once it is gone.' })
@Payload()
export class DraftPayload {
  @Field(() => DraftModel, { nullable: true, description: 'The draft; null once it is gone.' })
  draft: DraftModel | null;
}

export const DraftResult = resultOf('Draft', DraftPayload, 'The draft, or why it was not kept.');
