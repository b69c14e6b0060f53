import { FILE_LIMITS } from '@trellis/domain';

/** Under this a photo is sent as it is; the server draws it anew all the same. */
const SMALL_ENOUGH = 600_000;

/**
 * A photo drawn anew at the size that is kept: it is sent sooner, and where it was taken never leaves the telephone. What
 * the browser cannot draw is sent as it is, for the server to judge.
 */
export async function shrinkPhoto(file: File): Promise<Blob> {
  if (file.type !== 'image/jpeg' || file.size <= SMALL_ENOUGH) return file;
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return file;
  const scale = Math.min(1, FILE_LIMITS.pictureSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85));
  return drawn ?? file;
}
