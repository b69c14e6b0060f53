import {
  addDays,
  baseCatalogue,
  type ChildPrecaution,
  type LocalDate,
  precautionFieldsSchema,
  type PrecautionFields,
  raisePrecaution,
} from '@trellis/domain';
import { instantOf, OPENS_AT_MINUTE } from '../base/calendar.ts';
import { granted } from '../base/expect.ts';
import { idAt } from '../base/ids.ts';
import type { Random } from '../base/random.ts';
import type { StaffMember } from '../clinic/clinic.ts';
import type { Profile } from './profile.ts';

/** A precaution on a chart, with who raised it. */
export interface ChartPrecaution extends PrecautionFields {
  readonly id: string;
  readonly raisedBy: string;
  readonly raisedOn: LocalDate;
}

type Wish = Partial<PrecautionFields> & { readonly precaution: string };

const ROMAN = ['I', 'II', 'III', 'IV', 'V'] as const;

/** What the catalogue wants raised with a condition, with the facts each needs. */
function required(random: Random, { condition, gmfcs }: Profile, on: LocalDate): readonly Wish[] {
  switch (condition) {
    case 'CEREBRAL_PALSY':
      return [
        {
          precaution: 'HIP_SURVEILLANCE_DUE',
          note: `GMFCS level ${ROMAN[(gmfcs ?? 1) - 1]}. Hips looked at in physiotherapy; the X-ray goes by the schedule for the level.`,
        },
      ];
    case 'MUSCULAR_DYSTROPHY':
      return [
        { precaution: 'DMD_ECCENTRIC_EXERCISE', note: 'Small doses, rest before tired. Dark urine is an emergency.' },
      ];
    case 'POST_INJURY_REHABILITATION':
    case 'ORTHOPEDIC_CONDITION':
      return [
        {
          precaution: 'WEIGHT_BEARING_STATUS',
          site: 'LOWER_LEG',
          side: random.pick(['LEFT', 'RIGHT']),
          status: random.pick(['WBAT', 'FWB']),
          statusUntil: addDays(on, 270),
          note: 'From the surgeon’s letter.',
        },
      ];
    case 'TORTICOLLIS_OR_FLAT_HEAD':
      return [{ precaution: 'TORTICOLLIS_RED_FLAGS', status: 'SCREENED_CLEAR', note: 'Screened at the first visit.' }];
    default:
      return [];
  }
}

/** What some children have besides. */
function besides(random: Random, { condition }: Profile): readonly Wish[] {
  const isAutism = condition === 'AUTISM_SPECTRUM_DISORDER';
  const wishes: readonly (readonly [number, Wish])[] = [
    [
      isAutism ? 0.3 : 0.04,
      { precaution: 'SENSORY_TRIGGERS', note: 'Covers the ears at the mixer and the school bell.' },
    ],
    [
      isAutism ? 0.15 : 0,
      { precaution: 'ELOPEMENT_RISK', note: 'Runs for open gates. Door closed, one adult between.' },
    ],
    [
      condition === 'CEREBRAL_PALSY' ? 0.2 : 0.03,
      {
        precaution: 'SEIZURE_DISORDER',
        status: 'CONTROLLED_WITH_PLAN',
        note: 'No fit since the spring. Plan in the bag.',
      },
    ],
    [0.03, { precaution: 'LATEX_ALLERGY', note: 'Rash from balloons. Latex-free bands and balls only.' }],
    [0.05, { precaution: 'FOOD_OR_OTHER_ALLERGY', note: 'Groundnut: lips swell. No shared snacks.' }],
    [0.06, { precaution: 'FALL_RISK', note: 'Falls to the left when tired.' }],
  ];
  return wishes.filter(([share]) => random.chance(share)).map(([, wish]) => wish);
}

/** The precautions of a child, raised on the day it was first seen by the one who saw it. */
export function drawPrecautions(
  random: Random,
  profile: Profile,
  by: StaffMember,
  on: LocalDate,
): readonly ChartPrecaution[] {
  return [...required(random, profile, on), ...besides(random, profile)].map((wish) => ({
    ...granted(`raise ${wish.precaution}`, raisePrecaution(baseCatalogue, precautionFieldsSchema.parse(wish), on)),
    id: idAt(instantOf(on, OPENS_AT_MINUTE), random),
    raisedBy: by.id,
    raisedOn: on,
  }));
}

/** As the rules look at them on a day. */
export function precautionsOn(precautions: readonly ChartPrecaution[], on: LocalDate): readonly ChildPrecaution[] {
  return precautions
    .filter(({ raisedOn }) => raisedOn <= on)
    .map(({ id, precaution, status, statusUntil, site, side }) => ({
      precaution: id,
      code: precaution,
      status,
      statusUntil,
      site,
      side,
    }));
}
