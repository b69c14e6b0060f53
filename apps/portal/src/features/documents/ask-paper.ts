import { PDF_LIMITS, type DocumentWish } from '@trellis/domain';
import { askServer } from '../../lib/ask-server.ts';
import { isRecord } from '../../lib/auth/viewer.ts';
import { failureOf } from '../../lib/graphql/read-answer.ts';
import { postForFile, type FileAnswer } from '../../lib/http.ts';

export interface PaperWish extends DocumentWish {
  readonly versionId: string;
}

/** Why there is no PDF although the paper itself may be read. */
export const PDF_REFUSALS = ['TOO_BUSY', 'PDF_TOOK_TOO_LONG', 'NO_PDF_HERE'] as const;
export type PdfRefusal = (typeof PDF_REFUSALS)[number];
export type PdfAnswer = { ok: true; file: Blob; name: string } | { ok: false; why: PdfRefusal };

/** The server gives up before we do, and says why. */
const WAIT_MS = (PDF_LIMITS.seconds + 5) * 1000;

function ask(wish: PaperWish, format: 'HTML' | 'PDF', signal?: AbortSignal): Promise<FileAnswer> {
  return postForFile('/documents/plan', { ...wish, format }, WAIT_MS, signal);
}

/** The page a paper is printed from. Rejects with a `Failure`. */
export async function readPaper(wish: PaperWish, signal: AbortSignal): Promise<string> {
  return askServer(async () => {
    const answer = await ask(wish, 'HTML', signal);
    if (!('file' in answer)) throw failureOf(answer);
    return answer.file.text();
  });
}

/** The paper as a PDF, or why this server has none just now. Rejects with a `Failure` where it may not be read at all. */
export async function makePdf(wish: PaperWish): Promise<PdfAnswer> {
  return askServer(async () => {
    const answer = await ask(wish, 'PDF');
    if ('file' in answer) return { ok: true, ...answer };
    const { body } = answer;
    const why = PDF_REFUSALS.find((code) => isRecord(body) && body['code'] === code);
    if (why === undefined) throw failureOf(answer);
    return { ok: false, why };
  });
}
