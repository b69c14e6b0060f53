import { type Catalogue, catalogueVersion, focusAreasOf, type TriageRules } from '@trellis/domain';
import type { CatalogueModel } from './catalogue.model.ts';

/** The catalogue and the rules' own words as they are answered. Made once: neither changes while the API runs. */
export function catalogueAnswer(catalogue: Catalogue, rules: TriageRules): CatalogueModel {
  return {
    version: catalogueVersion(catalogue),
    disciplines: catalogue.disciplines.map((discipline) => ({
      ...discipline,
      mainGoal: discipline.mainGoal.label,
      approach: discipline.approach.label,
      focusAreas: focusAreasOf(catalogue, discipline.code),
    })),
    conditions: catalogue.conditions.map((condition) => ({ ...condition, disciplines: condition.defaultDisciplines })),
    concerns: catalogue.concerns,
    redFlags: rules.redFlags,
    riskHistory: rules.riskHistory.items,
    facts: rules.facts,
    techniques: catalogue.techniques,
    tools: catalogue.tools,
    hazards: catalogue.hazards,
    precautions: catalogue.precautions.map((kind) => ({
      ...kind,
      needsSite: kind.siteSide === 'REQUIRED',
      takesSite: kind.siteSide !== 'NOT_USED',
      statuses: Object.entries(kind.byStatus?.statuses ?? {}).map(([code, status]) => ({ code, ...status })),
    })),
    settings: catalogue.settings,
    measures: catalogue.measures.map((measure) => ({
      ...measure,
      classification: measure.purpose === 'CLASSIFICATION',
      fields: measure.scoreFields,
    })),
  };
}
