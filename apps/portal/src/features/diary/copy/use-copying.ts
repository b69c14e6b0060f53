import { isInClinic, type PlannedCopy } from '@trellis/domain';
import { useRef, useState } from 'react';
import { asFailure } from '../../../lib/failure.ts';
import { execute } from '../../../lib/graphql/client.ts';
import { messageOf } from '../../../lib/graphql/use-press.ts';
import { act } from '../../../lib/graphql/use-operation.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { newId } from '../../../lib/new-id.ts';
import { AppointmentInFull } from '../diary.graphql.ts';
import { lengthOf } from '../move/aim.ts';
import { useAsked } from '../use-days.ts';
import { CopyAppointment } from './copy.graphql.ts';

/** One that was not copied, and why. */
export interface NotCopied {
  of: string;
  why: string;
}

/** What came of it. */
export interface Copied {
  done: number;
  left: readonly NotCopied[];
}

/**
 * Books copies one by one, since one that does not fit keeps none of the others back. Each keeps its id until the sheet is
 * closed, so that trying again books nothing twice.
 */
export function useCopying(): {
  busy: boolean;
  copied: Copied | undefined;
  /** `left` are those that are known not to fit: they are told of beside those that turn out not to. */
  copy: (planned: readonly PlannedCopy[], left: readonly NotCopied[]) => Promise<void>;
} {
  const t = useText();
  const asked = useAsked();
  const reread = useReread();
  const ids = useRef(new Map<string, string>());
  const [busy, setBusy] = useState(false);
  const [copied, setCopied] = useState<Copied>();

  const bookOne = async ({ of, copy }: PlannedCopy): Promise<string | undefined> => {
    const id = ids.current.get(of) ?? newId();
    ids.current.set(of, id);
    const { kind, site, therapists, children, room, equipment, startsAt, travelBefore, travelAfter } = copy;
    const there = isInClinic(kind) ? null : await whereaboutsOf(of, asked);
    if (!isInClinic(kind) && there === null) return t('diary.whereaboutsHidden');
    const meeting = {
      kind,
      siteId: site,
      therapistIds: [...therapists],
      childIds: [...children],
      roomId: room,
      equipmentIds: [...equipment],
      minutes: lengthOf(copy),
      travelBefore,
      travelAfter,
      guardianPresent: kind === 'ONLINE',
      ...there,
    };
    const outcome = await act(CopyAppointment, { input: { id, startsAt, ...meeting } });
    return outcome.ok ? undefined : messageOf(outcome.refusal);
  };

  return {
    busy,
    copied,
    copy: async (planned, left) => {
      setBusy(true);
      const failed: NotCopied[] = [];
      for (const each of planned) {
        try {
          // One after the other: each is held against those before it.
          // oxlint-disable-next-line no-await-in-loop
          const why = await bookOne(each);
          if (why !== undefined) failed.push({ of: each.of, why });
        } catch (error) {
          const failure = asFailure(error);
          const why = failure.code === 'UNREACHABLE' ? t('ui.error.unreachable') : failure.message;
          failed.push({ of: each.of, why });
        }
      }
      setCopied({ done: planned.length - failed.length, left: [...left, ...failed] });
      await reread();
      setBusy(false);
    },
  };
}

/** Where to go or whom to call; null where that is not for the reader. */
async function whereaboutsOf(id: string, asked: ReturnType<typeof useAsked>) {
  const { appointment } = await execute(AppointmentInFull, { id, ...asked });
  return appointment?.whereabouts ?? null;
}
