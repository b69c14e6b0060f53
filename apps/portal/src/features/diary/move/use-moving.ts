import {
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
  type DragMoveEvent,
  type DragStartEvent,
  type SensorDescriptor,
  type SensorOptions,
} from '@dnd-kit/core';
import { movedInGrid, type GridAim, type GridColumns } from '@trellis/domain';
import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Column } from '../grid/columns.ts';
import type { Entry } from '../shown.ts';
import { aimedAt, LENGTH_STEP, lengthened, lengthOf, minuteIn, STEP_MINUTES } from './aim.ts';
import type { Considered, Consider, Wanted } from './consider.ts';

/** An appointment that is held over the grid, and where. */
export interface Lift {
  entry: Entry;
  from: Column;
  column: Column;
  aim: GridAim;
  by: 'POINTER' | 'KEYS';
  considered: Considered;
}

/** What a thing that can be dragged says of itself. */
export interface Grip {
  entry: Entry;
  column: Column;
  changes: 'PLACE' | 'LENGTH';
}

export interface Moving {
  lift: Lift | undefined;
  sensors: SensorDescriptor<SensorOptions>[];
  onKeyDown: (event: KeyboardEvent, entry: Entry, column: Column) => void;
  onBlur: () => void;
  onDragStart: (event: DragStartEvent) => void;
  onDragMove: (event: DragMoveEvent) => void;
  onDragEnd: () => void;
  putBack: () => void;
}

/** What has just become of one that is held. */
export type SaidOfLift = { lifted: Lift } | { aimed: Lift } | 'PUT_BACK';

interface MovingProps {
  grid: RefObject<HTMLDivElement | null>;
  of: GridColumns;
  columns: readonly Column[];
  consider: Consider;
  /** Let go of: moved, explained, or left where it was. Resolves when the diary is as it is now. */
  onDrop: (entry: Entry, wanted: Wanted, lift: Lift) => Promise<void>;
  say: (what: SaidOfLift) => void;
}

interface Held {
  grip: Grip;
  /** Where the columns stood when it was taken, since what was dragged meanwhile may have scrolled them. */
  rects: ReadonlyMap<string, DOMRect>;
  x: number;
}

function pointAt(event: Event): number {
  if (event instanceof MouseEvent) return event.clientX;
  return 'TouchEvent' in window && event instanceof TouchEvent ? (event.touches[0]?.clientX ?? 0) : 0;
}

/**
 * Moving in the grid. A mouse and a finger go in pixels, by the sensors of dnd-kit; keys go in minutes and columns, which
 * no pixel would hit. Both hold an aim over the grid, which the domain turns into a move and says what stands in its way.
 */
