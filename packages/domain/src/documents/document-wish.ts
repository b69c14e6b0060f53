import { z } from 'zod';
import { LANGUAGES } from '../words/language.ts';
import { DOCUMENT_PARTS, DOCUMENT_REGISTERS } from './document-sets.ts';

/** What somebody asks to have on paper. Parts that are not their reader's are left out, whoever asks. */
export const documentWishSchema = z.object({
  register: z.enum(DOCUMENT_REGISTERS),
  language: z.enum(LANGUAGES),
  parts: z.array(z.enum(DOCUMENT_PARTS)).max(DOCUMENT_PARTS.length),
});
export type DocumentWish = Readonly<z.infer<typeof documentWishSchema>>;
