import { baseCatalogue, goalTemplateContentSchema } from '@trellis/domain';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENTITIES } from '../../src/entities.ts';
import { createDataSource } from '../../src/platform/database/data-source.ts';
import { addStaff, sharedApp, type TestApp } from '../support/app.ts';
import { type Browser, gql, type GraphQLAnswer } from '../support/browser.ts';
import { randomHex, size } from '../support/deep.ts';
import { statementsOf } from '../support/statements.ts';
import { layClinic } from './support/clinic-rows.ts';
import { argumentsFor, documentFor, idPaths, servedSchema } from './support/root-fields.ts';

/** Which table an id of this name is of. A root field with an id that is not named here fails the tests below. */
const TABLE_OF: Readonly<Record<string, string>> = {
  'appointment.id': 'appointments',
  'caseConference.id': 'case_conferences',
  'carePlan.id': 'care_plans',
  'carePlanVersion.id': 'care_plan_versions',
  'child.id': 'children',
  'goal.id': 'goals',
  'homeSheet.id': 'home_sheets',
  'node.id': 'children',
  'review.id': 'reviews',
  'strand.id': 'strands',
  'writeDisciplineNote.input.aboutId': 'goals',
  'recordCaseConference.input.decisions.aboutId': 'goals',
  'correctCaseConference.input.decisions.aboutId': 'goals',
  appointmentId: 'appointments',
  forStaffId: 'staff',
  primaryId: 'staff',
  loadedFromVisitId: 'visits',
  visitId: 'visits',
  'visit.id': 'visits',
  childIds: 'children',
  equipmentIds: "(select * from site_resources where kind = 'EQUIPMENT') e",
  holidayId: 'holidays',
  leaveId: 'staff_leaves',
  resourceId: 'site_resources',
  roomId: "(select * from site_resources where kind = 'ROOM') r",
  roomIds: "(select * from site_resources where kind = 'ROOM') r",
  siteId: 'sites',
  therapistIds: 'staff',
  checkId: 'recall_checks',
  childId: 'children',
  conferenceId: 'case_conferences',
  fileId: 'child_files',
  ownRecallId: 'own_recalls',
  consentId: 'treatment_consents',
  followUpId: 'follow_ups',
  draftId: 'care_plan_versions',
  goalId: 'goals',
  guardianId: 'guardians',
  heardBy: 'staff',
  itemId: 'home_activities',
  keptFromGoalId: 'goals',
  lineId: 'handling_lines',
  linkId: 'family_links',
  memberId: 'care_team_members',
  noteId: 'discipline_notes',
  observationId: 'observations',
  ownerId: 'staff',
  planId: 'care_plans',
  planVersionIds: 'care_plan_versions',
  precautionId: 'precautions',
  priorityId: 'priorities',
  reviewId: 'reviews',
  scoreId: 'copm_scores',
  sheetId: 'home_sheets',
  signedBefore: 'staff',
  staffId: 'staff',
  strandId: 'strands',
  taskId: 'conference_tasks',
  therapistId: 'staff',
  versionId: 'care_plan_versions',
};

/** Ids that name a row about to be made: the caller chooses them, so another clinic's is as good as any. */
const CHOSEN_BY_THE_CALLER = new Set([
  'recordObservation.input.id',
  'addGoal.input.goalId',
  'answerRule.input.id',
  'addStrand.input.strandId',
  'addHomeItem.input.itemId',
  'recordHomeTeaching.input.id',
  'recordCaseConference.input.id',
  'recordCaseConference.input.tasks.id',
  'giveConferenceTask.input.id',
  'recordRecallCheck.input.id',
  'addOwnRecall.input.id',
  'recordOwnRecall.input.id',
  'recordFollowUp.input.id',
  'bookAppointment.input.id',
  'bookSeries.input.id',
  'addHoliday.input.id',
  'addSiteResource.input.id',
  'recordLeave.input.id',
  'recordCopmScore.input.id',
  'arrive.input.id',
  'startVisit.input.id',
  'finishVisit.input.id',
  'recordNotBrought.input.id',
  'recordLateVisit.input.id',
  'writeVisitNote.input.id',
  'signVisitNote.input.id',
  'takeBackNoteSignature.input.id',
  'coSignVisitNote.input.id',
  'returnVisitNote.input.id',
  'amendVisitNote.input.id',
  'putVisitRight.input.id',
  'moveVisitToAnotherChild.input.id',
  'coverAppointment.input.id',
  'recordHomeWeek.input.id',
  'giveHomeSheet.input.id',
  'writeDisciplineNote.input.id',
  'addGoalTemplate.input.id',
  'applyGoalTemplate.input.id',
  'applyPlanTemplate.input.id',
]);

