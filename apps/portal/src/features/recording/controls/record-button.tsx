import { formatMeasure, type MeasureValue } from '@trellis/domain';
import { useLanguage, useText } from '../../../lib/i18n/use-text.ts';
import { Button } from '../../../ui/actions/button.tsx';

/** Records a value that took more than one tap, and says it: "Record 35°". Nothing until there is one. */
export function RecordButton<Value extends MeasureValue>({
  value,
  onRecord,
}: {
  value: Value | undefined;
  onRecord: (value: Value) => void;
}) {
  const t = useText();
  const language = useLanguage();
  if (!value) return null;
  return (
    <Button large onClick={() => onRecord(value)}>
      {t('recording.save', { value: formatMeasure(value, language) })}
    </Button>
  );
}
