import { Args, Context, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires, Visible } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { Reads } from '../platform/read/reads.ts';
import {
  BookAppointmentInput,
  bookAppointmentInput,
  BookSeriesInput,
  bookSeriesInput,
  CancelAppointmentInput,
  cancelAppointmentInput,
  MoveAppointmentInput,
  moveAppointmentInput,
} from './appointment.inputs.ts';
import { AppointmentConnection, AppointmentModel, AppointmentResult, AppointmentsArgs } from './appointment.model.ts';
import { appointmentsByTime, matchingAppointments } from './appointment.read.ts';
import { BookAppointment } from './book-appointment.ts';
import { BookSeries } from './book-series.ts';
import { CancelAppointment } from './cancel-appointment.ts';
import { MoveAppointment } from './move-appointment.ts';

const payload = 'AppointmentPayload';

@Resolver(() => AppointmentModel)
export class AppointmentResolver {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly booking: BookAppointment,
    private readonly bookingSeries: BookSeries,
    private readonly moving: MoveAppointment,
    private readonly cancelling: CancelAppointment,
  ) {}

  @Query(() => AppointmentModel, { nullable: true, description: 'An appointment, by its id.' })
  @Visible('IDENTITY')
  appointment(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('id', { type: () => ID, description: 'Id of the appointment.' }) id: string,
  ): Promise<unknown> {
    return this.reads.byId(context, info, id);
  }

  @Query(() => AppointmentConnection, { description: 'Appointments of the clinic in the order of time.' })
  @Visible('IDENTITY')
  appointments(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args() args: AppointmentsArgs,
  ): Promise<unknown> {
    return this.reads.page(context, info, 'Appointment', matchingAppointments, appointmentsByTime, args);
  }

  @Mutation(() => AppointmentResult, {
    description: 'Books an appointment, at a time at which everybody and everything is free.',
  })
  @Requires('appointment:book')
  bookAppointment(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Who meets, where and when.' }) input: BookAppointmentInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: bookAppointmentInput, input }, (tx, parsed) =>
      this.booking.execute(tx, parsed),
    );
  }

  @Mutation(() => AppointmentResult, {
    description: 'Books several appointments of the same people, all of them or none.',
  })
  @Requires('appointment:book')
  bookSeries(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Who meets, where and on which dates.' }) input: BookSeriesInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: bookSeriesInput, input }, (tx, parsed) =>
      this.bookingSeries.execute(tx, parsed),
    );
  }

  @Mutation(() => AppointmentResult, {
    description:
      'Moves an appointment, or those of its series, all of them or none. Makes it longer or shorter as well.',
  })
  @Requires('appointment:move')
  moveAppointment(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Whither, and how far it goes.' }) input: MoveAppointmentInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: moveAppointmentInput, input }, (tx, parsed) =>
      this.moving.execute(tx, parsed),
    );
  }

  @Mutation(() => AppointmentResult, {
    description: 'Cancels an appointment, or those of its series. It stays where it was.',
  })
  @Requires('appointment:cancel')
  cancelAppointment(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Who wished it and why, and how far it goes.' }) input: CancelAppointmentInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: cancelAppointmentInput, input }, (tx, parsed) =>
      this.cancelling.execute(tx, parsed),
    );
  }
}
