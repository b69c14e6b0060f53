import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { AddHoliday } from './add-holiday.ts';
import { AddSiteResource } from './add-site-resource.ts';
import {
  AddHolidayInput,
  addHolidayInput,
  AddSiteResourceInput,
  addSiteResourceInput,
  ChangeSiteResourceInput,
  changeSiteResourceInput,
  KeepOpeningHoursInput,
  keepOpeningHoursInput,
  KeepStaffWeekInput,
  keepStaffWeekInput,
  RecordLeaveInput,
  recordLeaveInput,
  RemoveHolidayInput,
  removeHolidayInput,
  WithdrawLeaveInput,
  withdrawLeaveInput,
} from './calendar.inputs.ts';
import { SiteResourceModel, SiteResult, StaffTimesResult } from './calendar.model.ts';
import { ChangeSiteResource } from './change-site-resource.ts';
import { KeepOpeningHours } from './keep-opening-hours.ts';
import { KeepStaffWeek } from './keep-staff-week.ts';
import { RecordLeave } from './record-leave.ts';
import { RemoveHoliday } from './remove-holiday.ts';
import { WithdrawLeave } from './withdraw-leave.ts';

const SITE = 'SitePayload';
const STAFF = 'StaffTimesPayload';

@Resolver(() => SiteResourceModel)
export class CalendarResolver {
  constructor(
    private readonly writes: Writes,
    private readonly keepingHours: KeepOpeningHours,
    private readonly addingHoliday: AddHoliday,
    private readonly removingHoliday: RemoveHoliday,
    private readonly addingResource: AddSiteResource,
    private readonly changingResource: ChangeSiteResource,
    private readonly keepingWeek: KeepStaffWeek,
    private readonly recordingLeave: RecordLeave,
    private readonly withdrawingLeave: WithdrawLeave,
  ) {}

  @Mutation(() => SiteResult, { description: 'Says when a site is open, for the whole week.' })
  @Requires('calendar:edit')
  keepOpeningHours(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Its week.' }) input: KeepOpeningHoursInput,
  ): Promise<unknown> {
    const write = { context, info, payload: SITE, schema: keepOpeningHoursInput, input };
    return this.writes.run(write, (tx, parsed) => this.keepingHours.execute(tx, parsed));
  }

  @Mutation(() => SiteResult, { description: 'Adds a holiday of a site.' })
  @Requires('calendar:edit')
  addHoliday(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which day.' }) input: AddHolidayInput,
  ): Promise<unknown> {
    const write = { context, info, payload: SITE, schema: addHolidayInput, input };
    return this.writes.run(write, (tx, parsed) => this.addingHoliday.execute(tx, parsed));
  }

  @Mutation(() => SiteResult, { description: 'Takes a holiday out.' })
  @Requires('calendar:edit')
  removeHoliday(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which one.' }) input: RemoveHolidayInput,
  ): Promise<unknown> {
    const write = { context, info, payload: SITE, schema: removeHolidayInput, input };
    return this.writes.run(write, (tx, parsed) => this.removingHoliday.execute(tx, parsed));
  }

  @Mutation(() => SiteResult, { description: 'Adds a room, or equipment that is booked like one.' })
  @Requires('calendar:edit')
  addSiteResource(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What, and of which site.' }) input: AddSiteResourceInput,
  ): Promise<unknown> {
    const write = { context, info, payload: SITE, schema: addSiteResourceInput, input };
    return this.writes.run(write, (tx, parsed) => this.addingResource.execute(tx, parsed));
  }

  @Mutation(() => SiteResult, { description: 'Names a room or equipment anew, gives it up or takes it up again.' })
  @Requires('calendar:edit')
  changeSiteResource(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'As it shall be.' }) input: ChangeSiteResourceInput,
  ): Promise<unknown> {
    const write = { context, info, payload: SITE, schema: changeSiteResourceInput, input };
    return this.writes.run(write, (tx, parsed) => this.changingResource.execute(tx, parsed));
  }

  @Mutation(() => StaffTimesResult, { description: 'Says when somebody works, from a day on.' })
  @Requires('staff-week:edit')
  keepStaffWeek(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Their week.' }) input: KeepStaffWeekInput,
  ): Promise<unknown> {
    const write = { context, info, payload: STAFF, schema: keepStaffWeekInput, input };
    return this.writes.run(write, (tx, parsed) => this.keepingWeek.execute(tx, parsed));
  }

  @Mutation(() => StaffTimesResult, { description: 'Records that somebody is away. What they are booked for stays.' })
  @Requires('leave:record')
  recordLeave(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Who, when and why.' }) input: RecordLeaveInput,
  ): Promise<unknown> {
    const write = { context, info, payload: STAFF, schema: recordLeaveInput, input };
    return this.writes.run(write, (tx, parsed) => this.recordingLeave.execute(tx, parsed));
  }

  @Mutation(() => StaffTimesResult, { description: 'Withdraws leave that is not taken.' })
  @Requires('leave:withdraw')
  withdrawLeave(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which one.' }) input: WithdrawLeaveInput,
  ): Promise<unknown> {
    const write = { context, info, payload: STAFF, schema: withdrawLeaveInput, input };
    return this.writes.run(write, (tx, parsed) => this.withdrawingLeave.execute(tx, parsed));
  }
}