/** What a person would send to write a template of the catalogue anew, by path. */
function templateContent(): Record<string, unknown> {
  const content = goalTemplateContentSchema.parse(baseCatalogue.goalTemplates[0]);
  return Object.fromEntries(Object.entries(content).map(([name, value]) => [`addGoalTemplate.input.${name}`, value]));
}

/** What the least valid value is not enough for, by the name of the argument or by its whole path. */
const VALUES: Readonly<Record<string, unknown>> = {
  first: 4,
  ...templateContent(),
  'addGoalTemplate.input.id': '0193e0d4-0000-7000-8000-000000000012',
  'answerRule.input.id': '0193e0d4-0000-7000-8000-000000000015',
  'addHomeItem.input.activity.technique': 'DRESSING_STEP_CHAIN',
  'addHomeItem.input.discipline': 'OCCUPATIONAL_THERAPY',
  'agreeHandling.input.version': 1,
  'applyGoalTemplate.input.disciplines': ['OCCUPATIONAL_THERAPY'],
  'applyGoalTemplate.input.id': '0193e0d4-0000-7000-8000-00000000000b',
  'applyPlanTemplate.input.disciplines': ['OCCUPATIONAL_THERAPY'],
  'applyPlanTemplate.input.id': '0193e0d4-0000-7000-8000-00000000000c',
  'cutDose.input.minutes': 30,
  'giveHomeSheet.input.id': '0193e0d4-0000-7000-8000-00000000000d',
  'giveRating.input.level': 0,
  'raisePrecaution.input.precaution': 'VP_SHUNT',
  'recordGuardianAgreement.input.how': 'SIGNED_ON_SCREEN',
  'recordHomeTeaching.input.id': '0193e0d4-0000-7000-8000-00000000000e',
  'recordHomeWeek.input.id': '0193e0d4-0000-7000-8000-00000000000f',
  'recordCopmScore.input.id': '0193e0d4-0000-7000-8000-000000000013',
  'recordCopmScore.input.performance': 3,
  'recordCopmScore.input.satisfaction': 2,
  'recordFollowUp.input.id': '0193e0d4-0000-7000-8000-000000000012',
  'recordFollowUp.input.level': 0,
  'recordFollowUp.input.seenBy': 'IN_PERSON',
  'recordFollowUp.input.setting': 'HOME',
  'recordRecallCheck.input.id': '0193e0d4-0000-7000-8000-000000000011',
  'addOwnRecall.input.id': '0193e0d4-0000-7000-8000-000000000015',
  'addOwnRecall.input.everyUnit': 'MONTH',
  'changeOwnRecall.input.everyUnit': 'MONTH',
  'recordOwnRecall.input.id': '0193e0d4-0000-7000-8000-000000000016',
  'recordOwnRecall.input.done': true,
  'giveConferenceTask.input.id': '0193e0d4-0000-7000-8000-000000000014',
  'recordCaseConference.input.id': '0193e0d4-0000-7000-8000-000000000012',
  'recordCaseConference.input.tasks.id': '0193e0d4-0000-7000-8000-000000000013',
  'recordRecallCheck.input.recall': 'HIP_EXAMINATION',
  'recordObservation.input.id': '0193e0d4-0000-7000-8000-00000000000a',
  'recordObservation.input.level': 0,
  'recordObservation.input.seenBy': 'IN_PERSON',
  'recordObservation.input.setting': 'HOME',
  'settleFinding.input.kind': 'THERAPIST_REASON',
  'settleDisciplineNote.input.act': 'READ',
  'writeDisciplineNote.input.about': 'PLAN',
  'writeDisciplineNote.input.id': '0193e0d4-0000-7000-8000-000000000010',
  on: '2026-11-24',
  'bookAppointment.input.id': '0193e0d4-0000-7000-8000-000000000021',
  'bookSeries.input.id': '0193e0d4-0000-7000-8000-000000000022',
  'addHoliday.input.id': '0193e0d4-0000-7000-8000-000000000023',
  'addSiteResource.input.id': '0193e0d4-0000-7000-8000-000000000024',
  'recordLeave.input.id': '0193e0d4-0000-7000-8000-000000000025',
  'arrive.input.id': '0193e0d4-0000-7000-8000-000000000031',
  'startVisit.input.id': '0193e0d4-0000-7000-8000-000000000032',
  'finishVisit.input.id': '0193e0d4-0000-7000-8000-000000000033',
  'recordNotBrought.input.id': '0193e0d4-0000-7000-8000-000000000034',
  'recordLateVisit.input.id': '0193e0d4-0000-7000-8000-000000000035',
  'putVisitRight.input.id': '0193e0d4-0000-7000-8000-000000000036',
  'moveVisitToAnotherChild.input.id': '0193e0d4-0000-7000-8000-000000000037',
  'coverAppointment.input.id': '0193e0d4-0000-7000-8000-000000000038',
  'writeVisitNote.input.id': '0193e0d4-0000-7000-8000-000000000041',
  'signVisitNote.input.id': '0193e0d4-0000-7000-8000-000000000042',
  'takeBackNoteSignature.input.id': '0193e0d4-0000-7000-8000-000000000043',
  'coSignVisitNote.input.id': '0193e0d4-0000-7000-8000-000000000044',
  'returnVisitNote.input.id': '0193e0d4-0000-7000-8000-000000000045',
  'amendVisitNote.input.id': '0193e0d4-0000-7000-8000-000000000046',
  'freeTimes.input.minutes': 45,
  'seriesPlan.input.minutes': 45,
  'bookAppointment.input.minutes': 45,
  'bookSeries.input.minutes': 45,
  'moveAppointment.input.minutes': 45,
  at: '10:30',
  opens: '09:00',
  closes: '13:00',
  'recordLeave.input.until': '2026-11-21',
  'bookSeries.input.dates': [{ on: '2026-11-24', at: '10:30' }],
  contentHash: 'a'.repeat(64),
  renderedHash: 'a'.repeat(64),
};

