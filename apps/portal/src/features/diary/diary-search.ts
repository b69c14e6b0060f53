import { isLocalDate } from '@trellis/domain';

export const DIARY_VIEWS = ['day', 'week', 'list'] as const;
export type DiaryView = (typeof DIARY_VIEWS)[number];

/** What the address of the diary holds. Left out is the usual: the first site, today, and what fits the screen. */
export interface DiarySearch {
  site?: string;
  on?: string;
  view?: DiaryView;
  columns?: 'rooms';
  /** Whose: a therapist, or all of a discipline. */
  staff?: string;
  discipline?: string;
  cancelled?: true;
  /** The appointment whose drawer is open, and what is being done to it, or to the week. */
  show?: string;
  act?: 'move' | 'cancel' | 'copy';
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** Reads the address; what it does not know is left out. */
export function readDiarySearch(search: Record<string, unknown>): DiarySearch {
  const on = text(search['on']);
  const { act } = search;
  return {
    site: text(search['site']),
    on: on !== undefined && isLocalDate(on) ? on : undefined,
    view: DIARY_VIEWS.find((view) => view === search['view']),
    columns: search['columns'] === 'rooms' ? 'rooms' : undefined,
    staff: text(search['staff']),
    discipline: text(search['discipline']),
    cancelled: search['cancelled'] === true ? true : undefined,
    show: text(search['show']),
    act: act === 'move' || act === 'cancel' || act === 'copy' ? act : undefined,
  };
}
