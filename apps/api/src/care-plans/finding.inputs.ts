import { Field, ID, InputType } from '@nestjs/graphql';
import { type FindingReason, type SettlementInput, settlementInputSchema } from '@trellis/domain';
import { z } from 'zod';
import { FindingReasonEnum, SettleKindEnum } from './closed-sets.model.ts';
import { knownId } from '../platform/graphql/row-ids.ts';

export const settleFindingInput = z
  .object({ versionId: knownId, key: z.string().min(1).max(400) })
  .and(settlementInputSchema);

@InputType('SettleFindingInput', { description: 'Why a finding may stand. Which fields are needed depends on `kind`.' })
export class SettleFindingInput {
  @Field(() => ID, { description: 'The version it was found in.' })
  versionId: string;

  @Field(() => String, { description: '`key` of the finding.' })
  key: string;

  @Field(() => SettleKindEnum, { description: 'What is said of it.' })
  kind: SettlementInput['kind'];

  @Field(() => FindingReasonEnum, { nullable: true, description: 'REASON: which one.' })
  reason?: FindingReason | null;

  @Field(() => String, { description: 'In own words; may be empty for a REASON.' })
  note: string;

  @Field(() => String, { nullable: true, description: 'CLEARANCE: role of whoever cleared it in writing.' })
  clearedByRole?: string | null;

  @Field(() => String, { nullable: true, description: 'CLEARANCE: their name.' })
  clearedBy?: string | null;
}
