import { useNavigate } from '@tanstack/react-router';
import { useWhyNot } from '../../lib/access/use-why-not.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useShortcut } from '../../lib/keyboard/shortcuts.ts';
import { Button, ButtonLink } from '../../ui/actions/button.tsx';
import { useReads, type Child } from './child-head.ts';
import { EmergencyCard } from './emergency/card.tsx';

/** What one comes to a chart to do. Recording and review wait for a plan; what is not this person's is not offered. */
export function ChartActions({ child }: { child: Child }) {
  const t = useText();
  const navigate = useNavigate();
  const params = { childId: child.id };
  const clinical = useReads(child)('CLINICAL');
  const whyNot = useWhyNot();
  const subject = { onCareTeam: child.onMyTeam === true };
  const refused = whyNot('observation:record', subject);
  const mayBook = whyNot('appointment:book', subject) === undefined;
  const underWay = clinical && child.plan?.state === 'ACTIVE';
  useShortcut(
    'r',
    'shortcut.record',
    () => void navigate({ to: '/children/$childId/record', params }),
    underWay && refused === undefined,
  );
  const book = { childId: child.id };
  useShortcut(
    'b',
    'shortcut.book',
    () => void navigate({ to: '.', search: (before) => ({ ...before, book }) }),
    mayBook,
  );
  useShortcut('p', 'chart.openPlan', () => void navigate({ to: '/children/$childId/plan', params }), clinical);
  return (
    <>
      <EmergencyCard child={child} />
      {mayBook && (
        <ButtonLink to="." search={(before) => ({ ...before, book })} keys="b">
          {t('shortcut.book')}
        </ButtonLink>
      )}
      {clinical && (
        <ButtonLink to="/children/$childId/plan" params={params} keys="p">
          {t('route.plan')}
        </ButtonLink>
      )}
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
