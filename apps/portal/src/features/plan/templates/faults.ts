import { LEVELS } from '@trellis/domain';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import { levelSign } from '../../../ui/measures/level.ts';
import type { TemplateForm } from './form.ts';

interface Issue {
  readonly path: readonly PropertyKey[];
}

const PARTS = {
  statement: 'plan.goal.statement',
  focusAreas: 'templates.focusAreas',
  conditions: 'templates.conditions',
  ageMonths: 'templates.agesField',
  setting: 'plan.goal.setting',
  icf: 'plan.goal.icf',
  division: 'plan.goal.division',
  strands: 'templates.strands',
} as const;

const OF_STRAND = {
  measure: 'plan.strand.measure',
  start: 'plan.strand.start',
  target: 'plan.strand.target',
  techniques: 'plan.strand.techniques',
  dose: 'plan.strand.dose',
  focusAreas: 'plan.strand.focusAreas',
} as const;

function has<Names extends object>(names: Names, key: PropertyKey | undefined): key is keyof Names {
  return key !== undefined && Object.hasOwn(names, key);
}

/** Says which parts of a form are not whole yet, each once, by the names they have on the screen. */
export function useFaultNames(): (issues: readonly Issue[], form: TemplateForm) => string[] {
  const t = useText();
  const discipline = useDiscipline();
  const nameOf = ({ path: [part, at, of] }: Issue, form: TemplateForm): string => {
    const index = typeof at === 'number' ? at : 0;
    if (part === 'levels') return t('templates.level', { level: levelSign(LEVELS[index] ?? 0) });
    if (part === 'homeActivities') return t('templates.home');
    const strand = part === 'strands' ? form.strands[index] : undefined;
    if (strand) {
      const { name, mark } = discipline(strand.discipline);
      const said = has(OF_STRAND, of) ? t(OF_STRAND[of]) : t('plan.strand.what', { discipline: mark.letters });
      return `${name}: ${said}`;
    }
    return has(PARTS, part) ? t(PARTS[part]) : String(part);
  };
  return (issues, form) => [...new Set(issues.map((issue) => nameOf(issue, form)))];
}
