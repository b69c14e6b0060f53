import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  EPISODE_KINDS,
  type EpisodeKind,
  PLAN_END_REASONS,
  type PlanEndReason,
  planTermsSchema,
  type StartConvention,
  TEXT_LENGTHS,
} from '@trellis/domain';
import { z } from 'zod';
import { EpisodeKindEnum } from '../children/closed-sets.model.ts';
import { DateTime, LocalDate } from '../platform/graphql/scalars.ts';
import { PlanEndReasonEnum } from './closed-sets.model.ts';
import { knownId } from '../platform/graphql/row-ids.ts';

const version = z.int();
/** Left out where there is nothing to say; the domain decides whether that will do. */
export const reason = z
  .string()
  .trim()
  .max(TEXT_LENGTHS.reason)
  .nullish()
  .transform((said) => said ?? '');

export const openPlanInput = z.object({ childId: knownId, episodeKind: z.enum(EPISODE_KINDS) });

@InputType('OpenPlanInput', { description: 'For whom a plan is opened, and what the stretch of care is for.' })
export class OpenPlanInput implements z.input<typeof openPlanInput> {
  @Field(() => ID, { description: 'Which child.' })
  childId: string;

  @Field(() => EpisodeKindEnum, { description: 'What the stretch of care is for.' })
  episodeKind: EpisodeKind;
}

export const openDraftInput = z.object({ planId: knownId, version });

@InputType('OpenDraftInput', { description: 'Of which plan a draft is opened.' })
export class OpenDraftInput implements z.input<typeof openDraftInput> {
  @Field(() => ID, { description: 'Which plan.' })
  planId: string;

  @Field(() => Int, { description: 'Version of the plan you saw.' })
  version: number;
}

export const lookAtPlanInput = z.object({
  versionId: knownId,
  until: z.iso
    .datetime()
    .transform((at) => new Date(at))
    .nullish(),
});

@InputType('LookAtPlanInput', { description: 'What of a version was seen.' })
export class LookAtPlanInput implements z.input<typeof lookAtPlanInput> {
  @Field(() => ID, { description: 'Which version of the plan.' })
  versionId: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'The newest change that was seen; now, where it is left out or later.',
  })
  until?: string | null;
}

export const versionInput = z.object({ versionId: knownId, version });

@InputType('VersionInput', { description: 'Which version of a plan.' })
export class VersionInput implements z.input<typeof versionInput> {
  @Field(() => ID, { description: 'Which version of the plan.' })
  versionId: string;

  @Field(() => Int, { description: 'Version of its row you saw.' })
  version: number;
}

export const editVersionInput = versionInput.extend(planTermsSchema.partial().shape);

@InputType('EditVersionInput', { description: "What changes of a draft's terms; a field left out stays." })
export class EditVersionInput extends VersionInput implements z.input<typeof editVersionInput> {
  @Field(() => LocalDate, { nullable: true, description: 'The day of the next review.' })
  reviewOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'Where improvement goals start: -2 or -1.' })
  startConvention?: StartConvention;

  @Field(() => Int, { nullable: true, description: 'Minutes of therapy a week that the family agrees to.' })
  agreedWeeklyMinutes?: number | null;

  @Field(() => String, { nullable: true, description: 'Code of the delivery mode.' })
  place?: string | null;
}

export const markSlipInput = versionInput.extend({ path: z.string().min(1).max(200), isSlip: z.boolean() });

@InputType('MarkSlipInput', { description: 'Whether a difference from the version in force is a slip of the pen.' })
export class MarkSlipInput extends VersionInput implements z.input<typeof markSlipInput> {
  @Field(() => String, { description: '`path` of the change, as `changes` gives it.' })
  path: string;

  @Field(() => Boolean, { description: 'True to mark it, false to take the mark off.' })
  isSlip: boolean;
}

export const changePlanStateInput = z.object({ planId: knownId, version, reason });

@InputType('ChangePlanStateInput', { description: 'A plan that is paused or resumed.' })
export class ChangePlanStateInput implements z.input<typeof changePlanStateInput> {
  @Field(() => ID, { description: 'Which plan.' })
  planId: string;

  @Field(() => Int, { description: 'Version of the plan you saw.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'Why; pausing needs it.' })
  reason?: string | null;
}

export const endPlanInput = changePlanStateInput.extend({ endedReason: z.enum(PLAN_END_REASONS) });

@InputType('EndPlanInput', { description: 'A plan that ends.' })
export class EndPlanInput extends ChangePlanStateInput implements z.input<typeof endPlanInput> {
  @Field(() => PlanEndReasonEnum, { description: 'Why, in a word.' })
  endedReason: PlanEndReason;
}

export const withdrawTreatmentConsentInput = z.object({ consentId: knownId, version });

@InputType('WithdrawTreatmentConsentInput', { description: 'A consent that the family takes back.' })
export class WithdrawTreatmentConsentInput implements z.input<typeof withdrawTreatmentConsentInput> {
  @Field(() => ID, { description: 'Which consent.' })
  consentId: string;

  @Field(() => Int, { description: 'Version of the consent you saw.' })
  version: number;
}
