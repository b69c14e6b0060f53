import type { Dose, WeeklyDose } from '../../goals/dose.ts';
import type { Language } from '../../words/language.ts';
import { say } from '../../words/say.ts';
import { deliveryMode, type Reader } from './reader.ts';

/** How often and how long. Less than once a week is said as once in so many weeks. */
export function sayFrequency(language: Language, { timesPerWeek: times, minutes }: WeeklyDose): string {
  if (times === 1) return say(language, 'planText.doseOnce', { minutes });
  const weeks = 1 / times;
  return weeks > 1 && Number.isInteger(weeks)
    ? say(language, 'planText.doseEvery', { weeks, minutes })
    : say(language, 'planText.dose', { times, minutes });
}

/** How often and how long, and for how many weeks. */
export function frequencyText({ language }: Pick<Reader, 'language'>, dose: Dose): readonly string[] {
  const often = sayFrequency(language, dose);
  const { weeks } = dose;
  if (weeks === null) return [often];
  return [often, weeks === 1 ? say(language, 'planText.oneWeek') : say(language, 'planText.weeks', { weeks })];
}

export function doseText(reader: Reader, dose: Dose): string {
  const { language, isFamily } = reader;
  return [
    ...frequencyText(reader, dose),
    deliveryMode(reader, dose.deliveryMode),
    ...(isFamily ? [] : [say(language, `doseMode.${dose.mode}`)]),
  ].join(', ');
}
