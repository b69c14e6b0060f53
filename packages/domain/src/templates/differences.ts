import { diffPlanContents, type ContentDifference } from '../care-plans/diff.ts';
import { WORD_FIELDS, type ContentField } from '../care-plans/field-class.ts';
import type { PlanContent } from '../care-plans/plan-content.ts';
import type { LaidTemplate } from './lay-goal.ts';

/** Fields that no template fills: they are asked for when it is laid, or belong to the plan's own life. */
const NOT_OF_A_TEMPLATE: ReadonlySet<ContentField> = new Set([
  'goal.priority',
  'goal.targetOn',
  'goal.scaleEdition',
  'goal.template',
  'strand.therapist',
  'homeItem.moment',
  'homeItem.brace',
  'homeItem.helpers',
  'homeItem.picture',
  'homeItem.resting',
]);

function onlyGoal(content: PlanContent, goal: string): PlanContent {
  return {
    ...content,
    goals: content.goals.filter((each) => each.goal === goal),
    strands: content.strands.filter((each) => each.goal === goal),
    homeItems: content.homeItems.filter((each) => each.goal === goal),
  };
}

/**
 * How a goal reads otherwise than it was laid from its template, field by field: what a person changed, and strands
 * and activities at home that came or went. Empty for a goal that is not in the content.
 */
export function templateDifferences(laid: LaidTemplate, content: PlanContent): readonly ContentDifference[] {
  const now = onlyGoal(content, laid.goal.goal);
  if (now.goals.length === 0) return [];
  const homeItems = laid.homeItems ?? now.homeItems;
  const then: PlanContent = { ...now, goals: [laid.goal], strands: laid.strands, homeItems };
  return diffPlanContents(then, now).filter((each) => each.kind !== 'CHANGED' || !NOT_OF_A_TEMPLATE.has(each.field));
}

function wordFields(prefix: string, row: string): readonly string[] {
  return [...WORD_FIELDS]
    .filter((field) => field.startsWith(`${prefix}.`))
    .map((field) => `${row}/${field.slice(prefix.length + 1)}`);
}

/** The fields of a laid goal that are words, by the path `templateDifferences` would name. */
function wordPaths({ goal, strands, homeItems }: LaidTemplate): readonly string[] {
  return [
    ...wordFields('goal', `goals/${goal.goal}`).filter((path) => goal.division !== '' || !path.endsWith('/division')),
    ...strands.flatMap(({ strand }) => [...wordFields('strand', `strands/${strand}`), `strands/${strand}/measure`]),
    ...(homeItems ?? []).flatMap(({ item }) => wordFields('homeItem', `home-items/${item}`)),
  ];
}

/** Whether any words of the template still stand in the goal as they were laid. */
export function keepsTemplateWords(laid: LaidTemplate, content: PlanContent): boolean {
  if (!content.goals.some(({ goal }) => goal === laid.goal.goal)) return false;
  const differences = templateDifferences(laid, content);
  const changed = new Set(differences.map(({ path }) => path));
  const gone = new Set(differences.flatMap(({ kind, path }) => (kind === 'REMOVED' ? [path] : [])));
  return wordPaths(laid).some((path) => !changed.has(path) && !gone.has(path.slice(0, path.lastIndexOf('/'))));
}
