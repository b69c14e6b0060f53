import { useDraggable } from '@dnd-kit/core';
import type { PlacedBlock } from '@trellis/domain';
import { Fragment, type CSSProperties } from 'react';
import { useText } from '../../../lib/i18n/use-text.ts';
import { classes } from '../../../ui/classes.ts';
import { Identifying, Unseen } from '../../../ui/layout/layout.tsx';
import { langOf } from '../../../ui/layout/own-words.tsx';
import { MarkShapeIcon } from '../../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import { jointBackground, markColour, type MarkedDiscipline } from '../../../ui/marks/mark.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import type { Grip } from '../move/use-moving.ts';
import type { Entry, Person } from '../shown.ts';
import { useScheduleWord, useSpanWords, useTitle } from '../words.ts';
import type { Column } from './columns.ts';
import styles from './grid.module.css';
import { KindIcon } from './kind-icon.tsx';

export interface BlockProps {
  entry: Entry;
  placed: PlacedBlock;
  column: Column;
  movable: boolean;
  /** Held elsewhere over the grid meanwhile. */
  isLifted: boolean;
  describedBy: string;
  onOpen: (entry: Entry) => void;
  onKeyDown: (event: React.KeyboardEvent, entry: Entry, column: Column) => void;
  onBlur: () => void;
}

/** An appointment in its column: the way there and back is hatched, and both hands make the edge of a joint one. */
export function Block(props: BlockProps) {
  const { entry, placed, column, movable, isLifted, describedBy, onOpen, onKeyDown, onBlur } = props;
  const { setNodeRef, listeners } = useGrip({ entry, column, changes: 'PLACE' }, movable);
  const { travelBefore, travelAfter, state } = entry;
  const style: CSSProperties = {
    ...placeOf(placed),
    '--way-before': travelBefore,
    '--way-after': travelAfter,
    '--edge': useEdge(entry.people),
  } as CSSProperties;
  return (
    <li className={classes(styles.block, isLifted && styles.lifted)} style={style}>
      <button
        type="button"
        ref={setNodeRef}
        {...listeners}
        className={classes(
          styles.body,
          movable && styles.movable,
          state === 'CANCELLED' && styles.cancelled,
          travelBefore + travelAfter > 0 && styles.travels,
          placed.minutes < 40 && styles.short,
        )}
        data-entry={entry.id}
        aria-describedby={movable ? describedBy : undefined}
        onClick={() => onOpen(entry)}
        onKeyDown={movable ? (event) => onKeyDown(event, entry, column) : undefined}
        onBlur={onBlur}
      >
        <Content entry={entry} column={column} />
      </button>
      {movable && <Foot entry={entry} column={column} />}
    </li>
  );
}

/** The lower edge, by which it is made longer or shorter; keys do that with Shift. */
function Foot({ entry, column }: Pick<BlockProps, 'entry' | 'column'>) {
  const { setNodeRef, listeners } = useGrip({ entry, column, changes: 'LENGTH' }, true);
  return <span ref={setNodeRef} {...listeners} className={styles.foot} aria-hidden="true" />;
}

function useGrip(grip: Grip, movable: boolean) {
  const id = `${grip.changes}/${grip.column.key}/${grip.entry.id}`;
  return useDraggable({ id, data: { grip }, disabled: !movable });
}

/** Where a block lies in its column, in minutes and lanes. */
export function placeOf({ fromMinute, minutes, lane, lanes, columnSpan }: Omit<PlacedBlock, 'id'>): CSSProperties {
  return {
    top: `calc(var(--minute) * ${fromMinute})`,
    height: `calc(var(--minute) * ${minutes})`,
    left: `${(lane * 100) / lanes}%`,
    width: lanes === 1 ? `${Math.max(1, columnSpan) * 100}%` : `${100 / lanes}%`,
  };
}

function disciplinesOf(people: readonly Person[], discipline: (code: string) => MarkedDiscipline) {
  const codes = people.flatMap((person) => person.discipline ?? []);
  return [...new Set(codes)].map(discipline);
}

/** The colour of the edge: the discipline's, or the bands of several. */
export function useEdge(people: readonly Person[]): string {
  const found = disciplinesOf(people, useDiscipline());
  const [one, ...more] = found;
  if (!one) return 'var(--border-strong)';
  return more.length === 0 ? markColour(one.mark, 'solid') : jointBackground(found.map(({ mark }) => mark));
}

/** The marks of those who treat. */
export function Marks({ people }: { people: readonly Person[] }) {
  return disciplinesOf(people, useDiscipline()).map(({ code, mark, name }) => (
    <Fragment key={code}>
      <MarkShapeIcon mark={mark} />
      <Unseen>{name} </Unseen>
    </Fragment>
  ));
}

function Content({ entry, column }: { entry: Entry; column: Column }) {
  const t = useText();
  const word = useScheduleWord();
  const span = useSpanWords();
  const title = useTitle();
  const { time, list } = useFormats();
  const { kind, state, people, roomName, isKnown, travelBefore, travelAfter, overridden } = entry;
  const { head } = column;
  const whose = head.of === 'DAY' ? head.staffId : column.id;
  const others = people.filter(({ id }) => id !== whose).map(({ name }) => name);
  const name = title(entry);
  return (
    <>
      <span className={styles.line}>
        <span aria-hidden="true" className={styles.at}>
          {time(entry.startsAt)}
        </span>
        <Unseen>{span(entry)}, </Unseen>
        <Marks people={people} />
        <KindIcon kind={kind} />
        {kind === 'SINGLE' && isKnown && <Unseen>{word('appointmentKind', kind)} </Unseen>}
        {overridden.length > 0 && (
          <b aria-hidden="true" className={styles.overridden}>
            !
          </b>
        )}
      </span>{' '}
      <span className={styles.name}>{isKnown ? <Identifying lang={langOf(name)}>{name}</Identifying> : name}</span>{' '}
      {isKnown && (
        <span className={classes(styles.more, styles.parts)}>
          {kind !== 'SINGLE' && <span>{word('appointmentKind', kind)}</span>}
          {state === 'CANCELLED' && <b>{word('appointmentState', state)}</b>}
          {column.head.of !== 'ROOM' && roomName && <span translate="no">{roomName}</span>}
          {others.length > 0 && (
            <Identifying>
              {column.head.of === 'ROOM' ? list(others) : t('diary.with', { names: list(others) })}
            </Identifying>
          )}
          {travelBefore + travelAfter > 0 && <Unseen> {t('diary.way')}</Unseen>}
          {overridden.length > 0 && <Unseen> {t('diary.overridden')}</Unseen>}
        </span>
      )}
    </>
  );
}
