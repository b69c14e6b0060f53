import { OwnWords } from '../../ui/layout/own-words.tsx';
import { DisciplineMark } from '../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import type { OpenWork } from './outcome-form.ts';
import type { ReviewedPlan } from './reviewed-goals.ts';

/** Says a goal or a strand by the words of the version that was reviewed. */
export function useWorkWords(plan: ReviewedPlan): (each: Pick<OpenWork, 'goalId' | 'strandId'>) => string {
  const goals = plan.review?.planVersion?.goals ?? [];
  return ({ goalId, strandId }) => {
    const content = goals.find(({ goal }) => goal.id === goalId);
    if (!strandId) return content?.statement ?? '';
    return content?.strands?.find(({ strand }) => strand.id === strandId)?.what ?? '';
  };
}

/** A goal by its words, a strand by its discipline's mark and its words. */
export function WorkName({ each, words }: { each: Pick<OpenWork, 'strandId' | 'discipline'>; words: string }) {
  const discipline = useDiscipline();
  return (
    <span>
      {each.discipline && <DisciplineMark discipline={discipline(each.discipline)} />} <OwnWords>{words}</OwnWords>
    </span>
  );
}
