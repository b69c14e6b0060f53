// @ts-check
import { join } from 'node:path';
import { ROOT } from '../scripts/lib/repository.mjs';

export const title = 'Looking a large plan through: 12 goals, 20 strands, 12 activities at home, all seven rules';

const ROUNDS = 7;
const EACH = 50;

/**
 * What a change in a draft costs in findings, on every rule, with precautions that most activities touch.
 * @returns {Promise<import('./run.mjs').Figure[]>}
 */
export async function measure() {
  const { baseCatalogue, findFindings } = await import(join(ROOT, 'packages/domain/dist/index.js'));
  const context = largePlan(baseCatalogue);
  const look = () => findFindings(context);
  for (let warm = 0; warm < EACH; warm++) look();
  const values = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    for (let each = 0; each < EACH; each++) look();
    return ((performance.now() - began) * 1000) / EACH;
  });
  return [{ name: `findings of the plan (${look().length} found)`, unit: 'µs', values }];
}

/**
 * @param {number} count
 * @param {(at: number) => object} make
 */
function many(count, make) {
  return Array.from({ length: count }, (_, at) => make(at));
}

/**
 * @param {any[]} list
 * @param {number} at
 */
function from(list, at) {
  return list[at % list.length].code;
}

/** @param {any} catalogue */
function largePlan(catalogue) {
  const activity = (/** @type {number} */ at) => ({
    technique: from(catalogue.techniques, at),
    tools: [{ tool: from(catalogue.tools, at), latexFree: false }],
    without: [],
    changedForm: '',
    site: null,
    side: null,
  });
  const dose = { mode: 'WEEKLY_OR_FORTNIGHTLY', timesPerWeek: 2, minutes: 45, weeks: null, deliveryMode: 'CLINIC' };
  return {
    catalogue,
    plan: 'plan',
    closed: new Set(),
    birth: { birthDate: '2021-11-23', gestationDays: null },
    today: '2026-11-23',
    content: {
      terms: { startConvention: -2, reviewOn: '2027-02-15', agreedWeeklyMinutes: 135, place: 'CLINIC' },
      goals: many(12, (at) => ({
        goal: `goal${at}`,
        statement: `Carries item ${at} from the kitchen to the table each evening`,
        setting: 'HOME',
        priority: `priority${at % 5}`,
        icf: at % 3 === 0 ? 'd430' : null,
        template: null,
        division: '',
      })),
      strands: many(20, (at) => ({
        strand: `strand${at}`,
        goal: `goal${at % 12}`,
        discipline: from(catalogue.disciplines, at),
        what: `part ${at}`,
        techniques: many(6, (each) => activity(at * 6 + each)),
        dose,
        focusAreas: many(3, (each) => from(catalogue.focusAreas, at + each)),
      })),
      homeItems: many(12, (at) => ({
        item: `item${at}`,
        goal: `goal${at}`,
        discipline: from(catalogue.disciplines, at),
        activity: activity(at),
        words: `activity ${at}`,
        minutesPerDay: 5,
        daysPerWeek: 7,
        picture: null,
        resting: false,
      })),
    },
    handling: many(10, (at) => ({
      line: `line${at}`,
      key: at < 5 ? 'SITTING_POSITION' : 'STANDING',
      value: `way ${at}`,
      site: null,
      side: null,
      discipline: from(catalogue.disciplines, at),
      owner: 'staff',
      since: '2026-11-23',
      endedOn: null,
    })),
    precautions: many(12, (at) => ({
      precaution: `precaution${at}`,
      code: from(catalogue.precautions, at),
      status: null,
      statusUntil: null,
      site: null,
      side: null,
    })),
    priorities: many(8, (at) => ({ priority: `priority${at}`, words: `wish ${at}`, importance: 5 })),
    concerns: catalogue.concerns.map((/** @type {any} */ { code }) => code),
  };
}
