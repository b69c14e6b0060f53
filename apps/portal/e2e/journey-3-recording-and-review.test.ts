import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from './support/axe.ts';
import { onTheProduct } from './support/journey.ts';
import { countPresses, type Presses } from './support/presses.ts';
import { CLINIC_MORNING, DESK, TABLET } from './support/settings.ts';
import { demoAccount, graphql, signIn } from './support/staff.ts';
import { expectNoCspViolations, expectNoPageErrors } from './support/trouble.ts';
import { screenStands, until } from './support/wait.ts';

const open = onTheProduct();

/** The child of the worked example of cerebral palsy, and the OT's strand of it that counts buttons. */
const CHILD = 'Aarav Namuna';
const BUTTONS = /^Buttons, big before small/;
/** One could take him for the other; the header says who is who. */
const NAMESAKE = 'Arav Namuna';
const BUTTONS_ROW = /Buttons, big before small/;
const TEN_MINUTES = 600_000;

let tablet: Page;
let desk: Page;
let childId: string;
let presses: Presses;

interface SeenObservation {
  id: string;
  level: number | null;
  measure: { count: number | null } | null;
  happenedAt: string;
  voidedAt: string | null;
  voidReason: string | null;
}

interface DecidedReview {
  outcome: string;
  nextVersion: { id: string };
  work: { strandId: string | null; decision: string }[];
}

/** Everything seen of the child's goals and strands today, what was taken back among it. */
async function seenToday(page: Page): Promise<SeenObservation[]> {
  const { child } = await graphql<{
    child: { plan: { goals: { id: string; strands: { id: string }[] }[] } };
  }>(page, 'query Goals($id: ID!) { child(id: $id) { plan { goals { id strands { id } } } } }', { id: childId });
  const seen =
    'observations(first: 10) { edges { node { id level measure { count } happenedAt voidedAt voidReason } } }';
  const { goals } = child.plan;
  const courses = [
    ...goals.map(({ id }) => ({ id, field: 'goal' })),
    ...goals.flatMap(({ strands }) => strands.map(({ id }) => ({ id, field: 'strand' }))),
  ];
  const answers = await Promise.all(
    courses.map(({ id, field }) =>
      graphql<{ course: { observations: { edges: { node: SeenObservation }[] } } }>(
        page,
        `query Seen($id: ID!) { course: ${field}(id: $id) { ${seen} } }`,
        { id },
      ),
    ),
  );
  return answers
    .flatMap(({ course }) => course.observations.edges.map(({ node }) => node))
    .filter(({ happenedAt }) => happenedAt.startsWith('2026-11-23'));
}

async function findChild(name: string): Promise<string> {
  const { children } = await graphql<{ children: { edges: { node: { id: string; name: string } }[] } }>(
    tablet,
    'query Find($search: String!) { children(first: 20, filter: { search: $search, onMyTeam: true }) { edges { node { id name } } } }',
    { search: name },
  );
  const found = children.edges.find(({ node }) => node.name === name);
  if (!found) throw new Error(`The demo has no ${name} in the care of this therapist`);
  return found.node.id;
}

/** Ends the goals of a child while somebody has them on the screen. */
async function closeGoals(child: string): Promise<void> {
  const { plan } = (
    await graphql<{ child: { plan: { goals: { id: string; state: string; version: number }[] } } }>(
      tablet,
      'query Goals($id: ID!) { child(id: $id) { plan { goals { id state version } } } }',
      { id: child },
    )
  ).child;
  for (const { id, version } of plan.goals.filter(({ state }) => state === 'ACTIVE')) {
    await graphql(tablet, 'mutation Close($input: CloseGoalInput!) { closeGoal(input: $input) { __typename } }', {
      input: { goalId: id, version, outcome: 'NO_LONGER_WANTED', reason: 'The family wants something else first' },
    });
  }
}

function sheet(): Locator {
  return tablet.getByRole('dialog');
}

/** So many leaves of three buttons stand on today, on the trellis under the sheet. */
async function expectLeavesOfToday(leaves: number): Promise<void> {
  const ofToday = tablet.locator('main').getByRole('button', { name: /^23 Nov: .*3 of 5/ });
  await until(`${leaves} leaves of today`, async () => (await ofToday.count()) === leaves);
}

async function takenBackToday(): Promise<number> {
  return (await seenToday(tablet)).filter(({ voidedAt }) => voidedAt !== null).length;
}

async function chooseLevel(goal: Locator, place: number): Promise<void> {
  await goal
    .getByRole('group', { name: /^Levels/ })
    .getByRole('button')
    .nth(place)
    .click();
}

/** Rates every goal of the review, each at the level of that place in the scale, lowest first. */
async function rateAll(page: Page, place: number): Promise<number> {
  const unrated = page.getByRole('region').filter({ has: page.getByRole('group', { name: /^Levels/ }) });
  const goals = await unrated.count();
  for (let left = goals; left > 0; left -= 1) {
    await chooseLevel(unrated.first(), place);
    await page.getByRole('button', { name: /^Give this rating/ }).click();
    await until('the rating is in', async () => (await unrated.count()) === left - 1);
  }
  return goals;
}

