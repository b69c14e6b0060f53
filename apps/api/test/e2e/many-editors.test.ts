import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { Browser, gql } from '../support/browser.ts';
import type { Part } from '../support/cast.ts';
import { change } from '../support/change.ts';
import { randomHex, size } from '../support/deep.ts';
import { JointPlan, OT, PT } from '../support/joint-plan.ts';
import { UnsteadyLine } from '../support/unsteady-line.ts';

const WRITERS = size(6, 20);
const EDITS_EACH = size(8, 100);
const RETRIES = 3;

/** A row of the draft as a writer knows it. */
interface Row {
  readonly id: string;
  readonly version: number;
  readonly texts: Readonly<Record<string, string>>;
}

interface Edit {
  readonly row: string;
  readonly field: string;
  readonly text: string;
  /** The row's version the writer had before their eyes, and the one the edit made; undefined where nobody heard. */
  readonly seen: number;
  readonly made: number | undefined;
}

let first: TestApp;
let second: TestApp;
let third: TestApp | undefined;
let lines: UnsteadyLine[];
let story: JointPlan;
let versionId: string;

beforeAll(async () => {
  first = await startApp();
  second = await startApp({ database: first.database });
  lines = [await UnsteadyLine.to(first.url), await UnsteadyLine.to(second.url)];
  story = await JointPlan.of(first);
  versionId = (await story.write(await story.open())).id;
});
afterAll(async () => {
  for (const line of lines) await line.cut();
  await third?.stop();
  await first.close();
});

const DRAFT = `goals { goal { id } version statement division strands { strand { id } version discipline what } }`;

interface Draft {
  goals: {
    goal: { id: string };
    version: number;
    statement: string;
    division: string;
    strands: { strand: { id: string }; version: number; discipline: string; what: string }[];
  }[];
}

/** The rows a person of a discipline may write in. */
function rowsOf({ goals }: Draft, discipline: string): Row[] {
  return goals.flatMap(({ goal, version, statement, division, strands }) => [
    { id: goal.id, version, texts: { statement, division } },
    ...strands
      .filter((strand) => strand.discipline === discipline)
      .map((strand) => ({ id: strand.strand.id, version: strand.version, texts: { what: strand.what } })),
  ]);
}

/** Somebody at a screen: knows what they read last, writes, and comes back after every cut. */
class Writer {
  readonly edits: Edit[] = [];
  #known: Row[] = [];
  #thrown = 0;

  constructor(
    private readonly number: number,
    private readonly part: Part & ('ot' | 'pt'),
    /** One for each instance, each signed in there. */
    private readonly browsers: readonly Browser[],
  ) {}

  async write(): Promise<void> {
    await this.read();
    for (let edit = 0; edit < EDITS_EACH; edit += 1) {
      if (this.#dice(3) === 0) await this.read();
      const row = this.#known[this.#dice(this.#known.length)]!;
      const fields = Object.keys(row.texts);
      await this.#put(row.id, fields[this.#dice(fields.length)]!, `writer ${this.number}, edit ${edit}`);
    }
  }

  /** What stands there now, read through whichever instance answers. */
  async read(): Promise<Draft> {
    for (;;) {
      const document = `query ($id: ID!) { carePlanVersion(id: $id) { ${DRAFT} } }`;
      const { data } = await gql(this.#browser(), document, { id: versionId }).catch(() => ({ data: null }));
      const draft = (data as { carePlanVersion: Draft } | null | undefined)?.carePlanVersion;
      if (draft === undefined) continue;
      this.#known = this.#rows(draft);
      return draft;
    }
  }

  async #put(id: string, field: string, text: string): Promise<void> {
    for (let attempt = 0; attempt < RETRIES; attempt += 1) {
      const { version: seen } = this.#known.find((row) => row.id === id)!;
      const [mutation, input, payload] =
        field === 'what'
          ? (['editStrand', { strandId: id }, 'StrandContentPayload'] as const)
          : (['editGoal', { goalId: id }, 'GoalContentPayload'] as const);
      const answer = await change(
        this.#browser(),
        mutation,
        { versionId, version: seen, ...input, [field]: text },
        `... on ${payload} { planVersion { ${DRAFT} } }`,
      ).catch(() => undefined);
      if (answer?.__typename === payload) {
        const made = this.#rows(answer['planVersion'] as Draft).find((row) => row.id === id)!.version;
        this.edits.push({ row: id, field, text, seen, made });
        if (made === seen + 1)
          this.#known = this.#known.map((row) => (row.id === id ? { ...row, version: made } : row));
        return;
      }
      if (answer?.__typename !== 'VersionConflict') {
        // Cut off, or told that it is unknown: it may have been taken, and is not sent again.
        this.edits.push({ row: id, field, text, seen, made: undefined });
        await this.read();
        return;
      }
      await this.read();
    }
  }

  #rows(draft: Draft): Row[] {
    return rowsOf(draft, this.part === 'ot' ? OT : PT);
  }

