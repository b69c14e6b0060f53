import type { ComparisonAspect } from '../catalogue/comparison.ts';
import type { CatalogueKind } from '../catalogue/kinds.ts';
import type { DeliveryMode, DurationType } from '../catalogue/policies.ts';
import type { PrecautionSeverity } from '../catalogue/precaution.ts';
import type { EvidenceLight } from '../catalogue/technique.ts';
import type { Words } from './language.ts';

const catalogueKind = {
  DISCIPLINE: { en: 'Discipline', hi: 'विधा' },
  FOCUS_AREA: { en: 'Focus area', hi: 'मुख्य क्षेत्र' },
  CONDITION: { en: 'Condition', hi: 'स्थिति' },
  CONCERN: { en: 'Concern', hi: 'चिंता' },
  TECHNIQUE: { en: 'Technique', hi: 'तकनीक' },
  TOOL: { en: 'Tool', hi: 'उपकरण' },
  HAZARD: { en: 'Hazard', hi: 'जोखिम' },
  PRECAUTION: { en: 'Precaution', hi: 'सावधानी' },
  SETTING: { en: 'Setting', hi: 'जगह' },
  MEASURE: { en: 'Measure', hi: 'माप' },
  FAMILY_QUESTION: { en: 'Question families ask', hi: 'परिवारों का प्रश्न' },
  JOINT_EXAMPLE: { en: 'Joint example', hi: 'साझा उदाहरण' },
  GOAL_TEMPLATE: { en: 'Goal template', hi: 'लक्ष्य का नमूना' },
  PLAN_TEMPLATE: { en: 'Plan template', hi: 'योजना का नमूना' },
} as const satisfies Record<CatalogueKind, Words>;

const comparisonAspect = {
  MAIN_GOAL: { en: 'Main goal', hi: 'मुख्य लक्ष्य' },
  FOCUS: { en: 'Focus', hi: 'ध्यान किस पर' },
  APPROACH: { en: 'Approach', hi: 'तरीका' },
  TOOLS: { en: 'Tools', hi: 'उपकरण' },
  SUITABLE_FOR: { en: 'Suitable for', hi: 'किनके लिए' },
} as const satisfies Record<ComparisonAspect, Words>;

const deliveryMode = {
  CLINIC: { en: 'At the clinic', hi: 'क्लिनिक में' },
  HOME_VISIT: { en: 'Home visit', hi: 'घर पर (होम विज़िट)' },
  ONLINE: { en: 'Online session', hi: 'ऑनलाइन सत्र' },
} as const satisfies Record<DeliveryMode, Words>;

const durationType = {
  SHORT_TERM: { en: 'Short-term support', hi: 'अल्पकालिक सहायता' },
  ONGOING: { en: 'Ongoing sessions over months or years', hi: 'महीनों या वर्षों तक चलने वाले सत्र' },
} as const satisfies Record<DurationType, Words>;

const precautionSeverity = {
  CRITICAL: { en: 'Critical', hi: 'अति गंभीर' },
  HIGH: { en: 'High', hi: 'गंभीर' },
  MODERATE: { en: 'Moderate', hi: 'मध्यम' },
  INFO: { en: 'To know', hi: 'जानकारी' },
} as const satisfies Record<PrecautionSeverity, Words>;

/** Who clears a precaution in writing, as the catalogue names them. */
const clearer = {
  ORTHOPAEDIC_SURGEON: { en: 'Orthopaedic surgeon', hi: 'हड्डी के सर्जन' },
  NEUROSURGEON: { en: 'Neurosurgeon', hi: 'न्यूरोसर्जन' },
  PAEDIATRICIAN: { en: 'Paediatrician', hi: 'बाल रोग विशेषज्ञ' },
  PHYSICIAN: { en: 'Physician', hi: 'चिकित्सक' },
  SPEECH_LANGUAGE_THERAPIST: { en: 'Speech and language therapist', hi: 'वाक् एवं भाषा थेरेपिस्ट' },
} as const satisfies Readonly<Record<string, Words>>;

const evidenceLight = {
  GREEN: { en: 'Use', hi: 'उपयोग करें' },
  YELLOW: { en: 'Use and measure', hi: 'उपयोग करें और मापें' },
  RED: { en: 'Do not use', hi: 'उपयोग न करें' },
  UNKNOWN: { en: 'No grade looked up', hi: 'श्रेणी नहीं देखी गई' },
} as const satisfies Record<EvidenceLight, Words>;

/** Words of the catalogue's own sets; the labels of its entries are data. */
export const catalogueWords = {
  catalogueKind,
  clearer,
  comparisonAspect,
  deliveryMode,
  durationType,
  precautionSeverity,
  evidenceLight,
};
