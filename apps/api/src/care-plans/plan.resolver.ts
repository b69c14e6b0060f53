import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { TreatmentConsentResult } from '../children/child-payloads.model.ts';
import { Requires } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { ActivatePlan } from './activate-plan.ts';
import { PlanResult } from './care-plan-payloads.model.ts';
import { CarePlanModel } from './care-plan.model.ts';
import { DiscardDraft } from './discard-draft.ts';
import { EditVersion } from './edit-version.ts';
import { SettleFindingInput, settleFindingInput } from './finding.inputs.ts';
import { MarkSlip } from './mark-slip.ts';
import { MovePlan } from './move-plan.ts';
import { OpenDraft } from './open-draft.ts';
import { OpenPlan } from './open-plan.ts';
import {
  ChangePlanStateInput,
  changePlanStateInput,
  EditVersionInput,
  editVersionInput,
  EndPlanInput,
  endPlanInput,
  MarkSlipInput,
  markSlipInput,
  OpenDraftInput,
  openDraftInput,
  OpenPlanInput,
  openPlanInput,
  VersionInput,
  versionInput,
  WithdrawTreatmentConsentInput,
  withdrawTreatmentConsentInput,
} from './plan.inputs.ts';
import { SendForSignatures } from './send-for-signatures.ts';
import { SettleFinding } from './settle-finding.ts';
import { TakeBack } from './take-back.ts';
import { WithdrawTreatmentConsent } from './withdraw-treatment-consent.ts';

@Resolver(() => CarePlanModel)
export class PlanResolver {
  constructor(
    private readonly writes: Writes,
    private readonly opening: OpenPlan,
    private readonly drafting: OpenDraft,
    private readonly editing: EditVersion,
    private readonly marking: MarkSlip,
    private readonly discarding: DiscardDraft,
    private readonly sending: SendForSignatures,
    private readonly taking: TakeBack,
    private readonly activating: ActivatePlan,
    private readonly settling: SettleFinding,
    private readonly moving: MovePlan,
    private readonly withdrawing: WithdrawTreatmentConsent,
  ) {}

  @Mutation(() => PlanResult, {
    description: 'Opens a stretch of care with its joint plan, as an empty draft. A child has one open plan.',
  })
  @Requires('plan:open')
  openPlan(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'For whom.' }) input: OpenPlanInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload: 'PlanPayload', schema: openPlanInput, input }, (tx, parsed) =>
      this.opening.execute(tx, parsed),
    );
  }

  @Mutation(() => PlanResult, { description: 'Opens a draft of the next version. What is in force stays in force.' })
  @Requires('plan:edit')
  openDraft(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Of which plan.' }) input: OpenDraftInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload: 'PlanPayload', schema: openDraftInput, input }, (tx, parsed) =>
      this.drafting.execute(tx, parsed),
    );
  }

  @Mutation(() => PlanResult, { description: 'Changes the terms of a draft.' })
  @Requires('plan:edit')
  editVersion(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What changes.' }) input: EditVersionInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload: 'PlanPayload', schema: editVersionInput, input }, (tx, parsed) =>
      this.editing.execute(tx, parsed),
    );
  }

  @Mutation(() => PlanResult, { description: 'Marks a difference as a slip of the pen, or takes the mark off.' })
  @Requires('plan:edit')
  markSlip(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which difference.' }) input: MarkSlipInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload: 'PlanPayload', schema: markSlipInput, input }, (tx, parsed) =>
      this.marking.execute(tx, parsed),
    );
  }

  @Mutation(() => PlanResult, { description: 'Throws a draft away.' })
  @Requires('plan:edit')
  discardDraft(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which draft.' }) input: VersionInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload: 'PlanPayload', schema: versionInput, input }, (tx, parsed) =>
      this.discarding.execute(tx, parsed),
    );
  }

  @Mutation(() => PlanResult, {
    description: 'Asks the parties of a draft to agree. What asks nobody anew comes into force at once.',
  })
  @Requires('plan:send')
  sendForSignatures(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which draft.' }) input: VersionInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload: 'PlanPayload', schema: versionInput, input }, (tx, parsed) =>
      this.sending.execute(tx, parsed),
    );
  }

  @Mutation(() => PlanResult, { description: 'Makes a sent version a draft again. What was agreed on it falls.' })
  @Requires('plan:take-back')
  takeBack(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which version.' }) input: VersionInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload: 'PlanPayload', schema: versionInput, input }, (tx, parsed) =>
      this.taking.execute(tx, parsed),
    );
  }

  @Mutation(() => PlanResult, {
    description: 'Brings a version into force whose signatures were there before something else was.',
  })
  @Requires('plan:send')
  activatePlan(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which version.' }) input: VersionInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload: 'PlanPayload', schema: versionInput, input }, (tx, parsed) =>
      this.activating.execute(tx, parsed),
    );
  }

  @Mutation(() => PlanResult, { description: 'Says why a finding may stand.' })
  @Requires('finding:settle')
  settleFinding(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which finding, and why.' }) input: SettleFindingInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload: 'PlanPayload', schema: settleFindingInput, input }, (tx, parsed) =>
      this.settling.execute(tx, parsed),
    );
  }

  @Mutation(() => PlanResult, { description: 'Lets care rest, for a reason.' })
  @Requires('plan:pause')
  pausePlan(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which plan, and why.' }) input: ChangePlanStateInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'PlanPayload', schema: changePlanStateInput, input },
      (tx, parsed) => this.moving.execute(tx, parsed, { kind: 'PAUSE', reason: parsed.reason }),
    );
  }

  @Mutation(() => PlanResult, { description: 'Goes on with a plan that rested.' })
  @Requires('plan:resume')
  resumePlan(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which plan.' }) input: ChangePlanStateInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'PlanPayload', schema: changePlanStateInput, input },
      (tx, parsed) => this.moving.execute(tx, parsed, { kind: 'RESUME' }),
    );
  }

  @Mutation(() => PlanResult, { description: 'Ends a plan and its stretch of care. What was reached stays reached.' })
  @Requires('plan:end')
  endPlan(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which plan, and why.' }) input: EndPlanInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload: 'PlanPayload', schema: endPlanInput, input }, (tx, parsed) =>
      this.moving.execute(tx, parsed, { kind: 'END', endReason: parsed.endedReason, reason: parsed.reason }),
    );
  }

  @Mutation(() => TreatmentConsentResult, {
    description:
      'Records that a family takes its consent to treatment back. If no other stands, the plan rests at once.',
  })
  @Requires('consent:record')
  withdrawTreatmentConsent(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which consent.' }) input: WithdrawTreatmentConsentInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'TreatmentConsentPayload', schema: withdrawTreatmentConsentInput, input },
      (tx, parsed) => this.withdrawing.execute(tx, parsed),
    );
  }
}
