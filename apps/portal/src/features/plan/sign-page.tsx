import { LANGUAGES, type Language, REGISTERS, type Register } from '@trellis/domain';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { ResultOf } from '../../graphql/graphql.ts';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useLanguage, useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { Button } from '../../ui/actions/button.tsx';
import { ChildName } from '../../ui/child/child-name.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { NotFoundState } from '../../ui/feedback/states.tsx';
import { Segmented } from '../../ui/fields/choices.tsx';
import { Card, Row, Stack } from '../../ui/layout/layout.tsx';
import { Crumbs } from '../../ui/page/crumbs.tsx';
import { Page, PageHeader } from '../../ui/page/page.tsx';
import { ChangeList } from './change-list.tsx';
import { GuardianForm } from './guardian-form.tsx';
import { OwnSignature } from './own-signature.tsx';
import { PartiesCard } from './parties-card.tsx';
import { versionName } from './plan-content.ts';
import { SignVersion } from './plan.graphql.ts';
import styles from './plan.module.css';

export type SignedVersion = NonNullable<ResultOf<typeof SignVersion>['carePlanVersion']>;

/** The very text of a version, in the language and voice its reader wants, and the place to sign it. */
export function SignPage() {
  const t = useText();
  const word = useWord();
  const { childId, versionId } = useParams({ from: '/children/$childId/plan/$versionId' });
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [register, setRegister] = useState<Register>('CLINICAL');
  const read = useRead(SignVersion, { id: versionId, language, register });
  return (
    <Answered read={read}>
      {({ carePlanVersion: version }) => {
        const child = version?.plan?.child;
        if (!version || !child) return <NotFoundState />;
        return (
          <Page>
            <Crumbs>
              <Link to="/children/$childId" params={{ childId }}>
                <ChildName name={child.name} nameLocal={child.nameLocal} />
              </Link>
              <Link to="/children/$childId/plan" params={{ childId }}>
                {t('plan.title')}
              </Link>
              <span>{t('sign.title')}</span>
            </Crumbs>
            <PageHeader
              sticky
              title={<ChildName name={child.name} nameLocal={child.nameLocal} full />}
              aside={[t('plan.title'), versionName(version)].join(' ')}
              below={version.shortCode && <code>{t('sign.code', { code: version.shortCode })}</code>}
              actions={<Button onClick={() => window.print()}>{t('sign.print')}</Button>}
            />
            <div className={styles.layout}>
              <div className={styles.main}>
                <Row>
                  <Segmented
                    label={t('sign.language')}
                    value={language}
                    onChange={setLanguage}
                    choices={LANGUAGES.map((value) => ({ value, label: word(`language.${value}`) }))}
                  />
                  <Segmented
                    label={t('sign.register')}
                    value={register}
                    onChange={setRegister}
                    choices={REGISTERS.map((value) => ({ value, label: word(`register.${value}`) }))}
                  />
                </Row>
                <Card label={t('sign.text')}>
                  <pre className={styles.document} lang={language} translate="no" data-identifying>
                    {version.rendered?.text}
                  </pre>
                </Card>
              </div>
              <div className={styles.side}>
                <PartiesCard version={version} />
                <Card label={t('sign.changes')}>
                  <Stack gap={2}>
                    <h2>{t('sign.changes')}</h2>
                    <ChangeList changes={version.changes ?? []} />
                  </Stack>
                </Card>
                <OwnSignature version={version} language={language} register={register} />
                <GuardianForm version={version} language={language} register={register} />
              </div>
            </div>
          </Page>
        );
      }}
    </Answered>
  );
}
