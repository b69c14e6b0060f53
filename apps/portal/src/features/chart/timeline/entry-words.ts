import { formatMeasure } from '@trellis/domain';
import { editionOf } from '../../../lib/edition.ts';
import { useLanguage, useText, type Text } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { readMeasureValue } from '../../../lib/measures/read-measure.ts';
import { levelSign } from '../../../ui/measures/level.ts';
import { usePrecautionName } from '../../../lib/precautions/precaution-kinds.ts';
import type { TimelineEntry } from './use-timeline.ts';

interface EntryWords {
  title: string;
  /** What it was, in whoever's words it is. */
  value?: string;
}

/** What a line of the timeline says, in the reader's language. */
export function useEntryWords(): (entry: TimelineEntry) => EntryWords {
  const t = useText();
  const word = useWord();
  const language = useLanguage();
  const precautionName = usePrecautionName();
  return (entry) => {
    switch (entry.kind) {
      case 'OBSERVATION': {
        const { level, levelWords, measure } = entry.observation ?? {};
        const value = readMeasureValue(measure);
        return level == null
          ? { title: t('chart.entry.seen'), value: value && formatMeasure(value, language) }
          : { title: t('chart.entry.level', { level: levelSign(level) }), value: levelWords ?? undefined };
      }
      case 'RATING': {
        const { level, raterKind, raterName } = entry.rating ?? {};
        const rater = [raterKind && word(`raterKind.${raterKind}`), raterName].filter(Boolean).join(', ');
        return { title: t('chart.entry.rating', { level: level == null ? '–' : levelSign(level) }), value: rater };
      }
      case 'VERSION_SENT':
        return { title: t('chart.entry.sent', { version: versionOf(entry, t) }) };
      case 'VERSION_IN_FORCE':
        return { title: t('chart.entry.inForce', { version: versionOf(entry, t) }) };
      case 'AGREEMENT': {
        const said = entry.agreement?.party === 'GUARDIAN' ? 'chart.entry.familyAgreed' : 'chart.entry.signed';
        const how = entry.agreement?.how;
        return {
          title: t(said, { version: versionOf(entry, t) }),
          value: how ? word(`agreementWay.${how}`) : undefined,
        };
      }
      case 'PRECAUTION': {
        const { precaution } = entry.precaution ?? {};
        return {
          title: t(entry.ended ? 'chart.entry.cleared' : 'chart.entry.raised'),
          value: precaution ? precautionName({ precaution, site: null, side: null, status: null }) : undefined,
        };
      }
      case 'HANDLING': {
        const key = entry.handling?.key;
        const about = key ? word(`handlingKey.${key}`) : '';
        return {
          title: t(entry.ended ? 'chart.entry.handlingEnded' : 'chart.entry.handling', { about }),
          value: entry.handling?.value ?? undefined,
        };
      }
      case 'GOAL_CLOSED': {
        const outcome = entry.goal?.outcome;
        return { title: t('chart.entry.goalClosed'), value: outcome ? word(`goalOutcome.${outcome}`) : undefined };
      }
      case 'CONFERENCE':
        return { title: t('chart.entry.conference'), value: entry.conference?.talkedAbout ?? undefined };
      case 'TEAM':
        return { title: t(entry.ended ? 'chart.entry.left' : 'chart.entry.joined') };
    }
  };
}

function versionOf({ planVersion }: TimelineEntry, t: Text): string {
  if (!planVersion) return '';
  return t('chart.entry.version', {
    number: editionOf(planVersion),
    code: planVersion.shortCode ?? '',
  }).trim();
}
