import { z } from 'zod';
import { concernSchema } from './concern.ts';
import { conditionSchema } from './condition.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import { disciplineSchema } from './discipline.ts';
import { familyQuestionSchema } from './family-question.ts';
import { focusAreaSchema } from './focus-area.ts';
import { goalTemplateSchema } from './goal-template.ts';
import { jointExampleSchema } from './joint-example.ts';
import { outcomeMeasureSchema } from './outcome-measure.ts';
import { planTemplateSchema } from './plan-template.ts';
import { hazardSchema, precautionSchema } from './precaution.ts';
import { settingSchema } from './setting.ts';
import { techniqueSchema, toolSchema } from './technique.ts';

/** The kinds of open code: the word used in `catalogue_codes(kind, code, version)`. */
export const CATALOGUE_KINDS = [
  'DISCIPLINE',
  'FOCUS_AREA',
  'CONDITION',
  'CONCERN',
  'TECHNIQUE',
  'TOOL',
  'HAZARD',
  'PRECAUTION',
  'SETTING',
  'MEASURE',
  'FAMILY_QUESTION',
  'JOINT_EXAMPLE',
  'GOAL_TEMPLATE',
  'PLAN_TEMPLATE',
] as const;
export type CatalogueKind = (typeof CATALOGUE_KINDS)[number];

/** Where the entries of a kind stand in a `Catalogue`. */
export const LIST_OF_KIND = {
  DISCIPLINE: 'disciplines',
  FOCUS_AREA: 'focusAreas',
  CONDITION: 'conditions',
  CONCERN: 'concerns',
  TECHNIQUE: 'techniques',
  TOOL: 'tools',
  HAZARD: 'hazards',
  PRECAUTION: 'precautions',
  SETTING: 'settings',
  MEASURE: 'measures',
  FAMILY_QUESTION: 'familyQuestions',
  JOINT_EXAMPLE: 'jointExamples',
  GOAL_TEMPLATE: 'goalTemplates',
  PLAN_TEMPLATE: 'planTemplates',
} as const satisfies Record<CatalogueKind, string>;

/** An entry keeps its place in its kind and the version of the catalogue it came with. */
const stamp = { order: z.int().min(0), version: z.string().min(1) };

export const catalogueSchema = z.object({
  disciplines: z.array(disciplineSchema.extend(stamp)).min(1),
  focusAreas: z.array(focusAreaSchema.extend(stamp)),
  conditions: z.array(conditionSchema.extend(stamp)),
  concerns: z.array(concernSchema.extend(stamp)),
  techniques: z.array(techniqueSchema.extend(stamp)),
  tools: z.array(toolSchema.extend(stamp)),
  hazards: z.array(hazardSchema.extend(stamp)),
  precautions: z.array(precautionSchema.extend(stamp)),
  settings: z.array(settingSchema.extend(stamp)),
  measures: z.array(outcomeMeasureSchema.extend(stamp)),
  familyQuestions: z.array(familyQuestionSchema.extend(stamp)),
  jointExamples: z.array(jointExampleSchema.extend(stamp)),
  goalTemplates: z.array(goalTemplateSchema.extend(stamp)),
  planTemplates: z.array(planTemplateSchema.extend(stamp)),
});

/**
 * Everything the clinic's words mean, as one immutable value and an argument of every rule. It holds whatever
 * disciplines its data names: no rule knows how many there are.
 */
export type Catalogue = DeepReadonly<z.infer<typeof catalogueSchema>>;
export type CatalogueEntry = Catalogue[keyof Catalogue][number];

export type Discipline = Catalogue['disciplines'][number];
export type FocusArea = Catalogue['focusAreas'][number];
export type Condition = Catalogue['conditions'][number];
export type Concern = Catalogue['concerns'][number];
export type Technique = Catalogue['techniques'][number];
export type Tool = Catalogue['tools'][number];
export type Hazard = Catalogue['hazards'][number];
export type Precaution = Catalogue['precautions'][number];
export type Setting = Catalogue['settings'][number];
export type OutcomeMeasure = Catalogue['measures'][number];
export type FamilyQuestion = Catalogue['familyQuestions'][number];
export type JointExample = Catalogue['jointExamples'][number];
export type GoalTemplate = Catalogue['goalTemplates'][number];
export type PlanTemplate = Catalogue['planTemplates'][number];

/** An entry as it is written down, before it has its place and version. */
export type Unstamped<Entry> = Entry extends unknown ? Omit<Entry, 'order' | 'version'> : never;

/** Open codes: text at run time, and the catalogue says which of them exist. */
export type DisciplineCode = string;
export type CatalogueCode = string;
