import { baseCatalogue, getByCode, type JointExample, type MeasureValue, PROMPT_LEVELS, say } from '@trellis/domain';
import { chain, type GoalTemplate, type StrandTemplate } from './template.ts';

/** The measure of an example's strand, whose values the catalogue gives in words: "20 seconds", "2 of 6", "Showing". */
function valueOf(type: string, words: string): MeasureValue {
  const [first = 0, second = 1] = (words.match(/\d+/g) ?? []).map(Number);
  switch (type) {
    case 'SECONDS':
      return { type, seconds: first };
    case 'STEPS':
      return chain(first, second);
    case 'COUNT_OF_N':
      return { type, count: first, of: second };
    case 'PROMPT_LADDER': {
      const prompt = PROMPT_LEVELS.find((level) => say('en', `promptLevel.${level}`) === words);
      if (prompt !== undefined) return { type, prompt };
    }
  }
  throw new Error(`An example is measured in ${type}: ${words}`);
}

const BRUSHING = ['wets the brush', 'paste on the brush', 'left side', 'right side', 'front', 'rinses'];

function measureOf(type: string, start: MeasureValue): StrandTemplate['measure'] {
  switch (type) {
    case 'SECONDS':
      return (text) => ({ type, text, better: 'MORE' });
    case 'STEPS':
      return (text) => ({ type, text, steps: BRUSHING, chaining: 'FORWARD' });
    case 'COUNT_OF_N':
      return (text) => ({ type, text, of: start.type === 'COUNT_OF_N' ? start.of : 1 });
    default:
      return (text) => ({ type: 'PROMPT_LADDER', text });
  }
}

type Work = Pick<StrandTemplate, 'techniques' | 'focusAreas'>;

/** What the examples leave to the clinic: what is done for each strand. */
interface Rest {
  readonly icf: string;
  readonly wishes: GoalTemplate['wishes'];
  readonly division: string;
  readonly work: Readonly<Record<string, Work>>;
}

function templateOf(example: JointExample, rest: Rest): GoalTemplate {
  const { code, condition, setting, sharedGoal, scale, strands } = example;
  return {
    code,
    from: 36,
    until: 144,
    conditions: [condition],
    setting,
    icf: rest.icf,
    direction: 'IMPROVE',
    statement: sharedGoal,
    levels: scale.levels.map((words) => `${words} ${scale.unit.en}`),
    wishes: rest.wishes,
    division: rest.division,
    strands: Object.fromEntries(
      strands.map(({ discipline, measureType, text, start, target }) => {
        const from = valueOf(measureType, start.en);
        const strand: StrandTemplate = {
          what: text,
          watched: text,
          measure: measureOf(measureType, from),
          start: from,
          target: valueOf(measureType, target.en),
          techniques: rest.work[discipline]?.techniques ?? {},
          focusAreas: rest.work[discipline]?.focusAreas ?? [],
        };
        return [discipline, strand];
      }),
    ),
  };
}

/** Brushing teeth at the basin: the worked example of cerebral palsy, word for word. */
export const BRUSHING_AT_BASIN = templateOf(getByCode(baseCatalogue.jointExamples, 'JOINT_EXAMPLE_CEREBRAL_PALSY'), {
  icf: 'd5201',
  wishes: ['Brushing teeth is a wrestling match. {He} should stand there and do it.'],
  division: 'PT the standing, OT the brushing',
  work: {
    PHYSIOTHERAPY: {
      techniques: { STANDING_BALANCE_IN_TASK: ['PARALLEL_BARS'], SIT_TO_STAND_PRACTICE: [] },
      focusAreas: ['BALANCE_AND_COORDINATION'],
    },
    OCCUPATIONAL_THERAPY: {
      techniques: { TOOTHBRUSHING_STEP_CHAIN: ['PICTURE_SCHEDULE'], WHOLE_TASK_HAND_PRACTICE: [] },
      focusAreas: ['SELF_CARE_ROUTINES', 'FINE_MOTOR_SKILLS'],
    },
  },
});

/** The obstacle course with a picture schedule: the worked example of autism, word for word. */
export const OBSTACLE_COURSE = templateOf(getByCode(baseCatalogue.jointExamples, 'JOINT_EXAMPLE_AUTISM'), {
  icf: 'd455',
  wishes: ['On the school’s sports day {he} should do the course like the others.'],
  division: 'OT the schedule and the calm, PT the beam and the jumps',
  work: {
    OCCUPATIONAL_THERAPY: {
      techniques: { PICTURE_ROUTINE: ['PICTURE_SCHEDULE'], SENSORY_STRATEGY_COACHING: [] },
      focusAreas: ['SENSORY_INTEGRATION', 'EMOTIONAL_REGULATION_AND_SOCIAL_INTERACTION'],
    },
    PHYSIOTHERAPY: {
      techniques: { OBSTACLE_COURSE: ['PICTURE_SCHEDULE'], BODY_AWARENESS_SEQUENCES: [] },
      focusAreas: ['BALANCE_AND_COORDINATION'],
    },
  },
});