/** What must be said besides for an id to be looked at at all. */
const BESIDE: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'recordGuardianAgreement.input.heardBy': {
    'recordGuardianAgreement.input.how': 'AGREED_VERBALLY',
    channel: 'PHONE',
    spokenOn: '2026-11-20',
  },
  ...Object.fromEntries(
    ['recordCaseConference', 'correctCaseConference'].flatMap((field) => [
      [`${field}.input.people.staffId`, { [`${field}.input.people.part`]: 'STAFF' }],
      [`${field}.input.people.guardianId`, { [`${field}.input.people.part`]: 'GUARDIAN' }],
      [`${field}.input.decisions.aboutId`, { [`${field}.input.decisions.about`]: 'GOAL' }],
    ]),
  ),
  'writeDisciplineNote.input.aboutId': { 'writeDisciplineNote.input.about': 'GOAL' },
};

/** With everything to the third step these are longer than a document may be; what they lead to is asked on its own. */
const DEPTH: Readonly<Record<string, number>> = {
  diary: 2,
  myDay: 2,
  visit: 2,
  visitBrief: 2,
  visitNotes: 2,
  appointment: 2,
  appointments: 2,
  carePlan: 2,
  caseConference: 2,
  child: 2,
  children: 2,
  needsMe: 2,
};

/** Ids that nobody has, some of the right form and some of none. */
const UNKNOWN = Array.from({ length: size(3, 60) }, (_, at) => unknownId(at));

function unknownId(at: number): string {
  const hex = randomHex(at);
  const shapes = [uuidOf(hex), `no-id-${hex}`, hex, `${uuidOf(hex)}'--`, hex.slice(0, 8)];
  return shapes[at % shapes.length]!;
}

function uuidOf(hex: string): string {
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})/, '$1-$2-7$3-8$4-$5').slice(0, 36);
}

/** Answered from memory: the catalogue and what is computed from it. */
const WITHOUT_SQL = new Set(['catalogue', 'triage']);

let app: TestApp;
let owner: DataSource;
let lead: Browser;
let schema: GraphQLSchema;
let own: string;
let other: string;

