import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { CoverAppointment } from './cover-appointment.ts';
import { MoveVisitToAnotherChild } from './move-visit-to-another-child.ts';
import { PutVisitRight } from './put-visit-right.ts';
import {
  CoverAppointmentInput,
  coverAppointmentInput,
  moveVisitInput,
  MoveVisitToAnotherChildInput,
  PutVisitRightInput,
  putVisitRightInput,
} from './visit.inputs.ts';
import { CoverResult, VisitModel, VisitResult } from './visit.model.ts';

/** What is done where a day does not go as it was booked, or a visit was not written down as it was. */
@Resolver(() => VisitModel)
export class VisitRepairResolver {
  constructor(
    private readonly writes: Writes,
    private readonly right: PutVisitRight,
    private readonly moving: MoveVisitToAnotherChild,
    private readonly covering: CoverAppointment,
  ) {}

  @Mutation(() => VisitResult, {
    description: 'Puts times and people of a visit right. What was said before stays in the trail.',
  })
  @Requires('visit:put-right')
  putVisitRight(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which visit, and how it truly was.' }) input: PutVisitRightInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'VisitPayload', schema: putVisitRightInput, input },
      (tx, parsed) => this.right.execute(tx, parsed),
    );
  }

  @Mutation(() => VisitResult, {
    description:
      'Moves a visit to the child it truly was of. What was recorded in it is taken back as of the wrong child; both records tell of it.',
  })
  @Requires('visit:move')
  moveVisitToAnotherChild(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which visit, to which child and why.' }) input: MoveVisitToAnotherChildInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload: 'VisitPayload', schema: moveVisitInput, input }, (tx, parsed) =>
      this.moving.execute(tx, parsed),
    );
  }

  @Mutation(() => CoverResult, {
    description:
      'Has somebody take the part of a colleague today. They have the record of that child open until midnight by the clinic’s clock.',
  })
  @Requires('appointment:cover')
  coverAppointment(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Who covers for whom, in which appointment.' }) input: CoverAppointmentInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'CoverPayload', schema: coverAppointmentInput, input },
      (tx, parsed) => this.covering.execute(tx, parsed),
    );
  }
}
