import type { MarkShape } from '@trellis/domain';
import type { CSSProperties } from 'react';

interface Hue {
  readonly text: string;
  readonly solid: string;
  readonly tint: string;
}

/** How a discipline is drawn. Catalogue data, so that a third one needs no code: shape and letters carry it, the hue helps. */
export interface Mark {
  readonly shape: MarkShape;
  readonly letters: string;
  readonly light: Hue;
  readonly dark: Hue;
}

/** What the kit needs to know of a discipline: the catalogue's code, its mark, and its name in the reader's language. */
export interface MarkedDiscipline {
  readonly code: string;
  readonly mark: Mark;
  readonly name: string;
}

/** A discipline whose catalogue entry is not there yet, or no longer: drawn in ink, by the letters of its code. */
export function plainMark(code: string): Mark {
  const letters = code
    .split('_')
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 3);
  const ink: Hue = { text: 'var(--text)', solid: 'var(--border-strong)', tint: 'var(--sunken)' };
  return { shape: 'HEXAGON', letters, light: ink, dark: ink };
}

/** A colour of a mark for the scheme at hand, as CSS. */
export function markColour(mark: Mark, part: keyof Hue): string {
  return mark.light[part] === mark.dark[part]
    ? mark.light[part]
    : `light-dark(${mark.light[part]}, ${mark.dark[part]})`;
}

/** The colours of a mark as `--mark-text`, `--mark-solid`, `--mark-tint` for the styles below the element it is set on. */
export function markStyle(mark: Mark): CSSProperties & Record<`--mark-${string}`, string> {
  return {
    '--mark-text': markColour(mark, 'text'),
    '--mark-solid': markColour(mark, 'solid'),
    '--mark-tint': markColour(mark, 'tint'),
  };
}

/** Both hands in one bar: equal bands of each discipline's colour, for the edge of a card. */
export function jointBackground(marks: readonly Mark[], direction: 'to bottom' | 'to right' = 'to bottom'): string {
  const bands = marks.flatMap((mark, index) => {
    const colour = markColour(mark, 'solid');
    return [`${colour} ${(index * 100) / marks.length}%`, `${colour} ${((index + 1) * 100) / marks.length}%`];
  });
  return `linear-gradient(${direction}, ${bands.join(', ')})`;
}
