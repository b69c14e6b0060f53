import type { OutcomeMeasure, Unstamped } from '../../kinds.ts';
import { draft } from '../../text.ts';
import { choice, measure, score, OWN_METHOD, PROCEDURE } from '../measure-parts.ts';

/** Walking, and falls while at it. */
export const walkingMeasures: readonly Unstamped<OutcomeMeasure>[] = [
  measure({
    code: 'SIX_MIN_WALK',
    label: draft('Six-minute walk test', 'छह मिनट की चाल'),
    abbreviation: '6MWT',
    disciplines: ['PHYSIOTHERAPY'],
    construct: 'Walking endurance',
    icf: ['d450', 'd4501', 'b455'],
    ageMonths: { min: 48, max: null, note: 'from about 4-5 years if able to follow instructions' },
    scoreFields: [score('distance', 'Distance', 0, 1000, { type: 'decimal', unit: 'm' })],
    change: [
      {
        type: 'MDC95',
        value: '61.9 / 64.0 / 47.4 m for GMFCS I / II / III',
        population: '31 children with CP',
        source: 'Thompson 2008, experts.mcmaster.ca publication473179',
        confidence: 'high',
      },
      {
        type: 'LOA95',
        value: 43.1,
        population: '41 adolescents with CP 11-17 y',
        source: 'Maher 2008, pubmed 18467936',
        confidence: 'high',
      },
      {
        type: 'MCID',
        value: '28.5-31.7 m (about 30 m)',
        population: 'ambulatory DMD 5 y and over',
        source: 'McDonald 2013, PMC3826053',
        confidence: 'high',
      },
    ],
    licence: {
      status: 'PUBLIC_METHOD',
      holder: 'ATS protocol',
      storagePolicy: 'FULL',
      guidance: 'Procedure may be described in own words',
    },
    coding: [{ system: 'http://loinc.org', code: '64098-7', display: 'Six minute walk test', confidence: 'high' }],
    minimumRetestDays: 28,
    sources: ['own knowledge'],
    confidence: 'high',
  }),
  measure({
    code: 'TEN_M_WALK',
    label: draft('Ten-metre walk test', 'दस मीटर की चाल'),
    abbreviation: '10mWT',
    disciplines: ['PHYSIOTHERAPY'],
    construct: 'Walking speed',
    icf: ['d4500', 'b770'],
    ageMonths: { min: 36, max: null },
    scoreFields: [
      score('time', 'Time', 1, 300, { type: 'decimal', step: 0.01, unit: 's', higherIsBetter: false }),
      score('speed', 'Speed (10/time)', 0, 5, { type: 'decimal', step: 0.01, unit: 'm/s', kind: 'derived' }),
      choice('pace', 'Pace', ['COMFORTABLE', 'FAST']),
    ],
    change: [
      {
        type: 'WARNING',
        text: '10-m fast walk had wide reliability limits in CP (ICC 0.81, CI 0.65-0.90); do not call small changes real',
        source: 'Thompson 2008',
      },
    ],
    licence: PROCEDURE,
    minimumRetestDays: 14,
    sources: ['own knowledge'],
    confidence: 'high',
  }),
  measure({
    code: 'TUG',
    label: draft('Timed Up and Go', 'उठकर चलने का समय'),
    abbreviation: 'TUG',
    disciplines: ['PHYSIOTHERAPY'],
    construct: 'Functional mobility',
    icf: ['d410', 'd450'],
    ageMonths: { min: 36, max: null },
    scoreFields: [score('time', 'Time', 1, 300, { type: 'decimal', step: 0.01, unit: 's', higherIsBetter: false })],
    change: [
      {
        type: 'MCID',
        value: 'published for modified TUG in CP by GMFCS',
        source: '10.1111/dmcn.12325 (figures not read)',
        confidence: 'low',
      },
    ],
    licence: PROCEDURE,
    minimumRetestDays: 14,
    sources: ['own knowledge'],
    confidence: 'medium',
  }),
  measure({
    code: 'FALLS_PER_WEEK',
    label: draft('Falls per week', 'हफ़्ते में गिरना'),
    abbreviation: 'Falls/wk',
    disciplines: ['PHYSIOTHERAPY'],
    construct: 'Falls in daily life',
    icf: ['b755', 'd450'],
    ageMonths: { min: 12, max: null },
    scoreFields: [
      score('count', 'Falls', 0, 200, { unit: '1/wk', higherIsBetter: false, kind: 'count' }),
      score('daysObserved', 'Days observed', 1, 7, { unit: 'd', higherIsBetter: null, kind: 'count' }),
    ],
    licence: OWN_METHOD,
    sources: ['own knowledge'],
    confidence: 'medium',
    notes:
      'Uses measure type COUNT_PER_WEEK; each fall may carry time, place, injury. An injury at the clinic is also an incident report',
  }),
];
