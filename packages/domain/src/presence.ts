/** Where in a child's record a person may be seen to be at work by their colleagues. */
export const PRESENCE_PLACES = ['CHART', 'PLAN', 'SIGNING'] as const;
export type PresencePlace = (typeof PRESENCE_PLACES)[number];
