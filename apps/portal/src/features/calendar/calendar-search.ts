export const CALENDAR_PARTS = ['hours', 'rooms', 'people', 'leave', 'touched', 'overrides'] as const;
export type CalendarPart = (typeof CALENDAR_PARTS)[number];

/** What the address of the calendar holds; left out, the opening hours of the first site. */
export interface CalendarSearch {
  part?: Exclude<CalendarPart, 'hours'>;
  site?: string;
  staff?: string;
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** Reads the address; what it does not know is left out. */
export function readCalendarSearch({ part, site, staff }: Record<string, unknown>): CalendarSearch {
  const found = CALENDAR_PARTS.find((each) => each === part);
  return { part: found === 'hours' ? undefined : found, site: text(site), staff: text(staff) };
}
