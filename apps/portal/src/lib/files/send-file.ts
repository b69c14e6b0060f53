import type { FilePurpose } from '@trellis/domain';
import { askServer } from '../ask-server.ts';
import { isRecord } from '../auth/viewer.ts';
import { failureOf } from '../graphql/read-answer.ts';
import { type Answer, Unreachable } from '../http.ts';
import { shrinkPhoto } from './shrink-photo.ts';

/** What is said of a file beside its bytes. */
export interface FileWords {
  readonly childId: string;
  readonly purpose: FilePurpose;
  readonly caption?: string;
  readonly consent?: { readonly guardianId: string; readonly givenOn: string };
  readonly agreementId?: string;
}

export interface FileToSend {
  /** Made once for a file, so that sending it again keeps it once. */
  readonly id: string;
  readonly file: File;
  readonly words: FileWords;
}

/** The server takes no longer for a request. */
const WAIT_MS = 35_000;

/** Sends a file and tells how much of it is there. Why a rule refused it, in words; a `Failure` where nobody answered. */
export async function sendFile(
  { id, file, words }: FileToSend,
  onProgress: (share: number) => void,
): Promise<{ ok: true } | { ok: false; message: string }> {
  const bytes = await shrinkPhoto(file);
  return askServer(async () => {
    const answer = await put(`/files/${id}`, bytes, words, onProgress);
    if (answer.status === 200) return { ok: true };
    const { body } = answer;
    if (isRecord(body) && body['code'] === 'RULE_REFUSED') return { ok: false, message: String(body['message']) };
    throw failureOf(answer);
  });
}

/** By the older way of asking, the only one that tells how far it is. */
function put(path: string, bytes: Blob, words: FileWords, onProgress: (share: number) => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', path);
    request.timeout = WAIT_MS;
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-trellis-portal', '1');
    request.setRequestHeader('x-trellis-file', encodeURIComponent(JSON.stringify(words)));
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    const lost = () => reject(new Unreachable(`No answer from ${path}`));
    request.addEventListener('error', lost);
    request.addEventListener('timeout', lost);
    request.addEventListener('load', () => resolve({ status: request.status, body: parsed(request.responseText) }));
    request.send(bytes);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
