import { draft } from '../../catalogue/text.ts';
import type { MedicalLevelRule } from '../rules.ts';

/**
 * Most urgent first, each with the sentence to say to the family and who follows it up.
 */
export const medicalLevels: readonly MedicalLevelRule[] = [
  {
    code: 'EMERGENCY_NOW',
    label: draft('Emergency now', 'अभी आपातकाल'),
    say: draft(
      'Please take the child to the nearest emergency department now. Do not wait for us. We will call you the next working day.',
      'कृपया बच्चे को अभी सबसे नज़दीकी इमरजेंसी में ले जाइए। हमारा इंतज़ार न करें। हम अगले कामकाजी दिन फ़ोन करेंगे।',
    ),
    within: draft('now', 'अभी'),
    chase: draft('next working day', 'अगला कामकाजी दिन'),
    owner: 'DUTY_CLINICIAN',
  },
  {
    code: 'DOCTOR_TODAY',
    label: draft('Doctor today', 'आज ही डॉक्टर'),
    say: draft(
      'Please show the child to a doctor today. We keep your place.',
      'कृपया बच्चे को आज ही डॉक्टर को दिखाइए। आपकी जगह बनी रहेगी।',
    ),
    within: draft('same day', 'उसी दिन'),
    chase: draft('next working day', 'अगला कामकाजी दिन'),
    owner: 'DUTY_CLINICIAN',
  },
  {
    code: 'DOCTOR_48H',
    label: draft('Doctor within 48 hours', '48 घंटे में डॉक्टर'),
    say: draft(
      'Please see a doctor within two days. We go on with your request.',
      'कृपया दो दिन के भीतर डॉक्टर को दिखाइए। आपका अनुरोध चलता रहेगा।',
    ),
    within: draft('48 hours', '48 घंटे'),
    chase: draft('3 days', '3 दिन'),
    owner: 'TRIAGING_THERAPIST',
  },
  {
    code: 'DOCTOR_2W',
    label: draft('Doctor within 2 weeks', '2 हफ़्ते में डॉक्टर'),
    say: draft(
      'Please see your doctor within two weeks; we give you a letter. Our assessment goes on.',
      'कृपया दो हफ़्ते में डॉक्टर को दिखाइए; हम पत्र देंगे। हमारा मूल्यांकन चलता रहेगा।',
    ),
    within: draft('14 days', '14 दिन'),
    chase: draft('14 days', '14 दिन'),
    owner: 'TRIAGING_THERAPIST',
  },
  {
    code: 'TELL_DOCTOR',
    label: draft('Tell the doctor', 'डॉक्टर को बताएँ'),
    say: draft('We will write to your doctor about this.', 'हम इस बारे में आपके डॉक्टर को लिखेंगे।'),
    within: draft('with the next letter', 'अगले पत्र के साथ'),
    chase: draft('28 days', '28 दिन'),
    owner: 'TREATING_THERAPIST',
  },
  {
    code: 'NONE',
    label: draft('No medical flag', 'कोई चिकित्सकीय चेतावनी नहीं'),
    say: null,
    within: null,
    chase: null,
    owner: null,
  },
];
