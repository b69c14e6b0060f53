import { useRef, useState, type KeyboardEvent } from 'react';
import { useText } from '../../lib/i18n/use-text.ts';
import type { Command } from '../../lib/keyboard/commands.ts';
import { classes } from '../../ui/classes.ts';
import { Sheet } from '../../ui/overlay/sheet.tsx';
import { usePaletteItems } from './use-palette-items.ts';
import styles from './palette.module.css';

const GROUPS = { CHILDREN: 'palette.children', ACTIONS: 'palette.actions', SCREENS: 'palette.screens' } as const;

/**
 * Anywhere in a few letters. Enter in the field takes the first; the arrows walk field and results, which are plain
 * buttons, and a letter typed on a result goes on in the field.
 */
export function Palette({ onClose }: { onClose: () => void }) {
  const t = useText();
  const [query, setQuery] = useState('');
  const items = usePaletteItems(query);
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);

  const take = (item: Command | undefined) => {
    if (!item) return;
    onClose();
    item.run();
  };
  const walk = (event: KeyboardEvent) => {
    const stops = [field.current, ...(list.current?.querySelectorAll('button') ?? [])];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      stops[(at + step + stops.length) % stops.length]?.focus();
    } else if (at > 0 && event.key.length === 1 && event.key !== ' ') {
      field.current?.focus();
    }
  };

  return (
    <Sheet open title={t('palette.title')} place="top" onClose={onClose} bare>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          take(items[0]);
        }}
      >
        <input
          ref={field}
          type="text"
          className={styles.query}
          aria-label={t('palette.title')}
          placeholder={t('palette.hint')}
          autoComplete="off"
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={walk}
        />
      </form>
      <ul ref={list} className={styles.list}>
        {items.map((item, index) => (
          <li key={item.id}>
            <button
              type="button"
              className={classes(styles.item, index === 0 && styles.first)}
              onClick={() => take(item)}
              onKeyDown={walk}
            >
              <span data-identifying={item.identifying || undefined}>{item.title}</span>
              {item.aside && <span className={styles.aside}>{item.aside}</span>}
              {items[index - 1]?.group !== item.group && <span className={styles.group}>{t(GROUPS[item.group])}</span>}
            </button>
          </li>
        ))}
      </ul>
      <output className={styles.nothing}>{items.length === 0 && t('palette.nothing')}</output>
    </Sheet>
  );
}