beforeAll(async () => {
  tablet = await open(TABLET);
  // Clocks of tablets are often off; what is seen now must not lie in the server's future.
  await tablet.context().clock.setSystemTime(new Date(CLINIC_MORNING.getTime() + TEN_MINUTES));
  await signIn(tablet, (await demoAccount('THERAPIST', 'OCCUPATIONAL_THERAPY')).email);
  desk = await open(DESK);
  await signIn(desk, (await demoAccount('THERAPIST', 'PHYSIOTHERAPY')).email);
  childId = await findChild(CHILD);
  await tablet.goto('/');
  await screenStands(tablet);
  presses = await countPresses(tablet);
});

describe('an occupational therapist with a tablet whose clock is ten minutes ahead', () => {
  test('records an observation from Today in at most three taps', async () => {
    presses.pointer = 0;
    await tablet.locator(`[data-child="${childId}"]`).getByRole('link', { name: 'Record' }).tap();
    await sheet().getByRole('region', { name: BUTTONS }).getByRole('button', { name: '3', exact: true }).tap();
    expect(presses.pointer).toBeLessThanOrEqual(3);
    await sheet().getByText('3 of 5 recorded', { exact: true }).waitFor();
    await until('it is in the record', async () =>
      (await seenToday(tablet)).some(({ measure }) => measure?.count === 3),
    );
    await expectAccessible(tablet);
  });

  test('sees the trellis grow a leaf under the sheet', async () => {
    await expectLeavesOfToday(1);
  });

  test('takes it back, which the record shows, and the leaf is gone', async () => {
    await sheet().getByRole('button', { name: 'Undo' }).tap();
    await sheet().getByText('Taken back. The record shows that too.').waitFor();
    await expectLeavesOfToday(0);
    const taken = (await seenToday(tablet)).filter(({ measure }) => measure?.count === 3);
    expect(taken).toMatchObject([{ voidReason: 'UNDO' }]);
  });

  test('records it again, and a goal more with one tap more each', async () => {
    await sheet().getByRole('region', { name: BUTTONS }).getByRole('button', { name: '3', exact: true }).tap();
    await expectLeavesOfToday(1);
    presses.pointer = 0;
    const levels = sheet().getByRole('group', { name: /^Levels/ });
    const goals = await levels.count();
    expect(goals).toBeGreaterThan(1);
    for (let goal = 0; goal < goals; goal += 1) await levels.nth(goal).getByRole('button').nth(2).tap();
    expect(presses.pointer).toBe(goals);
    await until('all are in the record', async () => {
      const seen = await seenToday(tablet);
      return seen.filter(({ level, voidedAt }) => level === 0 && voidedAt === null).length === goals;
    });
  });

  test('takes the newest back by the keyboard too', async () => {
    const before = await takenBackToday();
    await tablet.keyboard.press('Control+z');
    await until('one more is void', async () => (await takenBackToday()) > before);
    expect(await takenBackToday()).toBe(before + 1);
  });

  test('counts with two thumbs, also without a network, and what was counted is in the record once', async () => {
    const before = (await seenToday(tablet)).length;
    const buttons = sheet().getByRole('region', { name: BUTTONS });
    await tablet.context().setOffline(true);
    await buttons.getByRole('button', { name: 'Count as it happens' }).tap();
    for (const thumb of ['Did it', 'Not yet', 'Not yet']) await buttons.getByRole('button', { name: thumb }).tap();
    await buttons.getByRole('button', { name: 'One back' }).tap();
    await buttons.getByRole('button', { name: 'Record 1 of 2' }).tap();
    await sheet().getByText('1 of 2 waits for the network', { exact: true }).waitFor();
    await tablet.context().setOffline(false);
    await sheet().getByText('1 of 2 recorded', { exact: true }).waitFor();
    const after = await seenToday(tablet);
    expect(after).toHaveLength(before + 1);
    expect(after.filter(({ measure }) => measure?.count === 1)).toHaveLength(1);
  });

  test('is back on Today when the sheet is closed', async () => {
    await tablet.keyboard.press('Escape');
    await sheet().waitFor({ state: 'detached' });
    expect(new URL(tablet.url()).pathname).toBe('/');
  });
});

describe('what the server refuses', () => {
  test('comes back with its value and the reason, and is not said to be recorded', async () => {
    const other = await findChild(NAMESAKE);
    await tablet.goto(`/children/${other}/record`);
    const levels = sheet()
      .getByRole('group', { name: /^Levels/ })
      .first();
    await levels.waitFor();
    await closeGoals(other);
    await levels.getByRole('button').nth(2).tap();
    const refused = sheet().getByRole('alert').filter({ hasText: 'Not recorded: 0' });
    await refused.getByText(/Nothing can be recorded on it/).waitFor();
    expect(await sheet().getByText('Level 0 recorded').count()).toBe(0);
    await expectAccessible(tablet);
    await refused.getByRole('button', { name: 'Let go' }).tap();
    await refused.waitFor({ state: 'detached' });
  });
});

