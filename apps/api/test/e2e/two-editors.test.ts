import { afterAll, beforeAll, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { randomHex, size } from '../support/deep.ts';
import { JointPlan } from '../support/joint-plan.ts';

const ROUNDS = size(12, 1_000);
const EDITORS = ['ot', 'pt'] as const;
const FIELDS = ['statement', 'division'] as const;

interface Edit {
  readonly field: (typeof FIELDS)[number];
  readonly text: string;
  /** What the editor had before their eyes. */
  readonly seen: number;
}

const NOW = '... on GoalContentPayload { planVersion { goals { version } } }';

let app: TestApp;
let story: JointPlan;
let where: { versionId: string; goalId: string };

beforeAll(async () => {
  app = await sharedApp();
  story = await JointPlan.of(app);
  const draft = await story.write(await story.open());
  where = { versionId: draft.id, goalId: draft.goals[0]!.goal.id };
});
afterAll(() => app.close());

const goalNow = async () => (await story.draft()).goals[0]!;

/** Which field an editor writes in a round, and whether they read the goal again first: decided by the seed. */
function decide(round: number, editor: number): { field: Edit['field']; rereads: boolean } {
  const dice = Number.parseInt(randomHex(round * EDITORS.length + editor).slice(0, 2), 16);
  return { field: FIELDS[dice % 2]!, rereads: dice < 128 };
}

/** Whether an edit may be taken after those: nobody changed its field since its editor looked. */
function fits(edit: Edit, taken: readonly Edit[], first: number): boolean {
  return taken.slice(edit.seen - first).every(({ field }) => field !== edit.field);
}

it('keeps both texts of two who write in one goal, and where they write in one field tells the second of the first', async () => {
  const first = (await goalNow()).version;
  /** The edits that were taken, in the order of the versions they made. */
  const taken: Edit[] = [];
  const seen: [number, number] = [first, first];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = first + taken.length;
    const edits = EDITORS.map((editor, at): Edit => {
      const { field, rereads } = decide(round, at);
      if (rereads) seen[at] = before;
      return { field, text: `${editor} in round ${round}`, seen: seen[at]! };
    });
    const answers = await Promise.all(
      edits.map(({ field, text, seen: version }, at) =>
        story.try(EDITORS[at]!, 'editGoal', { ...where, version, [field]: text }, NOW),
      ),
    );
    const madeBy = answers.map(
      (answer) => (answer['planVersion'] as { goals: { version: number }[] } | undefined)?.goals[0]?.version,
    );
    // Those that were taken, in the order in which the server took them.
    for (const at of [0, 1].filter((each) => madeBy[each] !== undefined).toSorted((a, b) => madeBy[a]! - madeBy[b]!)) {
      expect(madeBy[at]).toBe(first + taken.length + 1);
      expect(fits(edits[at]!, taken, first)).toBe(true);
      taken.push(edits[at]!);
      // What was put together with another's change has that in it, and its editor has not looked yet.
      if (madeBy[at] === edits[at]!.seen + 1) seen[at] = madeBy[at]!;
    }
    for (const [at, answer] of answers.entries()) {
      if (madeBy[at] !== undefined) continue;
      // A conflict may be told before or after the other's edit was taken.
      const current = Number(answer['current']);
      expect([before, first + taken.length]).toContain(current);
      const known = taken.slice(0, current - first);
      expect(fits(edits[at]!, known, first)).toBe(false);
      const since = known.slice(edits[at]!.seen - first).map(({ field }) => field);
      expect(new Set(answer['changedFields'] as string[])).toEqual(new Set(since));
      seen[at] = current;
    }
  }
  const now = await goalNow();
  expect(now.version).toBe(first + taken.length);
  expect(taken.length).toBeGreaterThan(ROUNDS / 2);
  for (const field of FIELDS) {
    const last = taken.findLast((edit) => edit.field === field);
    expect(now[field]).toBe(last?.text ?? now[field]);
  }
});
