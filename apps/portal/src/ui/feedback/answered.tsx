import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Failure } from '../../lib/failure.ts';
import { ErrorState, ForbiddenState, LoadingSkeleton, NotFoundState } from './states.tsx';

interface AnsweredProps<Data> {
  read: UseQueryResult<Data, Failure>;
  /** The shape of what will come; a few bars where it is left out. */
  skeleton?: ReactNode;
  /** Roles that may see this, ready to read, for when the reader may not. */
  roles?: string;
  /** The whole screen hangs on this read: whatever is drawn instead of it then has the screen's heading. */
  page?: boolean;
  children: (data: Data) => ReactNode;
}

/**
 * Draws a read in whichever state it is in: waiting, refused, not there, broken, or answered. What was answered before
 * stays up when a later read fails; the bar on top says that the server is lost.
 */
export function Answered<Data>({ read, skeleton, roles, page, children }: AnsweredProps<Data>) {
  const code = read.error?.code;
  if (code === 'FORBIDDEN') return <ForbiddenState roles={roles} page={page} />;
  if (code === 'NOT_FOUND') return <NotFoundState page={page} />;
  if (read.data !== undefined) return children(read.data);
  if (read.error && code !== 'UNAUTHENTICATED') {
    return <ErrorState failure={read.error} page={page} onRetry={() => void read.refetch()} />;
  }
  return <LoadingSkeleton>{skeleton}</LoadingSkeleton>;
}
