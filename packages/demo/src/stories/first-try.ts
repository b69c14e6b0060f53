import type { PlanContent } from '@trellis/domain';
import { strandContentOf } from '../goals/content.ts';
import { getOpen } from '../life/versions.ts';
import type { Case } from './case.ts';

const AS_THE_LIBRARY_SAYS = 0.9;
const UNDIVIDED = 0.5;
const TOO_FEW_MINUTES = 0.3;
const SAME_TWICE = 0.12;
const FEW_MINUTES = 15;

/**
 * A draft as it is first written, before anybody has read what the rules find in it: with activities the library has and
 * this child may not do, shared work that is not divided yet, fewer minutes than it takes, or one outcome for two goals.
 * What it becomes is `content`. Chance of its own, so that the rest of the story is the same with and without it.
 */
export function firstTry(told: Case, content: PlanContent): PlanContent {
  const { book, goals, firstTryRandom: random, speech } = told;
  const before = getOpen(book.living).content;
  const isNewGoal = (goal: string) => before.goals.some((each) => each.goal === goal && each.statement === '');
  const isNewStrand = (strand: string) =>
    before.strands.some((each) => each.strand === strand && each.measure === null);
  const { agreedWeeklyMinutes: minutes } = content.terms;
  const isTooFew = minutes !== null && minutes > FEW_MINUTES && random.chance(TOO_FEW_MINUTES);
  const [model, ...others] = content.goals.filter(({ goal }) => isNewGoal(goal));
  const twice = random.chance(SAME_TWICE) ? others[0]?.goal : undefined;
  return {
    ...content,
    terms: isTooFew ? { ...content.terms, agreedWeeklyMinutes: minutes - FEW_MINUTES } : content.terms,
    goals: content.goals.map((goal) => {
      const division = isNewGoal(goal.goal) && random.chance(UNDIVIDED) ? '' : goal.division;
      const same = goal.goal === twice && model ? { statement: model.statement, setting: model.setting } : {};
      return { ...goal, ...same, division };
    }),
    strands: content.strands.map((strand) => {
      const template = goals.find(({ goal }) => goal === strand.goal)?.template;
      const { dose } = strand;
      if (template === undefined || dose === null || !isNewStrand(strand.strand)) return strand;
      if (!random.chance(AS_THE_LIBRARY_SAYS)) return strand;
      return strandContentOf(random, strand, template, speech, { dose, precautions: [] }) ?? strand;
    }),
  };
}
