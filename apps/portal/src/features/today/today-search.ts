import { isLocalDate } from '@trellis/domain';
import { NEED_GROUPS, type NeedGroup } from './need-groups.ts';

/** What the address of Today holds: which needs are shown, and which day where it is not today. */
export interface TodaySearch {
  needs?: NeedGroup;
  on?: string;
}

export function readTodaySearch(search: Record<string, unknown>): TodaySearch {
  const { on } = search;
  return {
    needs: NEED_GROUPS.find((group) => group === search['needs']),
    on: typeof on === 'string' && isLocalDate(on) ? on : undefined,
  };
}
