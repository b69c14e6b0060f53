import { Notice } from './notice.tsx';

/** Why something was not done, spoken at once to those who listen. Nothing where nothing was refused. */
export function Refused({ children }: { children: string | undefined }) {
  if (children === undefined) return null;
  return (
    <Notice tone="care" live>
      {children}
    </Notice>
  );
}
