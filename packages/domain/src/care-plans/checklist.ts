import { lintScale, SCALE_FAULTS, type ScaleFault } from '../goals/scale-lint.ts';
import type { GoalContent } from '../goals/goal-content.ts';
import { startLevelOf } from '../goals/start-convention.ts';
import type { StrandContent } from '../goals/strand-content.ts';
import type { HomeItemContent } from './home-programme/home-item.ts';
import { disciplinesOf, type PlanContent } from './plan-content.ts';

/** What is missing or wrong in a draft's own form. It stands beside the field, blocks sending, and cannot be waved away. */
export const CHECKLIST_CODES = [
  'PLAN_HAS_NO_GOAL',
  'PLAN_HAS_NO_REVIEW_DATE',
  'PLAN_HAS_NO_AGREED_MINUTES',
  'PLAN_HAS_NO_PLACE',
  'GOAL_HAS_NO_STATEMENT',
  'GOAL_HAS_NO_SETTING',
  'GOAL_HAS_NO_PRIORITY',
  'GOAL_HAS_NO_DATE',
  'GOAL_HAS_NO_STRAND',
  'GOAL_IS_BODY_FUNCTION',
  ...SCALE_FAULTS,
  'STRAND_HAS_NO_THERAPIST',
  'STRAND_HAS_NO_MEASURE',
  'STRAND_HAS_NO_START',
  'STRAND_HAS_NO_TARGET',
  'STRAND_HAS_NO_DOSE',
  'HOME_ITEM_HAS_NO_WORDS',
  'HOME_ITEM_HAS_NO_ROUTINE',
  'HOME_ITEM_HAS_NO_STOP',
  'HOME_ITEM_HAS_NO_HELPER',
  'HOME_ITEM_HAS_NO_PARTY',
] as const;
export type ChecklistCode = (typeof CHECKLIST_CODES)[number];

/** One line of the checklist, at the path of its row. */
export interface ChecklistItem {
  readonly path: string;
  readonly code: ChecklistCode;
}

function missing(entries: readonly (readonly [ChecklistCode, boolean])[]): readonly ChecklistCode[] {
  return entries.flatMap(([code, isMissing]) => (isMissing ? [code] : []));
}

function checkGoal(goal: GoalContent, content: PlanContent, hasStrand: boolean): readonly ChecklistCode[] {
  const faults: readonly ScaleFault[] = lintScale(goal.levels, startLevelOf(goal, content.terms.startConvention));
  return [
    ...missing([
      ['GOAL_HAS_NO_STATEMENT', goal.statement === ''],
      ['GOAL_HAS_NO_SETTING', goal.setting === null],
      ['GOAL_HAS_NO_PRIORITY', goal.priority === null],
      ['GOAL_HAS_NO_DATE', goal.targetOn === null],
      ['GOAL_HAS_NO_STRAND', !hasStrand],
      // ICF b and s are functions and structures of the body; d is what the child does and takes part in.
      ['GOAL_IS_BODY_FUNCTION', goal.icf !== null && /^[bs]/.test(goal.icf)],
    ]),
    ...faults,
  ];
}

function checkStrand(strand: StrandContent): readonly ChecklistCode[] {
  return missing([
    ['STRAND_HAS_NO_THERAPIST', strand.therapist === null],
    ['STRAND_HAS_NO_MEASURE', strand.measure === null],
    ['STRAND_HAS_NO_START', strand.start === null],
    ['STRAND_HAS_NO_TARGET', strand.target === null],
    ['STRAND_HAS_NO_DOSE', strand.dose === null],
  ]);
}

/** What rests has to be whole too: the family has agreed to it when it is taken up again. */
function checkHomeItem(item: HomeItemContent, parties: readonly string[]): readonly ChecklistCode[] {
  return missing([
    ['HOME_ITEM_HAS_NO_WORDS', item.words === ''],
    ['HOME_ITEM_HAS_NO_ROUTINE', item.moment === null && item.routine === ''],
    ['HOME_ITEM_HAS_NO_STOP', item.stopIf === ''],
    ['HOME_ITEM_HAS_NO_HELPER', item.helpers.length === 0],
    ['HOME_ITEM_HAS_NO_PARTY', !parties.includes(item.discipline)],
  ]);
}

function at(path: string, codes: readonly ChecklistCode[]): readonly ChecklistItem[] {
  return codes.map((code) => ({ path, code }));
}

/** Everything that is missing before a draft can be sent, in the order of the page. Linear in the size of the draft. */
export function planChecklist(content: PlanContent): readonly ChecklistItem[] {
  const { terms, goals, strands, homeItems } = content;
  const parties = disciplinesOf(content);
  const served = new Set(strands.map((strand) => strand.goal));
  return [
    ...at(
      'terms',
      missing([
        ['PLAN_HAS_NO_GOAL', goals.length === 0],
        ['PLAN_HAS_NO_REVIEW_DATE', terms.reviewOn === null],
        ['PLAN_HAS_NO_AGREED_MINUTES', terms.agreedWeeklyMinutes === null],
        ['PLAN_HAS_NO_PLACE', terms.place === null],
      ]),
    ),
    ...goals.flatMap((goal) => at(`goals/${goal.goal}`, checkGoal(goal, content, served.has(goal.goal)))),
    ...strands.flatMap((strand) => at(`strands/${strand.strand}`, checkStrand(strand))),
    ...homeItems.flatMap((item) => at(`home-items/${item.item}`, checkHomeItem(item, parties))),
  ];
}
