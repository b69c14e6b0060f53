import { useRef } from 'react';
import { newId } from '../../../lib/new-id.ts';

/** One id for one request: the same request sent again, after a cut, is the same act; another request is another. */
export function useActId(): (request: object) => string {
  const last = useRef({ request: '', id: '' });
  return (request) => {
    const text = JSON.stringify(request);
    if (last.current.request !== text) last.current = { request: text, id: newId() };
    return last.current.id;
  };
}
