import type { Technique, Unstamped } from '../kinds.ts';
import { fineMotorTechniques } from './techniques/fine-motor.ts';
import { sensoryTechniques } from './techniques/sensory.ts';
import { selfCareTechniques } from './techniques/self-care.ts';
import { visualMotorTechniques } from './techniques/visual-motor.ts';
import { regulationTechniques } from './techniques/regulation.ts';
import { grossMotorTechniques } from './techniques/gross-motor.ts';
import { balanceTechniques } from './techniques/balance.ts';
import { toneTechniques } from './techniques/tone.ts';
import { painTechniques } from './techniques/pain.ts';
import { gaitTechniques } from './techniques/gait.ts';

/**
 * Own wording throughout, no licensed manual text. Every entry is tagged, and every tag is own knowledge until a
 * clinician signs it. A technique may be planned without one of its tags (without spinning): the changed form is named
 * and the tag drops.
 */
export const techniques: readonly Unstamped<Technique>[] = [
  ...fineMotorTechniques,
  ...sensoryTechniques,
  ...selfCareTechniques,
  ...visualMotorTechniques,
  ...regulationTechniques,
  ...grossMotorTechniques,
  ...balanceTechniques,
  ...toneTechniques,
  ...painTechniques,
  ...gaitTechniques,
];
