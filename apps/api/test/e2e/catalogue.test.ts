import { baseCatalogue, catalogueVersion, triageRules } from '@trellis/domain';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addToCatalogue } from '../../src/platform/database/sync-catalogue.ts';
import { addStaff, startApp, type TestApp } from '../support/app.ts';
import { gql } from '../support/browser.ts';
import { Cast, type Part } from '../support/cast.ts';
import { made } from '../support/change.ts';
import { addChild, named, NOTHING_SAID } from '../support/children.ts';
import { createTestDatabase } from '../support/database.ts';
import { SPEECH_THERAPY } from '../support/speech-therapy.ts';

const CATALOGUE = `{ catalogue {
  version
  disciplines { code order label { en hi hiReviewed } practitioner { en } mainGoal { en } approach { en }
    mark { shape letters light { text solid tint } dark { text solid tint } } focusAreas { code discipline label { en } } }
  conditions { code label { en } disciplines leadDiscipline }
  concerns { code label { en } disciplines focusAreas }
  redFlags { code label { en } medical }
  riskHistory { code label { en } }
  facts { code label { en } }
  techniques { code label { en } disciplines focusAreas tools hazardTags approach }
  tools { code label { en } hazardTags latexFreeVariant }
  hazards { code label { en } }
  precautions { code label { en } severity forbids withCare advice { en } onEmergencyCard clearanceBy needsSite takesSite statuses { code label { en } } }
  settings { code label { en } }
  measures { code label { en } abbreviation classification fields { code label type min max step unit higherIsBetter } }
} }`;

interface Entry {
  readonly code: string;
}
type Lists = Readonly<Record<string, readonly Entry[]>>;

const codes = (entries: readonly Entry[]): string[] => entries.map(({ code }) => code);

