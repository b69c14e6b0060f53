import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import {
  RecordGuardianAgreementInput,
  recordGuardianAgreementInput,
  SignPlanInput,
  signPlanInput,
} from './agreement.inputs.ts';
import { AgreementModel } from './agreement.model.ts';
import { AgreementResult } from './care-plan-payloads.model.ts';
import { RecordGuardianAgreement } from './record-guardian-agreement.ts';
import { SignPlan } from './sign-plan.ts';

@Resolver(() => AgreementModel)
export class AgreementResolver {
  constructor(
    private readonly writes: Writes,
    private readonly signing: SignPlan,
    private readonly recording: RecordGuardianAgreement,
  ) {}

  @Mutation(() => AgreementResult, {
    description: 'Signs a version for your discipline. The last signature that was missing brings it into force.',
  })
  @Requires('plan:sign')
  signPlan(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What you sign.' }) input: SignPlanInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload: 'AgreementPayload', schema: signPlanInput, input }, (tx, parsed) =>
      this.signing.execute(tx, parsed),
    );
  }

  @Mutation(() => AgreementResult, { description: 'Records that a guardian agreed, who, when and how.' })
  @Requires('guardian-agreement:record')
  recordGuardianAgreement(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What was agreed.' }) input: RecordGuardianAgreementInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'AgreementPayload', schema: recordGuardianAgreementInput, input },
      (tx, parsed) => this.recording.execute(tx, parsed),
    );
  }
}
