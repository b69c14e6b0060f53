import { useText } from '../../lib/i18n/use-text.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import styles from './rules.module.css';
import { countOf, DECIDED, type Usage, usePartName } from './usage.ts';

/** Where so many percent or more of the bar are, the number fits into the part. */
const ROOM_FOR_NUMBER = 0.05;

/**
 * How what was settled ended, as parts of one bar with a mark at half: what was changed or cleared from the left, what was
 * set aside from the right, so that the mark is passed exactly when the rule is set aside more than half the time. Each
 * part is named and counted underneath.
 */
export function UsageBar({ usage }: { usage: Usage }) {
  const t = useText();
  const formats = useFormats();
  const partName = usePartName();
  const { settled, setAside } = usage;
  if (settled === 0) return <p className={styles.facts}>{t('rules.nothingSettled')}</p>;
  const percent = `${formats.number((setAside / settled) * 100, 0)} %`;
  const parts = DECIDED.map((part) => ({ part, count: countOf(usage, part) })).filter(({ count }) => count > 0);
  return (
    <div>
      <p className={styles.share}>{t('rules.share', { setAside, settled, percent })}</p>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ part, count }) => (
          <span key={part} className={styles.part} data-part={part} style={{ width: `${(count / settled) * 100}%` }}>
            {count / settled >= ROOM_FOR_NUMBER && <b>{count}</b>}
          </span>
        ))}
        <span className={styles.half}>{t('rules.half')}</span>
      </div>
      <ul className={styles.legend}>
        {parts.map(({ part, count }) => (
          <li key={part}>
            <span className={styles.swatch} data-part={part} aria-hidden="true" />
            {partName(part)} <b>{count}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
