import { type Dose, plannedMinutes, weeklyMinutes } from '../goals/dose.ts';
import type { PlannedActivity } from '../goals/planned-activity.ts';
import type { StrandContent } from '../goals/strand-content.ts';
import { asksOf, type AskedParties, type Asks } from './asks.ts';
import { canonicalText } from './canonical.ts';
import { diffPlanContents, type ContentDifference } from './diff.ts';
import { type ContentField, FIELD_CLASS, WORD_FIELDS } from './field-class.ts';
import type { HomeItemContent } from './home-programme/home-item.ts';
import { homeLoad } from './home-programme/home-load.ts';
import { disciplinesOf, type PlanContent } from './plan-content.ts';
import type { ChangeClass } from './plan-states.ts';
import { isSlip } from './slip.ts';

export type PlanChange = ContentDifference & { readonly class: ChangeClass; readonly asks: Asks };

/** C acts first, then A, B and D. */
const ORDER = ['C', 'A', 'B', 'D'] as const satisfies readonly ChangeClass[];

/** The class a whole set of changes counts as, undefined for none. */
export function highestClass(changes: readonly Pick<PlanChange, 'class'>[]): ChangeClass | undefined {
  return ORDER.find((each) => changes.some((change) => change.class === each));
}

/** What the class of a difference is judged against: the rows it had before, and the sums before and after. */
interface Background {
  readonly strands: ReadonlyMap<string, StrandContent>;
  readonly homeItems: ReadonlyMap<string, HomeItemContent>;
  readonly isOverMinutes: boolean;
  readonly isMoreHome: boolean;
  readonly slips: ReadonlySet<string>;
}

function isMoreAtHome(before: PlanContent, after: PlanContent): boolean {
  const [was, is] = [homeLoad(before.homeItems), homeLoad(after.homeItems)];
  return is.minutesPerDay > was.minutesPerDay || is.minutesPerWeek > was.minutesPerWeek;
}

/** What one activity takes of a family's week; nothing while it rests. */
function homeMinutesOf(item: HomeItemContent | undefined): number {
  return item === undefined ? 0 : homeLoad([item]).minutesPerWeek;
}

function backgroundOf(before: PlanContent, after: PlanContent, slips: ReadonlySet<string>): Background {
  return {
    strands: new Map(before.strands.map((strand) => [strand.strand, strand])),
    homeItems: new Map(before.homeItems.map((item) => [item.item, item])),
    isOverMinutes: plannedMinutes(after.strands) > (before.terms.agreedWeeklyMinutes ?? plannedMinutes(before.strands)),
    isMoreHome: isMoreAtHome(before, after),
    slips,
  };
}

function partiesOf(before: PlanContent, after: PlanContent): AskedParties {
  const underGoal = new Map<string, Set<string>>();
  for (const { goal, discipline } of [...before.strands, ...after.strands]) {
    underGoal.set(goal, (underGoal.get(goal) ?? new Set()).add(discipline));
  }
  return {
    parties: disciplinesOf(after),
    underGoal: new Map([...underGoal].map(([goal, disciplines]) => [goal, [...disciplines].sort()])),
  };
}

function classOfDose(before: Dose | null, after: Dose | null, isOverMinutes: boolean): ChangeClass {
  if (before !== null && after !== null && before.deliveryMode !== after.deliveryMode) return 'A';
  if (weeklyMinutes(after) < weeklyMinutes(before)) return 'C';
  return isOverMinutes ? 'A' : 'B';
}

/** Only taking away is safety: a swap, an addition or a changed form is method. */
function classOfActivities(before: readonly PlannedActivity[], after: readonly PlannedActivity[]): ChangeClass {
  const known = new Set(before.map((each) => canonicalText(each)));
  const isStopOnly = after.length < before.length && after.every((each) => known.has(canonicalText(each)));
  return isStopOnly ? 'C' : 'B';
}

/** At home, less is safety, more than was agreed for the whole is agreement, and a swap within it is method. */
function classOfHome(
  before: HomeItemContent | undefined,
  after: HomeItemContent | undefined,
  isMoreHome: boolean,
): ChangeClass {
  const [was, is] = [homeMinutesOf(before), homeMinutesOf(after)];
  if (is < was) return 'C';
  return is > was && isMoreHome ? 'A' : 'B';
}

/** A goal or a strand more or less is agreement. */
function classOfRow({ row, kind }: ContentDifference, isMoreHome: boolean): ChangeClass {
  if (row.of !== 'HOME_ITEM') return 'A';
  return kind === 'REMOVED'
    ? classOfHome(row.item, undefined, isMoreHome)
    : classOfHome(undefined, row.item, isMoreHome);
}

const HOME_AMOUNTS: ReadonlySet<ContentField> = new Set([
  'homeItem.minutesPerDay',
  'homeItem.daysPerWeek',
  'homeItem.resting',
]);

function isMarkedSlip(difference: ContentDifference & { kind: 'CHANGED' }, slips: ReadonlySet<string>): boolean {
  const { field, path, before, after } = difference;
  if (!WORD_FIELDS.has(field) || !slips.has(path)) return false;
  return typeof before === 'string' && typeof after === 'string' && isSlip(before, after);
}

function classOf(difference: ContentDifference, background: Background): ChangeClass {
  if (difference.kind !== 'CHANGED') return classOfRow(difference, background.isMoreHome);
  if (isMarkedSlip(difference, background.slips)) return 'D';
  const { field, row } = difference;
  if (field === 'strand.dose' && row.of === 'STRAND') {
    const old = background.strands.get(row.strand.strand);
    return classOfDose(old?.dose ?? null, row.strand.dose, background.isOverMinutes);
  }
  if (field === 'strand.techniques' && row.of === 'STRAND') {
    return classOfActivities(background.strands.get(row.strand.strand)?.techniques ?? [], row.strand.techniques);
  }
  if (HOME_AMOUNTS.has(field) && row.of === 'HOME_ITEM') {
    return classOfHome(background.homeItems.get(row.item.item), row.item, background.isMoreHome);
  }
  return FIELD_CLASS[field];
}

/**
 * What differs between two versions, each difference with its class and whom it asks. `slips` are the paths the user
 * marked as slips of the pen; a mark counts only where `isSlip` agrees. Linear in the size of the two contents.
 */
export function classifyChange(
  before: PlanContent,
  after: PlanContent,
  slips: ReadonlySet<string> = new Set(),
): readonly PlanChange[] {
  const background = backgroundOf(before, after, slips);
  const asked = partiesOf(before, after);
  return diffPlanContents(before, after).map((difference) => {
    const changeClass = classOf(difference, background);
    return { ...difference, class: changeClass, asks: asksOf(difference, changeClass, asked) };
  });
}

/** How a version is called after its base: A makes the next number, everything else the next revision. */
export function nextNumber(
  base: { readonly number: number; readonly revision: number },
  changes: readonly Pick<PlanChange, 'class'>[],
): { readonly number: number; readonly revision: number } {
  return changes.some((change) => change.class === 'A')
    ? { number: base.number + 1, revision: 0 }
    : { number: base.number, revision: base.revision + 1 };
}
