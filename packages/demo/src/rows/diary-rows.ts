import type {
  AppointmentKind,
  AppointmentState,
  CancelledBy,
  CancelReason,
  ClashCode,
  LeaveKind,
  LocalDate,
  PartStanding,
  ResourceKind,
  SiteResourceKind,
} from '@trellis/domain';
import type { Instant, OfClinic, Versioned } from './row.ts';

export interface SiteResourceRow extends OfClinic, Versioned {
  readonly id: string;
  readonly siteId: string;
  readonly kind: SiteResourceKind;
  readonly name: string;
  readonly inUse: boolean;
}

interface Recorded extends OfClinic {
  readonly id: string;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
}

export interface HolidayRow extends Recorded {
  readonly siteId: string;
  readonly onDay: LocalDate;
  readonly name: string;
}

export interface StaffWeekRow extends Recorded, Versioned {
  readonly staffId: string;
  readonly since: LocalDate;
}

/** `weekday` 1 Monday to 7 Sunday. */
export interface StaffWeekHoursRow extends OfClinic {
  readonly id: string;
  readonly weekId: string;
  readonly siteId: string;
  readonly weekday: number;
  readonly opensAt: string;
  readonly closesAt: string;
}

export interface StaffLeaveRow extends Recorded {
  readonly staffId: string;
  readonly kind: LeaveKind;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly note: string;
}

export interface AppointmentRow extends OfClinic, Versioned {
  readonly id: string;
  readonly kind: AppointmentKind;
  readonly state: AppointmentState;
  readonly siteId: string;
  readonly childId: string | null;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly travelBefore: number;
  readonly travelAfter: number;
  readonly address: string | null;
  readonly link: string | null;
  readonly emergencyAddress: string | null;
  readonly requestHash: string;
  readonly bookedBy: string;
  readonly bookedAt: Instant;
  readonly overridden: readonly ClashCode[];
  readonly cancelledFor: CancelledBy | null;
  readonly cancelReason: CancelReason | null;
  readonly cancelNote: string | null;
  readonly cancelledBy: string | null;
  readonly cancelledAt: Instant | null;
}

export interface AppointmentPartRow extends OfClinic {
  readonly id: string;
  readonly appointmentId: string;
  readonly kind: ResourceKind;
  readonly takenId: string;
  readonly therapistId: string | null;
  readonly childId: string | null;
  readonly resourceId: string | null;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly standing: PartStanding;
}
