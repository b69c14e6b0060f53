import { useText } from '../../lib/i18n/use-text.ts';
import { useShortcutList } from '../../lib/keyboard/shortcuts.ts';
import { usePreferences } from '../../lib/preferences/preferences.ts';
import { keyCaps } from '../../lib/keyboard/keys.ts';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Sheet } from '../../ui/overlay/sheet.tsx';
import styles from './shortcut-sheet.module.css';

/** Everything that has a key on this screen right now, read from the registry: it cannot fall out of step. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const t = useText();
  const shortcuts = useShortcutList();
  const { letterShortcuts } = usePreferences();
  const byKeys = new Map(shortcuts.map((shortcut) => [shortcut.keys, shortcut]));
  return (
    <Sheet open title={t('shortcuts.title')} onClose={onClose}>
      {!letterShortcuts && <Notice>{t('shortcuts.off')}</Notice>}
      <dl className={styles.list} aria-label={t('shortcuts.anywhere')}>
        {[...byKeys.values()].map(({ keys, title }) => (
          <div key={keys} className={styles.line}>
            <dt>{t(title)}</dt>
            <dd>
              {keyCaps(keys).map((cap) => (
                <kbd key={cap}>{cap}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
