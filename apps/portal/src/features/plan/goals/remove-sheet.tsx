import { useText } from '../../../lib/i18n/use-text.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { Sheet } from '../../../ui/overlay/sheet.tsx';
import styles from '../plan.module.css';

interface RemoveGoalSheetProps {
  /** What is done at home for the goal, in its own words. */
  home: readonly string[];
  busy: boolean;
  onRemove: () => void;
  onClose: () => void;
}

/** What goes from home along with a goal that is taken out. */
export function RemoveGoalSheet({ home, busy, onRemove, onClose }: RemoveGoalSheetProps) {
  const t = useText();
  return (
    <Sheet
      open
      title={t('plan.goal.remove')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('plan.cancel')}</Button>
          <Button variant="danger" busy={busy} onClick={onRemove}>
            {t('life.removeGoalNow')}
          </Button>
        </>
      }
    >
      <Stack gap={3}>
        <p>{t('life.removeGoal')}</p>
        <ul className={styles.points}>
          {home.map((words, at) => (
            <li key={at}>
              <OwnWords>{words}</OwnWords>
            </li>
          ))}
        </ul>
      </Stack>
    </Sheet>
  );
}
