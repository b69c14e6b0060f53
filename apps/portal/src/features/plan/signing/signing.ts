import type { Language, Register } from '@trellis/domain';
import type { ResultOf } from '../../../graphql/graphql.ts';
import type { SignVersion } from './signing.graphql.ts';

/** A version as its reader is shown it. */
export type SignedVersion = NonNullable<ResultOf<typeof SignVersion>['carePlanVersion']>;

export interface SigningProps {
  version: SignedVersion;
  language: Language;
  register: Register;
  /** What stands on the screen is not what would be signed: it changed, or is on its way. */
  disabled: boolean;
}

/** What the signer had on the screen when they signed. */
export function shownTo({ version, language, register }: Omit<SigningProps, 'disabled'>) {
  return {
    versionId: version.id,
    contentHash: version.contentHash ?? '',
    language,
    register,
    templateVersion: version.rendered?.templateVersion ?? '',
    renderedHash: version.rendered?.hash ?? '',
  };
}
