/** Whether the clinic has this child; clinic and child are bound. */
export const CHILD_IS_THERE = '(select true from children where clinic_id = $1 and id = $2)';
