import { Link, useParams } from '@tanstack/react-router';
import { editionOf } from '../../../lib/edition.ts';
import { useRead } from '../../../lib/graphql/use-operation.ts';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { EmptyState, NotFoundState, SkeletonBlock } from '../../../ui/feedback/states.tsx';
import { Section } from '../../../ui/page/page.tsx';
import { ClassBadge } from '../changes/class-badge.tsx';
import { byTopic, type Difference, signaturesOn, type VersionInList } from './compared.ts';
import styles from './comparison.module.css';
import { CompareVersions } from './versions.graphql.ts';

interface ComparisonProps {
  from: VersionInList;
  to: VersionInList;
}

/** What is otherwise from one version to another: sentences first, for whoever reads; fields below, for whoever checks. */
export function Comparison({ from, to }: ComparisonProps) {
  const t = useText();
  const read = useRead(CompareVersions, { from: from.id, to: to.id });
  return (
    <Answered read={read} skeleton={<SkeletonBlock height={320} />}>
      {({ carePlanVersion }) => {
        const differences = carePlanVersion?.changesSince;
        if (!differences) return <NotFoundState />;
        if (differences.length === 0) {
          return (
            <EmptyState title={t('versions.same')}>
              <p>{t('versions.sameText')}</p>
            </EmptyState>
          );
        }
        return (
          <>
            <Sentences differences={differences} />
            <Fields from={from} to={to} differences={differences} />
          </>
        );
      }}
    </Answered>
  );
}

function Sentences({ differences }: { differences: readonly Difference[] }) {
  const t = useText();
  const say = useLocalised();
  return (
    <Section
      title={t('plan.change.title')}
      actions={<small>{t('plan.changes.count', { count: differences.length })}</small>}
    >
      <div className={styles.topics}>
        {byTopic(differences, ({ about }) => say(about) || t('versions.wholePlan')).map(([topic, said]) => (
          <article key={topic} className={styles.topic}>
            <h3 translate="no" data-identifying>
              {topic}
            </h3>
            <ul>
              {said.map((difference) => (
                <li key={difference.path}>
                  <ClassBadge change={difference} />
                  <span translate="no" data-identifying>
                    {say(difference.message)}
                  </span>
                </li>
              ))}
            </ul>
          </article>
        ))}
      </div>
    </Section>
  );
}

function Fields({ from, to, differences }: ComparisonProps & { differences: readonly Difference[] }) {
  const t = useText();
  const say = useLocalised();
  return (
    <Section title={t('versions.fields')}>
      <div className={styles.frame}>
        <table className={styles.table}>
          <caption>{t('versions.fields')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('versions.field')}</th>
              <VersionHead version={from} />
              <VersionHead version={to} />
            </tr>
          </thead>
          <tbody>
            {differences.map((difference) => (
              <tr key={difference.path}>
                <th scope="row">
                  <small translate="no" data-identifying>
                    {say(difference.about) || t('versions.wholePlan')}
                  </small>
                  {difference.fieldName && say(difference.fieldName)}
                </th>
                {difference.saidBefore && difference.saidAfter ? (
                  <>
                    <Value>{say(difference.saidBefore)}</Value>
                    <Value>{say(difference.saidAfter)}</Value>
                  </>
                ) : (
                  <td colSpan={2} translate="no" data-identifying>
                    {say(difference.message)}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function Value({ children }: { children: string }) {
  const t = useText();
  return (
    <td translate="no" data-identifying>
      {children || <span className={styles.open}>{t('versions.leftOpen')}</span>}
    </td>
  );
}

/** Which version a column is, whether what it says was signed, and the way to its text and to who signed it. */
function VersionHead({ version }: { version: VersionInList }) {
  const t = useText();
  const { childId } = useParams({ from: '/children/$childId/plan/versions' });
  const signed = signaturesOn(version);
  return (
    <th scope="col">
      {t('plan.numbered', { number: editionOf(version) })}
      <small>{signed > 0 ? t('versions.signed', { count: signed }) : t('versions.unsigned')}</small>
      {version.shortCode && <code translate="no">{version.shortCode}</code>}
      {version.state !== 'DRAFT' && (
        <Link
          className={styles.read}
          to="/children/$childId/plan/$versionId"
          params={{ childId, versionId: version.id }}
          aria-label={t('versions.readOf', { number: editionOf(version) })}
        >
          {t('versions.read')}
        </Link>
      )}
    </th>
  );
}
