import { useDraggable } from '@dnd-kit/core';
import type { Language, PlacedBlock } from '@trellis/domain';
import { Fragment, type CSSProperties } from 'react';
import { useLanguage, useText } from '../../../lib/i18n/use-text.ts';
import { classes } from '../../../ui/classes.ts';
import { IconAlertTriangle } from '../../../ui/icons.ts';
import { Identifying, Unseen } from '../../../ui/layout/layout.tsx';
import { langOf } from '../../../ui/layout/own-words.tsx';
import { MarkShapeIcon } from '../../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import { jointBackground, markColour, type MarkedDiscipline } from '../../../ui/marks/mark.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import type { Grip } from '../move/use-moving.ts';
import type { Entry, Person } from '../shown.ts';
import { useBecame, useScheduleWord, useSpanWords, useTitle } from '../words.ts';
import type { Column } from './columns.ts';
import styles from './grid.module.css';
import { KindIcon } from './kind-icon.tsx';

export interface BlockProps {
  entry: Entry;
  placed: PlacedBlock;
  column: Column;
  /** Something has come in its way since it was booked. */
  isClashed: boolean;
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
  const { entry, placed, column, isClashed, movable, isLifted, describedBy, onOpen, onKeyDown, onBlur } = props;
  const { setNodeRef, listeners } = useGrip({ entry, column, changes: 'PLACE' }, movable);
  const { travelBefore, travelAfter, state, visits } = entry;
  const lines = useLinesLeft(placed.minutes - travelBefore - travelAfter);
  const style: CSSProperties = {
    ...placeOf(placed),
    '--way-before': travelBefore,
    '--way-after': travelAfter,
    '--edge': useEdge(entry.people),
    '--lines': lines,
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
          visits.includes('DONE') && styles.done,
          travelBefore + travelAfter > 0 && styles.travels,
          placed.minutes < ROW_MINUTES && styles.short,
          lines < 1 && styles.tight,
          isClashed && styles.clashed,
        )}
        data-entry={entry.id}
        aria-describedby={movable ? describedBy : undefined}
        onClick={() => onOpen(entry)}
        onKeyDown={movable ? (event) => onKeyDown(event, entry, column) : undefined}
        onBlur={() => {
          light(entry, false);
          onBlur();
        }}
        onFocus={() => light(entry, true)}
        onPointerEnter={() => light(entry, true)}
        onPointerLeave={() => light(entry, false)}
      >
        <Content entry={entry} column={column} isClashed={isClashed} />
      </button>
      {movable && <Foot entry={entry} column={column} />}
    </li>
  );
}

/** Shows both halves of one that stands with several therapists, while one of them is pointed at. */
function light({ id, people }: Entry, isLit: boolean): void {
  if (people.length < 2) return;
  document.querySelectorAll(`[data-entry="${id}"]`).forEach((each) => each.toggleAttribute('data-lit', isLit));
}

/** The lower edge, by which it is made longer or shorter; keys do that with Shift. */
function Foot({ entry, column }: Pick<BlockProps, 'entry' | 'column'>) {
  const { setNodeRef, listeners } = useGrip({ entry, column, changes: 'LENGTH' }, true);
  return <span ref={setNodeRef} {...listeners} className={styles.foot} aria-hidden="true" />;
}

/** Under this there is room for one line, with everything in it. */
const ROW_MINUTES = 26;
const PX_PER_MINUTE = 1.4;
const LINE_PX: Readonly<Record<Language, number>> = { en: 18, hi: 20 };

/** How many lines fit under time and name. */
function useLinesLeft(minutes: number): number {
  return Math.floor((minutes * PX_PER_MINUTE - 4) / LINE_PX[useLanguage()]) - 2;
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

function Content({ entry, column, isClashed }: Pick<BlockProps, 'entry' | 'column' | 'isClashed'>) {
  const t = useText();
  const word = useScheduleWord();
  const span = useSpanWords();
  const title = useTitle();
  const became = useBecame();
  const { time, list } = useFormats();
  const { kind, people, roomName, isKnown, travelBefore, travelAfter, overridden } = entry;
  const { head } = column;
  const whose = head.of === 'DAY' ? head.staffId : column.id;
  const others = people.filter(({ id }) => id !== whose).map(({ name }) => name);
  const name = title(entry);
  const came = became(entry);
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
        {isClashed && (
          <>
            <IconAlertTriangle size={16} stroke={2} aria-hidden="true" className={styles.care} />
            <Unseen>{t('diary.cameInTheWay')} </Unseen>
          </>
        )}
      </span>{' '}
      <span className={styles.name}>{isKnown ? <Identifying lang={langOf(name)}>{name}</Identifying> : name}</span>{' '}
      {isKnown && (
        <span className={classes(styles.more, styles.parts)}>
          {kind !== 'SINGLE' && <span>{word('appointmentKind', kind)}</span>}
          {came !== '' && <b>{came}</b>}
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
