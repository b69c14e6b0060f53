import { goalTemplates } from './data/goal-templates.ts';
import { hazards } from './data/hazards.ts';
import { measures } from './data/measures.ts';
import { planTemplates } from './data/plan-templates.ts';
import { precautions } from './data/precautions.ts';
import { techniques } from './data/techniques.ts';
import { deepFreeze } from './deep-readonly.ts';
import type { Catalogue } from './kinds.ts';
import { BASE_CATALOGUE_VERSION, publicCatalogue } from './public-catalogue.ts';
import { stamp } from './stamp.ts';

/** The catalogue every clinic begins with: occupational therapy and physiotherapy. Frozen through and through. */
export const baseCatalogue: Catalogue = deepFreeze({
  ...publicCatalogue,
  hazards: stamp(hazards, BASE_CATALOGUE_VERSION),
  precautions: stamp(precautions, BASE_CATALOGUE_VERSION),
  techniques: stamp(techniques, BASE_CATALOGUE_VERSION),
  measures: stamp(measures, BASE_CATALOGUE_VERSION),
  goalTemplates: stamp(goalTemplates, BASE_CATALOGUE_VERSION),
  planTemplates: stamp(planTemplates, BASE_CATALOGUE_VERSION),
});
