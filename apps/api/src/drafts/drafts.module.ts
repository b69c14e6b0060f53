import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config/config.ts';
import { deriveKey } from '../platform/config/derive-key.ts';
import { DiscardDraftText } from './discard-draft-text.ts';
import { DraftCipher } from './draft-cipher.ts';
import { DraftStore } from './draft.store.ts';
import { DraftsResolver } from './drafts.resolver.ts';
import { SaveDraft } from './save-draft.ts';

@Module({
  providers: [
    {
      provide: DraftCipher,
      useFactory: (config: Config) => new DraftCipher(deriveKey(config.secret, 'drafts')),
      inject: [CONFIG],
    },
    DraftStore,
    SaveDraft,
    DiscardDraftText,
    DraftsResolver,
  ],
})
export class DraftsModule {}
