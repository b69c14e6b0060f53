import { useState } from 'react';
import type { ResultOf } from '../../graphql/graphql.ts';
import { useWhyNot } from '../../lib/access/use-why-not.ts';
import { useViewer } from '../../lib/auth/session.ts';
import { useOwnDraft } from '../../lib/drafts/use-own-draft.ts';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useToday } from '../../lib/workplace/workplace.ts';
import { Answered } from '../../ui/feedback/answered.tsx';
import { EmptyState, LoadingSkeleton, SkeletonBlock } from '../../ui/feedback/states.tsx';
import { Sheet } from '../../ui/overlay/sheet.tsx';
import type { BookSearch } from './book-search.ts';
import { BookingForm } from './booking-form.tsx';
import { BookingPlaces } from './booking.graphql.ts';
import { draftOf, isTypedBooking, startBooking } from './typed-booking.ts';

interface BookingDrawerProps {
  /** What the address says of it already. */
  asked: BookSearch;
  onClose: () => void;
}

/** Booking, over whatever screen it was asked for on. */
export function BookingDrawer(props: BookingDrawerProps) {
  const t = useText();
  const refused = useWhyNot()('appointment:book', { onCareTeam: true });
  return (
    <Sheet open place="side" wide title={t('booking.title')} onClose={props.onClose}>
      {refused === undefined ? (
        <Loaded {...props} />
      ) : (
        <EmptyState title={t('ui.forbidden.title')}>
          <p>{refused}</p>
        </EmptyState>
      )}
    </Sheet>
  );
}

function Loaded(props: BookingDrawerProps) {
  const read = useRead(BookingPlaces, {});
  return (
    <Answered read={read} skeleton={<SkeletonBlock height={480} />}>
      {(places) => <Drafted {...props} places={places} />}
    </Answered>
  );
}

function Drafted({ asked, places, onClose }: BookingDrawerProps & { places: ResultOf<typeof BookingPlaces> }) {
  const here = { today: useToday(), timeZone: useViewer().clinic.timeZone, siteId: places.clinic.sites[0]?.id ?? '' };
  const [empty] = useState(() => startBooking(asked, here));
  const draft = useOwnDraft('booking', draftOf(asked), empty, isTypedBooking);
  if (draft.state === 'LOADING') return <LoadingSkeleton />;
  return (
    <BookingForm
      asked={asked}
      places={places}
      draft={draft}
      onAfresh={() => draft.change(startBooking(asked, here))}
      onClose={onClose}
    />
  );
}
