import type { Setting, Unstamped } from '../kinds.ts';
import { draft } from '../text.ts';

/**
 * Where a goal lives. An observation over video is made in the setting where the child is, usually HOME, and seen by
 * VIDEO; ONLINE alone is only for a goal about being on a screen. Met in two or more settings is generalised.
 */
export const settings: readonly Unstamped<Setting>[] = [
  { code: 'CLINIC', label: draft('Clinic', 'क्लिनिक') },
  { code: 'HOME', label: draft('Home', 'घर') },
  { code: 'NURSERY_OR_SCHOOL', label: draft('Nursery or school', 'आँगनवाड़ी, नर्सरी या स्कूल') },
  { code: 'COMMUNITY', label: draft('Community (park, shop, street, relatives)', 'समुदाय (पार्क, दुकान, सड़क, रिश्तेदार)') },
  { code: 'ONLINE', label: draft('Online', 'ऑनलाइन') },
];