export function useMoving({ grid, of, columns, consider, onDrop, say }: MovingProps): Moving {
  const [lift, setLift] = useState<Lift>();
  const held = useRef<Held>(undefined);
  const settling = useRef(false);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 300, tolerance: 8 } }),
  );

  const wantedBy = ({ entry, from, aim }: Pick<Lift, 'entry' | 'from' | 'aim'>): Wanted =>
    movedInGrid(entry, from.id, aim, of);
  const hold = (next: Omit<Lift, 'considered'>): Lift => {
    const found = { ...next, considered: consider(next.entry, wantedBy(next)) };
    setLift(found);
    return found;
  };
  const letGo = () => {
    held.current = undefined;
    setLift(undefined);
  };
  const drop = async (from: Lift) => {
    settling.current = true;
    try {
      await onDrop(from.entry, wantedBy(from), from);
    } finally {
      settling.current = false;
      letGo();
    }
    if (from.by === 'KEYS') {
      requestAnimationFrame(() =>
        grid.current?.querySelector<HTMLElement>(`[data-entry="${from.entry.id}"]`)?.focus({ preventScroll: true }),
      );
    }
  };
  const putBack = () => {
    if (lift && !settling.current) say('PUT_BACK');
    if (!settling.current) letGo();
  };

  const steer = (key: string, long: boolean, at: Lift): Lift | undefined => {
    const { entry, column, aim } = at;
    const side = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0;
    const down = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
    if (side === 0 && down === 0) return undefined;
    const next = columns[columns.findIndex(({ key: each }) => each === column.key) + side] ?? column;
    const minute = minuteIn(column, aim.startsAt);
    const there = long
      ? lengthened(aim, aim.minutes + down * LENGTH_STEP)
      : aimedAt(next, minute + down * STEP_MINUTES, aim.minutes);
    return hold({ entry, from: at.from, column: long ? column : next, aim: there, by: 'KEYS' });
  };

  return {
    lift,
    sensors,
    putBack,
    onBlur: () => lift?.by === 'KEYS' && putBack(),
    onKeyDown: (event, entry, column) => {
      const lifted = lift?.by === 'KEYS' ? lift : undefined;
      if (settling.current || (lift && !lifted)) return;
      if (!lifted) {
        if (event.key !== ' ') return;
        event.preventDefault();
        const aim = { column: column.id, startsAt: entry.startsAt, minutes: lengthOf(entry) };
        say({ lifted: hold({ entry, from: column, column, aim, by: 'KEYS' }) });
        return;
      }
      if (event.key === 'Tab') return;
      event.preventDefault();
      if (event.key === 'Escape') putBack();
      else if (event.key === ' ' || event.key === 'Enter') void drop(lifted);
      else {
        const next = steer(event.key, event.shiftKey, lifted);
        if (next) say({ aimed: next });
      }
    },
    onDragStart: ({ active, activatorEvent }) => {
      const grip = gripOf(active.data.current);
      if (!grip || settling.current) return;
      const rects = new Map(
        [...(grid.current?.querySelectorAll<HTMLElement>('[data-column]') ?? [])].map((element) => [
          element.dataset['column'] ?? '',
          element.getBoundingClientRect(),
        ]),
      );
      const x = pointAt(activatorEvent);
      // One that lies over two columns is taken by the hand of the one under the pointer.
      const under = columns.find((each) => isUnder(rects.get(each.key), x));
      const column = under && grip.entry.therapists.includes(under.key) ? under : grip.column;
      held.current = { grip: { ...grip, column }, rects, x };
      const aim = { column: column.id, startsAt: grip.entry.startsAt, minutes: lengthOf(grip.entry) };
      hold({ entry: grip.entry, from: column, column, aim, by: 'POINTER' });
    },
    onDragMove: ({ delta }) => {
      if (!held.current || !lift) return;
      const { grip, rects, x } = held.current;
      const { entry, column: from, changes } = grip;
      const height = rects.get(from.key)?.height ?? 0;
      const down = height === 0 ? 0 : (delta.y / height) * from.hours.minutes;
      const start = { column: from.id, startsAt: entry.startsAt, minutes: lengthOf(entry) };
      const column =
        changes === 'LENGTH'
          ? from
          : (columns.find((each) => isUnder(rects.get(each.key), x + delta.x)) ?? lift.column);
      const aim =
        changes === 'LENGTH'
          ? lengthened(start, start.minutes + down)
          : aimedAt(column, minuteIn(from, entry.startsAt) + down, start.minutes);
      const { aim: was } = lift;
      if (was.column === aim.column && was.startsAt === aim.startsAt && was.minutes === aim.minutes) return;
      say({ aimed: hold({ entry, from, column, aim, by: 'POINTER' }) });
    },
    onDragEnd: () => {
      if (lift) void drop(lift);
    },
  };
}

function isUnder(rect: DOMRect | undefined, x: number): boolean {
  return rect !== undefined && rect.left <= x && x < rect.right;
}

function gripOf(data: Record<string, unknown> | undefined): Grip | undefined {
  // The block alone writes this, where it is made draggable.
  return data?.['grip'] as Grip | undefined;
}
