import { isLocalDate } from '@trellis/domain';

export const DIARY_VIEWS = ['day', 'week', 'list'] as const;
export type DiaryView = (typeof DIARY_VIEWS)[number];

/** What a booking that is begun knows already. */
export interface BookSearch {
  siteId: string;
  date: string;
  startsAt?: string;
  staffId?: string;
  roomId?: string;
  childId?: string;
}

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
  /** The appointment whose drawer is open, and what is being done to it. */
  show?: string;
  act?: 'move' | 'cancel';
  book?: BookSearch;
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

function readBook(value: unknown): BookSearch | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const said = new Map<string, unknown>(Object.entries(value));
  const siteId = text(said.get('siteId'));
  const date = text(said.get('date'));
  if (siteId === undefined || date === undefined || !isLocalDate(date)) return undefined;
  const names = ['startsAt', 'staffId', 'roomId', 'childId'] as const;
  const rest = names.flatMap((name) => {
    const found = text(said.get(name));
    return found === undefined ? [] : [[name, found] as const];
  });
  return { siteId, date, ...Object.fromEntries(rest) };
}

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
    act: act === 'move' || act === 'cancel' ? act : undefined,
    book: readBook(search['book']),
  };
}
