import {
  baseCatalogue,
  BODY_SITES,
  CHAININGS,
  checkMeasureValue,
  DIRECTIONS,
  DISTANCE_UNITS,
  MEASURE_TYPES,
  type MeasureDefinition,
  measureDefinitionSchema,
  MOVEMENT_MODES,
  type MeasureType,
  type MeasureValue,
  measureValueSchema,
  PROMPT_LEVELS,
  SIDES,
  WEEKDAYS,
} from '@trellis/domain';
import { describe, expect, it } from 'vitest';
import { definitionOf, EMPTY_MEASURE, formOf, isWhole, scoreOf, type StoredMeasure, valueOf } from './form.ts';

/** Any legal values, the same with every run. */
function chance(seed: number) {
  let state = seed;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return {
    below,
    one: <T>(choices: readonly T[]): T => {
      const chosen = choices[below(choices.length)];
      if (chosen === undefined) throw new Error('Nothing to choose from');
      return chosen;
    },
    perhaps: (fields: object) => (below(2) === 0 ? {} : fields),
    many: <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make),
  };
}
type Chance = ReturnType<typeof chance>;

const WORDS = ['buttons', 'steps over the sill', 'कमीज़ पहनता है', 'first line\nsecond line', '4', '"quoted", and more'];

function anyMeasure({ one, perhaps, below, many }: Chance, type: MeasureType): MeasureDefinition {
  const place = { ...perhaps({ site: one(BODY_SITES) }), ...perhaps({ side: one(SIDES) }) };
  const better = one(DIRECTIONS);
  const said: Readonly<Record<MeasureType, object>> = {
    COUNT_OF_N: { of: 1 + below(100), ...place },
    SECONDS: { better, ...place },
    STEPS: { steps: many(2 + below(19), () => one(WORDS)), chaining: one(CHAININGS), ...place },
    PROMPT_LADDER: place,
    DEGREES: { better, site: one(BODY_SITES), side: one(SIDES), movement: one(WORDS), mode: one(MOVEMENT_MODES) },
    DISTANCE: { better, unit: one(DISTANCE_UNITS), ...place },
    COUNT_PER_WEEK: { better, weekStartsOn: one(WEEKDAYS), ...place },
    SCORE: {
      better,
      measure: one(['PBS', 'GMFM_66']),
      field: one(['total', 'walking']),
      ...perhaps({ edition: '2' }),
      ...place,
    },
  };
  return measureDefinitionSchema.parse({ type, text: one(WORDS), ...said[type] });
}

function anyValue({ one, below, many }: Chance, measure: MeasureDefinition): MeasureValue {
  const of = 1 + below(100);
  const steps = measure.type === 'STEPS' ? measure.steps.length : 2;
  const said: Readonly<Record<MeasureType, object>> = {
    COUNT_OF_N: { count: below(of + 1), of },
    SECONDS: { seconds: below(864_001) / 10 },
    STEPS: { prompts: many(steps, () => one([...PROMPT_LEVELS, null])) },
    PROMPT_LADDER: { prompt: one(PROMPT_LEVELS) },
    DEGREES: { degrees: below(541) - 180 },
    DISTANCE: { distance: below(1_000_001) / 10, unit: one(DISTANCE_UNITS) },
    COUNT_PER_WEEK: { count: below(10_001), daysObserved: 1 + below(7) },
    SCORE: { value: (below(2_001) - 1_000) / 8 },
  };
  return measureValueSchema.parse({ type: measure.type, ...said[measure.type] });
}

const chain: StoredMeasure = {
  measure: { type: 'STEPS', text: 'puts on a shirt', steps: ['front', 'head', 'arm'], chaining: 'FORWARD' },
  start: { type: 'STEPS', prompts: ['WORDS', null, 'NONE'] },
  target: { type: 'STEPS', prompts: ['NONE', 'SHOW', 'NONE'] },
};

