import type { ErrorComponentProps } from '@tanstack/react-router';
import { asFailure } from '../../lib/failure.ts';
import { ErrorState } from '../../ui/feedback/states.tsx';

/** A screen that broke while it was drawn. The rail and everything else go on working. */
export function ErrorScreen({ error, reset }: ErrorComponentProps) {
  return <ErrorState failure={asFailure(error)} page onRetry={reset} />;
}
