import type { Discipline, DisciplineCode, FamilyQuestion, FocusArea, JointExample } from './kinds.ts';
import { focusAreasOf, getByCode } from './lookup.ts';
import type { PublicCatalogue } from './public-catalogue.ts';
import type { LocalisedText } from './text.ts';

/** The lines of the table that sets disciplines side by side, top to bottom. */
export const COMPARISON_ASPECTS = ['MAIN_GOAL', 'FOCUS', 'APPROACH', 'TOOLS', 'SUITABLE_FOR'] as const;
export type ComparisonAspect = (typeof COMPARISON_ASPECTS)[number];

type Contribution = {
  readonly discipline: DisciplineCode;
  readonly text: LocalisedText;
  /** Ours and not the article's: to be shown as a suggestion. */
  readonly suggestion: boolean;
};

/** Everything the page "Compare" shows, drawn from however many disciplines the catalogue holds. */
export type Comparison = {
  readonly disciplines: readonly Discipline[];
  readonly table: readonly {
    readonly aspect: ComparisonAspect;
    readonly cells: readonly (readonly LocalisedText[])[];
  }[];
  readonly focusAreas: readonly (readonly FocusArea[])[];
  readonly conditions: readonly {
    readonly code: string;
    readonly label: LocalisedText;
    /** Whose work it usually leads with. */
    readonly lead: DisciplineCode;
    readonly contributions: readonly Contribution[];
  }[];
  readonly examples: readonly JointExample[];
  readonly questions: readonly FamilyQuestion[];
};

function cell(catalogue: PublicCatalogue, discipline: Discipline, aspect: ComparisonAspect): readonly LocalisedText[] {
  switch (aspect) {
    case 'MAIN_GOAL':
      return [discipline.mainGoal.label];
    case 'FOCUS':
      return [discipline.focusSummary];
    case 'APPROACH':
      return [discipline.approach.label];
    case 'TOOLS':
      return discipline.commonTools.map((code) => getByCode(catalogue.tools, code).label);
    case 'SUITABLE_FOR':
      return [discipline.suitableFor];
  }
}

/**
 * The disciplines side by side: `cells`, `focusAreas` and each condition's `contributions` follow the order of
 * `disciplines`; a discipline that adds nothing to a condition is left out there.
 */
export function compareDisciplines(catalogue: PublicCatalogue): Comparison {
  const { disciplines } = catalogue;
  return {
    disciplines,
    table: COMPARISON_ASPECTS.map((aspect) => ({
      aspect,
      cells: disciplines.map((discipline) => cell(catalogue, discipline, aspect)),
    })),
    focusAreas: disciplines.map((discipline) => focusAreasOf(catalogue, discipline.code)),
    conditions: catalogue.conditions.map((condition) => ({
      code: condition.code,
      label: condition.label,
      lead: condition.leadDiscipline,
      contributions: disciplines.flatMap(({ code }) => {
        const contribution = condition.contributions[code];
        if (!contribution) return [];
        const suggestion = contribution.basis.startsWith('CLINICAL_CONVENTION');
        return [{ discipline: code, text: contribution.text, suggestion }];
      }),
    })),
    examples: catalogue.jointExamples,
    questions: catalogue.familyQuestions,
  };
}
