import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { ChildStore } from '../children/child.store.ts';
import { AppointmentStore } from '../schedule/appointment.store.ts';
import { BookingStore } from '../schedule/booking.store.ts';
import { Arrive } from './arrive.ts';
import { CoverAppointment } from './cover-appointment.ts';
import { CoverStore } from './cover.store.ts';
import { FinishVisit } from './finish-visit.ts';
import { MoveVisitToAnotherChild } from './move-visit-to-another-child.ts';
import { PutVisitRight } from './put-visit-right.ts';
import { RecordLateVisit } from './record-late-visit.ts';
import { RecordNotBrought } from './record-not-brought.ts';
import { StartVisit } from './start-visit.ts';
import { TherapistStore } from './therapist.store.ts';
import { VisitActStore } from './visit-act.store.ts';
import { VisitRepairResolver } from './visit-repair.resolver.ts';
import { VisitWork } from './visit-work.ts';
import { VisitResolver } from './visit.resolver.ts';
import { VisitStore } from './visit.store.ts';

/** What became of the appointments of a day, child by child. */
@Module({})
export class VisitsModule {
  /** The modules that say what a visit asks of the child's record, and of what was written of it. */
  static of(record: Type<unknown>, writing: Type<unknown>): DynamicModule {
    return {
      module: VisitsModule,
      imports: [record, writing],
      providers: [
        ChildStore,
        AppointmentStore,
        BookingStore,
        VisitStore,
        VisitActStore,
        TherapistStore,
        CoverStore,
        VisitWork,
        Arrive,
        StartVisit,
        FinishVisit,
        RecordNotBrought,
        RecordLateVisit,
        PutVisitRight,
        MoveVisitToAnotherChild,
        CoverAppointment,
        VisitResolver,
        VisitRepairResolver,
      ],
    };
  }
}
