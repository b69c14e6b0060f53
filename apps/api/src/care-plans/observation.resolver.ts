import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import {
  RecordObservationInput,
  recordObservationSchema,
  VoidObservationInput,
  voidObservationSchema,
} from './observation.inputs.ts';
import { ObservationModel, ObservationResult } from './observation.model.ts';
import { RecordObservation } from './record-observation.ts';
import { VoidObservation } from './void-observation.ts';

@Resolver(() => ObservationModel)
export class ObservationResolver {
  constructor(
    private readonly writes: Writes,
    private readonly recording: RecordObservation,
    private readonly voiding: VoidObservation,
  ) {}

  @Mutation(() => ObservationResult, {
    description: 'Writes down what was seen. The same id with the same content is the same observation.',
  })
  @Requires('observation:record')
  recordObservation(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { type: () => RecordObservationInput, description: 'What was seen.' }) input: RecordObservationInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'ObservationPayload', schema: recordObservationSchema, input },
      (tx, parsed) => this.recording.execute(tx, parsed),
    );
  }

  @Mutation(() => ObservationResult, { description: 'Takes an observation back: your own, or as lead any.' })
  @Requires('observation:void')
  voidObservation(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { type: () => VoidObservationInput, description: 'Which, and why.' }) input: VoidObservationInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'ObservationPayload', schema: voidObservationSchema, input },
      (tx, parsed) => this.voiding.execute(tx, parsed),
    );
  }
}
