import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { needMessages } from '../lib/i18n/catalogue.ts';

const BookingDrawer = lazy(async () => {
  const [{ BookingDrawer: Drawer }] = await Promise.all([
    import('../features/booking/booking-drawer.tsx'),
    needMessages('booking'),
  ]);
  return { default: Drawer };
});

/** What is booked, over whatever screen it was asked for on: the address says so, and Back closes it. */
export function BookingHost() {
  const navigate = useNavigate();
  const { book } = useSearch({ strict: false });
  if (book === undefined) return null;
  const close = () => void navigate({ to: '.', search: (before) => ({ ...before, book: undefined }) });
  return (
    <Suspense>
      <BookingDrawer key={JSON.stringify(book)} asked={book} onClose={close} />
    </Suspense>
  );
}
