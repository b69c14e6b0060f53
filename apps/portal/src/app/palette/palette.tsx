import { useId, useState, type KeyboardEvent } from 'react';
import { useText } from '../../lib/i18n/use-text.ts';
import type { Command } from '../../lib/keyboard/commands.ts';
import { Sheet } from '../../ui/overlay/sheet.tsx';
import { usePaletteItems } from './use-palette-items.ts';
import styles from './palette.module.css';

const GROUPS = { CHILDREN: 'palette.children', ACTIONS: 'palette.actions', SCREENS: 'palette.screens' } as const;

/** Anywhere in a few letters. The focus stays in the field; arrows move through what fits, Enter takes it. */
export function Palette({ onClose }: { onClose: () => void }) {
  const t = useText();
  const id = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const items = usePaletteItems(query);
  const current = Math.min(at, items.length - 1);

  const take = (item: Command | undefined) => {
    if (!item) return;
    onClose();
    item.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((current + step + items.length) % Math.max(1, items.length));
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      take(items[current]);
    }
  };

  return (
    <Sheet open title={t('palette.title')} place="top" onClose={onClose} bare>
      <input
        type="text"
        role="combobox"
        className={styles.query}
        aria-label={t('palette.title')}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={items[current] && `${id}-${current}`}
        aria-autocomplete="list"
        placeholder={t('palette.hint')}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={t('palette.title')} className={styles.list}>
        {items.map((item, index) => (
          <PaletteItem
            key={item.id}
            id={`${id}-${index}`}
            item={item}
            current={index === current}
            first={items[index - 1]?.group !== item.group}
            onTake={() => take(item)}
          />
        ))}
      </ul>
      {items.length === 0 && (
        <p role="status" className={styles.nothing}>
          {t('palette.nothing')}
        </p>
      )}
    </Sheet>
  );
}

interface PaletteItemProps {
  id: string;
  item: Command;
  current: boolean;
  first: boolean;
  onTake: () => void;
}

function PaletteItem({ id, item, current, first, onTake }: PaletteItemProps) {
  const t = useText();
  return (
    // The keys are the field's: this option only has to take a tap.
    <li
      id={id}
      role="option"
      aria-selected={current}
      className={styles.item}
      ref={(element) => {
        if (current) element?.scrollIntoView({ block: 'nearest' });
      }}
      onPointerDown={(event) => event.preventDefault()}
      onPointerUp={onTake}
    >
      <span data-identifying={item.identifying || undefined}>{item.title}</span>
      {item.aside && <span className={styles.aside}>{item.aside}</span>}
      {first && <span className={styles.group}>{t(GROUPS[item.group])}</span>}
    </li>
  );
}
