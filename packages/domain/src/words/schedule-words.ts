import type {
  AppointmentKind,
  AppointmentState,
  CancelledBy,
  CancelReason,
  ResourceKind,
} from '../schedule/appointment-sets.ts';
import type { ClashCode } from '../schedule/clash.ts';
import type { SeriesScope } from '../schedule/recurrence.ts';
import type { LeaveKind } from '../schedule/work-hours.ts';
import type { Words } from './language.ts';

const appointmentKind = {
  SINGLE: { en: 'Single', hi: 'अकेले' },
  JOINT: { en: 'Joint', hi: 'साझा' },
  GROUP: { en: 'Group', hi: 'समूह' },
  HOME_VISIT: { en: 'Home visit', hi: 'घर पर' },
  ONLINE: { en: 'Online', hi: 'ऑनलाइन' },
} as const satisfies Record<AppointmentKind, Words>;

const appointmentState = {
  BOOKED: { en: 'Booked', hi: 'तय' },
  CANCELLED: { en: 'Cancelled', hi: 'रद्द' },
} as const satisfies Record<AppointmentState, Words>;

const cancelledBy = {
  FAMILY: { en: 'The family', hi: 'परिवार' },
  CLINIC: { en: 'The clinic', hi: 'क्लिनिक' },
} as const satisfies Record<CancelledBy, Words>;

const cancelReason = {
  CHILD_ILL: { en: 'The child is ill', hi: 'बच्चा बीमार है' },
  FAMILY_CANNOT: { en: 'The family cannot come', hi: 'परिवार नहीं आ सकता' },
  STAFF_AWAY: { en: 'The therapist is away', hi: 'थेरेपिस्ट मौजूद नहीं' },
  CLINIC_CLOSED: { en: 'The clinic is closed', hi: 'क्लिनिक बंद है' },
  WEATHER_OR_TRANSPORT: { en: 'Weather or transport', hi: 'मौसम या सवारी' },
  BOOKED_BY_MISTAKE: { en: 'Booked by mistake', hi: 'ग़लती से रखी गई' },
  OTHER: { en: 'Another reason', hi: 'कोई और कारण' },
} as const satisfies Record<CancelReason, Words>;

/** What stands in the way, as it stands in a sentence. */
const clash = {
  HOLIDAY: { en: 'it is a holiday', hi: 'उस दिन छुट्टी है' },
  CLINIC_CLOSED: { en: 'the site is closed then', hi: 'उस समय जगह बंद है' },
  THERAPIST_ON_LEAVE: { en: 'the therapist is on leave', hi: 'थेरेपिस्ट छुट्टी पर है' },
  THERAPIST_NOT_AT_WORK: { en: 'the therapist is not at work then', hi: 'उस समय थेरेपिस्ट काम पर नहीं है' },
  THERAPIST_BOOKED: { en: 'the therapist is booked', hi: 'थेरेपिस्ट का समय भरा है' },
  CHILD_BOOKED: { en: 'the child has another appointment', hi: 'बच्चे की दूसरी मुलाक़ात है' },
  ROOM_BOOKED: { en: 'the room is taken', hi: 'कमरा भरा है' },
  EQUIPMENT_BOOKED: { en: 'the equipment is taken', hi: 'उपकरण दूसरे के पास है' },
} as const satisfies Record<ClashCode, Words>;

const resourceKind = {
  THERAPIST: { en: 'Therapist', hi: 'थेरेपिस्ट' },
  CHILD: { en: 'Child', hi: 'बच्चा' },
  ROOM: { en: 'Room', hi: 'कमरा' },
  EQUIPMENT: { en: 'Equipment', hi: 'उपकरण' },
} as const satisfies Record<ResourceKind, Words>;

const leaveKind = {
  HOLIDAY: { en: 'Holiday', hi: 'अवकाश' },
  ILL: { en: 'Ill', hi: 'बीमार' },
  TRAINING: { en: 'Training', hi: 'प्रशिक्षण' },
  OTHER: { en: 'Another reason', hi: 'कोई और कारण' },
} as const satisfies Record<LeaveKind, Words>;

const seriesScope = {
  THIS: { en: 'Only this one', hi: 'केवल यही' },
  FOLLOWING: { en: 'This and the following', hi: 'यह और इसके बाद की' },
  ALL: { en: 'All of the series', hi: 'इस क्रम की सभी' },
} as const satisfies Record<SeriesScope, Words>;

/** Texts of the diary. Apart from the labels, which every screen has at hand. */
export const scheduleWords = {
  appointmentKind,
  appointmentState,
  cancelledBy,
  cancelReason,
  clash,
  resourceKind,
  leaveKind,
  seriesScope,
};
