import { KIND_RULES } from '@trellis/domain';
import { useEffect, useRef, useState } from 'react';
import type { ResultOf } from '../../graphql/graphql.ts';
import { useViewer } from '../../lib/auth/session.ts';
import { currentTeam } from '../../lib/current-team.ts';
import type { Draft } from '../../lib/drafts/use-draft.ts';
import type { FieldFaults } from '../../lib/graphql/use-faults.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { Row, Stack } from '../../ui/layout/layout.tsx';
import type { BookSearch } from './book-search.ts';
import { BookedCard } from './booked-card.tsx';
import type { BookingPlaces } from './booking.graphql.ts';
import styles from './booking.module.css';
import { ChildFields } from './child-fields.tsx';
import { namesOf } from './clash-words.ts';
import { KindField, TherapistFields } from './people-fields.tsx';
import { PlaceFields } from './place-fields.tsx';
import { therapistsOf } from './places.ts';
import { RepeatFields } from './repeat-fields.tsx';
import { SeriesDates } from './series-dates.tsx';
import { TimeFields } from './time-fields.tsx';
import { proposed, type TypedBooking, type WholeBooking } from './typed-booking.ts';
import { useBook } from './use-book.ts';
import { useChildrenToBook } from './use-children-to-book.ts';
import { useWhen } from './use-when.ts';

interface BookingFormProps {
  asked: BookSearch;
  places: ResultOf<typeof BookingPlaces>;
  draft: Draft<TypedBooking>;
  onAfresh: () => void;
  onClose: () => void;
}

/** Who, where and when of one appointment or a series. */
export function BookingForm({ asked, places, draft, onAfresh, onClose }: BookingFormProps) {
  const t = useText();
  const word = useWord();
  const { staff } = useViewer();
  const { book, busy, faults, setFaults, booked, isTakenBack } = useBook(draft.discard);
  const [touched, setTouched] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (Object.keys(faults).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);

  const children = useChildrenToBook(draft.value.childIds);
  const therapists = therapistsOf(places);
  const [firstChild] = children;
  const team = firstChild ? currentTeam(firstChild).flatMap((member) => member.staff?.id ?? []) : [];
  const first = [asked.staffId, team.includes(staff.id) ? staff.id : undefined];
  const typed: WholeBooking = {
    ...draft.value,
    therapistIds: draft.value.therapistIds ?? proposed(draft.value.kind, team, { first, all: therapists }),
  };
  const site = places.clinic.sites.find(({ id }) => id === typed.siteId);
  const when = useWhen(typed, site, asked.startsAt);
  const nameOf = namesOf(therapists, children, places.clinic.sites);

  const set = (fields: Partial<TypedBooking>) => {
    setTouched(true);
    // What was decided of a series is decided anew once the series is another.
    const keeps = 'choices' in fields || KEEPS_CHOICES.some((field) => field in fields);
    draft.change({ ...draft.value, ...(!keeps && { choices: {} }), ...fields });
  };
  const save = async () => {
    const missing = missingIn(typed, when.chosen.dates.length);
    if (missing.length > 0) {
      const said: FieldFaults = Object.fromEntries(missing.map((field) => [field, word('inputFault.MISSING')]));
      return setFaults(said);
    }
    await book(typed, when);
  };

  if (booked) return <BookedCard booked={booked} isTakenBack={isTakenBack} onClose={onClose} />;
  const parts = { typed, set, faults };
  const isUndecided = typed.repeats && when.chosen.undecided > 0;
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap={4}>
        {draft.state === 'RESTORED' && !touched && (
          <Notice actions={<Button onClick={onAfresh}>{t('booking.afresh')}</Button>}>{t('booking.restored')}</Notice>
        )}
        <KindField typed={typed} set={set} />
        <div className={styles.columns}>
          <Stack gap={4}>
            <ChildFields {...parts} chosen={children} />
            <TherapistFields {...parts} therapists={therapists} team={team} />
            <PlaceFields {...parts} sites={places.clinic.sites} />
          </Stack>
          <Stack gap={4}>
            <TimeFields {...parts} when={when} nameOf={nameOf} />
            <RepeatFields {...parts} />
            {typed.repeats && <SeriesDates typed={typed} set={set} when={when} nameOf={nameOf} />}
          </Stack>
        </div>
      </Stack>
      <div className={styles.foot}>
        <Refused>{faults['form']}</Refused>
        <Row>
          <Button type="submit" variant="primary" busy={busy} disabled={isUndecided || when.isLooking}>
            {t('booking.book', { count: typed.repeats ? when.chosen.dates.length : 1 })}
          </Button>
          <Button onClick={onClose}>{t('booking.cancel')}</Button>
          {isUndecided && <span>{t('booking.series.undecided', { count: when.chosen.undecided })}</span>}
        </Row>
      </div>
    </form>
  );
}

const KEEPS_CHOICES = ['reason', 'address', 'loneWorkerNote', 'link', 'guardianPresent', 'emergencyAddress'];

/** What is to be said before it can be sent at all; the rest the API says at its field. */
function missingIn({ childIds, therapistIds, kind, day, time, repeats }: WholeBooking, dates: number): string[] {
  const { fewest } = KIND_RULES[kind].children;
  return [
    ...(childIds.length < fewest ? ['childIds'] : []),
    ...(therapistIds.length === 0 ? ['therapistIds'] : []),
    ...(day === '' ? ['day'] : []),
    ...(time === '' ? ['time'] : []),
    ...(repeats && day !== '' && time !== '' && dates === 0 ? ['dates'] : []),
  ];
}
