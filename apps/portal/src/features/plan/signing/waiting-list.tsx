import { Link } from '@tanstack/react-router';
import { useRead } from '../../../lib/graphql/use-operation.ts';
import { useRowKeys } from '../../../lib/keyboard/use-row-keys.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { ChildName } from '../../../ui/child/child-name.tsx';
import { Card, Stack } from '../../../ui/layout/layout.tsx';
import { DisciplineMark } from '../../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import { editionOf } from '../../../lib/edition.ts';
import styles from '../plan.module.css';
import { WaitingSignatures } from './signing.graphql.ts';

/** The longest list one works through at a sitting. */
const MOST = 30;

/** What else waits for this person to be signed. J and K walk it, Enter opens. */
export function WaitingList({ current }: { current: string }) {
  const t = useText();
  const discipline = useDiscipline();
  const list = useRowKeys<HTMLUListElement>();
  const { data } = useRead(WaitingSignatures, { first: MOST });
  const needs = data?.needsMe?.edges.map(({ node }) => node) ?? [];
  if (needs.length === 0) return null;
  return (
    <Card label={t('sign.waiting')}>
      <Stack gap={2}>
        <h2>{t('sign.waiting')}</h2>
        <ul ref={list} className={styles.waiting}>
          {needs.map(({ id, kind, child, planVersion, discipline: code }) =>
            child && planVersion ? (
              <li key={id}>
                <Link
                  data-row
                  to="/children/$childId/plan/$versionId"
                  params={{ childId: child.id, versionId: planVersion.id }}
                  aria-current={planVersion.id === current ? 'page' : undefined}
                >
                  <ChildName name={child.name} nameLocal={child.nameLocal} /> {editionOf(planVersion)}{' '}
                  {code ? (
                    <DisciplineMark discipline={discipline(code)} />
                  ) : (
                    kind === 'GUARDIAN_AGREEMENT' && <small className={styles.small}>{t('plan.party.family')}</small>
                  )}
                </Link>
              </li>
            ) : null,
          )}
        </ul>
      </Stack>
    </Card>
  );
}
