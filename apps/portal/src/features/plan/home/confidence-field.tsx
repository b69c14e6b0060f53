import { useText } from '../../../lib/i18n/use-text.ts';
import { Segmented } from '../../../ui/fields/choices.tsx';

interface ConfidenceFieldProps {
  value: number | null;
  onPick: (value: number | null) => void;
}

const STEPS = ['1', '2', '3', '4', '5'] as const;

/** How sure a family is that it can do something, 1 to 5, or not asked. */
export function ConfidenceField({ value, onPick }: ConfidenceFieldProps) {
  const t = useText();
  return (
    <Segmented
      label={t('home.confidence')}
      value={value === null ? 'NONE' : String(value)}
      onChange={(chosen) => onPick(chosen === 'NONE' ? null : Number(chosen))}
      choices={[
        ...STEPS.map((each) => ({ value: each as string, label: each })),
        { value: 'NONE', label: t('home.confidence.none') },
      ]}
    />
  );
}
