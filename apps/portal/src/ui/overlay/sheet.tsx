import { IconX } from '../icons.ts';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { IconButton } from '../actions/button.tsx';
import { classes } from '../classes.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { pushLayer } from './layers.ts';
import styles from './sheet.module.css';

interface SheetProps {
  open: boolean;
  /** Esc, the close button or the ground behind it. Left out, the sheet can only be left by an act inside it. */
  onClose?: () => void;
  title: ReactNode;
  /** `side`: a drawer; `bottom`: for a tablet held in one arm; `centre`: a question. */
  place?: 'centre' | 'side' | 'bottom' | 'top';
  wide?: boolean;
  /** The title is there for those who listen, and not drawn. */
  bare?: boolean;
  footer?: ReactNode;
  children: ReactNode;
}

/**
 * A layer over the page, on the browser's own dialog: it keeps the focus inside, gives it back, makes the rest inert and
 * needs no script of ours for any of it. Its children live only while it is open.
 */
export function Sheet({ open, ...rest }: SheetProps) {
  return open ? <OpenSheet {...rest} /> : null;
}

function OpenSheet({ onClose, title, place = 'centre', wide, bare, footer, children }: Omit<SheetProps, 'open'>) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  const titleId = useId();
  const t = useText();
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const before = document.activeElement;
    element.showModal();
    const leave = pushLayer(element);
    const cancel = (event: Event) => {
      event.preventDefault();
      close.current?.();
    };
    const behind = (event: MouseEvent) => event.target === element && close.current?.();
    element.addEventListener('cancel', cancel);
    element.addEventListener('mousedown', behind);
    return () => {
      element.removeEventListener('cancel', cancel);
      element.removeEventListener('mousedown', behind);
      leave();
      element.close();
      // React takes the element away before the browser could give the focus back by itself.
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classes(styles.sheet, styles[place], wide && styles.wide)}
      aria-labelledby={titleId}
    >
      <div className={styles.body}>
        <header className={classes(styles.header, bare && styles.bare)}>
          <h2 id={titleId}>{title}</h2>
          {onClose && !bare && <IconButton label={t('ui.close')} icon={<IconX size={20} />} onClick={onClose} />}
        </header>
        <div className={styles.content}>{children}</div>
        {footer && <footer className={styles.footer}>{footer}</footer>}
      </div>
    </dialog>
  );
}