describe('the catalogue', () => {
  let app: TestApp;
  let rohini: Cast;

  beforeAll(async () => {
    app = await startApp();
    rohini = await Cast.of(app);
  });
  afterAll(() => app.close());

  it('holds every word of the clinic, in order, for everyone who works here', async () => {
    const parts: Part[] = ['administrator', 'lead', 'ot', 'trainee', 'desk', 'safeguarding'];
    for (const part of parts) {
      const { data, errors } = await gql(await rohini.as(part), CATALOGUE);
      expect(errors).toBeUndefined();
      const catalogue = data!['catalogue'] as Lists & { version: string };
      expect(catalogue.version).toBe(catalogueVersion(baseCatalogue));
      for (const list of ['disciplines', 'conditions', 'concerns', 'techniques', 'tools', 'hazards'] as const) {
        expect(codes(catalogue[list]!)).toEqual(codes(baseCatalogue[list]));
      }
      for (const list of ['precautions', 'settings', 'measures'] as const) {
        expect(codes(catalogue[list]!)).toEqual(codes(baseCatalogue[list]));
      }
      expect(codes(catalogue['redFlags']!)).toEqual(codes(triageRules.redFlags));
      expect(codes(catalogue['facts']!)).toEqual(codes(triageRules.facts));
    }
  });

  it('draws each discipline with its mark and its focus areas', async () => {
    const { data } = await gql(await rohini.as('ot'), CATALOGUE);
    expect((data!['catalogue'] as Lists)['disciplines']).toMatchObject([
      {
        code: 'OCCUPATIONAL_THERAPY',
        mark: { shape: 'CIRCLE', letters: 'OT' },
        mainGoal: { en: 'Improve daily functional skills' },
        focusAreas: Array.from({ length: 5 }, () => ({ discipline: 'OCCUPATIONAL_THERAPY' })),
      },
      { code: 'PHYSIOTHERAPY', mark: { shape: 'SQUARE', letters: 'PT' } },
    ]);
  });

  it('tells what was not checked for hazards from what has none', async () => {
    const { data } = await gql(await rohini.as('ot'), CATALOGUE);
    const { techniques } = data!['catalogue'] as { techniques: { hazardTags: string[] | null }[] };
    expect(techniques.map(({ hazardTags }) => hazardTags)).toEqual(
      baseCatalogue.techniques.map(({ hazardTags }) => hazardTags),
    );
  });

  it('is nothing for someone who is not signed in', async () => {
    const { errors } = await gql(app.browser(), '{ catalogue { version } }');
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});

describe('a third discipline, added as data before the start', () => {
  let app: TestApp;
  let rohini: Cast;

  beforeAll(async () => {
    const database = await createTestDatabase();
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await addToCatalogue(owner, SPEECH_THERAPY);
    await owner.end();
    app = await startApp({ database });
    rohini = await Cast.of(app);
  });
  afterAll(() => app.close());

  it('stands beside the others with its mark and its focus areas', async () => {
    const { data } = await gql(await rohini.as('desk'), CATALOGUE);
    const { disciplines } = data!['catalogue'] as Lists;
    expect(codes(disciplines!)).toEqual(['OCCUPATIONAL_THERAPY', 'PHYSIOTHERAPY', 'SPEECH_THERAPY']);
    expect(disciplines![2]).toMatchObject({
      label: { en: 'Speech therapy', hi: 'वाक् चिकित्सा', hiReviewed: false },
      mark: { shape: 'TRIANGLE', letters: 'ST' },
      focusAreas: [{ code: 'SPOKEN_LANGUAGE' }],
    });
  });

  it('is recommended by triage for its own concern, and chosen without a reason', async () => {
    const administrator = await rohini.as('administrator');
    const said = { ...NOTHING_SAID, concerns: ['UNCLEAR_SPEECH', 'POOR_BALANCE'] };
    const { data } = await gql(
      administrator,
      `query ($input: TriageInput!) { triage(input: $input) { lead disciplines { discipline answer reasons { text { en } } } } }`,
      { input: { ...said, birthDate: '2022-08-05' } },
    );
    expect(data?.['triage']).toMatchObject({
      disciplines: [
        { discipline: 'OCCUPATIONAL_THERAPY', answer: 'NOT_NOW' },
        { discipline: 'PHYSIOTHERAPY', answer: 'RECOMMENDED' },
        {
          discipline: 'SPEECH_THERAPY',
          answer: 'RECOMMENDED',
          reasons: [{ text: { en: 'Speech that is hard to understand is seen by a speech therapist' } }],
        },
      ],
    });
    await addChild(administrator, {
      ...named({ name: 'Kabir Kalpit' }),
      triage: said,
      disciplines: ['PHYSIOTHERAPY', 'SPEECH_THERAPY'],
    });
  });

  it('is on a care team, a line of how we handle and the list like any other', async () => {
    const administrator = await rohini.as('administrator');
    const childId = await addChild(administrator, named({ name: 'Meera Udaharan' }));
    const speech = await addStaff(app.owner, rohini.clinicId, {
      role: 'THERAPIST',
      name: 'Sita Verma',
      discipline: 'SPEECH_THERAPY',
    });
    const member = { childId, staffId: speech.staffId, discipline: 'SPEECH_THERAPY', lead: true };
    await made(administrator, 'joinCareTeam', member);
    const line = { childId, key: 'COMMUNICATION', value: 'Pictures first', discipline: 'SPEECH_THERAPY' };
    await made(await app.signIn(speech.email), 'agreeHandling', line);
    const { data } = await gql(
      administrator,
      `{ children(first: 5, filter: { discipline: "SPEECH_THERAPY" }) {
        edges { node { name disciplines careTeam { discipline lead staff { name } } } } } }`,
    );
    expect(data).toMatchObject({
      children: {
        edges: [
          {
            node: {
              name: 'Meera Udaharan',
              disciplines: ['SPEECH_THERAPY'],
              careTeam: [{ discipline: 'SPEECH_THERAPY', lead: true, staff: { name: 'Sita Verma' } }],
            },
          },
        ],
      },
    });
  });
});
