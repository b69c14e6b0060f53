import { createStore, useStore } from '../store.ts';
import { getSession, isSteppedUp } from './session.ts';

interface Question {
  answer: (confirmed: boolean) => void;
}

const question = createStore<Question | undefined>(undefined);

/**
 * Asks for the password unless it was given within the last minutes; true when the signature may go on. The API decides
 * again: this only saves the person a refusal.
 */
export function confirmItIsYou(): Promise<boolean> {
  const session = getSession();
  if (session.state === 'OPEN' && isSteppedUp(session.viewer)) return Promise.resolve(true);
  question.get()?.answer(false);
  return new Promise((resolve) => {
    question.set({
      answer: (confirmed) => {
        question.set(undefined);
        resolve(confirmed);
      },
    });
  });
}

export function useStepUpQuestion(): Question | undefined {
  return useStore(question);
}
