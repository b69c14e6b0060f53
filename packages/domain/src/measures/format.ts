import type { Language } from '../words/language.ts';
import { say } from '../words/say.ts';
import { independentSteps } from './magnitude.ts';
import type { MeasureValue } from './measure.ts';

/** Latin digits in both languages, grouped the Indian way, at most two decimals. */
const numberFormat = {
  en: new Intl.NumberFormat('en-IN', { maximumFractionDigits: 2 }),
  hi: new Intl.NumberFormat('hi-IN-u-nu-latn', { maximumFractionDigits: 2 }),
} satisfies Record<Language, Intl.NumberFormat>;

/** A value as people say it, unit included: "4 of 5", "20 s", "35°", "Showing". */
export function formatMeasure(value: MeasureValue, language: Language): string {
  const number = (each: number) => numberFormat[language].format(each);
  switch (value.type) {
    case 'COUNT_OF_N':
      return say(language, 'measureValue.COUNT_OF_N', { count: number(value.count), of: number(value.of) });
    case 'SECONDS':
      return say(language, 'measureValue.SECONDS', { seconds: number(value.seconds) });
    case 'STEPS':
      return say(language, 'measureValue.STEPS', {
        count: number(independentSteps(value)),
        of: number(value.prompts.length),
      });
    case 'PROMPT_LADDER':
      return say(language, `promptLevel.${value.prompt}`);
    case 'DEGREES':
      return `${number(value.degrees)}°`;
    case 'DISTANCE':
      return say(language, `measureValue.DISTANCE_${value.unit}`, { distance: number(value.distance) });
    case 'COUNT_PER_WEEK':
      return value.daysObserved === 7
        ? say(language, 'measureValue.COUNT_PER_WEEK', { count: number(value.count) })
        : say(language, 'measureValue.COUNT_IN_DAYS', {
            count: number(value.count),
            days: number(value.daysObserved),
          });
    case 'SCORE':
      return number(value.value);
  }
}
