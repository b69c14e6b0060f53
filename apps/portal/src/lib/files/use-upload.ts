import { checkSize, sayRefusal } from '@trellis/domain';
import { useState } from 'react';
import type { MessageKey } from '../../messages/keys.ts';
import { asFailure, type FailureCode } from '../failure.ts';
import { useReread } from '../graphql/use-reread.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { type FileToSend, sendFile } from './send-file.ts';

const SAID: Partial<Record<FailureCode, MessageKey>> = {
  UNREACHABLE: 'ui.error.unreachable',
  UNAVAILABLE: 'ui.error.unavailable',
  RATE_LIMITED: 'ui.error.rateLimited',
};

export interface Upload {
  busy: boolean;
  /** In per cent, while it is under way. */
  percent: number | undefined;
  refused: string | undefined;
  /** Whether it is kept; the screen is read anew then. */
  send: (sent: FileToSend) => Promise<boolean>;
}

/** Sends one file at a time; what was refused may be sent again as it is. */
export function useUpload(): Upload {
  const t = useText();
  const language = useLanguage();
  const reread = useReread();
  const [percent, setPercent] = useState<number>();
  const [refused, setRefused] = useState<string>();
  const send = async (sent: FileToSend) => {
    const sized = checkSize(sent.file.size);
    if (!sized.ok && sent.file.type !== 'image/jpeg') {
      setRefused(sayRefusal(language, sized.refusal));
      return false;
    }
    setPercent(0);
    setRefused(undefined);
    try {
      const answer = await sendFile(sent, (share) => setPercent(Math.round(share * 100)));
      if (!answer.ok) setRefused(answer.message);
      else await reread();
      return answer.ok;
    } catch (error) {
      const { code } = asFailure(error);
      setRefused(t(SAID[code] ?? 'ui.error.text'));
      return false;
    } finally {
      setPercent(undefined);
    }
  };
  return { busy: percent !== undefined, percent, refused, send };
}
