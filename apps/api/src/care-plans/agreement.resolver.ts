import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import {
  CoSignPlanInput,
  coSignPlanInput,
  RecordChildsWordsInput,
  recordChildsWordsInput,
  RecordGuardianAgreementInput,
  recordGuardianAgreementInput,
  SignPlanInput,
  signPlanInput,
} from './agreement.inputs.ts';
import { AgreementModel } from './agreement.model.ts';
import { AgreementResult, ChildsWordsResult } from './care-plan-payloads.model.ts';
import { CoSignPlan } from './co-sign-plan.ts';
import { RecordChildsWords } from './record-childs-words.ts';
import { RecordGuardianAgreement } from './record-guardian-agreement.ts';
import { SignPlan } from './sign-plan.ts';

@Resolver(() => AgreementModel)
export class AgreementResolver {
  constructor(
    private readonly writes: Writes,
    private readonly signing: SignPlan,
    private readonly coSigning: CoSignPlan,
    private readonly recording: RecordGuardianAgreement,
    private readonly hearing: RecordChildsWords,
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

  @Mutation(() => AgreementResult, {
    description: "Answers for a trainee's signature of your discipline, which counts from then on.",
  })
  @Requires('plan:co-sign')
  coSignPlan(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What you were shown.' }) input: CoSignPlanInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'AgreementPayload', schema: coSignPlanInput, input },
      (tx, parsed) => this.coSigning.execute(tx, parsed),
    );
  }

  @Mutation(() => ChildsWordsResult, {
    description: 'Keeps what the child said or showed about a version: who heard it, when, and the words.',
  })
  @Requires('child-words:record')
  recordChildsWords(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What the child said.' }) input: RecordChildsWordsInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'ChildsWordsPayload', schema: recordChildsWordsInput, input },
      (tx, parsed) => this.hearing.execute(tx, parsed),
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
