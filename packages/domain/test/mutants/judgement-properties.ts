import * as fc from 'fast-check';
import { ACTIONS, type Action } from '../../src/access/write-policy.ts';
import { ROLES, type Caller } from '../../src/access/caller.ts';
import { FIELD_GROUPS, RELATIONS } from '../../src/access/read-policy.ts';
import { BODY_SITES, SIDES } from '../../src/catalogue/body.ts';
import { baseCatalogue } from '../../src/catalogue/base-catalogue.ts';
import type { Finding } from '../../src/care-plans/findings/finding.ts';
import type { ChildPrecaution, PlanContext } from '../../src/care-plans/findings/plan-context.ts';
import type { Settlement } from '../../src/care-plans/findings/settle.ts';
import { activityOf, callerOf, contentOf, IDS, OT, otStrandOf, PT, testId } from '../../testing/plan.ts';
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

const contextOf = (technique: string, precautions: readonly ChildPrecaution[]): PlanContext => ({
  catalogue: baseCatalogue,
  content: contentOf({ strands: [otStrandOf({ techniques: [activityOf(technique)] })] }),
  closed: new Set(),
  handling: [],
  precautions,
  ageMonths: 60,
  today: '2026-11-23',
});

const SIGNING: readonly Action[] = ['plan:sign'];

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
    says: 'nobody signs for another discipline, without a registration in date, or as a trainee',
    check: (rules) =>
      fc.assert(
        fc.property(person, subject, fc.boolean(), fc.constantFrom(...SIGNING), (caller, about, onCareTeam, action) => {
          const isOwn = caller.discipline === about.discipline;
          const isInDate = caller.registrationExpiresOn !== null && caller.registrationExpiresOn >= caller.today;
          const signs = rules.can(caller, action, { ...about, onCareTeam }).ok;
          return !signs || (isOwn && isInDate && caller.role !== 'TRAINEE');
        }),
        runs(2000),
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
