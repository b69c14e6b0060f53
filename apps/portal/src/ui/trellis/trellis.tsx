import { findLevelText, layOutTrellis, TRELLIS_SIZE } from '@trellis/domain';
import { useMemo, useState } from 'react';
import { useText } from '../../lib/i18n/use-text.ts';
import { Button } from '../actions/button.tsx';
import { OwnWords } from '../layout/own-words.tsx';
import { levelSign } from '../measures/level.ts';
import { Lattice } from './lattice.tsx';
import { TrellisPoints } from './trellis-points.tsx';
import { tell } from './story.ts';
import type { TrellisData } from './trellis-data.ts';
import { TrellisTable } from './trellis-table.tsx';
import styles from './trellis.module.css';
import { useWidth } from './use-width.ts';

/** Under this many pixels there is no room for the words beside the picture; they go under it. */
const NARROW = 620;
/** The column of the words with the space after it, as in the style sheet. */
const WORDS = 256;

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
  const { width: whole, ref } = useWidth(1000);
  const narrow = whole < NARROW;
  const width = narrow ? whole : whole - WORDS;
  const [asTable, setAsTable] = useState(false);
  const [pointedAt, setPointedAt] = useState<string>();
  const geometry = useMemo(() => layOutTrellis(data, width, narrow), [data, width, narrow]);
  const story = useMemo(() => tell(data, t), [data, t]);
  const told = story.find(({ id }) => id === pointedAt) ?? story.at(-1);

  return (
    <figure ref={ref} className={styles.trellis} aria-label={label} data-narrow={narrow || undefined}>
      <div className={styles.picture} hidden={asTable}>
        <ol className={styles.rungWords}>
          {geometry.rungs.map(({ level }) => {
            const words = findLevelText(data.levels, level);
            return (
              <li key={level} title={words} translate="no">
                <b>{levelSign(level)}</b>
                {words && <OwnWords>{words}</OwnWords>}
              </li>
            );
          })}
        </ol>
        <div className={styles.plot} style={{ height: TRELLIS_SIZE.height }}>
          <Lattice geometry={geometry} strands={data.strands} width={width} numbered={narrow} />
          <TrellisPoints geometry={geometry} story={story} sayDay={sayDay} onPoint={setPointedAt} />
        </div>
      </div>
      {asTable && <TrellisTable story={story} label={label} sayDay={sayDay} />}
      <figcaption className={styles.caption}>
        <p className={styles.told}>
          {told ? (
            <>
              <b>{sayDay(told.on)}</b> <OwnWords>{told.what}</OwnWords> · <OwnWords>{told.seen}</OwnWords>
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
