import { localDate, sayRefusal, type SeriesScope } from '@trellis/domain';
import { asFailure } from '../../../lib/failure.ts';
import { useViewer } from '../../../lib/auth/session.ts';
import { messageOf } from '../../../lib/graphql/use-press.ts';
import { act } from '../../../lib/graphql/use-operation.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useLanguage, useText } from '../../../lib/i18n/use-text.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { showToast } from '../../../lib/undo/toasts.ts';
import { offerUndo } from '../../../lib/undo/undo.ts';
import type { Entry } from '../shown.ts';
import { endOf, lengthOf } from './aim.ts';
import type { Considered, Wanted } from './consider.ts';
import { MoveAppointment } from './moves.graphql.ts';

type Refusal = Extract<Considered, { ok: false }>['refusal'];

/** A move as the API takes it. */
export function moveInput(id: string, version: number, { startsAt, minutes, therapists, room }: Wanted) {
  return { appointmentId: id, version, startsAt, minutes, therapistIds: [...therapists], roomId: room };
}

/** Whether moving a series back the same way leaves it as it was: others of it may have had their own length, people or room. */
function canGoBack(entry: Entry, { startsAt, minutes, therapists, room }: Wanted, scope: SeriesScope): boolean {
  if (scope === 'THIS') return true;
  const isSame = minutes === lengthOf(entry) && room === entry.room && therapists.join() === entry.therapists.join();
  return isSame && (scope === 'ALL' || startsAt >= entry.startsAt);
}

export interface Mover {
  /** Moves one, and says what came of it. */
  move: (entry: Entry, wanted: Wanted) => Promise<void>;
  /** Says that one was moved, and offers for ten seconds to move it back. */
  offerBack: (entry: Entry, wanted: Wanted, version: number, scope: SeriesScope) => void;
  /** Says why one stays where it was. Silent where it was let go of in its own place. */
  refuse: (refusal: Refusal) => void;
}

export function useMover(): Mover {
  const t = useText();
  const language = useLanguage();
  const formats = useFormats();
  const { timeZone } = useViewer().clinic;
  const reread = useReread();
  const notMoved = (why: string) => showToast({ text: t('diary.notMoved', { why }), tone: 'problem' });

  const offerBack: Mover['offerBack'] = (entry, wanted, version, scope) => {
    const { startsAt } = wanted;
    const text = t('diary.moved', {
      day: formats.weekday(localDate(startsAt, timeZone)),
      from: formats.time(startsAt),
      until: formats.time(endOf(wanted)),
    });
    if (!canGoBack(entry, wanted, scope)) {
      showToast({ text, tone: 'done' });
      return;
    }
    const { therapists, room } = entry;
    const back = { startsAt: entry.startsAt, minutes: lengthOf(entry), therapists, room };
    offerUndo({
      text,
      undo: async () => {
        const outcome = await act(MoveAppointment, { input: { ...moveInput(entry.id, version, back), scope } });
        await reread();
        if (!outcome.ok) throw new Error(messageOf(outcome.refusal));
      },
      undone: t('diary.movedBack'),
      failed: t('diary.notMovedBack'),
    });
  };

  return {
    offerBack,
    refuse: (refusal) => {
      if (refusal.rule !== 'NOTHING_CHANGED') notMoved(sayRefusal(language, refusal));
    },
    move: async (entry, wanted) => {
      try {
        const input = { ...moveInput(entry.id, entry.version, wanted), scope: 'THIS' as const };
        const outcome = await act(MoveAppointment, { input });
        await reread();
        if (outcome.ok) offerBack(entry, wanted, outcome.value.appointment?.version ?? entry.version + 1, 'THIS');
        else notMoved(messageOf(outcome.refusal));
      } catch (error) {
        const failure = asFailure(error);
        notMoved(failure.code === 'UNREACHABLE' ? t('ui.error.unreachable') : failure.message);
      }
    },
  };
}
