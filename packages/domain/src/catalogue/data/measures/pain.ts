import type { OutcomeMeasure, Unstamped } from '../../kinds.ts';
import { draft } from '../../text.ts';
import { measure, score, PROCEDURE } from '../measure-parts.ts';

/** Pain, by age and by how a child communicates. */
export const painMeasures: readonly Unstamped<OutcomeMeasure>[] = [
  measure({
    code: 'FLACC',
    label: draft('FLACC behavioural pain scale', 'व्यवहार से दर्द का पैमाना'),
    abbreviation: 'FLACC / r-FLACC',
    disciplines: ['PHYSIOTHERAPY', 'OCCUPATIONAL_THERAPY'],
    construct: 'Observed pain',
    icf: ['b280'],
    ageMonths: { min: 2, max: 84, note: '2 months-7 years; r-FLACC for cognitive impairment' },
    scoreFields: [score('total', 'Total (5 x 0-2)', 0, 10, { higherIsBetter: false })],
    licence: {
      status: 'FREE_WITH_CREDIT',
      holder: 'University of Michigan',
      storagePolicy: 'SCORE_AND_OWN_LABELS',
      guidance: 'Score only; credit the authors; ask before reprinting descriptors',
    },
    coding: [
      { system: 'http://loinc.org', code: '38215-0', display: 'Pain severity total [Score] FLACC', confidence: 'high' },
    ],
    minimumRetestDays: 0,
    sources: ['web FLACC article (1997 Merkel, Voepel-Lewis; ages; 5 categories 0-2)'],
    confidence: 'high',
    siteSide: 'OPTIONAL',
  }),
  measure({
    code: 'WONG_BAKER_FACES',
    label: draft('Wong-Baker FACES Pain Rating Scale', 'चेहरों से दर्द का पैमाना'),
    abbreviation: 'WBF',
    disciplines: ['PHYSIOTHERAPY', 'OCCUPATIONAL_THERAPY'],
    construct: 'Self-reported pain',
    icf: ['b280'],
    ageMonths: { min: 36, max: null, note: '3 years and over' },
    scoreFields: [
      score('score', 'Face', 0, 10, { step: 2, higherIsBetter: false, kind: 'ordinal', values: [0, 2, 4, 6, 8, 10] }),
    ],
    licence: {
      status: 'PROPRIETARY',
      holder: 'Wong-Baker FACES Foundation',
      storagePolicy: 'SCORE_ONLY',
      guidance:
        'Do not draw or embed the faces without licence. Store the number only; use words or a free scale (Faces Pain Scale-Revised, IASP) in the UI if unlicensed.',
    },
    coding: [
      {
        system: 'http://loinc.org',
        code: '38221-8',
        display: 'Pain severity Wong-Baker FACES pain rating scale',
        confidence: 'high',
      },
    ],
    minimumRetestDays: 0,
    sources: ['own knowledge'],
    confidence: 'high',
    siteSide: 'OPTIONAL',
  }),
  measure({
    code: 'NRS_PAIN',
    label: draft('Numeric pain rating 0-10', 'दर्द के अंक 0-10'),
    abbreviation: 'NRS-11',
    disciplines: ['PHYSIOTHERAPY', 'OCCUPATIONAL_THERAPY'],
    construct: 'Self-reported pain intensity',
    icf: ['b280'],
    ageMonths: { min: 96, max: null, note: 'about 8 years and over (minimum age not settled)' },
    scoreFields: [score('score', 'Pain now', 0, 10, { higherIsBetter: false })],
    change: [
      {
        type: 'MCID',
        value: 1,
        population: '7-16 years post-operative, pain relief anchor',
        source: 'Voepel-Lewis 2011 Anesth Analg',
        confidence: 'high',
      },
    ],
    licence: PROCEDURE,
    coding: [
      {
        system: 'http://loinc.org',
        code: '72514-3',
        display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported',
        confidence: 'high (own knowledge)',
      },
    ],
    minimumRetestDays: 0,
    sources: ['own knowledge'],
    confidence: 'high',
    siteSide: 'OPTIONAL',
  }),
  measure({
    code: 'FPS_R',
    label: draft('Faces Pain Scale - Revised', 'चेहरों से दर्द का पैमाना (संशोधित)'),
    abbreviation: 'FPS-R',
    disciplines: ['OCCUPATIONAL_THERAPY', 'PHYSIOTHERAPY'],
    construct: 'Self-reported pain',
    icf: ['b280'],
    ageMonths: { min: 48, max: 215 },
    scoreFields: [
      score('score', 'Face', 0, 10, { step: 2, higherIsBetter: false, kind: 'ordinal', values: [0, 2, 4, 6, 8, 10] }),
    ],
    licence: {
      status: 'FREE_WITH_CREDIT',
      holder: 'IASP; check terms for software',
      storagePolicy: 'SCORE_ONLY',
      guidance: "Score only; check the holder's terms before launch",
    },
    sources: ['own knowledge'],
    confidence: 'medium',
    notes: "Faces need the holder's permission; number only until then",
    siteSide: 'OPTIONAL',
  }),
];
