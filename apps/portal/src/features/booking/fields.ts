import type { FieldFaults } from '../../lib/graphql/use-faults.ts';
import type { TypedBooking, WholeBooking } from './typed-booking.ts';

/** What every part of the form is given. */
export interface FieldsProps {
  typed: WholeBooking;
  set: (fields: Partial<TypedBooking>) => void;
  faults: FieldFaults;
}
