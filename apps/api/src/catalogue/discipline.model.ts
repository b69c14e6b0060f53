import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText, MarkShape } from '@trellis/domain';
import { Visible } from '../platform/access/rules.ts';
import { enumOf } from '../platform/graphql/closed-set.model.ts';
import { LocalisedTextModel } from '../platform/graphql/localised-text.model.ts';

export const MarkShapeEnum = enumOf<MarkShape>('MarkShape', 'The outline a discipline is drawn in.', {
  CIRCLE: 'A circle.',
  SQUARE: 'A square.',
  TRIANGLE: 'A triangle.',
  DIAMOND: 'A diamond.',
  HEXAGON: 'A hexagon.',
});

@ObjectType('MarkColours', { description: 'The colours of a mark, as #RRGGBB. Shape and letters carry the meaning.' })
@Visible('PART')
export class MarkColoursModel {
  @Field(() => String, { description: 'For text and lines.' })
  text: string;

  @Field(() => String, { description: 'For areas with white text on them.' })
  solid: string;

  @Field(() => String, { description: 'For areas behind text.' })
  tint: string;
}

@ObjectType('Mark', { description: 'How a discipline is drawn.' })
@Visible('PART')
export class MarkModel {
  @Field(() => MarkShapeEnum, { description: 'Its outline; no two disciplines share one.' })
  shape: MarkShape;

  @Field(() => String, { description: 'One to three letters in it; no two disciplines share them.' })
  letters: string;

  @Field(() => MarkColoursModel, { description: 'On a light ground.' })
  light: MarkColoursModel;

  @Field(() => MarkColoursModel, { description: 'On a dark ground.' })
  dark: MarkColoursModel;
}

@ObjectType('FocusArea', { description: 'What a strand works on. The discipline is its usual home, not a fence.' })
@Visible('DIRECTORY')
export class FocusAreaModel {
  @Field(() => String, { description: 'Its code.' })
  code: string;

  @Field(() => String, { description: 'Code of the discipline that usually works on it.' })
  discipline: string;

  @Field(() => LocalisedTextModel, { description: 'Its name.' })
  label: LocalisedText;
}

@ObjectType('Discipline', { description: 'A therapy discipline. How many there are is data, not code.' })
@Visible('DIRECTORY')
export class DisciplineModel {
  @Field(() => String, { description: 'Its code.' })
  code: string;

  @Field(() => LocalisedTextModel, { description: 'Its name.' })
  label: LocalisedText;

  @Field(() => LocalisedTextModel, { description: 'What someone who practises it is called.' })
  practitioner: LocalisedText;

  @Field(() => LocalisedTextModel, { description: 'What it is for.' })
  mainGoal: LocalisedText;

  @Field(() => LocalisedTextModel, { description: 'How it works.' })
  approach: LocalisedText;

  @Field(() => MarkModel, { description: 'How it is drawn.' })
  mark: MarkModel;

  @Field(() => [FocusAreaModel], { description: 'What it usually works on.' })
  focusAreas: readonly FocusAreaModel[];

  @Field(() => Int, { description: 'Its place among the disciplines, wherever they stand side by side.' })
  order: number;
}
