import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemo } from '../../src/cli/load-demo.ts';
import { DEMO_PASSWORD } from '../../src/platform/access/demo-staff.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { type Browser, gql } from '../support/browser.ts';

let app: TestApp;
let asha: Browser;

beforeAll(async () => {
  app = await startApp();
  await loadDemo(app.database.ownerUrl, { anchor: '2026-11-23' });
  asha = await signIn('asha');
});
afterAll(() => app.close());

function signIn(key: string): Promise<Browser> {
  return app.signIn(`${key}@trellis.example.org`, DEMO_PASSWORD);
}

/** What somebody is answered; errors fail. */
async function answered(caller: Browser, document: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const { data, errors } = await gql(caller, document, variables);
  expect(errors).toBeUndefined();
  return data;
}

const CHILDREN = `query ($filter: ChildFilter) {
  children(first: 100, filter: $filter) { totalCount edges { node { id name nameLocal mrn synthetic disciplines onMyTeam } } }
}`;

interface Children {
  children: {
    totalCount: number;
    edges: { node: { id: string; name: string | null; mrn: string; synthetic: boolean } }[];
  };
}

async function children(caller: Browser, filter: Record<string, unknown>): Promise<Children['children']> {
  const data = (await answered(caller, CHILDREN, { filter })) as Children;
  return data.children;
}

async function idOf(name: string): Promise<string> {
  const { edges } = await children(asha, { search: name });
  const found = edges.find(({ node }) => node.name === name);
  if (found === undefined) throw new Error(`Nobody is called ${name}`);
  return found.node.id;
}

