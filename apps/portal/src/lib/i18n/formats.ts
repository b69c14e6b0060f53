import type { Language } from '@trellis/domain';
import { LOCALES, useCatalogue } from './catalogue.ts';

/** How dates, times and numbers are said. Instants are ISO 8601 in UTC and shown in the clinic's zone, days have none. */
export interface Formats {
  /** `23 Nov 2026` from a calendar day `YYYY-MM-DD`. */
  day: (localDate: string) => string;
  /** `23 Nov`: where the year is plain from what stands around it. */
  shortDay: (localDate: string) => string;
  weekday: (localDate: string) => string;
  /** `November 2026` from any day of it. */
  month: (localDate: string) => string;
  /** `10:42 am` of an instant. */
  time: (instant: string) => string;
  /** `23 Nov 2026, 10:42 am` of an instant. */
  moment: (instant: string) => string;
  /** Indian grouping, Latin digits: `12,34,567`. */
  number: (value: number, maximumFractionDigits?: number) => string;
  list: (items: readonly string[]) => string;
}

function makeFormats(language: Language, timeZone: string): Formats {
  const locale = LOCALES[language];
  const dateOf = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, options);
    return (iso: string) => format.format(new Date(iso));
  };
  const calendar = (options: Intl.DateTimeFormatOptions) => {
    const format = dateOf({ ...options, timeZone: 'UTC' });
    return (localDate: string) => format(`${localDate}T00:00:00Z`);
  };
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    day: calendar({ day: 'numeric', month: 'short', year: 'numeric' }),
    shortDay: calendar({ day: 'numeric', month: 'short' }),
    weekday: calendar({ weekday: 'long', day: 'numeric', month: 'long' }),
    month: calendar({ month: 'long', year: 'numeric' }),
    time: dateOf({ hour: 'numeric', minute: '2-digit', timeZone }),
    moment: dateOf({ day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit', timeZone }),
    number: (value, maximumFractionDigits = 1) =>
      new Intl.NumberFormat(locale, { maximumFractionDigits }).format(value),
    list: (items) => list.format(items),
  };
}

const made = new Map<string, Formats>();

/**
 * `timeZone` is an IANA name; an instant near midnight is another day elsewhere. One a language and zone: making a
 * formatter costs far more than using it, and a diary says hundreds of times.
 */
export function formatsFor(language: Language, timeZone: string): Formats {
  const key = `${language} ${timeZone}`;
  const known = made.get(key) ?? makeFormats(language, timeZone);
  made.set(key, known);
  return known;
}

/** The formats of the reader's language, in the given zone: the clinic's, from the viewer. */
export function useFormatsIn(timeZone: string): Formats {
  const { language } = useCatalogue();
  return formatsFor(language, timeZone);
}
