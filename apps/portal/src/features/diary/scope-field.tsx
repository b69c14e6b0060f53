import { SERIES_SCOPES, type SeriesScope } from '@trellis/domain';
import { useText } from '../../lib/i18n/use-text.ts';
import { Segmented } from '../../ui/fields/choices.tsx';
import { useScheduleWord } from './words.ts';

interface ScopeFieldProps {
  value: SeriesScope;
  onChange: (scope: SeriesScope) => void;
}

/** How far an act on one of a series goes. */
export function ScopeField({ value, onChange }: ScopeFieldProps) {
  const t = useText();
  const word = useScheduleWord();
  return (
    <Segmented
      label={t('diary.scope')}
      value={value}
      onChange={onChange}
      choices={SERIES_SCOPES.map((scope) => ({ value: scope, label: word('seriesScope', scope) }))}
    />
  );
}
