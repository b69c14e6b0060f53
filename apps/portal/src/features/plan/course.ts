import { localDate, type Level, type LevelText } from '@trellis/domain';
import { useCallback } from 'react';
import type { ResultOf } from '../../graphql/graphql.ts';
import { useViewer } from '../../lib/auth/session.ts';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useLanguage } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { goalTrellis } from '../../lib/trellis/goal-trellis.ts';
import { useSettingName, useToday } from '../../lib/workplace/workplace.ts';
import { asConvention } from '../../ui/measures/level.ts';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import type { TrellisData } from '../../ui/trellis/trellis-data.ts';
import type { Plan } from './plan-content.ts';
import { PlanCourse } from './plan.graphql.ts';

type CourseGoal = NonNullable<NonNullable<ResultOf<typeof PlanCourse>['carePlan']>['goals']>[number];
export type CourseStrand = NonNullable<CourseGoal['strands']>[number];

/** What was seen so far of the goals and strands of a plan; nothing for what has no course yet. */
export interface Course {
  trellisOf: (goalId: string, levels: readonly LevelText[]) => TrellisData | undefined;
  startLevelOf: (goalId: string) => Level | undefined;
  strandOf: (strandId: string) => CourseStrand | undefined;
}

/** Reads how the goals in force have gone. A plan that was never in force has no course, and is not asked for one. */
export function useCourse(plan: Plan): Course {
  const word = useWord();
  const language = useLanguage();
  const today = useToday();
  const discipline = useDiscipline();
  const setting = useSettingName();
  const { timeZone } = useViewer().clinic;
  const { inForce } = plan;
  const { data } = useRead(PlanCourse, { planId: plan.id }, { enabled: inForce !== null });
  const goals = data?.carePlan?.goals;
  const from = inForce?.inForceFrom ? localDate(inForce.inForceFrom, timeZone) : today;
  const find = useCallback((goalId: string) => goals?.find(({ id }) => id === goalId), [goals]);
  const draw = (goal: CourseGoal) =>
    goalTrellis(goal, {
      language,
      timeZone,
      today,
      from,
      discipline,
      rater: (kind) => word(`raterKind.${kind}`),
      setting,
      startConvention: inForce ? asConvention(inForce.startConvention) : undefined,
    });
  return {
    trellisOf: (goalId, levels) => {
      const goal = find(goalId);
      const drawn = goal && draw(goal);
      return drawn && { ...drawn, levels };
    },
    startLevelOf: (goalId) => {
      const goal = find(goalId);
      return goal && draw(goal)?.startLevel;
    },
    strandOf: (strandId) => goals?.flatMap(({ strands }) => strands ?? []).find(({ id }) => id === strandId),
  };
}
