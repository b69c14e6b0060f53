export {
  checkSize,
  childFileSchema,
  FILE_PURPOSES,
  fileReasonSchema,
  keepFile,
  needsConsent,
  removeFile,
} from './child-file.ts';
export type { FilePurpose, SaidOfFile } from './child-file.ts';
export { FILE_KINDS, isPicture, MEDIA_TYPES, savedName, sniffKind, SNIFFED_BYTES } from './file-kind.ts';
export type { FileKind } from './file-kind.ts';
