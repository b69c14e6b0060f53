export { composeDocument } from './compose-document.ts';
export type { DocumentFacts } from './document-facts.ts';
export { DOCUMENT_PARTS, DOCUMENT_REGISTERS, PARTS_OF } from './document-sets.ts';
export type { DocumentPart, DocumentRegister } from './document-sets.ts';
export { documentWishSchema } from './document-wish.ts';
export type { DocumentWish } from './document-wish.ts';
export { QR_OPTIONS, qrSquares } from './qr-squares.ts';
export type { QrSquares } from './qr-squares.ts';
export { renderDocument } from './render-document.ts';
