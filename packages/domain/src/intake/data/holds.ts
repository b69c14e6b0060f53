import { draft } from '../../catalogue/text.ts';
import type { Hold } from '../rules.ts';

/**
 * A hold names the act it stops, who owns it and when it is chased. None stops assessment, booking or a waiting clock.
 */
export const holds: readonly Hold[] = [
  {
    code: 'HOLD_VISIT_UNTIL_SEEN',
    stops: draft(
      'bringing the child to a visit before a doctor has seen the child; a date after that may be booked now',
      'डॉक्टर के देखने से पहले बच्चे को विज़िट पर लाना; उसके बाद की तारीख अभी ली जा सकती है',
    ),
    stopsTags: [],
    owner: 'DUTY_CLINICIAN',
    chaseDays: 1,
    liftedBy: draft(
      'emergency department or doctor, by word of the family and a note',
      'इमरजेंसी या डॉक्टर, परिवार के कहने और एक नोट से',
    ),
  },
  {
    code: 'HOLD_SPIN_HEIGHT_WATER',
    stops: draft('swings, climbing, pool', 'झूले, चढ़ना, पूल'),
    stopsTags: ['SPIN', 'HEIGHT', 'WATER'],
    owner: 'TRIAGING_THERAPIST',
    chaseDays: 7,
    liftedBy: draft('doctor, or a written seizure plan', 'डॉक्टर, या दौरे की लिखित योजना'),
  },
  {
    code: 'HOLD_BALANCE_AND_HEIGHT',
    stops: draft('balance challenge and height', 'संतुलन की चुनौती और ऊँचाई'),
    stopsTags: ['BALANCE_CHALLENGE', 'HEIGHT', 'SPIN'],
    owner: 'TRIAGING_THERAPIST',
    chaseDays: 1,
    liftedBy: draft('doctor', 'डॉक्टर'),
  },
  {
    code: 'HOLD_HEAVY_OR_ECCENTRIC',
    stops: draft('heavy or lengthening exercise', 'भारी या मांसपेशी खींचने वाला व्यायाम'),
    stopsTags: ['ECCENTRIC', 'HIGH_RESISTANCE', 'IMPACT'],
    owner: 'TRIAGING_THERAPIST',
    chaseDays: 14,
    liftedBy: draft('doctor, after creatine kinase', 'डॉक्टर, क्रिएटिन काइनेज़ जाँच के बाद'),
  },
  {
    code: 'HOLD_LOAD_OR_STRETCH_OF_SITE',
    stops: draft(
      'loading or stretching the painful or unmoving part (site, side)',
      'दर्द वाले या न हिलने वाले अंग पर भार या खिंचाव (जगह, तरफ़)',
    ),
    stopsTags: ['WEIGHT_BEARING', 'END_RANGE_STRETCH', 'HIGH_RESISTANCE'],
    owner: 'TRIAGING_THERAPIST',
    chaseDays: 3,
    liftedBy: draft('doctor', 'डॉक्टर'),
  },
  {
    code: 'HOLD_NECK_STRETCH',
    stops: draft('neck stretching and end-range turning', 'गर्दन खींचना और आख़िरी सीमा तक घुमाना'),
    stopsTags: ['END_RANGE_NECK'],
    owner: 'TRIAGING_THERAPIST',
    chaseDays: 3,
    liftedBy: draft('doctor', 'डॉक्टर'),
  },
  {
    code: 'HOLD_FOOD_BY_MOUTH_IN_THERAPY',
    stops: draft('food or drink in therapy', 'थेरेपी में खाना या पीना'),
    stopsTags: ['ORAL_FOOD'],
    owner: 'TRIAGING_THERAPIST',
    chaseDays: 14,
    liftedBy: draft('feeding safety assessment', 'खाने की सुरक्षा जाँच'),
  },
  {
    code: 'HOLD_PRONE_AND_EXERTION',
    stops: draft('tummy-down work and tiring work', 'पेट के बल और थकाने वाला काम'),
    stopsTags: ['PRONE', 'EXERTION'],
    owner: 'DUTY_CLINICIAN',
    chaseDays: 1,
    liftedBy: draft('doctor', 'डॉक्टर'),
  },
  {
    code: 'HOLD_FORCED_ABDUCTION',
    stops: draft('pushing the hips outward', 'कूल्हों को बाहर की ओर धकेलना'),
    stopsTags: ['FORCED_ABDUCTION'],
    owner: 'TRIAGING_THERAPIST',
    chaseDays: 14,
    liftedBy: draft('doctor or hip scan', 'डॉक्टर या कूल्हे की जाँच'),
  },
];