describe('at the review', () => {
  test('the practitioner opens it and rates every goal', async () => {
    await tablet.goto(`/children/${childId}/review`);
    await tablet.getByRole('button', { name: 'Open the review' }).click();
    await tablet.getByRole('radio', { name: 'Practitioner', exact: true }).waitFor();
    await expectAccessible(tablet);
    expect(await rateAll(tablet, 2)).toBeGreaterThan(1);
  });

  test('the other rater sees none of it, on the screen or by asking', async () => {
    await desk.goto(`/children/${childId}/review`);
    await desk.getByRole('radio', { name: 'Family' }).check();
    await desk.getByText('Awaited: Family').first().waitFor();
    expect(await desk.getByLabel('Ratings', { exact: true }).locator('dt').count()).toBe(0);
    await desk.getByText('T is shown once both have rated a goal.').waitFor();
    const { child } = await graphql<{ child: { plan: { review: { ratings: unknown[]; tScore: { rated: number } } } } }>(
      desk,
      'query Blind($id: ID!) { child(id: $id) { plan { review { ratings { id level } tScore { rated } } } } }',
      { id: childId },
    );
    expect(child.plan.review).toEqual({ ratings: [], tScore: { rated: 0 } });
    await expectAccessible(desk);
  });

  test('the family rates without it, and then both are shown with whether they agree', async () => {
    await desk.getByLabel('Name of the one who rates').fill('Sunita Namuna');
    await rateAll(desk, 1);
    await desk.getByText('They differ. Talk about it; each of them stays.').first().waitFor();
    await desk.getByText('Family · Sunita Namuna').first().waitFor();
    await expectAccessible(desk);
  });

  test('the plan shows its T-score with n, completeness and where it starts', async () => {
    await tablet.reload();
    const score = tablet.getByRole('region', { name: 'T-score of the plan' });
    await score.getByText('50', { exact: true }).waitFor();
    const made = await score.getByText(/^n = /).innerText();
    expect(made).toMatch(/^n = (\d+): \1 of \1 goals rated by a practitioner · start −[12]$/);
    await expectAccessible(tablet);
  });

  test('it is closed, and a goal seen at the expected level on two days is confirmed as reached', async () => {
    await tablet.getByRole('button', { name: 'Close the review' }).click();
    await tablet.getByText(/closed 23 Nov 2026/).waitFor();
    const confirm = tablet.getByRole('button', { name: 'Confirm that it is reached' });
    const proposed = await confirm.count();
    expect(proposed).toBeGreaterThan(0);
    await confirm.first().click();
    await until('one proposal less', async () => (await confirm.count()) === proposed - 1);
    const { child } = await graphql<{ child: { plan: { goals: { outcome: string | null; closedOn: string }[] } } }>(
      tablet,
      'query Reached($id: ID!) { child(id: $id) { plan { goals { outcome closedOn } } } }',
      { id: childId },
    );
    expect(child.plan.goals).toContainEqual({ outcome: 'REACHED', closedOn: '2026-11-23' });
  });

  test('what was planned, delivered and achieved stands side by side, strand by strand', async () => {
    const sides = tablet.getByRole('table', { name: 'Planned, delivered, achieved' });
    const buttons = sides.getByRole('row', { name: BUTTONS_ROW });
    await buttons.getByText(/min a week$/).waitFor();
    await buttons.getByText(/^Seen \d+ times on \d+ days?/).waitFor();
    expect(await buttons.getByText('1 of 2', { exact: true }).count()).toBe(1);
  });

  test('the next version is begun with what is kept, changed and cancelled, once for the whole team', async () => {
    const next = tablet.getByRole('region', { name: 'What comes next' });
    await next.getByRole('radio', { name: 'Write the next version' }).check();
    const strand = next.getByRole('group', { name: /^Buttons, big before small.*: keep, change or cancel$/ });
    await strand.getByRole('radio', { name: 'Cancel' }).check();
    await expectAccessible(tablet);
    await next.getByRole('button', { name: 'Say what comes next' }).click();
    await next.getByText(/^Look again on /).waitFor();
    await next.getByRole('listitem').filter({ hasText: BUTTONS_ROW }).getByText('Cancel', { exact: true }).waitFor();
    await next.getByRole('link', { name: 'Write the next version' }).waitFor();
    const { child } = await graphql<{ child: { plan: { draft: { id: string }; review: DecidedReview } } }>(
      tablet,
      `
        query Next($id: ID!) {
          child(id: $id) {
            plan {
              draft {
                id
              }
              review {
                outcome
                nextVersion {
                  id
                }
                work {
                  strandId
                  decision
                }
              }
            }
          }
        }
      `,
      { id: childId },
    );
    const { draft, review } = child.plan;
    expect(review).toMatchObject({ outcome: 'NEXT_VERSION', nextVersion: { id: draft.id } });
    expect(review.work.filter(({ decision }) => decision === 'CANCEL')).toEqual([
      { strandId: expect.any(String), decision: 'CANCEL' },
    ]);
  });

  test('nobody met a fault of the page', async () => {
    for (const page of [tablet, desk]) {
      await expectNoCspViolations(page);
      await expectNoPageErrors(page);
    }
  });
});
