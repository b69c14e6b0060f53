import { IconCheck, IconCloudOff, IconDots, IconAlertTriangle } from '../icons.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { classes } from '../classes.ts';
import styles from './feedback.module.css';

/** KEPT_HERE: on this device only, on its way to the server. UNKEPT: this browser keeps nothing, so do not close the tab. */
export type SavedState = 'SAVING' | 'SAVED' | 'KEPT_HERE' | 'UNKEPT';

const ICONS = { SAVING: IconDots, SAVED: IconCheck, KEPT_HERE: IconCloudOff, UNKEPT: IconAlertTriangle };

/** Where the text just typed is. Saving needs no button; this only says that it happened. `at` is ready to read: `10:42`. */
export function SavedBadge({ state, at }: { state: SavedState; at?: string }) {
  const t = useText();
  const Icon = ICONS[state];
  const words = {
    SAVING: t('ui.saving'),
    SAVED: at ? t('ui.savedAt', { at }) : t('ui.saved'),
    KEPT_HERE: t('ui.keptHere'),
    UNKEPT: t('ui.unkept'),
  };
  return (
    <output className={classes(styles.saved, styles[state.toLowerCase()])}>
      <Icon size={16} aria-hidden="true" />
      {words[state]}
    </output>
  );
}
