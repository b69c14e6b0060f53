import type { Words } from '@trellis/domain';

/** A child's appointments, in the chart. */
export const messages = {
  'appointments.next': { en: 'Next appointment', hi: 'अगली मुलाक़ात' },
  'appointments.all': { en: 'All appointments', hi: 'सभी मुलाक़ातें' },
  'appointments.show': { en: 'Which appointments', hi: 'कौन सी मुलाक़ातें' },
  'appointments.show.coming': { en: 'To come', hi: 'आने वाली' },
  'appointments.show.past': { en: 'Over', hi: 'बीती हुई' },
  'appointments.show.cancelled': { en: 'Cancelled', hi: 'रद्द' },
  'appointments.none.coming': { en: 'Nothing is booked.', hi: 'कोई मुलाक़ात तय नहीं है।' },
  'appointments.none.past': { en: 'There was no appointment yet.', hi: 'अब तक कोई मुलाक़ात नहीं हुई।' },
  'appointments.none.cancelled': { en: 'No appointment was cancelled.', hi: 'कोई मुलाक़ात रद्द नहीं हुई।' },
  'appointments.ofSeries': { en: 'of a series', hi: 'एक क्रम में से' },
  'appointments.newTime': { en: 'Needs a new time:', hi: 'नया समय चाहिए:' },
  'appointments.cancelled': { en: 'Cancelled:', hi: 'रद्द:' },
  'appointments.more': { en: 'Show more', hi: 'और दिखाएँ' },
} as const satisfies Record<string, Words>;
