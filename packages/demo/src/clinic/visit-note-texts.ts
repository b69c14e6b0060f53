import type { NoteTexts } from '@trellis/domain';
import type { Random } from '../base/random.ts';

type Bank = Readonly<Record<keyof NoteTexts, readonly string[]>>;

/** Sentences a note is put together from. They name nobody. */
const BANKS: Readonly<Record<string, Bank>> = {
  OCCUPATIONAL_THERAPY: {
    DID: [
      'Buttons on the board, then two on the shirt.',
      'Spoon with the thick handle, half a bowl of dal and rice.',
      'Picture strip for washing hands, all six steps at the basin.',
      'Threading large beads, both hands at the table.',
      'Swing and tunnel first, then ten minutes at the table.',
      'कमीज़ के बटन, पहले बड़े, फिर छोटे।',
    ],
    RESPONSE: [
      'Two buttons by himself, the rest with a hand on the elbow.',
      'Calm after the swing and stayed at the table to the end.',
      'Looked for the next picture without being told.',
      'Tired after twenty minutes; the last part was shorter.',
      'आज पहले से शांत रहे और अंत तक बैठे।',
    ],
    PLAN: [
      'Start with the shirt, leave the board out.',
      'Shorter prompts, wait ten seconds longer.',
      'Same again in the room with more noise.',
      'Ask the school how lunch goes.',
    ],
    HOME: ['The last button is left for the child.', 'One sock a day, sitting on the low stool.', ''],
  },
  PHYSIOTHERAPY: {
    DID: [
      'Standing at the rail, one hand free, four times.',
      'Step-ups on the low box, ten on each side.',
      'Ball sitting with reaching to both sides.',
      'Walking along the wall to the window and back.',
      'Kneeling at the bench while playing with blocks.',
      'रेल पकड़कर खड़े होना, एक हाथ ख़ाली।',
    ],
    RESPONSE: [
      'Held for forty seconds, longer than last time.',
      'Right side tires first; two rests were enough.',
      'Laughed on the ball and reached further than before.',
      'Needed a hand at the hips for the turns.',
      'आज पहले से देर तक खड़े रहे।',
    ],
    PLAN: [
      'Longer at the rail, less talking.',
      'Lower box, more of them.',
      'Try the corridor once it is empty.',
      'Look at the splints after the visit.',
    ],
    HOME: ['Standing at the basin while brushing teeth.', 'Kneeling at the low table while drawing.', ''],
  },
};

export function noteTextsOf(discipline: string, random: Random): NoteTexts {
  const bank = BANKS[discipline];
  if (bank === undefined) throw new RangeError(`No sentences for notes of ${discipline}`);
  const { DID, RESPONSE, PLAN, HOME } = bank;
  return { DID: random.pick(DID), RESPONSE: random.pick(RESPONSE), PLAN: random.pick(PLAN), HOME: random.pick(HOME) };
}
