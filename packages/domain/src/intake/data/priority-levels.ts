import { draft } from '../../catalogue/text.ts';
import type { PriorityLevelRule } from '../rules.ts';

/**
 * Therapy bands. targetDays runs to the first attended assessment, treatmentTargetDays to the first attended treatment
 * (own knowledge, a clinic setting). Our consolidation inside ranges published for paediatric physiotherapy (BMC
 * Health Services Research 2016, s12913-016-1700-3, table 1).
 */
export const priorityLevels: readonly PriorityLevelRule[] = [
  {
    code: 'P1',
    label: draft('Urgent', 'अति आवश्यक'),
    targetDays: 3,
    dayType: 'WORKING',
    treatmentTargetDays: 10,
    fhirRequestPriority: 'asap',
    rule: draft(
      'Surgery in the last 6 weeks or date unknown, newborn brachial plexus, birth risk under 5 months corrected, a flag with floor P1',
      'पिछले 6 हफ़्ते में ऑपरेशन या तारीख अज्ञात, नवजात ब्रेकियल प्लेक्सस, 5 महीने (संशोधित) से कम में जन्म-जोखिम, या पी1 वाला संकेत',
    ),
  },
  {
    code: 'P2',
    label: draft('Soon', 'शीघ्र'),
    targetDays: 14,
    dayType: 'CALENDAR',
    treatmentTargetDays: 28,
    fhirRequestPriority: 'urgent',
    rule: draft(
      'Under 24 months with tone or milestone concern, torticollis/plagiocephaly, recent fracture or pain < 3 months, suspected cerebral palsy, surgery 6 weeks to 6 months ago',
      '24 महीने से कम में टोन या पड़ाव की चिंता, टेढ़ी गर्दन/चपटा सिर, हाल का फ्रैक्चर या 3 महीने से कम का दर्द, सेरेब्रल पाल्सी की आशंका, 6 हफ़्ते से 6 महीने पहले ऑपरेशन',
    ),
  },
  {
    code: 'P3',
    label: draft('Routine', 'सामान्य'),
    targetDays: 28,
    dayType: 'CALENDAR',
    treatmentTargetDays: 56,
    fhirRequestPriority: 'routine',
    rule: draft(
      'Over 24 months with functional limitation at home, school or play',
      '24 महीने से ऊपर, घर, स्कूल या खेल में कठिनाई',
    ),
  },
  {
    code: 'P4',
    label: draft('Planned', 'नियोजित'),
    targetDays: 56,
    dayType: 'CALENDAR',
    treatmentTargetDays: 84,
    fhirRequestPriority: 'routine',
    rule: draft('Mild, long-standing, consultative or equipment review', 'हल्की, पुरानी, सलाह या उपकरण की समीक्षा'),
  },
];
