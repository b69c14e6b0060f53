import type { AboutChild } from '../about/child.ts';

export type Guardian = NonNullable<AboutChild['guardians']>[number];
/** A guardian's personal link to the family page, as staff see it: without its secret. */
export type FamilyLink = NonNullable<Guardian['familyLinks']>[number];
