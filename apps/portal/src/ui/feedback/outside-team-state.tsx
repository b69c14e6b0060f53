import { useText } from '../../lib/i18n/use-text.ts';
import { EmptyState } from './states.tsx';

/** A part of the record that is for the child's care team: who it is open to, and whom to ask. `whom` is ready to read. */
export function OutsideTeamState({ whom }: { whom: string | undefined }) {
  const t = useText();
  return (
    <EmptyState title={t('ui.outside.title')}>
      <p>{whom ?? t('ui.forbidden.text')}</p>
    </EmptyState>
  );
}
