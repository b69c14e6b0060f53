import { TEXT_LENGTHS } from '@trellis/domain';
import { useText } from '../../../lib/i18n/use-text.ts';
import { TextArea } from '../../../ui/fields/text-field.tsx';
import type { Typed } from './form.ts';
import styles from './templates.module.css';
import { useTold } from './told.ts';

interface TextPairProps {
  name: string;
  label: string;
  value: Typed;
  most?: number;
  onChange: (value: Typed) => void;
}

/** One text in both languages, side by side where there is room; each says at once when it tells of somebody. */
export function TextPair({ name, label, value, most = TEXT_LENGTHS.statement, onChange }: TextPairProps) {
  const t = useText();
  const told = useTold();
  return (
    <div className={styles.pair}>
      <TextArea
        name={`${name}.en`}
        lang="en"
        label={t('templates.inEnglish', { field: label })}
        value={value.en}
        maxLength={most}
        error={told(value.en)}
        onChange={(event) => onChange({ ...value, en: event.currentTarget.value })}
      />
      <TextArea
        name={`${name}.hi`}
        lang="hi"
        label={t('templates.inHindi', { field: label })}
        value={value.hi}
        maxLength={most}
        error={told(value.hi)}
        onChange={(event) => onChange({ ...value, hi: event.currentTarget.value })}
      />
    </div>
  );
}
