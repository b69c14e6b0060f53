import { ok, refuse, type Result } from '../result.ts';
import type { HomeItemContent } from './home-programme/home-item.ts';
import { disciplinesOf, type PlanContent } from './plan-content.ts';

/** What becomes of the activities at home that stood for a strand which is taken out. */
export const HOME_FATES = ['HAND_ON', 'TAKE_OUT'] as const;
export type HomeFateWay = (typeof HOME_FATES)[number];

export interface HomeFate {
  readonly way: HomeFateWay;
  /** Whose they are from now on, of those who stay in the plan; of HAND_ON alone. */
  readonly discipline: string | null;
}

/** What the discipline of a strand asks for at home towards its goal. */
export function homeItemsOfStrand(content: PlanContent, strandId: string): readonly HomeItemContent[] {
  const strand = content.strands.find((each) => each.strand === strandId);
  return content.homeItems.filter(({ goal, discipline }) => goal === strand?.goal && discipline === strand.discipline);
}

/**
 * A draft without a strand. The goal, its scale and its other strands stay as they are. What the strand's discipline asks
 * for at home towards the goal is handed on to a discipline that stays, or taken out as well; where there is any, it has
 * to be said (HOME_FATE_NEEDED, with how many and who could take them).
 */
export function removeStrand(content: PlanContent, strandId: string, home: HomeFate | null): Result<PlanContent> {
  const items = new Set(homeItemsOfStrand(content, strandId));
  const left = { ...content, strands: content.strands.filter((each) => each.strand !== strandId) };
  if (items.size === 0) return ok(left);
  const parties = disciplinesOf(left);
  if (home?.way === 'TAKE_OUT') {
    return ok({ ...left, homeItems: content.homeItems.filter((item) => !items.has(item)) });
  }
  const next = home?.discipline ?? '';
  if (!parties.includes(next)) return refuse('HOME_FATE_NEEDED', { count: items.size, disciplines: parties });
  return ok({
    ...left,
    homeItems: content.homeItems.map((item) => (items.has(item) ? { ...item, discipline: next } : item)),
  });
}
