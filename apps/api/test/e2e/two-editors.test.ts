import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
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

let app: TestApp;
let story: JointPlan;
let where: { versionId: string; goalId: string };

beforeAll(async () => {
  app = await startApp();
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

it('keeps every text it took of two who write in one goal, and tells the other what was changed meanwhile', async () => {
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
        story.try(EDITORS[at]!, 'editGoal', { ...where, version, [field]: text }),
      ),
    );
    const won = answers.findIndex(({ __typename }) => __typename === 'GoalContentPayload');
    // Of those who saw the newest exactly one is taken, and nobody else.
    const fresh = edits.flatMap((edit, at) => (edit.seen === before ? [at] : []));
    expect(fresh.length === 0 ? [-1] : fresh).toContain(won);
    if (won !== -1) taken.push(edits[won]!);
    for (const [at, answer] of answers.entries()) {
      // A conflict may be told before or after the other's edit was taken.
      const current = at === won ? before + 1 : Number(answer['current']);
      const since = taken.slice(edits[at]!.seen - first, current - first).map(({ field }) => field);
      const told = at === won ? since : (answer['changedFields'] as string[]);
      expect(new Set(told)).toEqual(new Set(since));
      expect([before, first + taken.length]).toContain(current);
      seen[at] = current;
    }
  }
  const now = await goalNow();
  expect(now.version).toBe(first + taken.length);
  expect(taken.length).toBeGreaterThan(ROUNDS / 3);
  for (const field of FIELDS) {
    const last = taken.findLast((edit) => edit.field === field);
    expect(now[field]).toBe(last?.text ?? now[field]);
  }
});
