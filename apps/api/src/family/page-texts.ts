import { type Language, type LocalDate, localDate } from '@trellis/domain';
import type { FamilyCaller } from '../platform/access/family-caller.ts';

const LOCALES = { en: 'en-IN', hi: 'hi-IN-u-nu-latn' } satisfies Record<Language, string>;
const DAY = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const formats = {
  en: new Intl.DateTimeFormat(LOCALES.en, DAY),
  hi: new Intl.DateTimeFormat(LOCALES.hi, DAY),
} satisfies Record<Language, Intl.DateTimeFormat>;

/** A day as people say it; nothing on the page is a year away. */
export function sayDay(language: Language, day: LocalDate): string {
  return formats[language].format(new Date(`${day}T00:00:00Z`));
}

/** The day of a moment where the clinic is. */
export function dayOf(moment: Date, { timeZone }: Pick<FamilyCaller, 'timeZone'>): LocalDate {
  return localDate(moment.toISOString(), timeZone);
}

/** The language of words that people wrote, told by their letters, for whoever has the page read aloud. */
export function langOf(words: string): Language {
  return /\p{Script=Devanagari}/u.test(words) ? 'hi' : 'en';
}

/** The child as the reader writes the name. */
export function childNameOf(
  { childName, childNameLocal }: Pick<FamilyCaller, 'childName' | 'childNameLocal'>,
  language: Language,
): string {
  const names = language === 'hi' ? [childNameLocal, childName] : [childName, childNameLocal];
  return names.find((each) => each !== null) ?? '';
}
