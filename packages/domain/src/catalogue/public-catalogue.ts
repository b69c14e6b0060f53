import { concerns } from './data/concerns.ts';
import { conditions } from './data/conditions.ts';
import { disciplines } from './data/disciplines.ts';
import { familyQuestions } from './data/family-questions.ts';
import { focusAreas } from './data/focus-areas.ts';
import { jointExamples } from './data/joint-examples.ts';
import { settings } from './data/settings.ts';
import { tools } from './data/tools.ts';
import { deepFreeze } from './deep-readonly.ts';
import type { Catalogue } from './kinds.ts';
import { stamp } from './stamp.ts';

/** Raised whenever an entry of the base catalogue changes meaning. */
export const BASE_CATALOGUE_VERSION = '2026.11';

/** The kinds a page for the public needs: it asks no server, so it loads these without techniques and measures. */
export type PublicCatalogue = Pick<
  Catalogue,
  'disciplines' | 'focusAreas' | 'conditions' | 'concerns' | 'tools' | 'settings' | 'familyQuestions' | 'jointExamples'
>;

export const publicCatalogue: PublicCatalogue = deepFreeze({
  disciplines: stamp(disciplines, BASE_CATALOGUE_VERSION),
  focusAreas: stamp(focusAreas, BASE_CATALOGUE_VERSION),
  conditions: stamp(conditions, BASE_CATALOGUE_VERSION),
  concerns: stamp(concerns, BASE_CATALOGUE_VERSION),
  tools: stamp(tools, BASE_CATALOGUE_VERSION),
  settings: stamp(settings, BASE_CATALOGUE_VERSION),
  familyQuestions: stamp(familyQuestions, BASE_CATALOGUE_VERSION),
  jointExamples: stamp(jointExamples, BASE_CATALOGUE_VERSION),
});
