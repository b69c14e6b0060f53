import { FILE_LIMITS, type FileKind, refuse, type Result, ok } from '@trellis/domain';
import sharp, { type Sharp } from 'sharp';

/** Nobody photographs more points; a small file that claims more would fill the memory. */
const MOST_POINTS = 50_000_000;

export interface Prepared {
  readonly bytes: Buffer;
  /** Null for what has no picture. */
  readonly thumb: Buffer | null;
}

/**
 * A picture made anew from its points, the right way up: where and with what it was taken, and whatever else was hidden
 * in it, is not in it any more. Other kinds stay as they are.
 */
export async function prepare(kind: FileKind, bytes: Buffer): Promise<Result<Prepared>> {
  if (kind === 'PDF') return ok({ bytes, thumb: null });
  try {
    const upright = sharp(bytes, { limitInputPixels: MOST_POINTS, failOn: 'error' }).autoOrient();
    const { pictureSide, thumbSide } = FILE_LIMITS;
    const inside = { fit: 'inside', withoutEnlargement: true } as const;
    const whole = upright.clone().resize({ width: pictureSide, height: pictureSide, ...inside });
    const small = upright.clone().resize({ width: thumbSide, height: thumbSide, ...inside });
    const [kept, thumb] = await Promise.all([
      encoded(whole, kind),
      small.flatten({ background: 'white' }).jpeg({ quality: 75 }).toBuffer(),
    ]);
    return ok({ bytes: kept, thumb });
  } catch {
    return refuse('FILE_UNREADABLE', { field: 'file' });
  }
}

function encoded(picture: Sharp, kind: Exclude<FileKind, 'PDF'>): Promise<Buffer> {
  switch (kind) {
    case 'JPEG':
      return picture.jpeg({ quality: 85 }).toBuffer();
    case 'PNG':
      return picture.png().toBuffer();
    case 'WEBP':
      return picture.webp({ quality: 85 }).toBuffer();
  }
}