describe('the form of a measure', () => {
  it.each(MEASURE_TYPES)(
    'says of any %s exactly what is stored, and goes on saying it when its words change',
    (type) => {
      const random = chance(20_261_124);
      for (let round = 0; round < 300; round++) {
        const measure = anyMeasure(random, type);
        const stored = { measure, start: anyValue(random, measure), target: anyValue(random, measure) };
        const form = formOf(stored);
        expect(definitionOf(form)).toEqual(measure);
        expect(definitionOf({ ...form, text: 'other words' })).toEqual({ ...measure, text: 'other words' });
        for (const end of ['start', 'target'] as const) {
          expect(valueOf(form, end, stored)).toEqual(stored[end]);
          expect(valueOf({ ...form, text: 'other words' }, end, stored)).toEqual(stored[end]);
        }
        expect(isWhole(form, stored)).toBe(true);
      }
    },
  );

  it('is the same form when it comes back from the server as it was sent', () => {
    const random = chance(7);
    for (const type of MEASURE_TYPES) {
      const measure = anyMeasure(random, type);
      const start = anyValue(random, measure);
      const form = { ...formOf({ measure, start }), target: formOf({ measure, start }).start };
      const sent = {
        measure: definitionOf(form),
        start: valueOf(form, 'start', { measure, start }),
        target: valueOf(form, 'target', { measure, start }),
      };
      expect(formOf(sent)).toEqual(form);
    }
  });

  it('keeps the help each step took while the number of steps alone stands, and makes it anew when that is typed over', () => {
    const form = formOf(chain);
    expect([form.start, form.target]).toEqual(['1', '2']);
    expect(valueOf({ ...form, target: '3' }, 'start', chain)).toEqual(chain.start);
    expect(valueOf({ ...form, target: '3' }, 'target', chain)).toEqual({
      type: 'STEPS',
      prompts: ['NONE', 'NONE', 'NONE'],
    });
    expect(valueOf({ ...form, steps: [...form.steps, 'pulls down', ''] }, 'start', chain)).toEqual({
      type: 'STEPS',
      prompts: ['NONE', 'FULL_HAND', 'FULL_HAND', 'FULL_HAND'],
    });
  });

  it('puts the steps done alone where they are taught first', () => {
    const steps = ['front', 'head', 'arm', 'pulls down'];
    const typed = (chaining: 'FORWARD' | 'BACKWARD' | 'WHOLE') =>
      valueOf({ ...EMPTY_MEASURE, type: 'STEPS', text: 'puts on a shirt', steps, chaining, start: '1' }, 'start', {});
    expect(typed('FORWARD')).toMatchObject({ prompts: ['NONE', 'FULL_HAND', 'FULL_HAND', 'FULL_HAND'] });
    expect(typed('WHOLE')).toEqual(typed('FORWARD'));
    expect(typed('BACKWARD')).toMatchObject({ prompts: ['FULL_HAND', 'FULL_HAND', 'FULL_HAND', 'NONE'] });
  });

  it('turns a typed end with the chaining, and leaves what was seen', () => {
    const measure = { ...chain.measure, chaining: 'FORWARD' } as MeasureDefinition;
    const stored: StoredMeasure = {
      measure,
      start: { type: 'STEPS', prompts: ['NONE', 'FULL_HAND', 'FULL_HAND'] },
      target: { type: 'STEPS', prompts: ['NONE', 'WORDS', 'NONE'] },
    };
    const turned = { ...formOf(stored), chaining: 'BACKWARD' } as const;
    expect(valueOf(turned, 'start', stored)).toEqual({ type: 'STEPS', prompts: ['FULL_HAND', 'FULL_HAND', 'NONE'] });
    expect(valueOf(turned, 'target', stored)).toEqual(stored.target);
  });

  it('keeps the days watched when a count is corrected', () => {
    const stored: StoredMeasure = {
      measure: { type: 'COUNT_PER_WEEK', text: 'falls', better: 'LESS', weekStartsOn: 'SUN' },
      start: { type: 'COUNT_PER_WEEK', count: 6, daysObserved: 5 },
    };
    const form = { ...formOf(stored), start: '4', target: '1' };
    expect(valueOf(form, 'start', stored)).toEqual({ type: 'COUNT_PER_WEEK', count: 4, daysObserved: 5 });
    expect(valueOf(form, 'target', stored)).toEqual({ type: 'COUNT_PER_WEEK', count: 1, daysObserved: 7 });
  });

  it('takes the values in tries and metres that are typed now, not those of before', () => {
    const tries: StoredMeasure = {
      measure: { type: 'COUNT_OF_N', text: 'buttons', of: 5 },
      start: { type: 'COUNT_OF_N', count: 1, of: 5 },
    };
    expect(valueOf({ ...formOf(tries), of: 10 }, 'start', tries)).toEqual({ type: 'COUNT_OF_N', count: 1, of: 10 });
    const jump: StoredMeasure = {
      measure: { type: 'DISTANCE', text: 'jumps', better: 'MORE', unit: 'CM' },
      start: { type: 'DISTANCE', distance: 30, unit: 'CM' },
    };
    expect(valueOf({ ...formOf(jump), unit: 'M' }, 'start', jump)).toMatchObject({ distance: 30, unit: 'M' });
    expect(valueOf({ ...formOf(jump), type: 'SECONDS' }, 'start', jump)).toEqual({ type: 'SECONDS', seconds: 30 });
  });

  it('names a score that its measure has, and keeps score and edition with the measure they belong to', () => {
    const stored: StoredMeasure = {
      measure: { type: 'SCORE', text: 'GMFM', better: 'MORE', measure: 'GMFM_66', field: 'walking', edition: '3' },
    };
    const form = formOf(stored);
    const other = { ...form, ...scoreOf({ measure: 'PBS', field: 'total', higherIsBetter: true }, stored) };
    const measure = definitionOf(other);
    expect(measure).toEqual({ type: 'SCORE', text: 'GMFM', better: 'MORE', measure: 'PBS', field: 'total' });
    expect(measure && checkMeasureValue(baseCatalogue, measure, { type: 'SCORE', value: 40 }).ok).toBe(true);
    const again = { measure: 'GMFM_66', field: 'walking', higherIsBetter: true };
    expect({ ...other, ...scoreOf(again, stored) }).toEqual(form);
    expect(scoreOf({ ...again, higherIsBetter: false }, stored).better).toBe('LESS');
  });

  it('is whole only when each typed end is a value', () => {
    const form = { ...EMPTY_MEASURE, text: 'buttons done up' };
    expect(isWhole(form, {})).toBe(true);
    expect(isWhole({ ...form, start: '2', target: '4' }, {})).toBe(true);
    expect(isWhole({ ...form, start: '2.5' }, {})).toBe(false);
    expect(isWhole({ ...form, target: '-1' }, {})).toBe(false);
    expect(isWhole({ ...form, text: '' }, {})).toBe(false);
  });
});
