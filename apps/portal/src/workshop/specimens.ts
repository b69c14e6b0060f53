import type { LevelText } from '@trellis/domain';
import type { MarkedDiscipline } from '../ui/marks/mark.ts';
import type { TrellisData, TrellisStrand } from '../ui/trellis/trellis-data.ts';

/** Made-up things to look at while building the kit. A third discipline stands in for whichever comes next. */
export const OT: MarkedDiscipline = {
  code: 'OCCUPATIONAL_THERAPY',
  name: 'Occupational therapy',
  mark: {
    shape: 'CIRCLE',
    letters: 'OT',
    light: { text: '#9A4A12', solid: '#B85C1A', tint: '#FBE6D3' },
    dark: { text: '#F0A060', solid: '#F0A060', tint: '#3A2517' },
  },
};
export const PT: MarkedDiscipline = {
  code: 'PHYSIOTHERAPY',
  name: 'Physiotherapy',
  mark: {
    shape: 'SQUARE',
    letters: 'PT',
    light: { text: '#1F5FA8', solid: '#2F74C4', tint: '#D9E9FB' },
    dark: { text: '#6FA6E6', solid: '#6FA6E6', tint: '#14304F' },
  },
};
export const ST: MarkedDiscipline = {
  code: 'SPEECH_THERAPY',
  name: 'Speech therapy',
  mark: {
    shape: 'TRIANGLE',
    letters: 'ST',
    light: { text: '#2C6B3F', solid: '#3F7F4F', tint: '#E3F1E6' },
    dark: { text: '#86C99A', solid: '#86C99A', tint: '#15301E' },
  },
};

export const levels: readonly LevelText[] = [
  { level: 2, text: 'puts on shirt and jacket alone, on time' },
  { level: 1, text: 'puts on shirt alone, standing at the rail' },
  { level: 0, text: 'puts on shirt standing at the rail, help with one button' },
  { level: -1, text: 'puts on shirt sitting, help with buttons' },
  { level: -2, text: 'holds out arms, someone dresses him' },
];

export const hindiLevels: readonly LevelText[] = [
  { level: 2, text: 'कमीज़ और जैकेट अकेले, समय पर पहनता है' },
  { level: 1, text: 'रेलिंग पर खड़े होकर कमीज़ अकेले पहनता है' },
  { level: 0, text: 'रेलिंग पर खड़े होकर कमीज़ पहनता है, एक बटन में मदद' },
  { level: -1, text: 'बैठकर कमीज़ पहनता है, बटनों में मदद' },
  { level: -2, text: 'हाथ आगे करता है, कोई और पहनाता है' },
];

const DAYS = [
  '10-06',
  '10-10',
  '10-14',
  '10-18',
  '10-22',
  '10-26',
  '10-30',
  '11-03',
  '11-07',
  '11-11',
  '11-16',
  '11-21',
];

function strand(
  discipline: MarkedDiscipline,
  name: string,
  words: (share: number) => string,
  shares: number[],
): TrellisStrand {
  return {
    id: discipline.code,
    discipline,
    name,
    start: words(0),
    target: words(1),
    points: shares.map((progress, index) => ({
      id: `${discipline.code}-${index}`,
      on: `2026-${DAYS[index]}`,
      words: words(progress),
      progress,
    })),
  };
}

export const dressing: TrellisData = {
  levels,
  startLevel: -2,
  from: '2026-10-05',
  to: '2026-12-28',
  today: '2026-11-23',
  strands: [
    strand(
      OT,
      'buttons',
      (share) => `${Math.round(share * 4)} of 5`,
      [0.05, 0.16, 0.22, 0.36, 0.45, 0.58, 0.66, 0.86, 0.96, 1.1, 1.2, 1.3],
    ),
    strand(
      PT,
      'stands with one hand',
      (share) => `${Math.round(10 + share * 50)} s`,
      [0.0, 0.25, 0.28, 0.32, 0.48, 0.52, 0.73, 0.76, 0.88, 0.93, 1, 0.98],
    ),
  ],
  sightings: [
    { id: 's1', on: '2026-10-24', level: -1, words: 'at the clinic' },
    { id: 's2', on: '2026-11-17', level: 0, words: 'at home' },
  ],
  ratings: [
    { id: 'r0', on: '2026-10-05', level: -2, words: 'start' },
    { id: 'r1', on: '2026-11-05', level: -1, words: 'Ravi, practitioner' },
  ],
};

export const withThird: TrellisData = {
  ...dressing,
  levels: hindiLevels,
  strands: [
    ...dressing.strands,
    strand(
      ST,
      'asks for help in words',
      (share) => `${Math.round(share * 10)} a day`,
      [0.1, 0.1, 0.3, 0.35, 0.6, 0.6, 0.7],
    ),
  ],
  breaks: ['2026-11-09'],
};
