import { minutesBetween } from '@trellis/domain';
import type { CSSProperties } from 'react';
import { useText } from '../../../lib/i18n/use-text.ts';
import { classes } from '../../../ui/classes.ts';
import { Identifying } from '../../../ui/layout/layout.tsx';
import { useNames } from '../names.tsx';
import { endOf } from '../move/aim.ts';
import { ClashLines } from '../move/clash-lines.tsx';
import { useClashWords } from '../move/clash-words.ts';
import type { Lift } from '../move/use-moving.ts';
import { useSpanWords, useTitle } from '../words.ts';
import { placeOf, useEdge } from './block.tsx';
import styles from './grid.module.css';

/** Where a lifted appointment would come to lie, with what would stand in its way there: said before it is put down. */
export function Held({ lift }: { lift: Lift }) {
  const t = useText();
  const title = useTitle();
  const span = useSpanWords();
  const linesOf = useClashWords(useNames());
  const edge = useEdge(lift.entry.people);
  const { aim, column, entry, considered } = lift;
  const fromMinute = minutesBetween(column.hours.startsAt, aim.startsAt);
  const place = placeOf({ fromMinute, minutes: aim.minutes, lane: 0, lanes: 1, columnSpan: 1 });
  const lines = linesOf(considered);
  return (
    <div
      className={classes(styles.held, lines.length > 0 && styles.heldInTheWay)}
      style={{ ...place, '--edge': edge } as CSSProperties}
      aria-hidden="true"
      data-held
    >
      <span className={styles.at}>{span({ startsAt: aim.startsAt, endsAt: endOf(aim) })}</span>
      <Identifying>{title(entry)}</Identifying>
      {lines.length > 0 && (
        <div className={styles.way}>
          <b>{t('diary.inTheWay')}</b>
          <ClashLines lines={lines} />
        </div>
      )}
    </div>
  );
}
