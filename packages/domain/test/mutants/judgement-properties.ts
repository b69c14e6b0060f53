import * as fc from 'fast-check';
import { ACTIONS, type Action } from '../../src/access/write-policy.ts';
import { ROLES, type Caller } from '../../src/access/caller.ts';
import { FIELD_GROUPS, RELATIONS } from '../../src/access/read-policy.ts';
import { BODY_SITES, SIDES } from '../../src/catalogue/body.ts';
import { baseCatalogue } from '../../src/catalogue/base-catalogue.ts';
import type { Finding } from '../../src/care-plans/findings/finding.ts';
import type { ChildPrecaution, PlanContext } from '../../src/care-plans/findings/plan-context.ts';
import type { Settlement } from '../../src/care-plans/findings/settle.ts';
import type { TeamMember } from '../../src/children/care-team.ts';
import { planContextOf } from '../../testing/findings-context.ts';
import {
  activityOf,
  callerOf,
  contentOf,
  IDS,
  OT,
  otStrandOf,
  PT,
  ptStrandOf,
  testId,
  versionOf,
} from '../../testing/plan.ts';
import { runs } from '../../testing/runs.ts';
import type { Property } from './rules.ts';

const WORDS = ['brushes', 'teeth', 'basin', 'evening', 'stands', 'हाथ', 'दाँत', 'शाम'];
const GUARDED = [
  'not',
  'never',
  'without',
  'left',
  'right',
  'more',
  'less',
  'cm',
  '3',
  '-1',
  'नहीं',
  'मत',
  'बाएँ',
  'कम',
  '४',
];
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 });

const person: fc.Arbitrary<Caller> = fc
  .record({
    role: fc.constantFrom(...ROLES),
    discipline: fc.constantFrom(OT, PT, null),
    registrationExpiresOn: fc.constantFrom(null, '2026-11-22', '2027-11-23'),
    safeguardingLead: fc.boolean(),
  })
  .map(callerOf);
const subject = fc.record({
  discipline: fc.constantFrom(OT, PT),
  goalDisciplines: fc.constantFrom([], [OT], [PT], [OT, PT]),
  madeBy: fc.constantFrom(IDS.pt, IDS.ot),
});

const place = fc.record({ site: fc.constantFrom(null, ...BODY_SITES), side: fc.constantFrom(null, ...SIDES) });
const planned = fc.record({ technique: fc.constantFrom(...baseCatalogue.techniques.map(({ code }) => code)), place });
const raised = fc
  .record({ code: fc.constantFrom(...baseCatalogue.precautions.map(({ code }) => code)), place })
  .map(({ code, place: { site, side } }): ChildPrecaution => ({
    precaution: testId(400),
    code,
    status: null,
    statusUntil: null,
    site,
    side,
  }));

const contextOf = (technique: string, precautions: readonly ChildPrecaution[]): PlanContext =>
  planContextOf({
    content: contentOf({ strands: [otStrandOf({ techniques: [activityOf(technique)] })] }),
    precautions,
  });

const joining = fc.record({ discipline: fc.constantFrom(OT, PT), lead: fc.boolean() });

/** Who answers for the child in a discipline. */
function leads(team: readonly TeamMember[], discipline: string): readonly string[] {
  return team.filter((each) => each.lead && each.discipline === discipline).map(({ staff }) => staff);
}

const SIGNING: readonly Action[] = ['plan:sign', 'plan:co-sign'];

