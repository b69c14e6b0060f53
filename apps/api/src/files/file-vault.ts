import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { FileCipher } from './file-cipher.ts';
import type { FileStore } from './file-store.ts';
import type { Prepared } from './picture.ts';

export const FILE_STORE = Symbol('FileStore');

/** Which file of which clinic: bound to everything that is sealed of it. */
export interface FilePlace {
  readonly clinicId: string;
  readonly id: string;
}

export interface Laid {
  readonly storedAs: string;
  readonly sealedKey: Buffer;
  readonly keyId: string;
  readonly hasThumb: boolean;
}

export interface Lying {
  readonly storedAs: string;
  readonly sealedKey: Buffer;
}

export type Part = 'whole' | 'thumb';

/** Lays files into the store sealed, and opens them again. */
@Injectable()
export class FileVault {
  constructor(
    private readonly cipher: FileCipher,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  async lay({ clinicId, id }: FilePlace, { bytes, thumb }: Prepared): Promise<Laid> {
    const storedAs = randomUUID();
    const { key, sealed } = this.cipher.newKey([clinicId, id]);
    await this.store.put(nameOf(storedAs, 'whole'), this.cipher.seal(key, bytes, [clinicId, id, 'whole']));
    if (thumb !== null) {
      await this.store.put(nameOf(storedAs, 'thumb'), this.cipher.seal(key, thumb, [clinicId, id, 'thumb']));
    }
    return { storedAs, sealedKey: sealed, keyId: this.cipher.keyId, hasThumb: thumb !== null };
  }

  /** Throws a `DamagedFile` where it lies there no more as it was laid. */
  async open({ clinicId, id }: FilePlace, { storedAs, sealedKey }: Lying, part: Part): Promise<Buffer> {
    const key = this.cipher.openKey(sealedKey, [clinicId, id]);
    return this.cipher.open(key, await this.store.get(nameOf(storedAs, part)), [clinicId, id, part]);
  }

  async drop(storedAs: string): Promise<void> {
    await Promise.all([this.store.drop(nameOf(storedAs, 'whole')), this.store.drop(nameOf(storedAs, 'thumb'))]);
  }
}

function nameOf(storedAs: string, part: Part): string {
  return part === 'whole' ? storedAs : `${storedAs}-s`;
}
