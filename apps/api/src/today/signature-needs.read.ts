import { addDays, VERBAL_NOTICE_DAYS } from '@trellis/domain';
import type { NeedBranches } from './need-branch.ts';

/** Versions that wait for somebody to agree to them. */
export const SIGNATURE_NEEDS: NeedBranches = {
  SIGNATURE: (terms) => {
    const discipline = terms.bind(terms.caller.discipline, 'text');
    return {
      row: 'v',
      of: 'p',
      plan: 'p.id',
      version: 'v.id',
      discipline,
      since: 'v.sent_at',
      from: `${planOf(`v.state in ('SENT', 'IN_FORCE') and p.state <> 'ENDED'`)}
        and exists (select from strand_contents c join strands s on s.clinic_id = c.clinic_id and s.id = c.strand_id
          where c.clinic_id = v.clinic_id and c.version_id = v.id and s.discipline = ${discipline} and s.state <> 'ENDED')
        and not exists (select from agreements a where a.clinic_id = v.clinic_id and a.version_id = v.id
          and a.party = 'DISCIPLINE' and a.discipline = ${discipline} and a.fallen_at is null)`,
    };
  },
  CO_SIGNATURE: (terms) => {
    const discipline = terms.bind(terms.caller.discipline, 'text');
    return {
      row: 'a',
      of: 'p',
      plan: 'p.id',
      version: 'v.id',
      discipline,
      since: 'a.given_at',
      from: `agreements a, ${planOf(`v.state in ('SENT', 'IN_FORCE') and p.state <> 'ENDED'`)}
        and a.clinic_id = v.clinic_id and a.version_id = v.id and a.fallen_at is null
        and a.discipline = ${discipline} and a.needs_co_signature and a.co_signed_by is null`,
    };
  },
  GUARDIAN_AGREEMENT: () => ({
    row: 'v',
    of: 'p',
    plan: 'p.id',
    version: 'v.id',
    since: 'v.sent_at',
    from: `${planOf(`v.state = 'SENT' and p.state <> 'ENDED'`)}
      and not exists (select from agreements a where a.clinic_id = v.clinic_id and a.version_id = v.id
        and a.party = 'GUARDIAN' and a.fallen_at is null)`,
  }),
  VERBAL_AGREEMENT_ENDING: (terms) => ({
    row: 'a',
    of: 'p',
    plan: 'p.id',
    version: 'v.id',
    dueOn: 'a.valid_until',
    since: 'a.given_at',
    from: `agreements a, ${planOf(`v.state = 'IN_FORCE' and p.state <> 'ENDED'`)}
      and a.clinic_id = v.clinic_id and a.version_id = v.id and a.party = 'GUARDIAN' and a.fallen_at is null
      and a.valid_until <= ${terms.bind(addDays(terms.today, VERBAL_NOTICE_DAYS), 'date')}`,
  }),
};

/** Versions as `v` with their plans as `p`. */
function planOf(condition: string): string {
  return `care_plan_versions v, care_plans p where p.clinic_id = v.clinic_id and p.id = v.plan_id and ${condition}`;
}
