import type { Role } from '../access/caller.ts';
import type { FieldGroup } from '../access/read-policy.ts';
import type { Words } from './language.ts';

const role = {
  ADMINISTRATOR: { en: 'Administrator', hi: 'प्रशासक' },
  LEAD_THERAPIST: { en: 'Lead therapist', hi: 'मुख्य थेरेपिस्ट' },
  THERAPIST: { en: 'Therapist', hi: 'थेरेपिस्ट' },
  TRAINEE: { en: 'Trainee', hi: 'प्रशिक्षु' },
  FRONT_DESK: { en: 'Front desk', hi: 'स्वागत कक्ष' },
  SAFEGUARDING_LEAD: { en: 'Safeguarding lead', hi: 'बाल सुरक्षा प्रमुख' },
} as const satisfies Record<Role, Words>;

const fieldGroup = {
  DIRECTORY: { en: 'Clinic and staff', hi: 'क्लिनिक और कर्मचारी' },
  IDENTITY: { en: 'Who the child is', hi: 'बच्चे की पहचान' },
  CONTACT: { en: 'Guardians and contacts', hi: 'अभिभावक और संपर्क' },
  INTAKE: { en: 'Concerns, conditions and triage', hi: 'चिंताएँ, स्थितियाँ और ट्राइएज' },
  TEAM: { en: 'Care team', hi: 'देखभाल टीम' },
  PLAN_STATE: { en: 'State of the plan', hi: 'योजना की स्थिति' },
  CLINICAL: { en: 'Clinical record', hi: 'चिकित्सकीय रिकॉर्ड' },
  EMERGENCY: { en: 'Emergency card', hi: 'आपात कार्ड' },
  AGREEMENTS: { en: 'Signatures and agreements', hi: 'हस्ताक्षर और सहमति' },
  STAFF_ADMIN: { en: 'Staff rights', hi: 'कर्मचारियों के अधिकार' },
  AUDIT: { en: 'Audit trail', hi: 'ऑडिट' },
  FIGURES: { en: 'Figures of the clinic', hi: 'क्लिनिक के आँकड़े' },
} as const satisfies Record<FieldGroup, Words>;

/** Texts of roles and of what may be read. */
export const accessWords = { role, fieldGroup };
