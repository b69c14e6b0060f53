import { addDays, disciplinesOf, type LocalDate } from '@trellis/domain';
import { dayOf, instantOf, OPENS_AT_MINUTE } from '../base/calendar.ts';
import { idAt } from '../base/ids.ts';
import type { Chart, TeamMember } from '../children/chart.ts';
import type { Clinic } from '../clinic/clinic.ts';
import type { SafetyAcknowledgementRow } from '../rows/plan-rows.ts';
import type { Living } from './living.ts';

type Read = Pick<SafetyAcknowledgementRow, 'precautionId' | 'precautionVersion' | 'planVersionId'>;

/** From which day on nobody has had the time yet to read what came to be. */
const READ_WITHIN_DAYS = 2;

function readers(team: readonly TeamMember[], by: string): readonly TeamMember[] {
  return team.filter(({ staff, leftOn }) => leftOn === null && staff.id !== by);
}

function firstDay(from: LocalDate, { joinedOn }: TeamMember): string {
  return instantOf(from > joinedOn ? from : joinedOn, OPENS_AT_MINUTE);
}

/**
 * Who of the team has read what there is to know. A precaution was read on the first day, by everybody; of what was
 * stopped lately the last of the team has yet to hear, for somebody always was on leave.
 */
export function acknowledgementRows(
  clinic: Clinic,
  { profile, precautions, team }: Chart,
  living: Living | null,
): readonly SafetyAcknowledgementRow[] {
  const random = clinic.random.fork(`safety/${profile.id}`);
  const row = (member: string, acknowledgedAt: string, read: Read): SafetyAcknowledgementRow => ({
    clinicId: clinic.id,
    id: idAt(acknowledgedAt, random),
    staffId: member,
    ...read,
    acknowledgedAt,
  });
  const ofPrecautions = precautions.flatMap(({ id, raisedBy, raisedOn }) =>
    readers(team, raisedBy).map((member) =>
      row(member.staff.id, firstDay(raisedOn, member), {
        precautionId: id,
        precautionVersion: 1,
        planVersionId: null,
      }),
    ),
  );
  const ofVersions = (living?.plan.versions ?? []).flatMap((version) => {
    const facts = living?.versions.get(version.version);
    if (version.changeClass !== 'C' || facts?.inForceFrom == null) return [];
    const read = { precautionId: null, precautionVersion: null, planVersionId: version.version };
    const on = addDays(dayOf(facts.inForceFrom), READ_WITHIN_DAYS);
    const parties = disciplinesOf(version.content);
    const told = readers(team, facts.createdBy).filter(({ discipline }) => parties.includes(discipline));
    const heard = on < clinic.anchor ? told.slice(0, -1) : [];
    return [
      row(facts.createdBy, facts.inForceFrom, read),
      ...heard.map(({ staff }) => row(staff.id, instantOf(on, OPENS_AT_MINUTE), read)),
    ];
  });
  return [...ofPrecautions, ...ofVersions];
}
