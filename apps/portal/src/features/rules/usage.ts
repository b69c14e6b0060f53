import { FEWEST_SETTLED, FINDING_REASONS } from '@trellis/domain';
import { useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import type { ResultOf } from '../../graphql/graphql.ts';
import type { RuleUsage } from './rules.graphql.ts';

type Report = ResultOf<typeof RuleUsage>['ruleUsage'];
export type Usage = Report['rules'][number];
export type Answer = Report['answers'][number];
export type Part = Usage['parts'][number]['part'];

/** The ends at which somebody decided, those that changed or cleared something first: the parts of a bar. */
export const DECIDED = ['MET', 'CLEARED', ...FINDING_REASONS] as const satisfies readonly Part[];

export function countOf({ parts }: Usage, wanted: Part): number {
  return parts.find(({ part }) => part === wanted)?.count ?? 0;
}

/** What the counts of a rule say. The verdict is a word before it is a colour. */
export function verdictOf({ settled, reportsItself }: Usage): 'reports' | 'tooFew' | 'useful' {
  if (reportsItself) return 'reports';
  return settled < FEWEST_SETTLED ? 'tooFew' : 'useful';
}

/** The name of an end: a reason by the words of its chip. */
export function usePartName(): (part: Part) => string {
  const t = useText();
  const word = useWord();
  return (part) => {
    const reason = FINDING_REASONS.find((each) => each === part);
    if (reason !== undefined) return word(`findingReason.${reason}`);
    return part === 'MET' || part === 'CLEARED' || part === 'WENT' || part === 'OPEN' ? t(`rules.part.${part}`) : part;
  };
}
