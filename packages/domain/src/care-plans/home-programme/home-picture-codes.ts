/** The bundled line drawings. What each shows, and how it is drawn, is in `home-pictures.ts`. */
export const HOME_PICTURE_CODES = [
  'BRUSHING_TEETH',
  'STANDING_AT_SUPPORT',
  'SIT_TO_STAND',
  'DRESSING',
  'EATING_WITH_SPOON',
  'SITTING_AT_TABLE',
  'TUMMY_TIME',
  'WALKING',
  'STAIRS',
  'BALL_PLAY',
  'PICTURE_SCHEDULE',
  'CALM_CORNER',
  'HEAVY_WORK',
  'STRETCH',
  'TWO_HANDS',
  'DRAWING',
] as const;
export type HomePictureCode = (typeof HOME_PICTURE_CODES)[number];
