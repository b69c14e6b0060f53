import { useQueryClient } from '@tanstack/react-query';
import type { ResultOf } from '../../graphql/graphql.ts';
import { AcknowledgeSafety, type SafetyNoticeFields } from '../../graphql/safety.graphql.ts';
import { editionOf } from '../edition.ts';
import { usePress } from '../graphql/use-press.ts';
import { useText } from '../i18n/use-text.ts';
import { usePrecautionName } from '../precautions/precaution-kinds.ts';
import { useCaller } from '../workplace/workplace.ts';

export type Notice = ResultOf<typeof SafetyNoticeFields>;

interface Safety {
  /** What this person has yet to say that they know. */
  open: readonly Notice[];
  busy: boolean;
  refused: string | undefined;
  /** Says so, for exactly what was on the screen. */
  know: () => Promise<void>;
}

/** One press for all that is open for this person, of one child. */
export function useSafety(childId: string, notices: readonly Notice[]): Safety {
  const { staffId } = useCaller();
  const client = useQueryClient();
  const { run, busy, refused } = usePress(() => client.invalidateQueries());
  const open = notices.filter(({ readers }) =>
    readers?.some((reader) => reader.staffId === staffId && reader.acknowledgedAt === null),
  );
  const know = async () => {
    const precautions = open.flatMap(({ precaution, precautionVersion }) =>
      precaution && precautionVersion !== null ? [{ precautionId: precaution.id, version: precautionVersion }] : [],
    );
    const planVersionIds = open.flatMap(({ planVersion }) => (planVersion ? [planVersion.id] : []));
    await run(AcknowledgeSafety, { input: { childId, precautions, planVersionIds } });
  };
  return { open, busy, refused, know };
}

/** What a notice is about, in a few words. */
export function useNoticeWords(): (notice: Notice) => string {
  const t = useText();
  const nameOf = usePrecautionName();
  return ({ kind, precaution, planVersion }) => {
    if (planVersion) return t('safetyNotice.PLAN_CHANGED', { number: editionOf(planVersion) });
    const name = precaution ? nameOf(precaution) : '';
    return kind === 'PRECAUTION_CLEARED' ? t('safetyNotice.PRECAUTION_CLEARED', { name }) : name;
  };
}
