import { useState } from 'react';
import type { ResultOf } from '../../graphql/graphql.ts';
import { asFailure } from '../../lib/failure.ts';
import { useFaults, type FieldFaults } from '../../lib/graphql/use-faults.ts';
import { act } from '../../lib/graphql/use-operation.ts';
import { useReread } from '../../lib/graphql/use-reread.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { offerUndo } from '../../lib/undo/undo.ts';
import { BookAppointment, BookSeries, TakeBookingBack } from './booking.graphql.ts';
import { meetingInput, type WholeBooking } from './typed-booking.ts';
import type { When } from './use-when.ts';

type Payload = Extract<ResultOf<typeof BookAppointment>['bookAppointment'], { __typename: 'AppointmentPayload' }>;
export type BookedAppointment = NonNullable<Payload['appointment']>;

/** What was booked: the appointment, or the first of a series with how many there are. */
export interface Booked {
  appointment: BookedAppointment;
  count: number;
}

/** Rules that are about one field. */
const FIELD_OF_RULE: Readonly<Record<string, string>> = {
  APPOINTMENT_CLASHES: 'time',
  APPOINTMENT_IN_PAST: 'day',
  JOINT_NEEDS_TWO_DISCIPLINES: 'therapistIds',
  KIND_TAKES_CHILDREN: 'childIds',
  KIND_TAKES_THERAPISTS: 'therapistIds',
  STAFF_NOT_ACTIVE: 'therapistIds',
  TREATS_NOBODY: 'therapistIds',
  THING_NOT_IN_USE: 'roomId',
  THING_OF_ANOTHER_SITE: 'roomId',
};

/** Where the form has a field for what the API names otherwise. */
const FIELD_OF_PATH: Readonly<Record<string, string>> = { startsAt: 'time', 'override.reason': 'reason' };

/** Books what is typed, once or as a series, and offers to take it back. Once it is booked the draft is let go of. */
export function useBook(discard: () => Promise<void>) {
  const t = useText();
  const reread = useReread();
  const faultsOf = useFaults(FIELD_OF_RULE);
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<FieldFaults>({});
  const [booked, setBooked] = useState<Booked>();
  const [isTakenBack, setTakenBack] = useState(false);

  const takeBack = async ({ appointment: { id, version, seriesId } }: Booked) => {
    const scope = seriesId === null ? 'THIS' : 'ALL';
    const said = { by: 'CLINIC', reason: 'BOOKED_BY_MISTAKE' } as const;
    const outcome = await act(TakeBookingBack, { input: { appointmentId: id, version, scope, ...said } });
    if (!outcome.ok) throw new Error(outcome.refusal.__typename);
    setTakenBack(true);
    await reread();
  };

  return {
    busy,
    faults,
    setFaults,
    booked,
    isTakenBack,
    book: async (typed: WholeBooking, when: When): Promise<void> => {
      setBusy(true);
      setFaults({});
      try {
        const outcome = await send(typed, when);
        if (!outcome.ok) {
          const found = Object.entries(faultsOf(outcome.refusal));
          setFaults(Object.fromEntries(found.map(([path, words]) => [FIELD_OF_PATH[path] ?? path, words])));
          // Somebody may have been faster: what fits now is read anew.
          await reread();
          return;
        }
        const { appointment } = outcome.value;
        if (appointment === null) return;
        // First of all: a form that opened with it again would book it a second time.
        await discard();
        const done = { appointment, count: typed.repeats ? when.chosen.dates.length : 1 };
        setBooked(done);
        offerUndo({
          text: t('booking.done', { count: done.count }),
          undo: async () => takeBack(done),
          undone: t('booking.undone'),
          failed: t('booking.notUndone'),
        });
        await reread();
      } catch (error) {
        const failure = asFailure(error);
        setFaults({ form: failure.code === 'UNREACHABLE' ? t('ui.error.unreachable') : failure.message });
      } finally {
        setBusy(false);
      }
    },
  };
}

async function send(typed: WholeBooking, when: When) {
  const meeting = meetingInput(typed, when.room);
  const clashes = typed.repeats ? when.chosen.overrides : (when.dates[0]?.clashes ?? []).length > 0;
  const override = clashes && typed.reason.trim() !== '' ? { reason: typed.reason } : null;
  const { id } = typed;
  return typed.repeats
    ? act(BookSeries, { input: { id, dates: when.chosen.dates, override, ...meeting } })
    : act(BookAppointment, { input: { id, startsAt: when.start ?? '', override, ...meeting } });
}
