import { type GoalDirection, LEVELS, type Level, type LevelText, startLevelOf } from '@trellis/domain';
import { type RowDraft, useRowDraft } from '../../../lib/drafts/use-row-draft.ts';
import { asConvention, asLevel } from '../../../ui/measures/level.ts';
import type { GoalContent, Version } from '../plan-content.ts';
import { saveRow, useRereadPlan } from '../use-plan-act.ts';
import { EditGoal } from './goals.graphql.ts';

export type LevelField = `level${Level}`;

/** A goal as it is typed. Each level is a field of its own: two people may word two levels at once. */
export interface GoalRow extends Record<LevelField, string> {
  statement: string;
  setting: string | null;
  priorityId: string | null;
  direction: GoalDirection;
  targetOn: string | null;
  icf: string | null;
  division: string;
}

export function levelField(level: Level): LevelField {
  return `level${level}`;
}

/** The levels that have words. One without is a level that is not there yet. */
export function levelsOf(row: GoalRow): LevelText[] {
  return LEVELS.flatMap((level) => {
    const text = row[levelField(level)].trim();
    return text === '' ? [] : [{ level, text }];
  });
}

/** The level the goal starts at as it is typed. A slow decline may say it; no field of the screen shows where it does. */
export function startOf(row: GoalRow, { startLevel }: Pick<GoalContent, 'startLevel'>, convention: number): Level {
  const stored = typeof startLevel === 'number' ? asLevel(startLevel) : null;
  const goal = { direction: row.direction, startLevel: stored, levels: levelsOf(row) };
  return startLevelOf(goal, asConvention(convention));
}

export function goalRowOf(content: GoalContent): GoalRow {
  const words = (wanted: Level) => content.levels?.find(({ level }) => asLevel(level) === wanted)?.text ?? '';
  return {
    statement: content.statement ?? '',
    setting: content.setting ?? null,
    priorityId: content.priority?.id ?? null,
    direction: content.direction ?? 'IMPROVE',
    targetOn: content.targetOn ?? null,
    icf: content.icf ?? null,
    division: content.division ?? '',
    'level-2': words(-2),
    'level-1': words(-1),
    level0: words(0),
    level1: words(1),
    level2: words(2),
  };
}

/** The goal's row of the draft, which saves itself while the goal is on the screen. */
export function useGoalRow(version: Version, content: GoalContent): RowDraft<GoalRow> {
  const goalId = content.goal.id;
  return useRowDraft<GoalRow>({
    form: 'goal',
    subject: `${version.id}-${goalId}`,
    stored: goalRowOf(content),
    version: content.version,
    save: (changed, known, whole) => {
      const { statement, setting, priorityId, direction, targetOn, icf, division } = changed;
      const said = { statement, setting, priorityId, direction, targetOn, icf, division };
      const isScaleNew = LEVELS.some((level) => levelField(level) in changed);
      const levels = isScaleNew ? levelsOf(whole).map((each) => ({ ...each })) : undefined;
      const input = {
        versionId: version.id,
        goalId,
        version: known.version,
        ...onlySaid(said),
        ...onlySaid({ levels }),
      };
      return saveRow(
        EditGoal,
        { input },
        ({ planVersion }) => planVersion?.goals?.find(({ goal }) => goal.id === goalId)?.version,
      );
    },
    reread: useRereadPlan(),
  });
}

/** Without the fields that are undefined: an input says only what changes, and `null` is a change. */
function onlySaid<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const said: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  return Object.assign(said, Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));
}
