/** The family as a party, beside the disciplines' codes; no discipline has this code. */
export const GUARDIAN = 'GUARDIAN';
