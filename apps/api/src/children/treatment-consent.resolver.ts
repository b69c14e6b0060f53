import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { TreatmentConsentResult } from './child-payloads.model.ts';
import { RecordTreatmentConsentInput, recordTreatmentConsentInput } from './treatment-consent.inputs.ts';
import { TreatmentConsentModel } from './treatment-consent.model.ts';
import { RecordTreatmentConsent } from './record-treatment-consent.ts';

@Resolver(() => TreatmentConsentModel)
export class TreatmentConsentResolver {
  constructor(
    private readonly writes: Writes,
    private readonly recording: RecordTreatmentConsent,
  ) {}

  @Mutation(() => TreatmentConsentResult, { description: "Records a guardian's consent to treatment." })
  @Requires('consent:record')
  recordTreatmentConsent(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Who consented, when and how.' }) input: RecordTreatmentConsentInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'TreatmentConsentPayload', schema: recordTreatmentConsentInput, input },
      (tx, parsed) => this.recording.execute(tx, parsed),
    );
  }
}
