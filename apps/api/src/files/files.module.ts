import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { ChildRowsStore } from '../children/child-rows.store.ts';
import { ChildStore } from '../children/child.store.ts';
import { CONFIG, type Config } from '../platform/config/config.ts';
import { deriveKey } from '../platform/config/derive-key.ts';
import { FileCipher } from './file-cipher.ts';
import { FileRows } from './file.rows.ts';
import { DiskFileStore } from './file-store.ts';
import { FILE_STORE, FileVault } from './file-vault.ts';
import { FilesController } from './files.controller.ts';
import { FilesResolver } from './files.resolver.ts';
import { KeepFile } from './keep-file.ts';
import { OpenFile } from './open-file.ts';
import { RemoveFile } from './remove-file.ts';

/** Files of a child: their bytes sealed in the store, what is known of them in the record. */
@Module({
  controllers: [FilesController],
  providers: [
    {
      provide: FileCipher,
      useFactory: ({ secret }: Config) => new FileCipher(deriveKey(secret, 'files')),
      inject: [CONFIG],
    },
    {
      provide: FILE_STORE,
      useFactory: ({ home }: Config) => new DiskFileStore(join(home, 'files')),
      inject: [CONFIG],
    },
    ChildStore,
    ChildRowsStore,
    FileRows,
    FileVault,
    KeepFile,
    OpenFile,
    RemoveFile,
    FilesResolver,
  ],
})
export class FilesModule {}
