import { Field, ObjectType } from '@nestjs/graphql';
import type { LocalisedText, PrecautionSeverity } from '@trellis/domain';
import { Visible } from '../platform/access/rules.ts';
import { enumOf } from '../platform/graphql/closed-set.model.ts';
import { LocalisedTextModel } from '../platform/graphql/localised-text.model.ts';

export const PrecautionSeverityEnum = enumOf<PrecautionSeverity>('PrecautionSeverity', 'How grave a precaution is.', {
  CRITICAL: 'Life or limb.',
  HIGH: 'Harm that lasts.',
  MODERATE: 'Harm that passes.',
  INFO: 'Good to know.',
});

@ObjectType('Hazard', { description: 'What can be dangerous in an activity: the tag that precautions look for.' })
@Visible('DIRECTORY')
export class HazardModel {
  @Field(() => String, { description: 'Its code.' })
  code: string;

  @Field(() => LocalisedTextModel, { description: 'Its name.' })
  label: LocalisedText;
}

@ObjectType('Tool', { description: 'Something an activity is done with.' })
@Visible('DIRECTORY')
export class ToolModel {
  @Field(() => String, { description: 'Its code.' })
  code: string;

  @Field(() => LocalisedTextModel, { description: 'Its name.' })
  label: LocalisedText;

  @Field(() => [String], { nullable: true, description: 'Codes of its hazards; null is not checked, never safe.' })
  hazardTags: readonly string[] | null;

  @Field(() => Boolean, { description: 'Whether there is one without latex.' })
  latexFreeVariant: boolean;
}

@ObjectType('Technique', { description: 'What a discipline does with a child.' })
@Visible('DIRECTORY')
export class TechniqueModel {
  @Field(() => String, { description: 'Its code.' })
  code: string;

  @Field(() => LocalisedTextModel, { description: 'Its name.' })
  label: LocalisedText;

  @Field(() => [String], { description: 'Codes of the disciplines that do it.' })
  disciplines: readonly string[];

  @Field(() => [String], { description: 'Codes of the focus areas it works on; the first is its usual home.' })
  focusAreas: readonly string[];

  @Field(() => [String], { description: 'Codes of the tools it can take.' })
  tools: readonly string[];

  @Field(() => [String], { nullable: true, description: 'Codes of its hazards; null is not checked, never safe.' })
  hazardTags: readonly string[] | null;

  @Field(() => String, { description: 'Code of the approach, such as ACTIVITY_BASED.' })
  approach: string;
}

@ObjectType('PrecautionStatus', { description: 'How a precaution of one kind can stand for a child.' })
@Visible('PART')
export class PrecautionStatusModel {
  @Field(() => String, { description: 'Its code, such as NWB.' })
  code: string;

  @Field(() => LocalisedTextModel, { description: 'What it means.' })
  label: LocalisedText;

  @Field(() => [String], { description: 'Codes of the hazards it forbids while it is good.' })
  forbids: readonly string[];

  @Field(() => [String], { description: 'Codes of the hazards it asks care for while it is good.' })
  withCare: readonly string[];
}

@ObjectType('PrecautionKind', { description: 'A kind of precaution that can be raised for a child.' })
@Visible('DIRECTORY')
export class PrecautionKindModel {
  @Field(() => String, { description: 'Its code.' })
  code: string;

  @Field(() => LocalisedTextModel, { description: 'Its name.' })
  label: LocalisedText;

  @Field(() => PrecautionSeverityEnum, { description: 'How grave it is.' })
  severity: PrecautionSeverity;

  @Field(() => [String], { description: 'Codes of the hazards it forbids while no status says otherwise.' })
  forbids: readonly string[];

  @Field(() => [String], { description: 'Codes of the hazards it asks care for while no status says otherwise.' })
  withCare: readonly string[];

  @Field(() => [LocalisedTextModel], { description: 'What to do and what to leave. Advice, not orders.' })
  advice: readonly LocalisedText[];

  @Field(() => Boolean, { description: 'Whether everyone of the clinic must find it at once.' })
  onEmergencyCard: boolean;

  @Field(() => [String], { description: 'Codes of those who must clear it in writing; empty where a reason will do.' })
  clearanceBy: readonly string[];

  @Field(() => Boolean, { description: 'Whether it cannot be raised without a place and a side of the body.' })
  needsSite: boolean;

  @Field(() => Boolean, { description: 'Whether it has a place on the body at all.' })
  takesSite: boolean;

  @Field(() => [PrecautionStatusModel], {
    description: 'The statuses it can have for a child; empty where it has none.',
  })
  statuses: readonly PrecautionStatusModel[];
}

@ObjectType('Setting', { description: 'A place where a goal lives and is observed.' })
@Visible('DIRECTORY')
export class SettingModel {
  @Field(() => String, { description: 'Its code.' })
  code: string;

  @Field(() => LocalisedTextModel, { description: 'Its name.' })
  label: LocalisedText;
}
