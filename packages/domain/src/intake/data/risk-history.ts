import { draft } from '../../catalogue/text.ts';
import type { RiskHistoryItem } from '../rules.ts';

/**
 * Anything of this at birth recommends both disciplines while the brain is most ready to learn. List and ages are own
 * knowledge, to confirm; cerebral palsy can be found before 6 months corrected.
 */
export const riskHistoryItems: readonly RiskHistoryItem[] = [
  {
    code: 'BORN_BEFORE_32_WEEKS_OR_UNDER_1500_G',
    label: draft('Born before 32 weeks or under 1500 g', '32 हफ़्ते से पहले या 1500 ग्राम से कम'),
  },
  {
    code: 'HIE_OR_COOLING',
    label: draft('Lack of oxygen at birth, or cooling treatment', 'जन्म पर ऑक्सीजन की कमी या कूलिंग'),
  },
  { code: 'NEONATAL_SEIZURES_OR_STROKE', label: draft('Fits or stroke as a newborn', 'नवजात में दौरे या स्ट्रोक') },
  {
    code: 'NICU_OVER_5_DAYS',
    label: draft('More than 5 days in newborn intensive care', 'नवजात आई.सी.यू. में 5 दिन से ज़्यादा'),
  },
  { code: 'BRAIN_SCAN_ABNORMAL', label: draft('Brain scan was not normal', 'दिमाग़ की जाँच सामान्य नहीं थी') },
];
