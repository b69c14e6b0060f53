import type { HomePictureCode } from './home-picture-codes.ts';

/** A line drawing on a field of 96 by 96, in strokes of one width, so that it prints in grey as it is. */
export interface HomePicture {
  /** The technique that is drawn: what it is dangerous for, the drawing is dangerous for. */
  readonly shows: string;
  /** Techniques it is proposed for as well; the drawing shows no hazard that one of them lacks. */
  readonly suits: readonly string[];
  /** Paths in the notation of SVG. */
  readonly strokes: readonly string[];
}

function head(x: number, y: number, radius = 8): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
}

const GROUND = 'M6 88H90';

/** Drawn for this product. */
export const HOME_PICTURES: Readonly<Record<HomePictureCode, HomePicture>> = {
  BRUSHING_TEETH: {
    shows: 'TOOTHBRUSHING_STEP_CHAIN',
    suits: [],
    strokes: [
      head(34, 24, 10),
      'M34 34V62M34 62L28 88M34 62L41 88',
      'M34 42L50 46L46 30M42 31L58 26M54 27L53 22M57 26L56 21',
      'M34 44L56 55',
      'M54 56H88C88 66 80 70 71 70C62 70 54 66 54 56ZM71 70V88',
      'M83 56V47H75',
      'M66 8H88V34H66Z',
      GROUND,
    ],
  },
  STANDING_AT_SUPPORT: {
    shows: 'STANDING_BALANCE_IN_TASK',
    suits: [],
    strokes: [
      head(32, 20),
      'M32 28V56M32 56L25 88M32 56L40 88',
      'M32 36L55 48M32 36L44 28L60 36',
      'M52 48H90M57 48V88M86 48V88',
      head(66, 42, 6),
      GROUND,
    ],
  },
  SIT_TO_STAND: {
    shows: 'SIT_TO_STAND_PRACTICE',
    suits: [],
    strokes: [
      'M10 64H34M13 64V88M31 64V88',
      head(45, 26),
      'M39 34L24 62M24 62L46 64M46 64L42 88H51',
      'M36 41L56 50',
      'M76 78V32M67 42L76 32L85 42',
      GROUND,
    ],
  },
  DRESSING: {
    shows: 'DRESSING_STEP_CHAIN',
    suits: ['SEATED_DRESSING_ALTERNATIVE'],
    strokes: [
      head(48, 18, 10),
      'M40 31H56L76 44L68 54L60 48V68H36V48L28 54L20 44Z',
      'M48 31V68',
      head(48, 40, 1.2),
      head(48, 49, 1.2),
      head(48, 58, 1.2),
      'M42 68V88M54 68V88M24 49L16 58M72 49L80 58',
      GROUND,
    ],
  },
  EATING_WITH_SPOON: {
    shows: 'SPOON_AND_CUP_TRAINING',
    suits: ['GRADED_FOOD_TEXTURE'],
    strokes: [
      head(28, 26, 10),
      'M28 36V64M28 46L46 54L44 36',
      'M36 33L44 36M36 33a3.5 2.5 0 1 0 -.1 -.2',
      'M28 48L52 63',
      'M12 66H90M18 66V88M84 66V88',
      'M54 56H82C82 63 76 66 68 66C60 66 54 63 54 56Z',
      'M64 50C61 46 67 44 64 40M73 50C70 46 76 44 73 40',
      GROUND,
    ],
  },
  SITTING_AT_TABLE: {
    shows: 'SITTING_BALANCE_IN_PLAY',
    suits: ['ATTENTION_IN_TASK_STEPS', 'DESK_AND_BOARD_SET_UP', 'SEATING_SET_UP'],
    strokes: [
      head(32, 20),
      'M32 28V58H54V86H62',
      'M32 38L48 46L64 45',
      'M20 32V88M20 62H44V88',
      'M58 50H92M88 50V88',
      'M68 40H78V50H68ZM80 42H88V50H80ZM71 31H81V40H71Z',
      GROUND,
    ],
  },
  TUMMY_TIME: {
    shows: 'TUMMY_TIME_PROGRAMME',
    suits: [],
    strokes: [
      head(28, 46, 10),
      'M36 54C48 58 64 60 76 72',
      'M40 58L36 74H26M76 72L88 74M70 68L80 76',
      'M4 78H92V84H4Z',
      head(10, 66, 5),
      'M10 71V78',
    ],
  },
  WALKING: {
    shows: 'OVERGROUND_GAIT_PRACTICE',
    suits: ['MOBILITY_TRAINING'],
    strokes: [
      head(26, 14),
      'M26 22V56M26 56L16 88M26 56L36 88M26 30L15 48M26 30L45 48',
      head(62, 40, 7),
      'M62 47V68M62 68L54 88M62 68L71 88M62 53L45 48M62 53L73 62',
      'M80 30H92M86 24L92 30L86 36',
      GROUND,
    ],
  },
  STAIRS: {
    shows: 'STAIR_TRAINING',
    suits: [],
    strokes: [
      'M6 88H30V74H50V60H70V46H92',
      'M16 60L86 18M16 60V88M86 18V46',
      head(38, 20),
      'M39 28L42 50M42 50L38 74H45M42 50L56 48L54 60H61M40 36L53 38',
    ],
  },
  BALL_PLAY: {
    shows: 'BALL_CATCH_AND_THROW',
    suits: [],
    strokes: [
      head(18, 30),
      'M18 38V62M18 62L12 88M18 62L25 88M18 46L32 38M18 46L33 48',
      head(78, 30),
      'M78 38V62M78 62L71 88M78 62L84 88M78 46L64 38M78 46L63 48',
      head(48, 30, 7),
      'M48 23C44 27 44 33 48 37',
      GROUND,
    ],
  },
  PICTURE_SCHEDULE: {
    shows: 'PICTURE_ROUTINE',
    suits: ['COGNITIVE_STRATEGY_TASKS', 'GOAL_DIRECTED_TASK_TRAINING'],
    strokes: [
      head(20, 32),
      'M20 40V64M20 64L14 88M20 64L27 88M20 48L46 40',
      'M48 8H88V84H48Z',
      'M55 14H81V32H55ZM55 37H81V55H55ZM55 60H81V78H55Z',
      'M61 23L66 28L76 17',
      head(68, 46, 5),
      'M62 74L68 64L74 74Z',
      'M6 88H44',
    ],
  },
  CALM_CORNER: {
    shows: 'CALM_PLAN',
    suits: ['SENSORY_ENVIRONMENT_CHANGES', 'SENSORY_STRATEGY_COACHING', 'FEELINGS_LEVELS_GAME'],
    strokes: [
      'M8 88L44 12L52 12L88 88M44 12L40 6M52 12L56 6',
      'M30 88C34 66 40 50 48 36C56 50 62 66 66 88',
      head(48, 56, 7),
      'M48 63V76M48 76C40 76 36 80 36 84H50M48 76C56 76 60 80 60 84H46M48 66L42 74M48 66L54 74',
      GROUND,
    ],
  },
  HEAVY_WORK: {
    shows: 'HEAVY_WORK_ROUTINE',
    suits: [],
    strokes: [
      head(22, 30),
      'M26 37L34 62M34 62L20 86M34 62L42 74L36 88M28 44L54 54M30 49L54 62',
      'M54 44H90V88H54ZM54 56H90M68 44V56H76V44',
      GROUND,
    ],
  },
  STRETCH: {
    shows: 'PASSIVE_STRETCH_PROGRAMME',
    suits: [],
    strokes: [
      head(14, 70),
      'M22 72H56M56 72L74 48L82 52M56 72L86 76M30 72L38 80',
      'M4 82H92V88H4Z',
      head(62, 14),
      'M64 22L72 44M66 28L78 46M66 28L58 44L67 56',
    ],
  },
  TWO_HANDS: {
    shows: 'BIMANUAL_TRAINING',
    suits: ['WHOLE_TASK_HAND_PRACTICE', 'GRASP_AND_RELEASE_LADDER', 'HAND_STRENGTH_IN_PLAY'],
    strokes: [
      head(48, 16, 10),
      'M48 26V30M48 30L26 38L30 62L40 62M48 30L70 38L68 46L55 46',
      'M41 52H55V84H41ZM43 44H53V52H43Z',
      'M41 62H55M41 72H55',
      'M64 30C72 30 76 24 74 18M78 22L74 18L70 22',
    ],
  },
  DRAWING: {
    shows: 'COPY_AND_DRAW_LADDER',
    suits: ['HANDWRITING_PRACTICE', 'MAZE_AND_TRACING_GAMES'],
    strokes: [
      'M12 38L62 26L78 78L28 90Z',
      'M24 50C30 40 38 58 46 48M30 66C38 56 44 74 50 64',
      'M50 64L53 54L80 10L88 15L61 59Z',
      'M53 54L61 59M76 17L84 22',
    ],
  },
};

/** The drawing to begin with for a technique; null where none of them shows it. */
export function pictureFor(technique: string): HomePictureCode | null {
  const entries = Object.entries(HOME_PICTURES) as readonly (readonly [HomePictureCode, HomePicture])[];
  const found = entries.find(([, { shows, suits }]) => shows === technique || suits.includes(technique));
  return found?.[0] ?? null;
}
