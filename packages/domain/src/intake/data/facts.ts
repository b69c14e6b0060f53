import { draft } from '../../catalogue/text.ts';
import type { FactRule } from '../rules.ts';

/**
 * What the questions may ask beside concerns and flags: each is true, or not said.
 */
export const facts: readonly FactRule[] = [
  { code: 'fittingNow', label: draft('a fit is going on now', 'अभी दौरा चल रहा है') },
  {
    code: 'blueOrStrugglingToBreathe',
    label: draft('blue, or struggling to breathe now', 'अभी नीला पड़ना या साँस लेने में कठिनाई'),
  },
  { code: 'fever', label: draft('fever', 'बुख़ार') },
  { code: 'recentTrauma', label: draft('fall or knock in the last days', 'पिछले दिनों गिरना या चोट') },
  {
    code: 'eyeOrNeuroSigns',
    label: draft('squint, droopy eye, weakness, unsteadiness', 'भेंगापन, झुकी पलक, कमज़ोरी, लड़खड़ाहट'),
  },
  { code: 'vomiting', label: draft('repeated vomiting', 'बार-बार उल्टी') },
  { code: 'drowsy', label: draft('hard to wake or drowsy', 'मुश्किल से जागना या सुस्ती') },
  { code: 'suddenToday', label: draft('came on within a day', 'एक दिन के भीतर शुरू हुआ') },
];
