// @ts-check
import { join } from 'node:path';
import { ROOT } from '../scripts/lib/repository.mjs';
import { change, signedIn, timed } from './caller.mjs';

export const title = 'Editing a goal, with and without the watch over findings: a plan of 12 goals and 20 strands';

const ROUNDS = 7;
const PAIRS = 60;
const DISCIPLINES = /** @type {const} */ (['OCCUPATIONAL_THERAPY', 'PHYSIOTHERAPY']);

/**
 * What the sightings add to a write. The API runs in this process, so that one and the same can be told to watch and not
 * to; the two take turns, each in front as often as behind.
 * @param {import('./run.mjs').Surroundings} surroundings
 */
export async function measure({ database }) {
  const dist = join(ROOT, 'apps/api/dist/src');
  const { serve } = await import(join(dist, 'main.js'));
  const { configFrom, readSettings } = await import(join(dist, 'platform/config/config.js'));
  const { anchorOf, loadDemo } = await import(join(dist, 'cli/load-demo.js'));
  const watch = watchSwitch((await import(join(dist, 'platform/graphql/writes.js'))).Writes);
  const { signIns } = await loadDemo(database.ownerUrl, { anchor: anchorOf(new Date()) });
  const settings = readSettings({ LOG_LEVEL: 'silent', TRELLIS_DRAIN_SECONDS: '0' });
  const served = await serve(configFrom(settings, { databaseUrl: database.appUrl, secret: 'x'.repeat(32), port: 0 }));
  try {
    const edit = await largePlan(served.url, signIns);
    const once = async (/** @type {boolean} */ on) => {
      watch.set(on);
      return await timed(edit);
    };
    /** @type {Record<'watched' | 'plain' | 'ratio', number[]>} */
    const seen = { watched: [], plain: [], ratio: [] };
    for (let warm = 0; warm < PAIRS; warm++) await once(warm % 2 === 0);
    for (let round = 0; round < ROUNDS; round++) {
      const sum = { watched: 0, plain: 0 };
      for (let pair = 0; pair < PAIRS; pair++) {
        for (const on of pair % 2 === 0 ? [true, false] : [false, true]) {
          sum[on ? 'watched' : 'plain'] += await once(on);
        }
      }
      seen.watched.push((sum.watched * 1000) / PAIRS);
      seen.plain.push((sum.plain * 1000) / PAIRS);
      seen.ratio.push((sum.watched / sum.plain) * 100);
    }
    return [
      { name: 'an edit of a goal', unit: 'µs', values: seen.watched },
      { name: 'the same without the watch', unit: 'µs', values: seen.plain },
      { name: 'with the watch, of without', unit: '%', values: seen.ratio },
    ];
  } finally {
    watch.restore();
    await served.close();
  }
}

const nothing = async () => undefined;

/**
 * A switch in front of what follows every write.
 * @param {any} Writes
 */
function watchSwitch(Writes) {
  const { run } = Writes.prototype;
  let on = true;
  Writes.prototype.run = function switched(/** @type {unknown[]} */ ...given) {
    this.watching ??= this.follow;
    this.follow = on ? this.watching : nothing;
    return run.apply(this, given);
  };
  return {
    set: (/** @type {boolean} */ next) => {
      on = next;
    },
    restore: () => {
      Writes.prototype.run = run;
    },
  };
}

/**
 * A draft as large as a plan gets, and an edit of its first goal that changes its statement each time.
 * @param {string} url
 * @param {readonly { role: string, discipline: string | null, email: string, password: string }[]} signIns
 */
async function largePlan(url, signIns) {
  const therapists = DISCIPLINES.map((discipline) =>
    signIns.find((each) => each.role === 'THERAPIST' && each.discipline === discipline),
  );
  const lead = signIns.find(({ role }) => role === 'LEAD_THERAPIST');
  const [ot, pt] = therapists;
  if (lead === undefined || ot === undefined || pt === undefined)
    throw new Error('the demo has nobody to write a plan');
  const office = await signedIn(url, lead);
  const writers = [];
  const { child } = await change(office, 'addChild', CHILD, '... on AddChildPayload { child { id } }');
  for (const [at, person] of [ot, pt].entries()) {
    const ask = await signedIn(url, person);
    const { viewer } = await ask('{ viewer { staff { id } } }', {});
    const discipline = DISCIPLINES[at];
    const staffId = viewer.staff.id;
    await change(office, 'joinCareTeam', { childId: child.id, staffId, discipline, lead: false });
    writers.push({ ask, staffId, discipline });
  }
  const [first] = writers;
  if (first === undefined) throw new Error('nobody writes');
  const { ask } = first;
  const opened = await change(
    ask,
    'openPlan',
    { childId: child.id, episodeKind: 'ONGOING' },
    '... on PlanPayload { planVersion { id version } }',
  );
  const { id: versionId } = opened.planVersion;
  const terms = { reviewOn: dayIn(84), agreedWeeklyMinutes: 900, place: 'CLINIC' };
  await change(ask, 'editVersion', { versionId, version: opened.planVersion.version, ...terms });
  const { priority } = await change(
    ask,
    'addPriority',
    { childId: child.id, words: 'Eats with us', importance: 9, saidBy: 'his mother', saidOn: dayIn(0) },
    '... on PriorityPayload { priority { id } }',
  );
  /** @type {string[]} */
  const goals = [];
  for (let at = 0; at < 12; at++) {
    const said = { statement: `Carries item ${at} from the kitchen to the table`, priorityId: priority.id };
    const goal = { versionId, ...said, direction: 'IMPROVE', setting: 'HOME', targetOn: dayIn(84), levels: LEVELS };
    goals.push((await change(ask, 'addGoal', goal, '... on GoalContentPayload { goal { id } }')).goal.id);
  }
  for (let at = 0; at < 20; at++) {
    const { ask: writes, staffId, discipline } = writers[at < 12 ? 0 : 1] ?? first;
    const strand = { versionId, goalId: goals[at % 12], therapistId: staffId, discipline, ...STRAND };
    await change(writes, 'addStrand', strand);
  }
  // Its first version is 1, and each edit makes the next.
  let version = 0;
  return async () => {
    version += 1;
    const statement = `Carries the plate from the kitchen to the table, ${version}`;
    await change(ask, 'editGoal', { versionId, goalId: goals[0], version, statement });
  };
}

/** @param {number} days */
function dayIn(days) {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

const CHILD = {
  name: 'Bench Namuna',
  birthDate: dayIn(-1600),
  sex: 'MALE',
  language: 'en',
  guardians: [
    { name: 'Asha Namuna', relationship: 'MOTHER', hasAuthority: true, phone: '+91 00000 00001', language: 'en' },
  ],
  triage: {
    concerns: ['POOR_BALANCE', 'DRESSING_DIFFICULTY'],
    conditions: [],
    redFlags: [],
    riskHistory: [],
    facts: [],
  },
  disciplines: DISCIPLINES,
};

const LEVELS = [-2, -1, 0, 1, 2].map((level) => ({ level, text: `${2 * level + 5} evenings of 10` }));

const STRAND = {
  what: 'carries with both hands',
  measure: { type: 'SECONDS', text: 'carries without a stop', better: 'MORE' },
  start: { type: 'SECONDS', seconds: 20 },
  target: { type: 'SECONDS', seconds: 120 },
  techniques: [],
  dose: { mode: 'WEEKLY_OR_FORTNIGHTLY', timesPerWeek: 1, minutes: 45, deliveryMode: 'CLINIC' },
  focusAreas: ['BALANCE_AND_COORDINATION'],
};
