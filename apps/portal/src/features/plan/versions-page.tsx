import { canRead, localDate } from '@trellis/domain';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useWhyNot } from '../../lib/access/use-why-not.ts';
import { useViewer } from '../../lib/auth/session.ts';
import { editionOf } from '../../lib/edition.ts';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useRolesThatRead } from '../../lib/i18n/role-name.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { useShortcut } from '../../lib/keyboard/shortcuts.ts';
import { useCaller, useFormats } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { ChildName } from '../../ui/child/child-name.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { OutsideTeamState } from '../../ui/feedback/outside-team-state.tsx';
import { EmptyState, NotFoundState, SkeletonBlock } from '../../ui/feedback/states.tsx';
import { SelectField } from '../../ui/fields/text-field.tsx';
import { Identifying, Row } from '../../ui/layout/layout.tsx';
import { Crumbs } from '../../ui/page/crumbs.tsx';
import { Page, PageHeader } from '../../ui/page/page.tsx';
import { pickVersions, signaturesOn, type VersionInList, versionsOf } from './versions/compared.ts';
import { Comparison } from './versions/comparison.tsx';
import { PlanVersions } from './versions/versions.graphql.ts';

const MOST = 100;

/** Any two versions of a plan: what is otherwise from one to the other. */
export function VersionsPage() {
  const { childId } = useParams({ from: '/children/$childId/plan/versions' });
  const t = useText();
  const caller = useCaller();
  const whyNot = useWhyNot();
  const roles = useRolesThatRead('CLINICAL');
  const read = useRead(PlanVersions, { childId, first: MOST });
  return (
    <Answered read={read} page roles={roles} skeleton={<SkeletonBlock height={480} />}>
      {({ child }) =>
        child ? (
          <Page>
            <Crumbs>
              <Link to="/children/$childId" params={{ childId }}>
                <ChildName name={child.name} nameLocal={child.nameLocal} />
              </Link>
              <Link to="/children/$childId/plan" params={{ childId }}>
                {t('plan.title')}
              </Link>
              <span>{t('route.versions')}</span>
            </Crumbs>
            <PageHeader
              title={<ChildName name={child.name} nameLocal={child.nameLocal} full />}
              aside={child.mrn && <Identifying>{child.mrn}</Identifying>}
            />
            {canRead(caller, 'CLINICAL', child.onMyTeam ? 'CARE_TEAM' : 'ANY') ? (
              <Versions versions={versionsOf(child)} />
            ) : (
              <OutsideTeamState whom={whyNot('plan:edit', { onCareTeam: false })} />
            )}
          </Page>
        ) : (
          <NotFoundState page />
        )
      }
    </Answered>
  );
}

function Versions({ versions }: { versions: readonly VersionInList[] }) {
  const t = useText();
  const navigate = useNavigate({ from: '/children/$childId/plan/versions' });
  const { from, to } = pickVersions(versions, useSearch({ from: '/children/$childId/plan/versions' }));
  const go = (search: { from: string | undefined; to: string | undefined }) => void navigate({ search, replace: true });
  const swap = () => go({ from: to?.id, to: from?.id });
  useShortcut('x', 'versions.swap', swap, from !== undefined);
  if (!to || !from) {
    return (
      <EmptyState title={t('versions.one')}>
        <p>{t('versions.oneText')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <Row align="end" gap={4}>
        <VersionField
          label={t('versions.from')}
          versions={versions}
          value={from.id}
          onPick={(id) => go({ from: id, to: to.id })}
        />
        <VersionField
          label={t('versions.to')}
          versions={versions}
          value={to.id}
          onPick={(id) => go({ from: from.id, to: id })}
        />
        <Button keys="x" onClick={swap}>
          {t('versions.swap')}
        </Button>
      </Row>
      <Comparison from={from} to={to} />
    </>
  );
}

interface VersionFieldProps {
  label: string;
  versions: readonly VersionInList[];
  value: string;
  onPick: (id: string) => void;
}

/** A version by its number, where it stands, since when, and how many signed it. */
function VersionField({ label, versions, value, onPick }: VersionFieldProps) {
  const t = useText();
  const word = useWord();
  const formats = useFormats();
  const { timeZone } = useViewer().clinic;
  return (
    <SelectField label={label} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
      {versions.map((version) => {
        const at = version.inForceFrom ?? version.sentAt ?? version.createdAt;
        const signed = signaturesOn(version);
        return (
          <option key={version.id} value={version.id}>
            {[
              editionOf(version),
              word(`versionState.${version.state}`),
              at && formats.day(localDate(at, timeZone)),
              signed > 0 && t('versions.signed', { count: signed }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </option>
        );
      })}
    </SelectField>
  );
}
