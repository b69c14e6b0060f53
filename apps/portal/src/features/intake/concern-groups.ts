import type { FrontDeskQuestion, LocalisedText } from '@trellis/domain';
import type { ResultOf } from '../../graphql/graphql.ts';
import type { IntakeCatalogue } from './intake.graphql.ts';

export type Concern = ResultOf<typeof IntakeCatalogue>['catalogue']['concerns'][number];

export interface ConcernGroup {
  id: string;
  /** The question a family is asked; for what several disciplines or none of the questions stand for, its kind. */
  question: Pick<LocalisedText, 'en' | 'hi'> | 'SEVERAL' | 'OTHERS';
  concerns: readonly Concern[];
}

/**
 * The concerns of the catalogue under the questions a family can answer, which name no discipline. One that belongs to
 * several disciplines stands by itself, and one of a discipline that no question asks for is still there to be tapped.
 */
export function concernGroups(concerns: readonly Concern[], questions: readonly FrontDeskQuestion[]): ConcernGroup[] {
  const named = new Set(questions.flatMap((question) => question.concerns));
  const rest = concerns.filter(({ code }) => !named.has(code));
  const several = rest.filter(({ disciplines }) => disciplines.length > 1);
  const asked = questions
    .filter(({ asksFor }) => asksFor === 'CONCERNS')
    .map(({ number, text, discipline }) => ({
      id: String(number),
      question: text,
      concerns: rest.filter(({ disciplines }) => disciplines.length === 1 && disciplines[0] === discipline),
    }));
  const placed = new Set([...several, ...asked.flatMap((group) => group.concerns)]);
  const others = rest.filter((concern) => !placed.has(concern));
  const groups: ConcernGroup[] = [
    ...asked,
    { id: 'several', question: 'SEVERAL', concerns: several },
    { id: 'others', question: 'OTHERS', concerns: others },
  ];
  return groups.filter((group) => group.concerns.length > 0);
}
