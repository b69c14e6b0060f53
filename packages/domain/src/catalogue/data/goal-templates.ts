import { balanceGoals } from './goal-templates/balance.ts';
import { feelingsGoals } from './goal-templates/feelings.ts';
import { fineMotorGoals } from './goal-templates/fine-motor.ts';
import { grossMotorGoals } from './goal-templates/gross-motor.ts';
import { muscleToneGoals } from './goal-templates/muscle-tone.ts';
import { painGoals } from './goal-templates/pain.ts';
import { postureAndGaitGoals } from './goal-templates/posture-and-gait.ts';
import { selfCareGoals } from './goal-templates/self-care.ts';
import { sensoryGoals } from './goal-templates/sensory.ts';
import { visualMotorGoals } from './goal-templates/visual-motor.ts';
import type { Written } from './goal-templates/writing.ts';

/** The library every clinic begins with, by the focus area a goal stands under. Own words; all Hindi is a draft. */
export const goalTemplates: readonly Written[] = [
  ...fineMotorGoals,
  ...sensoryGoals,
  ...selfCareGoals,
  ...visualMotorGoals,
  ...feelingsGoals,
  ...grossMotorGoals,
  ...balanceGoals,
  ...muscleToneGoals,
  ...painGoals,
  ...postureAndGaitGoals,
];