export const judgementProperties: readonly Property[] = [
  {
    says: 'a change of a digit, sign, unit, side, negation or degree is never a slip',
    check: (rules) =>
      fc.assert(
        fc.property(
          sentence,
          fc.constantFrom(...GUARDED),
          fc.nat(),
          fc.constantFrom(...GUARDED, ''),
          (words, guarded, at, other) => {
            const index = at % (words.length + 1);
            const withWord = (word: string) => words.toSpliced(index, 0, ...(word === '' ? [] : [word])).join(' ');
            return guarded === other || !rules.isSlip(withWord(guarded), withWord(other));
          },
        ),
        runs(200),
      ),
  },
  {
    says: 'a negation is never lost within two letters',
    check: (rules) =>
      fc.assert(
        fc.property(
          sentence,
          fc.constantFrom(
            ['not', 'now'],
            ['not', 'hot'],
            ['never', 'ever'],
            ['नहीं', 'नही'],
            ['बिना', 'बना'],
            ['left', 'lift'],
          ),
          fc.boolean(),
          (words, [guarded = '', near = ''], isBack) => {
            const [before, after] = isBack ? [near, guarded] : [guarded, near];
            return !rules.isSlip([...words, before].join(' '), [...words, after].join(' '));
          },
        ),
        runs(200),
      ),
  },
  {
    says: 'joining a care team takes no right away, to read or to write',
    check: (rules) =>
      fc.assert(
        fc.property(
          person,
          subject,
          fc.constantFrom(...FIELD_GROUPS),
          fc.constantFrom(...ACTIONS),
          (caller, about, group, action) => {
            const reads = !rules.canRead(caller, group, 'ANY') || rules.canRead(caller, group, 'CARE_TEAM');
            const without = rules.can(caller, action, about).ok;
            return reads && (!without || rules.can(caller, action, { ...about, onCareTeam: true }).ok);
          },
        ),
        runs(3000),
      ),
  },
  {
    says: 'a lead reads whatever a therapist reads',
    check: (rules) =>
      fc.assert(
        fc.property(
          fc.constantFrom(...FIELD_GROUPS),
          fc.constantFrom(...RELATIONS),
          (group, relation) =>
            !rules.canRead({ role: 'THERAPIST' }, group, relation) ||
            rules.canRead({ role: 'LEAD_THERAPIST' }, group, relation),
        ),
        runs(200),
      ),
  },
  {
    says: 'nobody signs for another discipline, and nobody but a trainee, who is answered for, without a registration in date',
    check: (rules) =>
      fc.assert(
        fc.property(person, subject, fc.boolean(), fc.constantFrom(...SIGNING), (caller, about, onCareTeam, action) => {
          const isOwn = caller.discipline === about.discipline;
          const isInDate = caller.registrationExpiresOn !== null && caller.registrationExpiresOn >= caller.today;
          const signs = rules.can(caller, action, { ...about, onCareTeam }).ok;
          const mayBeHeld = caller.role === 'TRAINEE' ? action === 'plan:sign' : isInDate;
          return !signs || (isOwn && mayBeHeld);
        }),
        runs(2000),
      ),
  },
  {
    says: 'whoever signs for work that is none of theirs says why, and nobody else does',
    check: (rules) =>
      fc.assert(
        fc.property(
          fc.array(fc.record({ discipline: fc.constantFrom(OT, PT), therapist: fc.constantFrom(IDS.pt, IDS.ot) }), {
            minLength: 1,
            maxLength: 4,
          }),
          fc.constantFrom(null, '', ' ', 'she is ill', ' on leave '),
          (work, reason) => {
            const strands = [{ discipline: PT, therapist: IDS.lead }, ...work].map((each, n) =>
              ptStrandOf({ ...each, strand: testId(n + 1) }),
            );
            const version = versionOf({ state: 'SENT', contentHash: 'text', content: contentOf({ strands }) });
            const shown = { language: 'en', register: 'CLINICAL', templateVersion: '1', renderedHash: 'r' } as const;
            const about = { onCareTeam: true, discipline: PT };
            const answer = rules.signForDiscipline(
              version,
              callerOf(),
              about,
              testId(9),
              { ...shown, contentHash: 'text' },
              reason,
            );
            const isOwn = work.some((each) => each.discipline === PT && each.therapist === IDS.pt);
            const said = reason?.trim() ?? '';
            if (!answer.ok) return !isOwn && said === '';
            return answer.value.deputyReason === (isOwn ? null : said) && (isOwn || said !== '');
          },
        ),
        runs(),
      ),
  },
  {
    says: 'one person answers for a child in a discipline, and nobody joining it takes another discipline’s lead away',
    check: (rules) =>
      fc.assert(
        fc.property(fc.array(joining, { minLength: 1, maxLength: 8 }), (people) => {
          let team: readonly TeamMember[] = [];
          return people.every(({ discipline, lead }, n) => {
            const candidate = { staff: testId(n), discipline, active: true };
            const answer = rules.joinCareTeam(baseCatalogue, team, candidate, { discipline, lead });
            if (!answer.ok) return false;
            const { joins, standDown } = answer.value;
            const before = team;
            team = [...team.map((each) => (standDown.includes(each) ? { ...each, lead: false } : each)), joins];
            const [other = ''] = [OT, PT].filter((code) => code !== discipline);
            const now = lead ? [candidate.staff] : leads(before, discipline);
            return (
              leads(team, discipline).join() === now.join() && leads(team, other).join() === leads(before, other).join()
            );
          });
        }),
        runs(),
      ),
  },
  {
    says: 'neither administrator nor front desk reads clinical text',
    check: (rules) =>
      fc.assert(
        fc.property(
          fc.constantFrom('ADMINISTRATOR', 'FRONT_DESK'),
          fc.constantFrom(...RELATIONS),
          (role, relation) => !rules.canRead({ role }, 'CLINICAL', relation),
        ),
        runs(200),
      ),
  },
  {
    says: 'not knowing a site or side never makes an activity safer',
    check: (rules) =>
      fc.assert(
        fc.property(planned, raised, ({ technique, place: at }, precaution) => {
          const activity = activityOf(technique, at);
          const context = contextOf(technique, [precaution]);
          const known = { ...context, content: contentOf({ strands: [otStrandOf({ techniques: [activity] })] }) };
          const unknown = { ...context, precautions: [{ ...precaution, site: null, side: null }] };
          return rules.findFindings(known).length <= rules.findFindings(unknown).length;
        }),
        runs(400),
      ),
  },
  {
    says: 'one precaution more never takes a finding away',
    check: (rules) =>
      fc.assert(
        fc.property(planned, raised, raised, ({ technique }, one, other) => {
          const keys = (precautions: readonly ChildPrecaution[]) =>
            rules.findFindings(contextOf(technique, precautions)).map(({ key, grade }) => `${grade} ${key}`);
          const more = new Set(keys([one, { ...other, precaution: testId(401) }]));
          return keys([one]).every((key) => more.has(key));
        }),
        runs(500),
      ),
  },
  {
    says: 'a settled finding is open again when what it rests on has changed',
    check: (rules) =>
      fc.assert(
        fc.property(planned, raised, fc.boolean(), ({ technique }, precaution, hasChanged) =>
          rules.findFindings(contextOf(technique, [precaution])).every((finding: Finding) => {
            const settled: Settlement = {
              key: finding.key,
              facts: hasChanged ? `${finding.facts} ` : finding.facts,
              grade: finding.grade,
              reason: 'DONE_ON_PURPOSE',
              note: null,
              clearedByRole: null,
              clearedBy: null,
              settledBy: IDS.pt,
            };
            const [standing] = rules.standFindings([finding], [settled]);
            return (standing?.standing === 'SETTLED') === !hasChanged;
          }),
        ),
        runs(200),
      ),
  },
];
