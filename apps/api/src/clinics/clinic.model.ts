import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Language, StartConvention } from '@trellis/domain';
import { Payload, Visible } from '../platform/access/rules.ts';
import { enumOf } from '../platform/graphql/closed-set.model.ts';
import { Node } from '../platform/graphql/node.model.ts';
import { resultOf } from '../platform/graphql/refusal.model.ts';
import { type CLINIC_KINDS, type ClinicKind } from './clinic.entity.ts';

export const ClinicKindEnum = enumOf<(typeof CLINIC_KINDS)[number]>('ClinicKind', 'What a clinic is for.', {
  DEMO: 'Holds synthetic children only.',
  REAL: 'Treats children.',
  SANDBOX: "A partner's place to try.",
});

export const LanguageEnum = enumOf<Language>('Language', 'A language of the product.', {
  en: 'English.',
  hi: 'Hindi.',
});

@ObjectType('OpeningHours', { description: "When a site is open on one day of the week, in the clinic's time zone." })
@Visible('DIRECTORY')
export class OpeningHoursModel {
  @Field(() => Int, { description: 'As ISO 8601 counts: 1 is Monday, 7 is Sunday. A day without hours is closed.' })
  weekday: number;

  @Field(() => String, { description: 'HH:MM.' })
  opensAt: string;

  @Field(() => String, { description: 'HH:MM.' })
  closesAt: string;
}

@ObjectType('Site', { implements: () => [Node], description: 'A place where the clinic treats.' })
@Visible('DIRECTORY')
export class SiteModel extends Node {
  @Field(() => String, { description: 'Name of the place.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Postal address.' })
  address: string | null;

  @Field(() => [OpeningHoursModel], { description: 'Days it is open.' })
  openingHours: OpeningHoursModel[];
}

@ObjectType('Clinic', { implements: () => [Node], description: 'The clinic you are signed in to.' })
@Visible('DIRECTORY')
export class ClinicModel extends Node {
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => ClinicKindEnum, { description: 'What it is for.' })
  kind: ClinicKind;

  @Field(() => String, { description: 'IANA name; every rule about a day is evaluated in it.' })
  timeZone: string;

  @Field(() => LanguageEnum, { description: 'What the clinic writes in where nobody has said otherwise.' })
  language: Language;

  @Field(() => Int, { description: 'Level at which improvement goals of new plans start: -2 or -1.' })
  startConvention: StartConvention;

  @Field(() => Boolean, { description: 'Whether what families want is scored by COPM here.' })
  usesCopm: boolean;

  @Field(() => Int, { description: 'Version of the row, to send with a change.' })
  version: number;

  @Field(() => [SiteModel], { description: 'Places where it treats.' })
  sites: SiteModel[];
}

@ObjectType('ClinicPayload', { description: 'The clinic as it is now.' })
@Payload()
export class ClinicPayload {
  @Field(() => ClinicModel, { nullable: true, description: 'The clinic.' })
  clinic: ClinicModel | null;
}

export const ClinicResult = resultOf('Clinic', ClinicPayload, 'The clinic, or why it was not changed.');
