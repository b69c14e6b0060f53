import { addDays, isSunday, type LocalDate } from '../children/local-date.ts';
import { INTAKE_CALL_WORKING_DAYS } from '../limits.ts';

/**
 * The day by which the family of a child that could not be triaged is called, from the day of the decision. The clinic's
 * week has one Sunday, on which nobody calls.
 */
export function intakeCallDueOn(decidedOn: LocalDate): LocalDate {
  let day = decidedOn;
  for (let worked = 0; worked < INTAKE_CALL_WORKING_DAYS;) {
    day = addDays(day, 1);
    if (!isSunday(day)) worked += 1;
  }
  return day;
}
