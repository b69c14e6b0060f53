import type { Catalogue, GoalTemplate } from '../catalogue/kinds.ts';
import { findByCode } from '../catalogue/lookup.ts';
import type { LocalisedText } from '../catalogue/text.ts';
import type { LocalDate } from '../children/local-date.ts';
import type { HomeItemContent } from '../care-plans/home-programme/home-item.ts';
import type { GoalContent } from '../goals/goal-content.ts';
import { LEVELS } from '../goals/levels.ts';
import type { StrandContent } from '../goals/strand-content.ts';
import type { MeasureDefinition } from '../measures/measure.ts';
import type { Language } from '../words/language.ts';

type TemplateMeasure = GoalTemplate['strands'][number]['measure'];

/** A goal and its strands as they were laid from a template, before anybody changed a word. */
export interface LaidGoal {
  readonly goal: GoalContent;
  readonly strands: readonly StrandContent[];
}

/** All that was laid of a template. `homeItems` is null for goals that were laid before these were kept. */
export interface LaidTemplate extends LaidGoal {
  readonly homeItems: readonly HomeItemContent[] | null;
}

/** What is kept of a goal that was laid: the words, and whether somebody who speaks their language had read them. */
export interface KeptOrigin {
  readonly reviewed: boolean;
  readonly language: Language;
  readonly laid: LaidTemplate;
}

/** What a template cannot know: for whom, until when, and who does the work. */
export interface Laying {
  readonly language: Language;
  readonly goal: string;
  readonly priority: string | null;
  readonly targetOn: LocalDate | null;
  /** The strands to lay, by discipline; the template's others are left out. */
  readonly strands: ReadonlyMap<string, { readonly strand: string; readonly therapist: string | null }>;
}

/** The measure of a template in the words of one language. */
export function sayTemplateMeasure(measure: TemplateMeasure, language: Language): MeasureDefinition {
  const text = measure.text[language];
  switch (measure.type) {
    case 'STEPS':
      return { ...measure, text, steps: measure.steps.map((step) => step[language]) };
    case 'DEGREES':
      return { ...measure, text, movement: measure.movement[language] };
    case 'COUNT_OF_N':
    case 'SECONDS':
    case 'PROMPT_LADDER':
    case 'DISTANCE':
    case 'COUNT_PER_WEEK':
    case 'SCORE':
      return { ...measure, text };
  }
}

/**
 * A template as a draft's content: its words in the language of the plan, its tools without latex where there is such a
 * form. The goal remembers its template by code; `fromTemplate` of the record keeps the version and what was laid.
 */
export function layGoal(catalogue: Pick<Catalogue, 'tools'>, template: GoalTemplate, laying: Laying): LaidGoal {
  const { language, goal, priority, targetOn } = laying;
  const words = (text: LocalisedText): string => text[language];
  const strands = template.strands.flatMap((strand): readonly StrandContent[] => {
    const laid = laying.strands.get(strand.discipline);
    if (laid === undefined) return [];
    return [
      {
        ...laid,
        goal,
        discipline: strand.discipline,
        what: words(strand.what),
        measure: sayTemplateMeasure(strand.measure, language),
        start: strand.start,
        target: strand.target,
        techniques: strand.techniques.map(({ technique, tools }) => ({
          technique,
          tools: tools.map((tool) => ({
            tool,
            latexFree: findByCode(catalogue.tools, tool)?.latexFreeVariant === true,
          })),
          without: [],
          changedForm: '',
          site: null,
          side: null,
        })),
        dose: strand.dose,
        focusAreas: strand.focusAreas,
      },
    ];
  });
  return {
    goal: {
      goal,
      statement: words(template.statement),
      setting: template.setting,
      priority,
      direction: template.direction,
      levels: template.levels.flatMap((text, index) => {
        const level = LEVELS[index];
        return level === undefined ? [] : [{ level, text: words(text) }];
      }),
      startLevel: template.startLevel,
      targetOn,
      template: template.code,
      icf: template.icf[0] ?? null,
      division: template.division !== null && strands.length > 1 ? words(template.division) : '',
      scaleEdition: 1,
    },
    strands,
  };
}
