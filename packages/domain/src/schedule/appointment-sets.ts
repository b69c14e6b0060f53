import type { DeliveryMode } from '../catalogue/policies.ts';

/** What kind of meeting is booked. JOINT: both therapists, one room, one child. */
export const APPOINTMENT_KINDS = ['SINGLE', 'JOINT', 'GROUP', 'HOME_VISIT', 'ONLINE'] as const;
export type AppointmentKind = (typeof APPOINTMENT_KINDS)[number];

/** Whether it stands. What becomes of it on the day is of the visit. */
export const APPOINTMENT_STATES = ['BOOKED', 'CANCELLED'] as const;
export type AppointmentState = (typeof APPOINTMENT_STATES)[number];

/** Whose wish a cancellation was. */
export const CANCELLED_BY = ['FAMILY', 'CLINIC'] as const;
export type CancelledBy = (typeof CANCELLED_BY)[number];

export const CANCEL_REASONS = [
  'CHILD_ILL',
  'FAMILY_CANNOT',
  'STAFF_AWAY',
  'CLINIC_CLOSED',
  'WEATHER_OR_TRANSPORT',
  'BOOKED_BY_MISTAKE',
  'OTHER',
] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

/** What an appointment takes up, so that nobody else has it at that time. */
export const RESOURCE_KINDS = ['THERAPIST', 'CHILD', 'ROOM', 'EQUIPMENT'] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** Those of a site: rooms, and equipment that is booked like one. */
export const SITE_RESOURCE_KINDS = ['ROOM', 'EQUIPMENT'] as const satisfies readonly ResourceKind[];
export type SiteResourceKind = (typeof SITE_RESOURCE_KINDS)[number];

/**
 * How what an appointment takes up is taken. HELD: nobody else can hold it. OVERRIDDEN: it was taken already, and somebody
 * who may said that it is to be all the same. RELEASED: the appointment is cancelled.
 */
export const PART_STANDINGS = ['HELD', 'OVERRIDDEN', 'RELEASED'] as const;
export type PartStanding = (typeof PART_STANDINGS)[number];

interface KindRule {
  readonly deliveryMode: DeliveryMode;
  readonly therapists: { readonly fewest: number; readonly most: number };
  readonly children: { readonly fewest: number; readonly most: number };
}

/** How many meet in each kind, and where. A group of one is no group, and nine are a class. */
export const KIND_RULES = {
  SINGLE: { deliveryMode: 'CLINIC', therapists: { fewest: 1, most: 1 }, children: { fewest: 1, most: 1 } },
  JOINT: { deliveryMode: 'CLINIC', therapists: { fewest: 2, most: 2 }, children: { fewest: 1, most: 1 } },
  GROUP: { deliveryMode: 'CLINIC', therapists: { fewest: 1, most: 3 }, children: { fewest: 2, most: 8 } },
  HOME_VISIT: { deliveryMode: 'HOME_VISIT', therapists: { fewest: 1, most: 2 }, children: { fewest: 1, most: 1 } },
  ONLINE: { deliveryMode: 'ONLINE', therapists: { fewest: 1, most: 2 }, children: { fewest: 1, most: 1 } },
} as const satisfies Record<AppointmentKind, KindRule>;

/** Whether it takes place in the clinic: then it needs a room, and keeps the hours of the site. */
export function isInClinic(kind: AppointmentKind): boolean {
  return KIND_RULES[kind].deliveryMode === 'CLINIC';
}
