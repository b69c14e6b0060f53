import { findLevelText, type Level } from '@trellis/domain';
import type { Text } from '../../lib/i18n/use-text.ts';
import { levelSign } from '../measures/level.ts';
import type { TrellisData } from './trellis-data.ts';

/** One point of the picture as a sentence's parts, for the table, for ears and for the line under the picture. */
export interface Told {
  id: string;
  on: string;
  what: string;
  seen: string;
}

/** Everything that was seen, first to last. What the picture shows by height, this says in words. */
export function tell(data: TrellisData, t: Text): Told[] {
  const wordsOf = (level: Level) => findLevelText(data.levels, level) ?? '';
  const onGoal = (what: string) => (item: TrellisData['sightings'][number]) => ({
    id: item.id,
    on: item.on,
    what,
    seen: [`${levelSign(item.level)} ${wordsOf(item.level)}`, item.words].filter(Boolean).join(' · '),
  });
  return [
    ...data.strands.flatMap(({ discipline, name, target, points }) =>
      points.map(({ id, on, words }) => ({
        id,
        on,
        what: `${discipline.mark.letters} · ${name}`,
        seen: t('trellis.onStrand', { words, target }),
      })),
    ),
    ...data.sightings.map(onGoal(t('trellis.sighting'))),
    ...data.ratings.map(onGoal(t('trellis.rating'))),
  ].toSorted((a, b) => a.on.localeCompare(b.on));
}
