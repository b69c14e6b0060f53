import type { CSSProperties } from 'react';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useRowKeys } from '../../../lib/keyboard/use-row-keys.ts';
import { useViewer } from '../../../lib/auth/session.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { localDate } from '@trellis/domain';
import { classes } from '../../../ui/classes.ts';
import { Identifying } from '../../../ui/layout/layout.tsx';
import { langOf } from '../../../ui/layout/own-words.tsx';
import styles from '../diary.module.css';
import { Marks, useEdge } from '../grid/block.tsx';
import { KindIcon } from '../grid/kind-icon.tsx';
import type { Entry } from '../shown.ts';
import { useBecame, useScheduleWord, useSpanWords, useTitle } from '../words.ts';

interface DiaryListProps {
  entries: readonly Entry[];
  /** Those that something has come in the way of since they were booked. */
  clashed: ReadonlySet<string>;
  onOpen: (entry: Entry) => void;
}

/** Appointments one under the other, in the order of time: for a small screen, and for those who listen. */
export function DiaryList({ entries, clashed, onOpen }: DiaryListProps) {
  const rows = useRowKeys<HTMLOListElement>();
  const { timeZone } = useViewer().clinic;
  const { weekday } = useFormats();
  return (
    <ol ref={rows} className={styles.rows} data-screen-only>
      {entries.map((entry, at) => {
        const day = localDate(entry.startsAt, timeZone);
        const before = entries[at - 1];
        const isNewDay = before !== undefined && localDate(before.startsAt, timeZone) !== day;
        return (
          <li key={entry.id}>
            {isNewDay && <h2>{weekday(day)}</h2>}
            <ListRow entry={entry} isClashed={clashed.has(entry.id)} onOpen={onOpen} />
          </li>
        );
      })}
    </ol>
  );
}

interface ListRowProps {
  entry: Entry;
  isClashed: boolean;
  onOpen: (entry: Entry) => void;
}

function ListRow({ entry, isClashed, onOpen }: ListRowProps) {
  const t = useText();
  const word = useScheduleWord();
  const span = useSpanWords();
  const title = useTitle();
  const { list } = useFormats();
  const edge = useEdge(entry.people);
  const { kind, state, people, roomName, isKnown, overridden } = entry;
  const name = title(entry);
  const came = useBecame()(entry);
  return (
    <button
      type="button"
      className={styles.row}
      style={{ '--edge': edge } as CSSProperties}
      data-row
      data-entry={entry.id}
      onClick={() => onOpen(entry)}
    >
      <span className={styles.rowTime}>{span(entry)}</span>
      <span className={classes(styles.rowWho, state === 'CANCELLED' && styles.gone)}>
        <Marks people={people} />
        {isKnown ? <Identifying lang={langOf(name)}>{name}</Identifying> : name}
      </span>
      <span className={styles.rowMore}>
        {isKnown && (
          <>
            <KindIcon kind={kind} /> {word('appointmentKind', kind)} ·{' '}
          </>
        )}
        <Identifying>{list(people.map((person) => person.name))}</Identifying>
        {roomName && (
          <>
            {' · '}
            <span translate="no">{roomName}</span>
          </>
        )}
        {came !== '' && <b> · {came}</b>}
        {isClashed && <b className={styles.care}> · {t('diary.cameInTheWay')}</b>}
        {overridden.length > 0 && <> · {t('diary.overridden')}</>}
      </span>
    </button>
  );
}
