import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { AgreementParty, AgreementWay, Language, Register } from '@trellis/domain';
import { GuardianModel } from '../children/guardian.model.ts';
import { LanguageEnum } from '../clinics/clinic.model.ts';
import { Visible } from '../platform/access/rules.ts';
import { Node } from '../platform/graphql/node.model.ts';
import { DateTime, LocalDate } from '../platform/graphql/scalars.ts';
import { StaffModel } from '../staff/staff.model.ts';
import { AgreementPartyEnum, AgreementWayEnum, RegisterEnum } from './closed-sets.model.ts';

@ObjectType('AgreementFacts', { description: 'What a way of agreeing leaves behind. Which are set depends on `how`.' })
@Visible('PART')
export class AgreementFactsModel {
  @Field(() => ID, { nullable: true, description: 'SIGNED_ON_SCREEN: before which member of staff.' })
  signedBefore?: string | null;

  @Field(() => String, { nullable: true, description: 'SIGNED_ON_PAPER: what the scan is filed as.' })
  scan?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'SIGNED_ON_PAPER: the day on the paper.' })
  signedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'SIGNED_BY_LINK: the name that was typed as the signature.' })
  typedName?: string | null;

  @Field(() => String, { nullable: true, description: 'SIGNED_BY_THUMB: name of the witness.' })
  witness?: string | null;

  @Field(() => ID, { nullable: true, description: 'AGREED_VERBALLY: which member of staff heard it.' })
  heardBy?: string | null;

  @Field(() => String, { nullable: true, description: 'AGREED_VERBALLY: IN_PERSON, PHONE or VIDEO_CALL.' })
  channel?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'AGREED_VERBALLY: the day it was said.' })
  spokenOn?: string | null;
}

@ObjectType('Agreement', {
  implements: () => [Node],
  description: "One party's agreement to one version: who, how, when, and exactly which text they saw.",
})
@Visible('AGREEMENTS')
export class AgreementModel extends Node {
  @Field(() => AgreementPartyEnum, { description: 'The family, or a discipline.' })
  party: AgreementParty;

  @Field(() => String, { nullable: true, description: 'Code of the discipline that signed.' })
  discipline: string | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who signed for the discipline.' })
  staff: StaffModel | null;

  @Field(() => GuardianModel, { nullable: true, description: 'Which guardian agreed.' })
  guardian: GuardianModel | null;

  @Field(() => AgreementWayEnum, { nullable: true, description: 'How.' })
  how: AgreementWay | null;

  @Field(() => AgreementFactsModel, { nullable: true, description: 'What that way leaves behind.' })
  facts: AgreementFactsModel | null;

  @Field(() => StaffModel, {
    nullable: true,
    description: 'Before which member of staff it was signed on screen, or who heard the spoken word.',
  })
  witnessedBy: StaffModel | null;

  @Field(() => String, { nullable: true, description: 'Why a colleague signed in place of the therapist.' })
  deputyReason: string | null;

  @Field(() => LanguageEnum, { nullable: true, description: 'Language of the text they saw.' })
  language: Language | null;

  @Field(() => RegisterEnum, { nullable: true, description: 'Voice of the text they saw.' })
  register: Register | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the content they saw, in hex.' })
  contentHash: string | null;

  @Field(() => String, { nullable: true, description: 'Which edition of the text they saw.' })
  templateVersion: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the text they saw, in hex.' })
  renderedHash: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When they agreed.' })
  givenAt: string | null;

  @Field(() => StaffModel, {
    nullable: true,
    description: 'Who recorded it; null for SIGNED_BY_LINK, which a guardian does alone.',
  })
  recordedBy: StaffModel | null;

  @Field(() => LocalDate, { nullable: true, description: 'The spoken word: the last day it is good for.' })
  validUntil: string | null;

  @Field(() => Boolean, { description: 'Given on an earlier version and carried on, since nothing of theirs changed.' })
  carried: boolean;

  @Field(() => Boolean, {
    description: "A trainee's signature, which counts once a therapist or the lead of the discipline answers for it.",
  })
  needsCoSignature: boolean;

  @Field(() => StaffModel, { nullable: true, description: "Who answers for a trainee's signature." })
  coSignedBy: StaffModel | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when.' })
  coSignedAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it fell, if it fell.' })
  fallenAt: string | null;

  @Field(() => String, { nullable: true, description: 'Why it fell.' })
  fallenReason: string | null;
}
