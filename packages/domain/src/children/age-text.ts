import type { Language } from '../words/language.ts';
import { say } from '../words/say.ts';
import { ageOn, completedMonths } from './age.ts';
import type { Birth } from './age.ts';
import { addDays } from './local-date.ts';
import type { LocalDate } from './local-date.ts';

const NEWBORN_DAYS = 28;
const MONTHS_TOLD_TO = 24;

function lapse(days: number, months: number, language: Language): string {
  if (days < NEWBORN_DAYS) return say(language, 'age.DAYS', { days });
  if (months < MONTHS_TOLD_TO) return say(language, 'age.MONTHS', { months });
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return rest === 0
    ? say(language, 'age.YEARS', { years })
    : say(language, 'age.YEARS_MONTHS', { years, months: rest });
}

/**
 * The age as people say it: days in the first four weeks, months up to two years, then years and months. Both ages are
 * shown while age is corrected, and an unknown gestation is said.
 */
export function ageText(birth: Birth, on: LocalDate, language: Language): string {
  const age = ageOn(birth, on);
  const told = lapse(age.days, age.completedMonths, language);
  if (age.corrected) {
    const { days } = age.corrected;
    const dueDate = addDays(on, -days);
    return days < 0
      ? say(language, 'age.BEFORE_DUE_DATE', { age: told })
      : say(language, 'age.CORRECTED', { age: told, corrected: lapse(days, completedMonths(dueDate, on), language) });
  }
  return age.gestationUnknown ? say(language, 'age.GESTATION_UNKNOWN', { age: told }) : told;
}
