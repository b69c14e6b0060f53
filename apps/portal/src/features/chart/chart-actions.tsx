import { useNavigate } from '@tanstack/react-router';
import { useWhyNot } from '../../lib/access/use-why-not.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useShortcut } from '../../lib/keyboard/shortcuts.ts';
import { Button, ButtonLink } from '../../ui/actions/button.tsx';

interface ChartActionsProps {
  childId: string;
  onMyTeam: boolean;
  /** Something is being worked on: there is a plan to record for and to review. */
  underWay: boolean;
}

/** What one comes to a chart to do. Recording is greyed for whom it is not, with the reason. */
export function ChartActions({ childId, onMyTeam, underWay }: ChartActionsProps) {
  const t = useText();
  const navigate = useNavigate();
  const params = { childId };
  const refused = useWhyNot()('observation:record', { onCareTeam: onMyTeam });
  const open = underWay && refused === undefined;
  useShortcut('r', 'shortcut.record', () => void navigate({ to: '/children/$childId/record', params }), open);
  return (
    <>
      <ButtonLink to="/children/$childId/plan" params={params}>
        {t('route.plan')}
      </ButtonLink>
      {underWay && (
        <ButtonLink to="/children/$childId/review" params={params}>
          {t('route.review')}
        </ButtonLink>
      )}
      {underWay &&
        (refused === undefined ? (
          <ButtonLink to="/children/$childId/record" params={params} variant="primary" keys="r">
            {t('route.record')}
          </ButtonLink>
        ) : (
          <Button variant="primary" disabled title={refused}>
            {t('route.record')}
          </Button>
        ))}
    </>
  );
}
