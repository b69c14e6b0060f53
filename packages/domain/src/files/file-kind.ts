/** What a file may be. The list is closed: each of them can be looked at without running anything. */
export const FILE_KINDS = ['JPEG', 'PNG', 'WEBP', 'PDF'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** How many of the first bytes tell the kind. */
export const SNIFFED_BYTES = 12;

export const MEDIA_TYPES = {
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  WEBP: 'image/webp',
  PDF: 'application/pdf',
} as const satisfies Record<FileKind, string>;

const EXTENSIONS = { JPEG: 'jpg', PNG: 'png', WEBP: 'webp', PDF: 'pdf' } as const satisfies Record<FileKind, string>;

interface Mark {
  readonly kind: FileKind;
  /** Bytes that must stand at these places. */
  readonly parts: readonly { readonly at: number; readonly bytes: readonly number[] }[];
}

const MARKS: readonly Mark[] = [
  { kind: 'JPEG', parts: [{ at: 0, bytes: [0xff, 0xd8, 0xff] }] },
  { kind: 'PNG', parts: [{ at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] }] },
  {
    kind: 'WEBP',
    parts: [
      { at: 0, bytes: [0x52, 0x49, 0x46, 0x46] },
      { at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
    ],
  },
  { kind: 'PDF', parts: [{ at: 0, bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] }] },
];

/** What a file is, by its first bytes alone: a name and a header say what somebody wants it to be. */
export function sniffKind(bytes: Uint8Array): FileKind | undefined {
  return MARKS.find(({ parts }) =>
    parts.every((part) => part.bytes.every((byte, index) => bytes[part.at + index] === byte)),
  )?.kind;
}

export function isPicture(kind: FileKind): boolean {
  return kind !== 'PDF';
}

/** The name a file is saved under. It tells of nobody: a number by which the clinic finds it again. */
export function savedName(id: string, kind: FileKind): string {
  return `file-${id.slice(-8)}.${EXTENSIONS[kind]}`;
}
