import { draft } from '../../catalogue/text.ts';
import type { FrontDeskQuestion } from '../rules.ts';

/**
 * At most twelve questions in three minutes, in the family's language first; the answer is one sentence to say and not
 * a code. No question about harm, or about how an injury happened.
 */
export const frontDeskQuestions: readonly FrontDeskQuestion[] = [
  {
    number: 1,
    text: draft(
      'Is anything frightening today: a fit, blue lips, very sleepy, vomiting on waking?',
      'क्या आज कुछ डराने वाला है: दौरा, नीले होंठ, बहुत सुस्ती, उठते ही उल्टी?',
    ),
    redFlags: ['NEW_OR_CHANGED_SEIZURES', 'RAISED_PRESSURE_SIGNS_NO_SHUNT', 'SHUNT_MALFUNCTION_SIGNS'],
    concerns: [],
    toDutyClinician: true,
  },
  {
    number: 2,
    text: draft(
      'Is anything new in walking, balance, strength of an arm or leg, or bladder and bowels?',
      'क्या चाल, संतुलन, हाथ-पैर की ताकत या पेशाब-मल में कुछ नया बदलाव है?',
    ),
    redFlags: ['NEW_UNSTEADINESS_OR_GAIT_CHANGE', 'NEWLY_ABNORMAL_NEUROLOGY', 'BLADDER_BOWEL_OR_BACK_CHANGE'],
    concerns: [],
    toDutyClinician: true,
  },
  {
    number: 3,
    text: draft('Has the child stopped doing something once learned?', 'क्या बच्चे ने सीखी हुई कोई चीज़ छोड़ दी है?'),
    redFlags: ['LOSS_OF_SKILLS'],
    concerns: [],
    toDutyClinician: false,
  },
  {
    number: 4,
    text: draft('Fever with a sore joint, or refusing to stand?', 'बुख़ार के साथ जोड़ में दर्द, या खड़े होने से मना?'),
    redFlags: ['NON_WEIGHT_BEARING_WITH_FEVER'],
    concerns: [],
    toDutyClinician: false,
  },
  {
    number: 5,
    text: draft('Pain that wakes at night, a lump, weight loss?', 'रात में जगाने वाला दर्द, गाँठ, वज़न घटना?'),
    redFlags: ['NIGHT_PAIN_OR_WEIGHT_LOSS'],
    concerns: [],
    toDutyClinician: false,
  },
  {
    number: 6,
    text: draft(
      'For a baby: floppy, feeds poorly, jerks in clusters, or one arm still?',
      'शिशु हो तो: ढीला, दूध कम, झटकों के दौर, या एक हाथ न हिलना?',
    ),
    redFlags: ['FLOPPY_WEAK_BABY', 'INFANT_SPASMS_CLUSTERS', 'ARM_NOT_MOVING_SINCE_BIRTH'],
    concerns: [],
    toDutyClinician: true,
  },
  {
    number: 7,
    text: draft('Coughing or choking with food?', 'खाने में खाँसी या दम घुटना?'),
    redFlags: ['SWALLOW_OR_ASPIRATION_SIGNS'],
    concerns: [],
    toDutyClinician: false,
  },
  {
    number: 8,
    text: draft('Born very early, or in newborn intensive care?', 'बहुत पहले जन्म, या नवजात आई.सी.यू. में रहे?'),
    redFlags: [],
    concerns: [],
    asksFor: 'RISK_HISTORY',
    toDutyClinician: false,
  },
  {
    number: 9,
    text: draft('An operation or injury: what, when?', 'ऑपरेशन या चोट: क्या, कब?'),
    redFlags: [],
    concerns: ['RECOVERY_AFTER_SURGERY', 'RECOVERY_AFTER_INJURY'],
    toDutyClinician: false,
  },
  {
    number: 10,
    text: draft('What is hard in moving?', 'चलने-फिरने में क्या कठिन है?'),
    redFlags: [],
    concerns: [],
    asksFor: 'CONCERNS',
    discipline: 'PHYSIOTHERAPY',
    toDutyClinician: false,
  },
  {
    number: 11,
    text: draft(
      'What is hard in daily life: dressing, eating, hands, play, attention, feelings?',
      'रोज़ के कामों में क्या कठिन है: कपड़े, खाना, हाथ, खेल, ध्यान, भावनाएँ?',
    ),
    redFlags: [],
    concerns: [],
    asksFor: 'CONCERNS',
    discipline: 'OCCUPATIONAL_THERAPY',
    toDutyClinician: false,
  },
  {
    number: 12,
    text: draft('What would you like most to change?', 'आप सबसे ज़्यादा क्या बदलना चाहते हैं?'),
    redFlags: [],
    concerns: [],
    asksFor: 'PRIORITY',
    toDutyClinician: false,
  },
];
