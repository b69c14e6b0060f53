import { request } from 'node:http';

/**
 * A sign-in of which the server has the head and half of the body: in flight in every sense until `finish`. Each has a
 * connection of its own.
 */
export async function halfSentSignIn(address: string, who: { email: string; password: string }) {
  const body = JSON.stringify(who);
  const half = Math.floor(body.length / 2);
  const outgoing = request(`${address}/auth/sign-in`, {
    method: 'POST',
    agent: false,
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-trellis-portal': '1',
    },
  });
  const status = new Promise<number | undefined>((answered, failed) => {
    outgoing.once('error', failed).once('response', (response) => {
      response.resume().once('end', () => answered(response.statusCode));
    });
  });
  status.catch(() => undefined);
  await new Promise<void>((sent) => outgoing.write(body.slice(0, half), () => sent()));
  return {
    finish: async (): Promise<number | undefined> => {
      outgoing.end(body.slice(half));
      return await status;
    },
  };
}
