import { deliveryMode } from '../care-plans/plan-text/reader.ts';
import type { StrandContent } from '../goals/strand-content.ts';
import { type Scribe, words } from './scribe.ts';

/** How often, how long and where, as it is said within a sentence. Empty where it is not agreed yet. */
export function doseWords(scribe: Scribe, { dose }: StrandContent): string {
  if (dose === null) return '';
  const { timesPerWeek: times, minutes, weeks } = dose;
  const place = deliveryMode(scribe.reader, dose.deliveryMode);
  return [
    words(scribe, times === 1 ? 'doseOnce' : 'dose', { times, minutes }),
    ...(weeks === null ? [] : [words(scribe, 'doseWeeks', { weeks })]),
    `${place.charAt(0).toLowerCase()}${place.slice(1)}`,
  ].join(', ');
}
