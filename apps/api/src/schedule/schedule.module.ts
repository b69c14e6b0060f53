import { Module } from '@nestjs/common';
import { AddHoliday } from './add-holiday.ts';
import { AddSiteResource } from './add-site-resource.ts';
import { AppointmentResolver } from './appointment.resolver.ts';
import { AppointmentStore } from './appointment.store.ts';
import { BookAppointment } from './book-appointment.ts';
import { BookSeries } from './book-series.ts';
import { BookingStore } from './booking.store.ts';
import { CalendarResolver } from './calendar.resolver.ts';
import { CalendarStore } from './calendar.store.ts';
import { CancelAppointment } from './cancel-appointment.ts';
import { ChangeSiteResource } from './change-site-resource.ts';
import { DiaryResolver } from './diary.resolver.ts';
import { KeepOpeningHours } from './keep-opening-hours.ts';
import { KeepStaffWeek } from './keep-staff-week.ts';
import { MoveAppointment } from './move-appointment.ts';
import { RecordLeave } from './record-leave.ts';
import { RemoveHoliday } from './remove-holiday.ts';
import { WithdrawLeave } from './withdraw-leave.ts';

/** The diary: when a clinic is open and who is at work, what is free, and what is booked. */
@Module({
  providers: [
    BookingStore,
    AppointmentStore,
    CalendarStore,
    BookAppointment,
    BookSeries,
    MoveAppointment,
    CancelAppointment,
    KeepOpeningHours,
    AddHoliday,
    RemoveHoliday,
    AddSiteResource,
    ChangeSiteResource,
    KeepStaffWeek,
    RecordLeave,
    WithdrawLeave,
    AppointmentResolver,
    DiaryResolver,
    CalendarResolver,
  ],
})
export class ScheduleModule {}
