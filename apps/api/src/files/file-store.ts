import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DamagedFile } from './file-cipher.ts';

/** Where sealed bytes lie, by names of chance. It knows neither keys nor children. */
export interface FileStore {
  put(name: string, sealed: Buffer): Promise<void>;
  /** A `DamagedFile` where nothing lies under the name. */
  get(name: string): Promise<Buffer>;
  /** What is not there is gone already. */
  drop(name: string): Promise<void>;
}

/** On disk: a folder of the installation's own, readable by its user alone, split by the first letters of the names. */
export class DiskFileStore implements FileStore {
  constructor(private readonly folder: string) {}

  /** Whole or not at all: written beside its place, to the disk itself, and then put there. */
  async put(name: string, sealed: Buffer): Promise<void> {
    const path = this.pathOf(name);
    await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
    const half = `${path}.part`;
    const file = await open(half, 'wx', 0o600);
    try {
      await file.writeFile(sealed);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(half, path);
  }

  async get(name: string): Promise<Buffer> {
    try {
      return await readFile(this.pathOf(name));
    } catch (cause) {
      if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') {
        throw new DamagedFile('A sealed file is missing', { cause });
      }
      throw cause;
    }
  }

  async drop(name: string): Promise<void> {
    await rm(this.pathOf(name), { force: true });
  }

  private pathOf(name: string): string {
    return join(this.folder, name.slice(0, 2), name);
  }
}