describe('the demo, read through the API', () => {
  it('has a hundred and twenty children in the main clinic and fifteen in the second, all marked synthetic', async () => {
    const lead = await signIn('meera');
    const all = await children(lead, {});
    expect(all.totalCount).toBe(120);
    expect(all.edges.every(({ node }) => node.synthetic)).toBe(true);
    expect((await children(await signIn('leela'), {})).totalCount).toBe(15);
    expect((await children(asha, { onMyTeam: true })).totalCount).toBeGreaterThan(25);
  });

  it('finds two children of nearly one name, and one with a Hindi name alone in either script', async () => {
    const names = (await children(asha, { search: 'arav nam' })).edges.map(({ node }) => node.name);
    expect(names).toEqual(expect.arrayContaining(['Aarav Namuna', 'Arav Namuna']));
    for (const typed of ['lakshmi ud', 'लक्ष्मी उदा']) {
      const { edges } = await children(asha, { search: typed });
      expect(edges.map(({ node }) => node)).toContainEqual(
        expect.objectContaining({ name: null, nameLocal: 'लक्ष्मी उदाहरण' }),
      );
    }
  });

  it('shows Aarav: his plan in force, the draft beside it and what it asks, his goals with their courses', async () => {
    const data = await answered(
      asha,
      `query ($id: ID!) {
        child(id: $id) {
          name careTeam { staff { name } } likeNames { name } emergencyCard { precaution }
          goalCounts { active reached }
          plan {
            state reviewOn tScore { rated of complete achieved }
            inForce { number revision parties { discipline agreementId asked } checklist { code } changes { class } }
            draft { state changes { class field } checklist { code } findings { rule grade settled } }
            goals {
              state outcome latestLevel { level levelWords }
              inForce { statement levels { level } strands { discipline } }
              strands { discipline state latest { measure { type } } }
            }
          }
        }
      }`,
      { id: await idOf('Aarav Namuna') },
    );
    expect(data).toMatchObject({
      child: {
        name: 'Aarav Namuna',
        likeNames: [{ name: 'Arav Namuna' }],
        goalCounts: { active: 3, reached: 2 },
        plan: {
          state: 'ACTIVE',
          tScore: { rated: 3, of: 3, complete: true },
          inForce: { number: 3, revision: 0, checklist: [] },
          draft: {
            state: 'DRAFT',
            checklist: [{ code: 'SCALE_HAS_TOO_FEW_LEVELS' }],
            findings: expect.arrayContaining([
              expect.objectContaining({ rule: 'OPPOSITE_HANDLING', grade: 'ASK', settled: false }),
            ]),
          },
        },
      },
    });
    const { plan } = (data as { child: { plan: Plan } }).child;
    expect(plan.inForce.parties.every(({ agreementId, asked }) => agreementId !== null && !asked)).toBe(true);
    expect(plan.draft.changes.map((change) => change.class)).toContain('A');
    const active = plan.goals.filter(({ state }) => state === 'ACTIVE');
    expect(active.map(({ inForce }) => inForce?.strands.length)).toEqual([2, 2, 2]);
    for (const { latestLevel, strands } of active) {
      expect(latestLevel?.levelWords).toBeTruthy();
      expect(strands.every(({ state, latest }) => state === 'ACTIVE' && latest !== null)).toBe(true);
    }
  });

  it('was signed over the very letters the product shows', async () => {
    const data = (await answered(
      asha,
      `query ($id: ID!) {
        child(id: $id) {
          plan { inForce {
            contentHash
            agreements { party language register contentHash }
            en: rendered(language: en, register: CLINICAL) { hash }
            family: rendered(language: en, register: FAMILY) { hash }
          } }
        }
      }`,
      { id: await idOf('Aarav Namuna') },
    )) as { child: { plan: { inForce: Signed } } };
    const { contentHash, agreements, en, family } = data.child.plan.inForce;
    expect(new Set(agreements.map((each) => each.contentHash))).toEqual(new Set([contentHash]));
    await app.owner.query("select set_config('app.demo', 'on', false), set_config('app.clinic', '', false)");
    const { rows: clinics } = await app.owner.query<{ id: string }>('select id from clinics order by id limit 1');
    await app.owner.query("select set_config('app.demo', '', false), set_config('app.clinic', $1, false)", [
      clinics[0]?.id,
    ]);
    const { rows } = await app.owner.query<{ party: string; rendered_hash: string }>(
      'select party, rendered_hash from agreements where content_hash = $1 and fallen_at is null',
      [contentHash],
    );
    const hashes = (party: string) =>
      new Set(rows.filter((row) => row.party === party).map((row) => row.rendered_hash));
    expect(hashes('DISCIPLINE')).toEqual(new Set([en.hash]));
    expect(hashes('GUARDIAN')).toEqual(new Set([family.hash]));
  });

  it('gives the people of the story something to do', async () => {
    const [ot, pt, lead] = [await needsOf('asha'), await needsOf('ravi'), await needsOf('meera')];
    for (const kind of ['SIGNATURE', 'GUARDIAN_AGREEMENT']) expect(ot).toContain(kind);
    expect(pt).toContain('SIGNATURE');
    const everybodys = new Set([...ot, ...pt, ...lead]);
    for (const kind of ['REVIEW_OVERDUE', 'REVIEW_DUE', 'RATING', 'VERBAL_AGREEMENT_ENDING']) {
      expect(everybodys).toContain(kind);
    }
  });
});

async function needsOf(key: string): Promise<Set<string>> {
  const data = await answered(await signIn(key), '{ needsMe(first: 100) { edges { node { kind } } } }');
  return new Set((data as Needs).needsMe.edges.map(({ node }) => node.kind));
}

interface Plan {
  inForce: { parties: { agreementId: string | null; asked: boolean }[] };
  draft: { changes: { class: string }[] };
  goals: {
    state: string;
    latestLevel: { levelWords: string | null } | null;
    inForce: { strands: unknown[] } | null;
    strands: { state: string; latest: unknown }[];
  }[];
}

interface Signed {
  contentHash: string;
  agreements: { contentHash: string }[];
  en: { hash: string };
  family: { hash: string };
}

interface Needs {
  needsMe: { edges: { node: { kind: string } }[] };
}
