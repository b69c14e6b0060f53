import { useQueryClient } from '@tanstack/react-query';
import { IDLE_MINUTES } from '@trellis/domain';
import { useEffect } from 'react';
import { useMayAsk } from '../../lib/access/use-may-ask.ts';
import { isUnproved, lock, onLock, useViewer } from '../../lib/auth/session.ts';
import { lastAnswerAt, useConnection } from '../../lib/connection/connection.ts';
import { UNATTENDED_AFTER_MS, useAttended, usePollWhileAttended } from '../../lib/graphql/poll-while-attended.ts';
import { keepReads } from '../../lib/offline/keep-reads.ts';
import { lookForOwnPack, useOwnPack } from '../../lib/offline/own-pack.ts';
import { endPack, renewPack } from '../../lib/offline/pack.ts';
import { useToday } from '../../lib/workplace/workplace.ts';
import { prepareCaseload } from './prepare-caseload.ts';

const PREPARED_EVERY_MS = 10 * 60_000;
/** The least a sign-in lasts without a request: one that ends sooner was ended by somebody. */
const IDLE_MS = IDLE_MINUTES * 60_000;
/** Without a network no server ends the session of somebody who walked away. Counted from when that is noticed. */
const LOCKED_AFTER_MS = IDLE_MS - UNATTENDED_AFTER_MS;

/** Fills and empties this person's pack, and draws nothing. */
export function OfflineKeeper() {
  const viewer = useViewer();
  const staffId = viewer.staff.id;
  const { reach } = useConnection();
  const isAttended = useAttended();
  const hasPack = useOwnPack();
  useEffect(() => void lookForOwnPack(staffId), [staffId]);
  useEffect(() => {
    if (reach === 'REACHED' || isAttended) return undefined;
    const timer = setTimeout(lock, LOCKED_AFTER_MS);
    return () => clearTimeout(timer);
  }, [reach, isAttended]);
  useEffect(
    () =>
      onLock(({ staff, absoluteExpiresAt }) => {
        const endedEarly = Date.now() < Date.parse(absoluteExpiresAt) && Date.now() < lastAnswerAt() + IDLE_MS;
        if (endedEarly && reach === 'REACHED') void endPack(staff.id).then(() => lookForOwnPack(staff.id));
      }),
    [reach],
  );
  return hasPack ? <Filling staffId={staffId} /> : null;
}

function Filling({ staffId }: { staffId: string }) {
  const client = useQueryClient();
  const viewer = useViewer();
  const today = useToday();
  const mayAsk = useMayAsk();
  const every = usePollWhileAttended(PREPARED_EVERY_MS);
  useEffect(() => keepReads(client, staffId), [client, staffId]);
  useEffect(() => {
    if (every === false) return undefined;
    const prepare = async () => {
      if (isUnproved()) return;
      await renewPack(viewer);
      await prepareCaseload(client, today, mayAsk);
    };
    // What was read stays; the rest is read the next time.
    const start = () => void prepare().catch(() => undefined);
    start();
    const timer = setInterval(start, every);
    return () => clearInterval(timer);
  }, [client, viewer, today, mayAsk, every]);
  return null;
}
