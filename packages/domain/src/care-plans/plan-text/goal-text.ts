import type { GoalContent } from '../../goals/goal-content.ts';
import { startLevelOf } from '../../goals/start-convention.ts';
import { keepsTemplateWords } from '../../templates/differences.ts';
import { say } from '../../words/say.ts';
import { indented, label, type PlanTextFacts, type Reader, sayDate } from './reader.ts';
import { strandText } from './strand-text.ts';

function scaleText({ language, isFamily, content }: Reader, goal: GoalContent): readonly string[] {
  const level = startLevelOf(goal, content.terms.startConvention);
  const title = isFamily
    ? say(language, 'planText.familyScale')
    : say(language, 'planText.scale', { edition: goal.scaleEdition, level });
  const worded = goal.levels.toSorted((a, b) => a.level - b.level);
  return [
    title,
    ...indented(
      worded.map((each) => `${isFamily ? '' : `${each.level} `}${say(language, `level.${each.level}`)}: ${each.text}`),
    ),
  ];
}

/** Hindi of a template that nobody has read never stands without saying so. */
export function isUnreadGoal(
  { origins = [], content }: Pick<PlanTextFacts, 'origins' | 'content'>,
  goal: string,
): boolean {
  const origin = origins.find(({ laid }) => laid.goal.goal === goal);
  if (origin === undefined || origin.language !== 'hi') return false;
  return !origin.reviewed && keepsTemplateWords(origin.laid, content);
}

/** A goal with its scale and the strands under it, after an empty line. */
export function goalText(reader: Reader, goal: GoalContent, index: number): readonly string[] {
  const { language, isFamily, catalogue, names, content } = reader;
  const words = names[goal.priority ?? ''];
  const priority = isFamily ? 'planText.familyPriority' : 'planText.priority';
  return [
    '',
    say(language, 'planText.goal', { number: index + 1, statement: goal.statement }),
    ...indented([
      ...(isUnreadGoal(reader, goal.goal) ? [say(language, 'planText.unreviewed')] : []),
      ...(words === undefined ? [] : [say(language, priority, { words })]),
      ...(goal.setting === null
        ? []
        : [say(language, 'planText.setting', { setting: label(reader, catalogue.settings, goal.setting) })]),
      ...(goal.targetOn === null ? [] : [say(language, 'planText.target', { date: sayDate(reader, goal.targetOn) })]),
      ...(isFamily
        ? []
        : [say(language, 'planText.direction', { direction: say(language, `goalDirection.${goal.direction}`) })]),
      ...(isFamily || goal.icf === null ? [] : [say(language, 'planText.icf', { code: goal.icf })]),
      ...(goal.levels.length === 0 ? [] : scaleText(reader, goal)),
      ...(goal.division === '' ? [] : [say(language, 'planText.division', { division: goal.division })]),
      ...content.strands.filter((each) => each.goal === goal.goal).flatMap((each) => strandText(reader, each)),
    ]),
  ];
}
