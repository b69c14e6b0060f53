import type { Discipline, Unstamped } from '../kinds.ts';
import { draft } from '../text.ts';

/**
 * The two disciplines the clinic begins with, from its own article; SNOMED and FHIR codes with their evidence. Hues
 * are the portal's tokens: text reads at 4.5:1 on ground and tint, solid carries white letters.
 */
export const disciplines: readonly Unstamped<Discipline>[] = [
  {
    code: 'OCCUPATIONAL_THERAPY',
    abbreviation: 'OT',
    mark: {
      shape: 'CIRCLE',
      letters: 'OT',
      light: { text: '#9A4A12', solid: '#B85C1A', tint: '#FBE6D3' },
      dark: { text: '#F0A060', solid: '#F0A060', tint: '#3A2517' },
    },
    label: draft('Occupational Therapy', 'ऑक्यूपेशनल थेरेपी'),
    hiFormal: 'व्यावसायिक चिकित्सा',
    synonyms: [],
    practitioner: draft('Occupational therapist', 'ऑक्यूपेशनल थेरेपिस्ट'),
    mainGoal: {
      code: 'IMPROVE_DAILY_FUNCTIONAL_SKILLS',
      label: draft('Improve daily functional skills', 'रोज़मर्रा के कार्य-कौशल बेहतर करना'),
    },
    focusSummary: draft(
      'Fine motor skills, sensory integration, ADLs',
      'सूक्ष्म मोटर कौशल, संवेदी एकीकरण, दैनिक जीवन की गतिविधियाँ',
    ),
    approach: {
      codes: ['ACTIVITY_BASED', 'TASK_ORIENTED'],
      label: draft('Activity-based and task-oriented', 'गतिविधि-आधारित और कार्य-केंद्रित'),
    },
    commonTools: ['THERAPY_SWING', 'WEIGHTED_VEST', 'FINE_MOTOR_GAME'],
    suitableFor: draft(
      'Children with sensory, cognitive, or coordination difficulties',
      'संवेदी, संज्ञानात्मक या समन्वय संबंधी कठिनाइयों वाले बच्चे',
    ),
    screeningQuestions: [
      {
        code: 'OT_Q1',
        text: draft(
          'Does the child need more help than others of the same age to dress, eat, wash or use the toilet?',
          'क्या कपड़े पहनने, खाने, नहाने या शौच में बच्चे को हमउम्र बच्चों से ज़्यादा मदद चाहिए?',
        ),
        yesAdds: 'DRESSING_DIFFICULTY',
      },
      {
        code: 'OT_Q2',
        text: draft(
          'Do hands, attention, play, or strong reactions to sound or touch make most days hard?',
          'क्या हाथों का काम, ध्यान, खेल, या आवाज़-स्पर्श पर तेज़ प्रतिक्रिया ज़्यादातर दिन मुश्किल बनाती है?',
        ),
        yesAdds: 'SENSORY_PROCESSING_DIFFICULTY',
      },
    ],
    codings: {
      therapy: {
        system: 'http://snomed.info/sct',
        code: '84478008',
        display: 'Occupational therapy (regime/therapy)',
        confidence: 'high',
        evidence: 'public code lists; Verhoeff check digit valid',
      },
      practitionerRole: {
        system: 'http://snomed.info/sct',
        code: '80546007',
        display: 'Occupational therapist (occupation)',
        confidence: 'high',
        evidence: 'public code lists; check digit valid',
      },
      fhirServiceType: {
        system: 'http://terminology.hl7.org/CodeSystem/service-type',
        code: '61',
        display: 'Occupational Therapy',
        confidence: 'high',
        evidence: 'FHIR R4 4.0.1 definitions',
      },
      isco08: {
        code: '2269',
        display: 'Health professionals not elsewhere classified (includes occupational therapists)',
        confidence: 'medium (own knowledge)',
      },
    },
  },
  {
    code: 'PHYSIOTHERAPY',
    abbreviation: 'PT',
    mark: {
      shape: 'SQUARE',
      letters: 'PT',
      light: { text: '#1F5FA8', solid: '#2F74C4', tint: '#D9E9FB' },
      dark: { text: '#6FA6E6', solid: '#6FA6E6', tint: '#14304F' },
    },
    label: draft('Physiotherapy', 'फ़िज़ियोथेरेपी'),
    hiFormal: 'भौतिक चिकित्सा',
    synonyms: ['Physical therapy'],
    practitioner: draft('Physiotherapist', 'फ़िज़ियोथेरेपिस्ट'),
    mainGoal: {
      code: 'IMPROVE_MOVEMENT_AND_PHYSICAL_FUNCTION',
      label: draft('Improve movement and physical function', 'गति और शारीरिक कार्यक्षमता बेहतर करना'),
    },
    focusSummary: draft('Gross motor skills, strength, posture', 'स्थूल मोटर कौशल, शक्ति, शारीरिक मुद्रा'),
    approach: {
      codes: ['EXERCISE_BASED', 'MOVEMENT_FOCUSED'],
      label: draft('Exercise-based and movement-focused', 'व्यायाम-आधारित और गति-केंद्रित'),
    },
    commonTools: ['BALANCE_BALL', 'RESISTANCE_BAND', 'MOBILITY_AID'],
    suitableFor: draft(
      'Children with motor impairments or physical limitations',
      'मोटर संबंधी दुर्बलता या शारीरिक सीमाओं वाले बच्चे',
    ),
    screeningQuestions: [
      {
        code: 'PT_Q1',
        text: draft(
          'Does the child fall more than others of the same age, or find stairs, running or jumping hard?',
          'क्या बच्चा हमउम्र बच्चों से ज़्यादा गिरता है, या सीढ़ी, दौड़ना, कूदना कठिन है?',
        ),
        yesAdds: 'MOVEMENT_DIFFICULTY',
      },
      {
        code: 'PT_Q2',
        text: draft(
          'Is the child stiff, floppy, or tired out by sitting and standing?',
          'क्या बच्चा अकड़ा हुआ या ढीला है, या बैठने-खड़े होने में जल्दी थक जाता है?',
        ),
        yesAdds: 'STIFF_OR_FLOPPY_MUSCLES',
      },
    ],
    codings: {
      therapy: {
        system: 'http://snomed.info/sct',
        code: '91251008',
        display: 'Physical therapy procedure (regime/therapy)',
        confidence: 'high',
        evidence: 'public code lists; check digit valid',
      },
      practitionerRole: {
        system: 'http://snomed.info/sct',
        code: '36682004',
        display: 'Physiotherapist (occupation)',
        confidence: 'high',
        evidence: 'public code lists; check digit valid',
      },
      fhirServiceType: {
        system: 'http://terminology.hl7.org/CodeSystem/service-type',
        code: '65',
        display: 'Physiotherapy',
        confidence: 'high',
        evidence: 'FHIR R4 4.0.1 definitions',
      },
      isco08: { code: '2264', display: 'Physiotherapists', confidence: 'medium (own knowledge)' },
    },
  },
];
