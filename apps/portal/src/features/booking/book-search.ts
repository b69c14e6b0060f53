import { isRecord } from '../../lib/auth/viewer.ts';

/** What the address holds while something is being booked over a screen: whatever is known of it already. */
export interface BookSearch {
  siteId?: string;
  /** A day, `YYYY-MM-DD`: times are looked for from it on. */
  date?: string;
  /** An instant: the time that was pressed in a diary. */
  startsAt?: string;
  staffId?: string;
  roomId?: string;
  childId?: string;
}

const KEPT = /^[\w.:+-]{1,60}$/;

/** Reads `book` of an address; what it does not know is left out, and without `book` there is nothing. */
export function readBookSearch({ book }: Record<string, unknown>): { book?: BookSearch } {
  if (!isRecord(book)) return {};
  const text = (name: keyof BookSearch) => {
    const value = book[name];
    return typeof value === 'string' && KEPT.test(value) ? { [name]: value } : {};
  };
  return {
    book: {
      ...text('siteId'),
      ...text('date'),
      ...text('startsAt'),
      ...text('staffId'),
      ...text('roomId'),
      ...text('childId'),
    },
  };
}
