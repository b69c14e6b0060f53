import { createContext, use, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

const CrumbSlot = createContext<HTMLElement | null>(null);

/** The shell gives the place in its top bar; a page says what stands there. */
export const CrumbSlotProvider = CrumbSlot.Provider;

/** The way to this page, drawn in the top bar: links to what lies above, the page itself last and without a link. */
export function Crumbs({ children }: { children: ReactNode }) {
  const slot = use(CrumbSlot);
  return slot && createPortal(children, slot);
}
