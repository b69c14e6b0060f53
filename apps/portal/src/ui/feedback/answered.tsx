import type { UseQueryResult } from '@tanstack/react-query';
import { createContext, useContext, type ReactNode } from 'react';
import type { Failure } from '../../lib/failure.ts';
import { AsOf } from './as-of.tsx';
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

/** Whether something around it says already when what stands here was read. */
const StampedContext = createContext(false);

/**
 * Draws a read in whichever state it is in: waiting, refused, not there, broken, or answered. What was answered before
 * stays up when a later read fails: the bar on top says that the server is lost, and a line when this was read.
 */
export function Answered<Data>({ read, skeleton, roles, page, children }: AnsweredProps<Data>) {
  const isStamped = useContext(StampedContext);
  const code = read.error?.code;
  if (code === 'FORBIDDEN') return <ForbiddenState roles={roles} page={page} />;
  if (code === 'NOT_FOUND') return <NotFoundState page={page} />;
  if (read.data !== undefined) {
    return (
      <StampedContext value>
        {!isStamped && <AsOf at={read.dataUpdatedAt} />}
        {children(read.data)}
      </StampedContext>
    );
  }
  if (read.error && code !== 'UNAUTHENTICATED') {
    return <ErrorState failure={read.error} page={page} onRetry={() => void read.refetch()} />;
  }
  return <LoadingSkeleton>{skeleton}</LoadingSkeleton>;
}
