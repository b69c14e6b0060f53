import { z } from 'zod';
import { checkConsenting } from '../children/treatment-consent.ts';
import type { LocalDate } from '../children/local-date.ts';
import { localDateSchema } from '../children/local-date-schema.ts';
import type { AgreementWay } from '../care-plans/agreement.ts';
import { FILE_LIMITS, TEXT_LENGTHS } from '../limits.ts';
import { ok, refuse, type Result } from '../result.ts';
import { FILE_KINDS, isPicture, sniffKind, type FileKind } from './file-kind.ts';

/** What a file of a child is for. */
export const FILE_PURPOSES = [
  'PAPER_SIGNATURE',
  'ASSESSMENT',
  'LETTER',
  'CHILDS_WORK',
  'PROGRESS_PHOTO',
  'HANDLING_PHOTO',
] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];

/** Pictures of the child: they must be pictures, and somebody who may must have agreed to them. */
const SHOWS_CHILD: ReadonlySet<FilePurpose> = new Set<FilePurpose>(['PROGRESS_PHOTO', 'HANDLING_PHOTO']);

export function needsConsent(purpose: FilePurpose): boolean {
  return SHOWS_CHILD.has(purpose);
}

/** What is said of a file when it is put in. */
export const childFileSchema = z.object({
  childId: z.string().toLowerCase(),
  purpose: z.enum(FILE_PURPOSES),
  /** What it shows, without names: it is read where names are not. */
  caption: z.string().trim().max(FILE_LIMITS.captionLength).default(''),
  /** Who agreed to a picture of the child, and when. */
  consent: z.object({ guardianId: z.string().toLowerCase(), givenOn: localDateSchema }).nullish().default(null),
  /** The signature on paper that it is the picture of. */
  agreementId: z.string().toLowerCase().nullish().default(null),
});
export type SaidOfFile = z.output<typeof childFileSchema>;

export const fileReasonSchema = z.string().trim().min(1).max(TEXT_LENGTHS.reason);

export interface FileFacts {
  /** The first bytes, by which the kind is told. */
  readonly head: Uint8Array;
  readonly byteSize: number;
  readonly today: LocalDate;
  /** The guardian whom the consent names; null where it names none. */
  readonly guardian: { readonly hasAuthority: boolean } | null;
  /** How the agreement was given that the file goes with; null where it goes with none. */
  readonly agreedBy: AgreementWay | null;
  /** How many files go with that agreement already. */
  readonly pages: number;
}

/** Whether this many bytes are taken. Asked before they are all there, too. */
export function checkSize(byteSize: number): Result<true> {
  if (byteSize > FILE_LIMITS.bytes) return refuse('FILE_TOO_LARGE', { most: FILE_LIMITS.bytes / 1_000_000 });
  return ok(true);
}

/** What kind of file is kept, and whether with this purpose. A consent that no purpose asks for is not kept. */
export function keepFile(
  said: Omit<SaidOfFile, 'childId'>,
  facts: FileFacts,
): Result<{ readonly kind: FileKind; readonly consent: SaidOfFile['consent'] }> {
  const sized = checkSize(facts.byteSize);
  if (!sized.ok) return sized;
  const kind = sniffKind(facts.head);
  if (kind === undefined) return refuse('FILE_KIND_NOT_TAKEN', { field: 'file', kinds: FILE_KINDS });
  const tied = checkTie(said, facts);
  if (!tied.ok) return tied;
  if (!needsConsent(said.purpose)) return ok({ kind, consent: null });
  if (!isPicture(kind)) return refuse('FILE_NOT_A_PICTURE', { field: 'purpose' });
  if (said.consent === null || facts.guardian === null) return refuse('FILE_CONSENT_NEEDED', { field: 'consent' });
  const consenting = checkConsenting(facts.guardian);
  if (!consenting.ok) return consenting;
  if (said.consent.givenOn > facts.today) return refuse('HAPPENED_IN_FUTURE', { field: 'consent' });
  return ok({ kind, consent: said.consent });
}

/** Only the picture of a paper goes with a signature, and only with one that was given on paper. */
function checkTie(
  { agreementId, purpose }: Pick<SaidOfFile, 'agreementId' | 'purpose'>,
  facts: FileFacts,
): Result<true> {
  if (agreementId === null) return ok(true);
  if (purpose !== 'PAPER_SIGNATURE' || facts.agreedBy !== 'SIGNED_ON_PAPER') return refuse('FILE_OF_NO_PAPER');
  if (facts.pages >= FILE_LIMITS.pages) return refuse('FILE_TOO_MANY_PAGES', { most: FILE_LIMITS.pages });
  return ok(true);
}

export interface KeptFile {
  readonly removed: boolean;
  /** The signature it is the evidence of. */
  readonly agreementId: string | null;
}

/** A file that was put in by mistake, or whose consent is gone, is destroyed; the evidence of a signature never is. */
export function removeFile({ removed, agreementId }: KeptFile): Result<true> {
  if (agreementId !== null) return refuse('FILE_IS_EVIDENCE');
  return removed ? refuse('FILE_REMOVED') : ok(true);
}