beforeAll(async () => {
  app = await sharedApp();
  owner = await createDataSource({
    url: app.database.ownerUrl,
    applicationName: 'test',
    entities: ENTITIES,
  }).initialize();
  own = (await layClinic(owner)).clinicId;
  other = (await layClinic(owner)).clinicId;
  const { email } = await addStaff(app.owner, own, { role: 'LEAD_THERAPIST', discipline: 'OCCUPATIONAL_THERAPY' });
  lead = await app.signIn(email);
  schema = await servedSchema(lead);
});
afterAll(async () => {
  await owner.destroy();
  await app.close();
});

const fieldsOf = (kind: 'query' | 'mutation'): GraphQLField<unknown, unknown>[] =>
  Object.values((kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {});

const nameIn = (path: string): string => path.slice(path.lastIndexOf('.') + 1);
const tableOf = (path: string): string | undefined => TABLE_OF[path] ?? TABLE_OF[nameIn(path)];

/** One id of each table in a clinic, by the paths that take it. */
async function idsOf(clinicId: string, paths: readonly string[]): Promise<Record<string, string>> {
  await app.owner.query(`select set_config('app.clinic', $1, false)`, [clinicId]);
  const ids: Record<string, string> = {};
  for (const path of paths) {
    const { rows } = await app.owner.query<{ id: string }>(`select id from ${tableOf(path)} order by id limit 1`);
    ids[path] = rows[0]!.id;
  }
  return ids;
}

/** Runs a root field with everything selected that the caller's role may see. */
async function probe(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  variables: Record<string, unknown>,
  depth: number,
): Promise<GraphQLAnswer> {
  const without = new Set<string>();
  for (;;) {
    const answer = await gql(lead, documentFor(kind, field, schema, { depth, without }), variables);
    const refused = answer.errors?.[0]?.extensions?.['field'];
    if (typeof refused !== 'string' || without.has(refused)) return answer;
    without.add(refused);
  }
}

describe('every root field that reads', () => {
  it('is answered by one statement, whatever is selected', { timeout: size(60_000, 600_000) }, async () => {
    const counted: Record<string, number> = {};
    for (const field of fieldsOf('query')) {
      const ids = await idsOf(own, idPaths(field));
      const variables = argumentsFor(field, { ...VALUES, ...ids });
      const before = await statementsOf(app.database);
      const { errors } = await probe('query', field, variables, DEPTH[field.name] ?? 3);
      expect(errors, field.name).toBeUndefined();
      counted[field.name] = (await statementsOf(app.database)) - before;
    }
    const expected = Object.fromEntries(Object.keys(counted).map((name) => [name, WITHOUT_SQL.has(name) ? 0 : 1]));
    expect(counted).toEqual(expected);
  });
});

describe('every root field that takes an id', () => {
  it('is known to this test by every id it takes', () => {
    const paths = [...fieldsOf('query'), ...fieldsOf('mutation')].flatMap(idPaths);
    expect(paths.filter((path) => tableOf(path) === undefined && !CHOSEN_BY_THE_CALLER.has(path))).toEqual([]);
  });

  for (const kind of ['query', 'mutation'] as const) {
    it(
      `answers for another clinic's id as for one that nobody has: ${kind}`,
      { timeout: size(60_000, 600_000) },
      async () => {
        for (const field of fieldsOf(kind)) {
          const paths = idPaths(field).filter((path) => !CHOSEN_BY_THE_CALLER.has(path));
          const ours = await idsOf(own, paths);
          const theirs = await idsOf(other, paths);
          for (const path of paths) {
            const ask = async (id: string): Promise<unknown> =>
              answerOf(
                await probe(kind, field, argumentsFor(field, { ...VALUES, ...BESIDE[path], ...ours, [path]: id }), 1),
              );
            const foreign = await ask(theirs[path]!);
            expect(foreign, path).toEqual({ code: 'NOT_FOUND' });
            for (const unknown of UNKNOWN) expect(await ask(unknown), `${path}: ${unknown}`).toEqual(foreign);
          }
        }
      },
    );
  }
});

function answerOf({ data, errors }: GraphQLAnswer): unknown {
  return errors === undefined ? { data } : { code: errors[0]?.extensions?.['code'] };
}
