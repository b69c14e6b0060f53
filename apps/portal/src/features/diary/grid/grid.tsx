import { DndContext } from '@dnd-kit/core';
import { gridLines, instantInGrid, minutesBetween } from '@trellis/domain';
import { useEffect, useId, useRef, type CSSProperties, type RefObject } from 'react';
import { useViewer } from '../../../lib/auth/session.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { Unseen } from '../../../ui/layout/layout.tsx';
import { STEP_MINUTES } from '../move/aim.ts';
import type { Lift, Moving } from '../move/use-moving.ts';
import type { Entry } from '../shown.ts';
import { Block } from './block.tsx';
import type { Column, Sheet } from './columns.ts';
import styles from './grid.module.css';
import { GroupHeads, Head, useHeadName } from './heads.tsx';
import { Held } from './held.tsx';

interface GridProps {
  label: string;
  ref: RefObject<HTMLDivElement | null>;
  sheet: Sheet;
  entries: readonly Entry[];
  /** The instant it is at the clinic. */
  now: string;
  moving: Moving;
  /** Those that something has come in the way of since they were booked. */
  clashed: ReadonlySet<string>;
  mayMove: (entry: Entry) => boolean;
  onOpen: (entry: Entry) => void;
  /** A free time was pressed; left out where the reader books nothing. */
  onFree: ((column: Column, startsAt: string) => void) | undefined;
}

/** How much of what went before stays in sight. */
const BEFORE_PX = 140;

/** Scrolls only close to the edge, and no faster than one can follow. */
const SLOW_SCROLL = { threshold: { x: 0.08, y: 0.08 }, acceleration: 4 };

/** What dnd-kit would say is said by the page, which knows what it is about. */
const SILENT = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  screenReaderInstructions: { draggable: '' },
};

/** Columns of time beside one another: people, rooms or days. */
export function Grid({ label, ref, sheet, entries, now, moving, clashed, mayMove, onOpen, onFree }: GridProps) {
  const t = useText();
  const how = useId();
  const { columns } = sheet;
  const [first] = columns;
  if (!first) return null;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const { lift } = moving;
  return (
    <DndContext
      sensors={moving.sensors}
      autoScroll={SLOW_SCROLL}
      accessibility={SILENT}
      onDragStart={moving.onDragStart}
      onDragMove={moving.onDragMove}
      onDragEnd={moving.onDragEnd}
      onDragCancel={moving.putBack}
    >
      <section aria-label={label} className={styles.frame} data-screen-only data-frame>
        <p id={how} hidden>
          {t('diary.howToMove')}
        </p>
        <div
          ref={ref}
          className={styles.grid}
          style={{ '--columns': columns.length, '--minutes': first.hours.minutes } as CSSProperties}
        >
          <div className={styles.corner} />
          <div className={styles.heads}>
            {sheet.of === 'THERAPIST' && <GroupHeads columns={columns} />}
            {columns.map((column) => (
              <Head key={column.key} column={column} now={now} />
            ))}
          </div>
          <Lines column={first} />
          {columns.map((column) => (
            <ColumnBody key={column.key} column={column} now={now} lift={lift} onFree={onFree}>
              {column.blocks.map((placed) => {
                const entry = byId.get(placed.id);
                if (!entry || placed.columnSpan === 0) return null;
                return (
                  <Block
                    key={placed.id}
                    entry={entry}
                    placed={placed}
                    column={column}
                    isClashed={clashed.has(entry.id)}
                    movable={mayMove(entry)}
                    isLifted={lift?.entry.id === entry.id}
                    describedBy={how}
                    onOpen={onOpen}
                    onKeyDown={moving.onKeyDown}
                    onBlur={moving.onBlur}
                  />
                );
              })}
            </ColumnBody>
          ))}
        </div>
      </section>
    </DndContext>
  );
}

/** What the clock shows down the side. */
function Lines({ column: { hours } }: { column: Column }) {
  const { timeZone } = useViewer().clinic;
  const { time } = useFormats();
  return (
    <div className={styles.times} aria-hidden="true">
      {gridLines(hours, 60, timeZone).map(({ minute }) => (
        <span key={minute} style={{ top: `calc(var(--minute) * ${minute})` }}>
          {time(instantInGrid(hours, minute, 60))}
        </span>
      ))}
    </div>
  );
}

interface ColumnBodyProps {
  column: Column;
  now: string;
  lift: Lift | undefined;
  onFree: GridProps['onFree'];
  children: React.ReactNode;
}

function ColumnBody({ column, now, lift, onFree, children }: ColumnBodyProps) {
  const t = useText();
  const headName = useHeadName();
  const { hours, bands, blocks, key } = column;
  const label = t('diary.column', { who: headName(column.head), count: blocks.length });
  const press = (event: React.MouseEvent<HTMLElement>) => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const minute = ((event.clientY - top) / height) * hours.minutes;
    const stepped = Math.floor(minute / STEP_MINUTES) * STEP_MINUTES;
    onFree?.(column, new Date(Date.parse(hours.startsAt) + stepped * 60_000).toISOString());
  };
  return (
    <div className={styles.column} data-column={key}>
      {/* Free time is for the pointer; New appointment does the same for the keyboard. */}
      {onFree && <div className={styles.free} data-free aria-hidden="true" onClick={press} />}
      {bands.map(({ kind, fromMinute, minutes }) => (
        <p
          key={`${kind} ${fromMinute}`}
          className={styles.band}
          data-kind={kind}
          style={{ top: `calc(var(--minute) * ${fromMinute})`, height: `calc(var(--minute) * ${minutes})` }}
        >
          <span>{t(`diary.band.${kind}`)}</span>
        </p>
      ))}
      <ol className={styles.blocks} aria-label={label}>
        {children}
      </ol>
      {lift?.column.key === key && <Held lift={lift} />}
      <NowLine column={column} now={now} />
    </div>
  );
}

function NowLine({ column: { hours }, now }: { column: Column; now: string }) {
  const t = useText();
  const formats = useFormats();
  const isShown = hours.startsAt <= now && now < hours.endsAt;
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const frame = line.current?.closest('[data-frame]');
    // The grid opens at what is now, with some of what went before.
    if (isShown && frame && line.current) frame.scrollTop = Math.max(0, line.current.offsetTop - BEFORE_PX);
  }, [isShown]);
  if (!isShown) return null;
  const minute = minutesBetween(hours.startsAt, now);
  return (
    <div ref={line} className={styles.now} style={{ top: `calc(var(--minute) * ${minute})` }}>
      <Unseen>{t('diary.now', { time: formats.time(now) })}</Unseen>
    </div>
  );
}
