import {
  addDays,
  baseCatalogue,
  clinicTemplateCode,
  type GoalTemplateContent,
  type TypedText,
  writeGoalTemplate,
} from '@trellis/domain';
import { instantOf, OPENS_AT_MINUTE } from '../base/calendar.ts';
import { idAt } from '../base/ids.ts';
import type { DemoRows } from '../rows/rows.ts';
import type { Clinic } from './clinic.ts';

/** How long before the anchor day the lead therapist wrote it. */
const DAYS_AGO = 20;

function both(en: string, hi: string): TypedText {
  return { en, hi };
}

/** A goal that no clinic is shipped with: something of an Indian home, worked by both disciplines. */
const WATERS_THE_TULSI: GoalTemplateContent = {
  focusAreas: ['FINE_MOTOR_SKILLS', 'BALANCE_AND_COORDINATION'],
  conditions: ['CEREBRAL_PALSY'],
  ageMonths: { min: 48, max: 120 },
  setting: 'HOME',
  icf: ['d445', 'd460'],
  direction: 'IMPROVE',
  startLevel: null,
  statement: both('Waters the tulsi by the door in the morning', 'सुबह दरवाज़े के पास की तुलसी में पानी देना'),
  levels: [
    both('0-1 mornings of 7', '7 में से 0-1 सुबह'),
    both('2 mornings of 7', '7 में से 2 सुबह'),
    both('3-4 mornings of 7', '7 में से 3-4 सुबह'),
    both('5 mornings of 7', '7 में से 5 सुबह'),
    both('6-7 mornings of 7', '7 में से 6-7 सुबह'),
  ],
  division: both('OT the two hands on the pot, PT the walk to the door', 'ओटी लोटे पर दोनों हाथ, पीटी दरवाज़े तक चलना'),
  strands: [
    {
      discipline: 'OCCUPATIONAL_THERAPY',
      what: both('Holds a small pot with both hands and pours', 'छोटा लोटा दोनों हाथों से पकड़कर पानी डालना'),
      measure: { type: 'COUNT_OF_N', text: both('pots poured without a spill', 'बिना छलके डाले गए लोटे'), of: 5 },
      start: { type: 'COUNT_OF_N', count: 1, of: 5 },
      target: { type: 'COUNT_OF_N', count: 4, of: 5 },
      techniques: [{ technique: 'BIMANUAL_TRAINING', tools: [] }],
      dose: { mode: 'WEEKLY_OR_FORTNIGHTLY', timesPerWeek: 1, minutes: 30, weeks: null, deliveryMode: 'CLINIC' },
      focusAreas: ['FINE_MOTOR_SKILLS'],
    },
    {
      discipline: 'PHYSIOTHERAPY',
      what: both('Walks from the tap to the door with full hands', 'भरे हाथों नल से दरवाज़े तक चलना'),
      measure: {
        type: 'DISTANCE',
        text: both('walked with the pot, no stop', 'लोटा लेकर बिना रुके चलना'),
        better: 'MORE',
        unit: 'M',
      },
      start: { type: 'DISTANCE', distance: 2, unit: 'M' },
      target: { type: 'DISTANCE', distance: 8, unit: 'M' },
      techniques: [{ technique: 'OVERGROUND_GAIT_PRACTICE', tools: [] }],
      dose: { mode: 'WEEKLY_OR_FORTNIGHTLY', timesPerWeek: 1, minutes: 30, weeks: null, deliveryMode: 'CLINIC' },
      focusAreas: ['BALANCE_AND_COORDINATION'],
    },
  ],
  homeActivities: [
    {
      discipline: 'OCCUPATIONAL_THERAPY',
      technique: 'BIMANUAL_TRAINING',
      words: both('Half a pot first: both hands on it, pour it slowly', 'पहले आधा लोटा: दोनों हाथों से, धीरे-धीरे डालें'),
      routine: both('in the morning, before school', 'सुबह, स्कूल से पहले'),
      minutesPerDay: 5,
      stopIf: both('the hands shake or the floor is wet', 'हाथ काँपें या फ़र्श गीला हो'),
    },
  ],
};

/** The template that the main clinic has written itself, by its lead therapist, who reads English; its Hindi waits for a reader. */
export function ownTemplateRows({ id: clinicId, anchor, staff, random }: Clinic): Partial<DemoRows> {
  const lead = staff.find(({ role }) => role === 'LEAD_THERAPIST');
  if (lead === undefined) return {};
  const writtenAt = instantOf(addDays(anchor, -DAYS_AGO), OPENS_AT_MINUTE);
  const code = clinicTemplateCode(idAt(writtenAt, random.fork('own-template')));
  const written = writeGoalTemplate(baseCatalogue, code, { ...WATERS_THE_TULSI, enReviewed: true });
  if (!written.ok) throw new Error(`The clinic's own template is refused: ${written.refusal.rule}`);
  return {
    clinicTemplates: [{ clinicId, code, addedBy: lead.id, addedAt: writtenAt }],
    templateVersions: [
      {
        clinicId,
        code,
        number: 1,
        templateKind: null,
        clinicCode: code,
        template: written.value,
        retired: false,
        changedBy: lead.id,
        changedAt: writtenAt,
      },
    ],
  };
}
