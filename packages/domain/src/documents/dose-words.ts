import { frequencyText } from '../care-plans/plan-text/dose-text.ts';
import { deliveryMode } from '../care-plans/plan-text/reader.ts';
import type { StrandContent } from '../goals/strand-content.ts';
import type { Scribe } from './scribe.ts';

/** How often, how long and where, as it is said within a sentence. Empty where it is not agreed yet. */
export function doseWords({ reader }: Scribe, { dose }: StrandContent): string {
  if (dose === null) return '';
  const place = deliveryMode(reader, dose.deliveryMode);
  return [...frequencyText(reader, dose), `${place.charAt(0).toLowerCase()}${place.slice(1)}`].join(', ');
}
