import type { JointExample, Unstamped } from '../kinds.ts';
import { draft } from '../text.ts';

/**
 * Two children whose disciplines share one goal: who gives what is stated in the clinic's article, the goal, its scale
 * and its strands are our own examples.
 */
export const jointExamples: readonly Unstamped<JointExample>[] = [
  {
    code: 'JOINT_EXAMPLE_CEREBRAL_PALSY',
    condition: 'CEREBRAL_PALSY',
    presenting: ['STIFF_OR_FLOPPY_MUSCLES', 'POOR_BALANCE'],
    contributions: {
      PHYSIOTHERAPY: [draft('Strengthen muscles', 'मांसपेशियाँ मज़बूत करना'), draft('Improve walking', 'चाल सुधारना')],
      OCCUPATIONAL_THERAPY: [
        draft('Dressing', 'कपड़े पहनना'),
        draft('Feeding', 'खाना'),
        draft('Using hands effectively', 'हाथों का अच्छा उपयोग'),
      ],
    },
    sharedGoal: draft(
      'Brushes his teeth standing at the basin at home, evenings a week without an adult holding him',
      'घर पर वॉशबेसिन के सामने खड़े होकर, बिना किसी के पकड़े दाँत ब्रश करता है; हफ़्ते में कितनी शामें',
    ),
    setting: 'HOME',
    icf: ['d4154', 'd5201', 'd440'],
    scale: { unit: draft('evenings of 7', '7 में से शामें'), levels: ['0', '1-2', '3-4', '5-6', '7'] },
    strands: [
      {
        discipline: 'PHYSIOTHERAPY',
        measureType: 'SECONDS',
        text: draft('stands with one hand on the rail', 'एक हाथ रेलिंग पर रखकर खड़ा रहता है'),
        start: draft('20 seconds', '20 सेकंड'),
        target: draft('120 seconds', '120 सेकंड'),
      },
      {
        discipline: 'OCCUPATIONAL_THERAPY',
        measureType: 'STEPS',
        text: draft('independent steps of brushing', 'ब्रश करने के स्वतंत्र चरण'),
        start: draft('2 of 6', '6 में से 2'),
        target: draft('5 of 6', '6 में से 5'),
      },
    ],
  },
  {
    code: 'JOINT_EXAMPLE_AUTISM',
    condition: 'AUTISM_SPECTRUM_DISORDER',
    presenting: ['SENSORY_WITH_BODY_AWARENESS_DIFFICULTY'],
    contributions: {
      OCCUPATIONAL_THERAPY: [
        draft('Sensory processing', 'संवेदी प्रसंस्करण'),
        draft('Routines', 'दिनचर्या'),
        draft('Attention', 'ध्यान'),
      ],
      PHYSIOTHERAPY: [
        draft('Body awareness', 'शरीर-बोध'),
        draft('Posture', 'शारीरिक मुद्रा'),
        draft('Movement coordination', 'गति का समन्वय'),
      ],
    },
    sharedGoal: draft(
      'Does a 4-station obstacle course with his picture schedule, stations done without an adult prompt',
      'चित्र दिनचर्या के साथ चार पड़ावों का बाधा-मार्ग करता है; बिना किसी के बताए कितने पड़ाव',
    ),
    setting: 'CLINIC',
    icf: ['d455', 'd160', 'd210'],
    scale: { unit: draft('stations of 4', '4 में से पड़ाव'), levels: ['0', '1', '2', '3', '4'] },
    strands: [
      {
        discipline: 'OCCUPATIONAL_THERAPY',
        measureType: 'PROMPT_LADDER',
        text: draft('follows the picture schedule', 'चित्र दिनचर्या के अनुसार करता है'),
        start: draft('Showing', 'करके दिखाना'),
        target: draft('Gesture or picture', 'इशारा या चित्र'),
      },
      {
        discipline: 'PHYSIOTHERAPY',
        measureType: 'COUNT_OF_N',
        text: draft('crosses the beam without stepping off', 'बिना उतरे बीम पार करता है'),
        start: draft('1 of 5', '5 में से 1'),
        target: draft('4 of 5', '5 में से 4'),
      },
    ],
  },
];
