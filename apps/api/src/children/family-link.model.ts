import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { FamilyLinkEnd, FamilyLinkStanding } from '@trellis/domain';
import { Payload, Visible } from '../platform/access/rules.ts';
import { enumOf } from '../platform/graphql/closed-set.model.ts';
import { Node } from '../platform/graphql/node.model.ts';
import { resultOf } from '../platform/graphql/refusal.model.ts';
import { DateTime } from '../platform/graphql/scalars.ts';
import { StaffModel } from '../staff/staff.model.ts';
import { GuardianModel } from './guardian.model.ts';

export const FamilyLinkStandingEnum = enumOf<FamilyLinkStanding>(
  'FamilyLinkStanding',
  'Where a personal link stands.',
  {
    OPEN: 'It opens the family page.',
    RUN_OUT: 'Its time is over.',
    ENDED: 'Somebody ended it, or the guardian was given another.',
  },
);

export const FamilyLinkEndEnum = enumOf<FamilyLinkEnd>('FamilyLinkEnd', 'Why a personal link ended before its time.', {
  WITHDRAWN: 'The clinic withdrew it.',
  RENEWED: 'The guardian was given another.',
});

@ObjectType('FamilyLink', {
  implements: () => [Node],
  description:
    'A guardian’s personal link to the family page. Its secret is told once, when it is made, and to nobody again.',
})
@Visible('CONTACT')
export class FamilyLinkModel extends Node {
  @Field(() => FamilyLinkStandingEnum, { description: 'Where it stands now.' })
  standing: FamilyLinkStanding;

  @Field(() => StaffModel, { nullable: true, description: 'Who made it.' })
  madeBy: StaffModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was made.' })
  madeAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'From when it opens nothing.' })
  expiresAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the page was last opened with it; null for never.' })
  lastOpenedAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ended before its time.' })
  endedAt: string | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who ended it.' })
  endedBy: StaffModel | null;

  @Field(() => FamilyLinkEndEnum, { nullable: true, description: 'Why it ended.' })
  endedFor: FamilyLinkEnd | null;

  @Field(() => Int, { description: 'Version of the row, to send with a change.' })
  version: number;
}

/** Has no read shape: it is answered once, out of what is kept nowhere. */
@ObjectType('FamilyLinkSecret', { description: 'What opens the page. Give it to the guardian and to nobody else.' })
@Visible('PART')
export class FamilyLinkSecretModel {
  @Field(() => String, { description: 'The path to open, on the address of this installation.' })
  path: string;
}

@ObjectType('FamilyLinkPayload', { description: 'A personal link that was made or withdrawn.' })
@Payload()
export class FamilyLinkPayload {
  @Field(() => FamilyLinkModel, { nullable: true, description: 'The link.' })
  link: FamilyLinkModel | null;

  @Field(() => FamilyLinkSecretModel, { nullable: true, description: 'Its secret, for the one who has just made it.' })
  secret: FamilyLinkSecretModel | null;

  @Field(() => GuardianModel, { nullable: true, description: 'Whose it is.' })
  guardian: GuardianModel | null;
}

export const FamilyLinkResult = resultOf(
  'FamilyLink',
  FamilyLinkPayload,
  'The link, or why it was not made or withdrawn.',
);

Field(() => [FamilyLinkModel], {
  nullable: true,
  description: 'Their personal links to the family page, newest first; no more than the last five.',
})(GuardianModel.prototype, 'familyLinks');
