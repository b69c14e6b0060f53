import { SCALE_FAULTS, type ScaleFault } from '@trellis/domain';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { IconAlertTriangle, IconCheck } from '../../../ui/icons.ts';
import styles from './scale.module.css';

/** The rules of a scale as a list that ticks itself off while one types. */
export function ScaleChecks({ faults }: { faults: readonly ScaleFault[] }) {
  const t = useText();
  const word = useWord();
  return (
    <ul className={styles.checks} aria-label={t('plan.scale.checks')} aria-live="polite">
      {SCALE_FAULTS.map((fault) => {
        const isOpen = faults.includes(fault);
        return (
          <li key={fault} data-open={isOpen || undefined}>
            {isOpen ? <IconAlertTriangle size={16} aria-hidden="true" /> : <IconCheck size={16} aria-hidden="true" />}
            {isOpen ? word(`checklist.${fault}`) : t(`plan.scale.ok.${fault}`)}
          </li>
        );
      })}
    </ul>
  );
}
