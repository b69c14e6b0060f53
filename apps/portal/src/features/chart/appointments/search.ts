export const APPOINTMENT_VIEWS = ['coming', 'past', 'cancelled'] as const;
export type AppointmentView = (typeof APPOINTMENT_VIEWS)[number];

/** What the address of a child's appointments holds; left out, what is to come. */
export interface AppointmentsSearch {
  view?: Exclude<AppointmentView, 'coming'>;
}

/** Reads the address; what it does not know is left out. */
export function readAppointmentsSearch({ view }: Record<string, unknown>): AppointmentsSearch {
  return view === 'past' || view === 'cancelled' ? { view } : {};
}
