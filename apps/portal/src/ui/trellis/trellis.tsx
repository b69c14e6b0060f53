import { useMemo, useState } from 'react';
import { useText } from '../../lib/i18n/use-text.ts';
import { Button } from '../actions/button.tsx';
import { levelSign } from '../measures/level.ts';
import { HEIGHT, layOut } from './geometry.ts';
import { Lattice } from './lattice.tsx';
import { TrellisPoints } from './trellis-points.tsx';
import { tell } from './story.ts';
import type { TrellisData } from './trellis-data.ts';
import { TrellisTable } from './trellis-table.tsx';
import styles from './trellis.module.css';
import { useWidth } from './use-width.ts';

interface TrellisProps {
  data: TrellisData;
  /** The goal in a few words, for those who listen. */
  label: string;
  /** Says a day of the clinic: `formats.shortDay`. */
  sayDay: (on: string) => string;
}

/**
 * A goal as the product draws it: its five worded rungs as the lattice, a strand per discipline climbing from its start
 * to its target, a leaf for each observation, a diamond for each rating. Every point can be reached by key or finger and
 * says its words; the same is there as a table.
 */
export function Trellis({ data, label, sayDay }: TrellisProps) {
  const t = useText();
  const { width, ref } = useWidth(760);
  const [asTable, setAsTable] = useState(false);
  const [pointedAt, setPointedAt] = useState<string>();
  const geometry = useMemo(() => layOut(data, width), [data, width]);
  const story = useMemo(() => tell(data, t), [data, t]);
  const told = story.find(({ id }) => id === pointedAt) ?? story.at(-1);

  return (
    <figure className={styles.trellis} aria-label={label}>
      <div className={styles.picture} hidden={asTable}>
        <ol className={styles.rungWords}>
          {data.levels
            .toSorted((a, b) => b.level - a.level)
            .map(({ level, words }) => (
              <li key={level} title={words}>
                <b>{levelSign(level)}</b>
                <span>{words}</span>
              </li>
            ))}
        </ol>
        <div ref={ref} className={styles.plot} style={{ height: HEIGHT }}>
          <Lattice geometry={geometry} strands={data.strands} width={width} />
          <TrellisPoints geometry={geometry} story={story} sayDay={sayDay} onPoint={setPointedAt} />
        </div>
      </div>
      {asTable && <TrellisTable story={story} label={label} sayDay={sayDay} />}
      <figcaption className={styles.caption}>
        <p className={styles.told}>
          {told ? (
            <>
              <b>{sayDay(told.on)}</b> {told.what} · {told.seen}
            </>
          ) : (
            t('trellis.nothing')
          )}
        </p>
        {story.length > 0 && (
          <Button variant="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {t(asTable ? 'trellis.picture' : 'trellis.table')}
          </Button>
        )}
      </figcaption>
    </figure>
  );
}
