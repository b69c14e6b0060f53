import { say } from '../../words/say.ts';
import type { HomeItemContent } from '../home-programme/home-item.ts';
import type { Reader } from './reader.ts';

/** The part of the day, and the routine in the family's own words. */
export function routineText(
  { language }: Pick<Reader, 'language'>,
  { moment, routine }: Pick<HomeItemContent, 'moment' | 'routine'>,
): string {
  return [moment === null ? '' : say(language, `homeMoment.${moment}`), routine].filter(Boolean).join(', ');
}

export function helpersText(
  { language }: Pick<Reader, 'language'>,
  { helpers }: Pick<HomeItemContent, 'helpers'>,
): string {
  return helpers.map((each) => say(language, `homeHelper.${each}`)).join(', ');
}
