import { FIGURE_SPANS, type FigureSpan, isLocalDate } from '@trellis/domain';

/** What the address of the figures holds. Left out is the usual: today, and everything that is the reader's to see. */
export interface FiguresSearch {
  span?: Exclude<FigureSpan, 'DAY'>;
  on?: string;
  site?: string;
  staff?: string;
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** Reads the address; what it does not know is left out. */
export function readFiguresSearch(search: Record<string, unknown>): FiguresSearch {
  const on = text(search['on']);
  const span = FIGURE_SPANS.find((each) => each === search['span']);
  return {
    span: span === 'DAY' ? undefined : span,
    on: on !== undefined && isLocalDate(on) ? on : undefined,
    site: text(search['site']),
    staff: text(search['staff']),
  };
}
