import type { PlanTemplate, Unstamped } from '../kinds.ts';
import { draft } from '../text.ts';
import { OT, PT } from './goal-templates/writing.ts';

/** Two plans worked to the end, for the two children of the public page "Compare". */
export const planTemplates: readonly Unstamped<PlanTemplate>[] = [
  {
    code: 'CEREBRAL_PALSY_SCHOOL_START',
    label: draft('Cerebral palsy, starting school', 'सेरेब्रल पाल्सी, स्कूल की शुरुआत'),
    summary: draft(
      'For a child who stands with one hand held and begins school. Four goals, seven strands.',
      'एक हाथ पकड़कर खड़े होने वाले, स्कूल शुरू करते बच्चे के लिए। चार लक्ष्य, सात हिस्से।',
    ),
    condition: 'CEREBRAL_PALSY',
    ageMonths: { min: 36, max: 108 },
    goals: ['BRUSHES_AT_BASIN', 'DRESSES_FOR_SCHOOL', 'WALKS_TO_CLASS', 'STAIRS_AT_HOME'],
    handling: [
      {
        key: 'PROMPTS',
        discipline: OT,
        value: draft(
          'Wait ten seconds, then point, then say it. Hands last.',
          'दस सेकंड रुकें, फिर इशारा, फिर कहें। हाथ आख़िर में।',
        ),
      },
      {
        key: 'TRANSFERS',
        discipline: PT,
        value: draft(
          'Bend the knees, one arm behind the back, count to three together.',
          'घुटने मोड़ें, एक बाँह पीठ पीछे, साथ में तीन तक गिनें।',
        ),
      },
      {
        key: 'STANDING',
        discipline: PT,
        value: draft('Feet apart, one hand on the rail, nobody lifts.', 'पैर खुले, एक हाथ रेलिंग पर, कोई न उठाए।'),
      },
    ],
    agreedWeeklyMinutes: 315,
    place: 'CLINIC',
  },
  {
    code: 'AUTISM_CALM_DAYS',
    label: draft('Autism, calmer days and play with others', 'ऑटिज़्म, शांत दिन और सबके साथ खेल'),
    summary: draft(
      'For a child who follows pictures better than words. Three goals, five strands.',
      'शब्दों से ज़्यादा चित्र समझने वाले बच्चे के लिए। तीन लक्ष्य, पाँच हिस्से।',
    ),
    condition: 'AUTISM_SPECTRUM_DISORDER',
    ageMonths: { min: 48, max: 132 },
    goals: ['PICTURE_OBSTACLE_COURSE', 'COMES_TO_BATH', 'CATCHES_BALL'],
    handling: [
      {
        key: 'COMMUNICATION',
        discipline: OT,
        value: draft('Show the picture first, then say one short sentence.', 'पहले चित्र दिखाएँ, फिर एक छोटा वाक्य कहें।'),
      },
      {
        key: 'CALMING',
        discipline: OT,
        value: draft('Quiet corner, no talking, wait until the eyes come back.', 'शांत कोना, बात नहीं, नज़र लौटने तक रुकें।'),
      },
      {
        key: 'PROMPTS',
        discipline: PT,
        value: draft('Show the move once, then point to the picture.', 'एक बार करके दिखाएँ, फिर चित्र की ओर इशारा।'),
      },
    ],
    agreedWeeklyMinutes: 225,
    place: 'CLINIC',
  },
];
