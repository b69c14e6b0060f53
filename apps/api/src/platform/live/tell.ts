/** Tells every instance that something of a child is to be read anew, by nobody in particular. Clinic and child are bound. */
export const TELL_OF_CHILD = `select pg_notify('clinic',
  json_build_object('clinic', $1::text, 'child', $2::text, 'by', '[]'::json)::text)`;
