import { createPortal } from 'react-dom';
import { IconX } from '../icons.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { dismissToast, holdToast, resumeToast, useToasts, type Toast } from '../../lib/undo/toasts.ts';
import { Button, IconButton } from '../actions/button.tsx';
import { classes } from '../classes.ts';
import { useTopLayer } from '../overlay/layers.ts';
import styles from './toaster.module.css';

/** The sentences about what just happened, over whatever is on top. One for the whole portal. */
export function Toaster() {
  const toasts = useToasts();
  const top = useTopLayer();
  const list = (
    <output className={styles.toaster} data-screen-only>
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </output>
  );
  return top ? createPortal(list, top) : list;
}

function ToastCard({ toast }: { toast: Toast }) {
  const t = useText();
  return (
    <div
      className={classes(styles.toast, styles[toast.tone])}
      onPointerEnter={() => holdToast(toast.id)}
      onPointerLeave={() => resumeToast(toast.id)}
      onFocus={() => holdToast(toast.id)}
      onBlur={() => resumeToast(toast.id)}
    >
      <span className={styles.text}>{toast.text}</span>
      {toast.undo && (
        <Button variant="quiet" onClick={toast.undo} keys="mod+z">
          {t('ui.undo')}
        </Button>
      )}
      <IconButton label={t('ui.dismiss')} icon={<IconX size={18} />} onClick={() => dismissToast(toast.id)} />
    </div>
  );
}
