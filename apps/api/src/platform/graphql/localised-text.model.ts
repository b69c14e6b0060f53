import { Field, ObjectType } from '@nestjs/graphql';
import type { LocalisedText } from '@trellis/domain';
import { Visible } from '../access/rules.ts';

@ObjectType('LocalisedText', { description: 'A text of the catalogue in the languages of the product.' })
@Visible('PART')
export class LocalisedTextModel implements LocalisedText {
  @Field(() => String, { description: 'English.' })
  en: string;

  @Field(() => String, { nullable: true, description: 'Hindi; null where there is none yet.' })
  hi: string;

  @Field(() => Boolean, {
    description: 'False marks Hindi that no clinician has reviewed; it is never printed without saying so.',
  })
  hiReviewed: boolean;
}
