import { Field, ObjectType } from '@nestjs/graphql';
import type { GuardianRelationship, Language } from '@trellis/domain';
import { LanguageEnum } from '../clinics/clinic.model.ts';
import { Visible } from '../platform/access/rules.ts';
import { Node } from '../platform/graphql/node.model.ts';
import { GuardianRelationshipEnum } from './closed-sets.model.ts';

@ObjectType('Guardian', { implements: () => [Node], description: 'An adult who looks after the child.' })
@Visible('CONTACT')
export class GuardianModel extends Node {
  @Field(() => String, { nullable: true, description: 'Their name.' })
  name: string | null;

  @Field(() => GuardianRelationshipEnum, { nullable: true, description: 'What they are to the child.' })
  relationship: GuardianRelationship | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they may consent to treatment and agree to a plan.' })
  hasAuthority: boolean | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email: string | null;

  @Field(() => LanguageEnum, { nullable: true, description: 'What they read and sign in.' })
  language: Language | null;
}
