import type { TrellisGeometry } from '@trellis/domain';
import { useState, type KeyboardEvent } from 'react';
import type { Told } from './story.ts';
import styles from './trellis.module.css';

interface TrellisPointsProps {
  geometry: TrellisGeometry;
  /** All points in time order: the order the arrows walk. */
  story: readonly Told[];
  sayDay: (on: string) => string;
  onPoint: (id: string) => void;
}

/** A button over each point: one Tab stop for the whole picture, arrows from point to point, Home and End to the ends. */
export function TrellisPoints({ geometry, story, sayDay, onPoint }: TrellisPointsProps) {
  const [current, setCurrent] = useState<string>();
  const last = story.at(-1)?.id;
  const places = new Map(
    [...geometry.strands.flatMap(({ leaves }) => leaves), ...geometry.sightings, ...geometry.ratings].map((place) => [
      place.id,
      place,
    ]),
  );
  const walk = (event: KeyboardEvent<HTMLButtonElement>, at: number) => {
    const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: story.length - 1 };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const buttons = event.currentTarget.parentElement?.querySelectorAll('button');
    buttons?.[Math.min(story.length - 1, Math.max(0, to))]?.focus();
  };
  return story.map(({ id, on, what, seen }, at) => {
    const place = places.get(id);
    if (!place) return null;
    const point = () => {
      setCurrent(id);
      onPoint(id);
    };
    return (
      <button
        key={id}
        type="button"
        className={styles.point}
        style={{ left: place.x, top: place.y }}
        tabIndex={id === (current ?? last) ? 0 : -1}
        aria-label={`${sayDay(on)}: ${what}, ${seen}`}
        onFocus={point}
        onPointerEnter={point}
        onKeyDown={(event) => walk(event, at)}
      />
    );
  });
}
