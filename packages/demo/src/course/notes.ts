import type { Language, ObservationRemark } from '@trellis/domain';
import type { Random } from '../base/random.ts';

/** What therapists jot down beside a value, about nobody in particular. */
const NOTES = {
  en: [
    'After school, hungry. Better after the banana.',
    'Father held the phone, we saw it on video.',
    'Without being asked, twice.',
    'New splint, still getting used to it.',
    'Counted aloud with me.',
    'Grandmother showed how they do it at home.',
    'Needed the music first.',
    'Looked for me when it worked.',
    'Left side slower than right.',
    'Stopped at the noise from the corridor, came back to it.',
    'Did it with the little sister watching.',
    'Short today, asked to go out.',
  ],
  hi: ['बिना कहे दो बार किया।', 'स्कूल के बाद थकी हुई थी।', 'दादी ने घर का तरीका दिखाया।', 'गाने के साथ बेहतर हुआ।'],
} satisfies Record<Language, readonly string[]>;

const NOTE_SHARE = 0.12;
const REMARK_SHARE = 0.08;

export function drawNote(random: Random, language: Language): string {
  return random.chance(NOTE_SHARE) ? random.pick<string>(NOTES[language]) : '';
}

export function drawRemarks(random: Random): readonly ObservationRemark[] {
  if (!random.chance(REMARK_SHARE)) return [];
  return [
    random.weighted<ObservationRemark>([
      ['TIRED', 5],
      ['REFUSED', 3],
      ['UNWELL', 2],
      ['NEW_PERSON', 1],
      ['NEW_SETTING', 1],
      ['PAIN', 1],
    ]),
  ];
}
