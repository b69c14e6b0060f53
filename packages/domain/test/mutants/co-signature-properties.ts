import * as fc from 'fast-check';
import { ROLES } from '../../src/access/caller.ts';
import { callerOf, contentOf, IDS, PT, ptStrandOf, testId, versionOf } from '../../testing/plan.ts';
import { runs } from '../../testing/runs.ts';
import type { Property } from './rules.ts';

const SHOWN = {
  language: 'en',
  register: 'CLINICAL',
  templateVersion: '1',
  contentHash: 'text',
  renderedHash: 'r',
} as const;
const SENT = versionOf({ state: 'SENT', contentHash: 'text', content: contentOf({ strands: [ptStrandOf()] }) });
const ON_TEAM = { onCareTeam: true, discipline: PT };
const TODAY = '2026-11-23';

/** What holds of a signature that somebody else answers for. */
export const coSignatureProperties: readonly Property[] = [
  {
    says: 'a trainee’s signature counts once another one of the discipline, who may sign, answers for it',
    check: (rules) =>
      fc.assert(
        fc.property(
          fc.constantFrom(...ROLES),
          fc.constantFrom(...ROLES),
          fc.constantFrom(null, '2020-01-01', '2028-01-01'),
          fc.boolean(),
          (role, second, registrationExpiresOn, isCarried) => {
            const caller = callerOf({ role, staffId: IDS.pt });
            const signed = rules.signForDiscipline(SENT, caller, ON_TEAM, testId(9), SHOWN, null);
            if (!signed.ok) return role !== 'TRAINEE';
            const given = { ...signed.value, carriedFrom: isCarried ? testId(8) : null };
            const before = rules.agreedParties({ ...SENT, agreements: [given] }, TODAY);
            if (before.has(PT) !== (role !== 'TRAINEE')) return false;
            const answering = callerOf({ role: second, staffId: IDS.lead, registrationExpiresOn });
            const answered = rules.coSign({ ...SENT, agreements: [given] }, answering, ON_TEAM, 'text');
            const mayAnswer = second === 'THERAPIST' || second === 'LEAD_THERAPIST';
            const isDue = role === 'TRAINEE' && mayAnswer && registrationExpiresOn === '2028-01-01';
            if (answered.ok !== isDue) return false;
            if (!answered.ok) return true;
            return rules.agreedParties({ ...SENT, agreements: [answered.value] }, TODAY).has(PT);
          },
        ),
        runs(300),
      ),
  },
];
