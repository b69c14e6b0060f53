import type { Catalogue, CatalogueCode, CatalogueKind } from './kinds.ts';

/** An entry that names a code the catalogue does not have. `inCode` is the entry, `kind` and `code` what it names. */
export type BrokenReference = {
  readonly kind: CatalogueKind;
  readonly code: CatalogueCode;
  readonly inCode: CatalogueCode;
};

type Codes = readonly CatalogueCode[];
type Claim = readonly [inCode: CatalogueCode, kind: CatalogueKind, codes: Codes];

function claimsOfPlans(catalogue: Catalogue): Claim[] {
  return [
    ...catalogue.techniques.flatMap((technique): Claim[] => [
      [technique.code, 'DISCIPLINE', technique.disciplines],
      [technique.code, 'FOCUS_AREA', technique.focusAreas],
      [technique.code, 'TOOL', technique.tools],
      [technique.code, 'HAZARD', technique.hazardTags ?? []],
      [technique.code, 'SETTING', technique.settings],
    ]),
    ...catalogue.tools.map((tool): Claim => [tool.code, 'HAZARD', tool.hazardTags ?? []]),
    ...catalogue.precautions.flatMap((precaution): Claim[] => {
      const lists = [precaution, ...Object.values(precaution.byStatus?.statuses ?? {})];
      return [
        [precaution.code, 'HAZARD', lists.flatMap((list) => [...list.forbids, ...list.withCare])],
        [precaution.code, 'CONDITION', precaution.typicalConditions],
        [precaution.code, 'DISCIPLINE', [...precaution.raisedBy, ...precaution.warnDisciplines]],
      ];
    }),
    ...catalogue.measures.map((measure): Claim => [measure.code, 'DISCIPLINE', measure.disciplines]),
    ...catalogue.jointExamples.flatMap((example): Claim[] => [
      [example.code, 'CONDITION', [example.condition]],
      [example.code, 'CONCERN', example.presenting],
      [example.code, 'SETTING', [example.setting]],
      [
        example.code,
        'DISCIPLINE',
        [...Object.keys(example.contributions), ...example.strands.map((strand) => strand.discipline)],
      ],
    ]),
  ];
}

function claimsOfTemplates(catalogue: Catalogue): Claim[] {
  return [
    ...catalogue.goalTemplates.flatMap(({ code, strands, homeActivities, ...template }): Claim[] => [
      [code, 'FOCUS_AREA', [...template.focusAreas, ...strands.flatMap((strand) => strand.focusAreas)]],
      [code, 'CONDITION', template.conditions],
      [code, 'SETTING', [template.setting]],
      [code, 'DISCIPLINE', [...strands, ...homeActivities].map(({ discipline }) => discipline)],
      [
        code,
        'TECHNIQUE',
        [
          ...strands.flatMap((strand) => strand.techniques.map(({ technique }) => technique)),
          ...homeActivities.map(({ technique }) => technique),
        ],
      ],
      [code, 'TOOL', strands.flatMap((strand) => strand.techniques.flatMap(({ tools }) => tools))],
      [code, 'MEASURE', strands.flatMap(({ measure }) => (measure.type === 'SCORE' ? [measure.measure] : []))],
    ]),
    ...catalogue.planTemplates.flatMap((plan): Claim[] => [
      [plan.code, 'CONDITION', [plan.condition]],
      [plan.code, 'GOAL_TEMPLATE', plan.goals],
      [plan.code, 'DISCIPLINE', plan.handling.map(({ discipline }) => discipline)],
    ]),
  ];
}

function claimsOfIntake(catalogue: Catalogue): Claim[] {
  return [
    ...catalogue.disciplines.flatMap((discipline): Claim[] => [
      [discipline.code, 'TOOL', discipline.commonTools],
      [discipline.code, 'CONCERN', discipline.screeningQuestions.map((question) => question.yesAdds)],
    ]),
    ...catalogue.focusAreas.map((area): Claim => [area.code, 'DISCIPLINE', [area.discipline]]),
    ...catalogue.conditions.flatMap((condition): Claim[] => [
      [
        condition.code,
        'DISCIPLINE',
        [condition.leadDiscipline, ...condition.defaultDisciplines, ...Object.keys(condition.contributions)],
      ],
      [condition.code, 'MEASURE', [...condition.requiredClassifications, ...condition.recommendedClassifications]],
      [condition.code, 'PRECAUTION', condition.requiredPrecautions],
    ]),
    ...catalogue.concerns.flatMap((concern): Claim[] => [
      [concern.code, 'DISCIPLINE', [concern.leadDiscipline, ...concern.disciplines]],
      [concern.code, 'FOCUS_AREA', concern.focusAreas],
      [concern.code, 'PRECAUTION', concern.requires],
    ]),
  ];
}

/** Every code that an entry names and the catalogue lacks; empty for a sound catalogue. */
export function brokenReferences(catalogue: Catalogue): BrokenReference[] {
  const known: Record<CatalogueKind, ReadonlySet<CatalogueCode>> = {
    DISCIPLINE: new Set(catalogue.disciplines.map((entry) => entry.code)),
    FOCUS_AREA: new Set(catalogue.focusAreas.map((entry) => entry.code)),
    CONDITION: new Set(catalogue.conditions.map((entry) => entry.code)),
    CONCERN: new Set(catalogue.concerns.map((entry) => entry.code)),
    TECHNIQUE: new Set(catalogue.techniques.map((entry) => entry.code)),
    TOOL: new Set(catalogue.tools.map((entry) => entry.code)),
    HAZARD: new Set(catalogue.hazards.map((entry) => entry.code)),
    PRECAUTION: new Set(catalogue.precautions.map((entry) => entry.code)),
    SETTING: new Set(catalogue.settings.map((entry) => entry.code)),
    MEASURE: new Set(catalogue.measures.map((entry) => entry.code)),
    FAMILY_QUESTION: new Set(catalogue.familyQuestions.map((entry) => entry.code)),
    JOINT_EXAMPLE: new Set(catalogue.jointExamples.map((entry) => entry.code)),
    GOAL_TEMPLATE: new Set(catalogue.goalTemplates.map((entry) => entry.code)),
    PLAN_TEMPLATE: new Set(catalogue.planTemplates.map((entry) => entry.code)),
  };
  const claims = [...claimsOfIntake(catalogue), ...claimsOfPlans(catalogue), ...claimsOfTemplates(catalogue)];
  return claims.flatMap(([inCode, kind, codes]) =>
    codes.filter((code) => !known[kind].has(code)).map((code) => ({ kind, code, inCode })),
  );
}
