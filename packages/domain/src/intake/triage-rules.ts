import { deepFreeze } from '../catalogue/deep-readonly.ts';
import { INTAKE_CALL_WORKING_DAYS } from '../limits.ts';
import { facts } from './data/facts.ts';
import { frontDeskQuestions } from './data/front-desk-questions.ts';
import { holds } from './data/holds.ts';
import { medicalLevels } from './data/medical-levels.ts';
import { priorityLevels } from './data/priority-levels.ts';
import { redFlags } from './data/red-flags.ts';
import { riskHistoryItems } from './data/risk-history.ts';
import type { TriageRules } from './rules.ts';

/** Raised whenever a rule changes its answer for anybody. */
export const TRIAGE_RULES_VERSION = '2026.11';

/** Advisory only: a therapist confirms, or overrides with a reason. */
export const triageRules: TriageRules = deepFreeze<TriageRules>({
  version: TRIAGE_RULES_VERSION,
  medicalLevels,
  priorityLevels,
  redFlags,
  holds,
  facts,
  frontDeskQuestions,
  riskHistory: {
    items: riskHistoryItems,
    recommend: ['PHYSIOTHERAPY', 'OCCUPATIONAL_THERAPY'],
    medical: 'TELL_DOCTOR',
    bands: [
      { underMonths: 5, priority: 'P1' },
      { underMonths: 24, priority: 'P2' },
    ],
  },
  earlyMotor: { underMonths: 24, priority: 'P2' },
  untriaged: {
    clockAs: 'P3',
    underMonths: 24,
    clockAsUnder: 'P2',
    callWithinWorkingDays: INTAKE_CALL_WORKING_DAYS,
  },
  tieLead: [
    { underMonths: 24, discipline: 'PHYSIOTHERAPY' },
    { underMonths: null, discipline: 'OCCUPATIONAL_THERAPY' },
  ],
});
