/** For whom a paper is written: clinicians, the family, the doctor who referred, the school. */
export const DOCUMENT_REGISTERS = ['CLINICAL', 'FAMILY', 'REFERRER', 'SCHOOL'] as const;
export type DocumentRegister = (typeof DOCUMENT_REGISTERS)[number];

/** What can be left out of a paper, in the order it stands on it. */
export const DOCUMENT_PARTS = [
  'ABOUT_ME',
  'PRECAUTIONS',
  'GOALS',
  'PICTURES',
  'HOME',
  'HANDLING',
  'SIGNATURES',
] as const;
export type DocumentPart = (typeof DOCUMENT_PARTS)[number];

/**
 * The parts each reader may be given. What is done at home is the family's; how a child is handled, and what it likes,
 * is not the referrer's; how far a child has come and what was signed is not the school's.
 */
export const PARTS_OF = {
  CLINICAL: DOCUMENT_PARTS,
  FAMILY: DOCUMENT_PARTS,
  REFERRER: ['PRECAUTIONS', 'GOALS', 'PICTURES'],
  SCHOOL: ['ABOUT_ME', 'PRECAUTIONS', 'GOALS', 'HANDLING'],
} as const satisfies Record<DocumentRegister, readonly DocumentPart[]>;
