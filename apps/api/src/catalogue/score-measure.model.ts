import { Field, Float, ObjectType } from '@nestjs/graphql';
import type { LocalisedText } from '@trellis/domain';
import { Visible } from '../platform/access/rules.ts';
import { LocalisedTextModel } from '../platform/graphql/localised-text.model.ts';

@ObjectType('ScoreField', { description: 'One of the scores a measure gives.' })
@Visible('DIRECTORY')
export class ScoreFieldModel {
  @Field(() => String, { description: 'Its code, unique in the measure.' })
  code: string;

  @Field(() => String, { description: 'Its name.' })
  label: string;

  @Field(() => String, { description: 'integer, decimal, enum or text; only numbers can be drawn.' })
  type: string;

  @Field(() => Float, { nullable: true, description: 'The least there is.' })
  min: number | null;

  @Field(() => Float, { nullable: true, description: 'The most there is.' })
  max: number | null;

  @Field(() => Float, { nullable: true, description: 'The smallest difference between two scores.' })
  step: number | null;

  @Field(() => String, { nullable: true, description: 'What it is counted in.' })
  unit: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether more is better; null where neither way is.' })
  higherIsBetter: boolean | null;
}

@ObjectType('ScoreMeasure', { description: 'A named measure of which this product keeps scores, never its items.' })
@Visible('DIRECTORY')
export class ScoreMeasureModel {
  @Field(() => String, { description: 'Its code.' })
  code: string;

  @Field(() => LocalisedTextModel, { description: 'Its name.' })
  label: LocalisedText;

  @Field(() => String, { description: 'How it is called among colleagues.' })
  abbreviation: string;

  @Field(() => Boolean, { description: 'True for one that sorts children and is never drawn as progress.' })
  classification: boolean;

  @Field(() => [ScoreFieldModel], { description: 'Its scores.' })
  fields: readonly ScoreFieldModel[];
}