  #browser(): Browser {
    return this.browsers[this.#dice(this.browsers.length)]!;
  }

  #dice(sides: number): number {
    this.#thrown += 1;
    return Number.parseInt(randomHex(this.number * 100_000 + this.#thrown).slice(0, 8), 16) % sides;
  }
}

async function readAt(app: TestApp): Promise<unknown> {
  const browser = await app.signIn(story.cast.people.pt.email);
  const document = `query ($id: ID!) { carePlanVersion(id: $id) { ${DRAFT} } }`;
  return (await gql(browser, document, { id: versionId })).data;
}

it(
  'loses no edit it acknowledged, of many who write in one plan while lines are cut and one instance dies',
  async () => {
    const signedIn = {} as Record<'ot' | 'pt', Browser[]>;
    for (const part of ['ot', 'pt'] as const) {
      signedIn[part] = [
        await first.signIn(story.cast.people[part].email),
        await second.signIn(story.cast.people[part].email),
      ];
    }
    const writers = Array.from({ length: WRITERS }, (_, number) => {
      const part = number % 2 === 0 ? 'ot' : 'pt';
      const browsers = lines.map((line, at) => {
        const browser = new Browser(line.url.replace(/\/$/, ''));
        for (const [name, value] of signedIn[part][at]!.cookies) browser.cookies.set(name, value);
        return browser;
      });
      return new Writer(number, part, browsers);
    });
    const writing = Promise.all(writers.map((writer) => writer.write()));
    const done = (): number => writers.reduce((sum, { edits }) => sum + edits.length, 0);
    const half = (WRITERS * EDITS_EACH) / 2;
    // Lines are cut and mended until half is written; then one instance is gone for good.
    for (let next = WRITERS; done() < half; next += 2 * WRITERS) {
      while (done() < Math.min(next, half)) await new Promise((resolve) => setTimeout(resolve, 10));
      const line = lines[done() % 2]!;
      await line.cut();
      await new Promise((resolve) => setTimeout(resolve, 20));
      await line.mend();
    }
    await lines[1]!.cut();
    await second.stop();
    await writing;

    const edits = writers.flatMap((writer) => writer.edits);
    const acknowledged = edits.filter((edit): edit is Edit & { made: number } => edit.made !== undefined);
    expect(acknowledged.length).toBeGreaterThan(half / 2);
    const final = rowsOf(await writers[0]!.read(), OT).concat(rowsOf(await writers[1]!.read(), PT));
    for (const { id, version, texts } of final) {
      const ofRow = acknowledged.filter(({ row }) => row === id).toSorted((a, b) => a.made - b.made);
      expect(new Set(ofRow.map(({ made }) => made)).size, 'no two edits made one version').toBe(ofRow.length);
      expect(Math.max(0, ...ofRow.map(({ made }) => made))).toBeLessThanOrEqual(version);
      for (const [field, stands] of Object.entries(texts)) {
        const ofField = ofRow.filter((edit) => edit.field === field);
        for (const [at, later] of ofField.slice(1).entries()) {
          expect(later.seen, `who wrote "${later.text}" had read "${ofField[at]!.text}"`).toBeGreaterThanOrEqual(
            ofField[at]!.made,
          );
        }
        const unheard = edits.filter((edit) => edit.row === id && edit.field === field && edit.made === undefined);
        const last = ofField.at(-1)?.text ?? stands;
        expect([last, ...unheard.map(({ text }) => text)]).toContain(stands);
      }
    }

    third = await startApp({ database: first.database });
    const plan = await readAt(first);
    expect(await readAt(third)).toEqual(plan);
    for (const writer of writers) expect({ carePlanVersion: await writer.read() }).toEqual(plan);
  },
  size(60_000, 1_800_000),
);
