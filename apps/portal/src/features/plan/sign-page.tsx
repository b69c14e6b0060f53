import { LANGUAGES, type Language, REGISTERS, type Register } from '@trellis/domain';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { usePollWhileAttended } from '../../lib/graphql/poll-while-attended.ts';
import { readOptions } from '../../lib/graphql/use-operation.ts';
import { useLiveChild } from '../../lib/live/use-live-child.ts';
import { useShortcut } from '../../lib/keyboard/shortcuts.ts';
import { useLanguage, useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { Button } from '../../ui/actions/button.tsx';
import { ChildName } from '../../ui/child/child-name.tsx';
import { HereNow } from '../../ui/child/here-now.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { NotFoundState } from '../../ui/feedback/states.tsx';
import { Segmented } from '../../ui/fields/choices.tsx';
import { Card, Identifying, Row, Stack } from '../../ui/layout/layout.tsx';
import { Crumbs } from '../../ui/page/crumbs.tsx';
import { Page, PageHeader } from '../../ui/page/page.tsx';
import { editionOf } from '../../lib/edition.ts';
import { ChangeList } from './changes/list.tsx';
import styles from './plan.module.css';
import { ChangedMeanwhile } from './signing/changed-meanwhile.tsx';
import { ChildsWordsForm } from './signing/childs-words-form.tsx';
import { CoSignature } from './signing/co-signature.tsx';
import { GuardianForm } from './signing/guardian-form.tsx';
import { OwnSignature } from './signing/own-signature.tsx';
import { PaperSeal } from './signing/paper-seal.tsx';
import { PartiesCard } from './signing/parties-card.tsx';
import { PlanText } from './signing/plan-text.tsx';
import { SignedBy } from './signing/signed-by.tsx';
import { SignVersion } from './signing/signing.graphql.ts';
import type { SignedVersion } from './signing/signing.ts';
import { WaitingList } from './signing/waiting-list.tsx';

/** How soon a reader learns without news that what they read is no longer what stands there. */
const STILL_THE_SAME_MS = 5_000;

/** The very text of a version, in the language and voice its reader wants, and the place to sign it. */
export function SignPage() {
  const { versionId } = useParams({ from: '/children/$childId/plan/$versionId' });
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [register, setRegister] = useState<Register>('CLINICAL');
  const every = usePollWhileAttended(STILL_THE_SAME_MS);
  const read = useQuery({
    ...readOptions(SignVersion, { id: versionId, language, register }),
    refetchInterval: ({ state }) => mayStillChange(state.data?.carePlanVersion) && every,
    placeholderData: (before) => (before?.carePlanVersion?.id === versionId ? before : undefined),
  });
  useLiveChild(read.data?.carePlanVersion?.plan?.child?.id, 'SIGNING');
  return (
    <Answered read={read} page>
      {({ carePlanVersion }) =>
        carePlanVersion?.plan?.child ? (
          <SignSheet
            key={carePlanVersion.id}
            version={carePlanVersion}
            child={carePlanVersion.plan.child}
            isReading={read.isPlaceholderData}
            language={language}
            onLanguage={setLanguage}
            register={register}
            onRegister={setRegister}
          />
        ) : (
          <NotFoundState page />
        )
      }
    </Answered>
  );
}

/**
 * Whether what is read may become something else: a version on its way, or one in force that somebody has still to
 * sign, which a safety change may take the place of. What was in force once, or thrown away, stands as it is.
 */
function mayStillChange(version: Pick<SignedVersion, 'state' | 'parties'> | null | undefined): boolean {
  if (version?.state === 'IN_FORCE') return version.parties?.some(({ asked }) => asked) === true;
  return version?.state === 'DRAFT' || version?.state === 'SENT';
}

interface SignSheetProps {
  version: SignedVersion;
  child: NonNullable<NonNullable<SignedVersion['plan']>['child']>;
  /** Another language or voice is on its way; what stands there is not what would be signed. */
  isReading: boolean;
  language: Language;
  onLanguage: (language: Language) => void;
  register: Register;
  onRegister: (register: Register) => void;
}

function SignSheet({ version, child, isReading, language, onLanguage, register, onRegister }: SignSheetProps) {
  const t = useText();
  const word = useWord();
  const changes = useRef<HTMLDivElement>(null);
  const [read, setRead] = useState({ hash: version.contentHash, texts: new Map<string, string>() });
  const isAsRead = version.contentHash === read.hash;
  // A draft has no hash: it was taken back, and is read again once it is sent.
  const hasChanged = !isAsRead && version.contentHash !== null;
  const voice = `${language} ${register}`;
  const text = version.rendered?.text ?? '';
  useEffect(() => {
    if (isAsRead && !isReading) read.texts.set(voice, text);
  }, [isAsRead, isReading, read, voice, text]);
  useShortcut('d', 'plan.change.title', () => {
    changes.current?.scrollIntoView({ block: 'center' });
    changes.current?.focus();
  });
  const signing = { version, language, register, disabled: hasChanged || isReading };
  return (
    <Page>
      <Crumbs>
        <Link to="/children/$childId" params={{ childId: child.id }}>
          <ChildName name={child.name} nameLocal={child.nameLocal} />
        </Link>
        <Link to="/children/$childId/plan" params={{ childId: child.id }}>
          {t('plan.title')}
        </Link>
        <span>{t('sign.title')}</span>
      </Crumbs>
      <PageHeader
        sticky
        title={<ChildName name={child.name} nameLocal={child.nameLocal} full />}
        aside={
          <>
            {child.mrn && <Identifying>{`${child.mrn} · `}</Identifying>}
            {t('plan.title')} {editionOf(version)}
          </>
        }
        below={
          <>
            {version.shortCode && <span translate="no">{t('sign.code', { code: version.shortCode })}</span>}
            <HereNow here={child.here} />
          </>
        }
        actions={<Button onClick={() => window.print()}>{t('sign.print')}</Button>}
      />
      <div className={styles.layout}>
        <div className={styles.main}>
          {version.state !== 'SENT' && version.state !== 'IN_FORCE' && (
            <Notice tone="care" live>
              {t(`sign.is.${version.state}`)}
            </Notice>
          )}
          {hasChanged && !isReading && (
            <ChangedMeanwhile
              before={read.texts.get(voice)}
              now={text}
              language={language}
              onRead={() => setRead({ hash: version.contentHash, texts: new Map() })}
            />
          )}
          <div className={styles.controls}>
            <Row>
              <Segmented
                label={t('sign.language')}
                value={language}
                onChange={onLanguage}
                choices={LANGUAGES.map((value) => ({ value, label: word(`language.${value}`) }))}
              />
              <Segmented
                label={t('sign.register')}
                value={register}
                onChange={onRegister}
                choices={REGISTERS.map((value) => ({ value, label: word(`register.${value}`) }))}
              />
            </Row>
          </div>
          <Card label={t('sign.text')}>
            <div className={styles.document}>
              <div className={styles.paperHead}>
                <ChildName name={child.name} nameLocal={child.nameLocal} full />
                {child.mrn && <Identifying>{child.mrn}</Identifying>}
              </div>
              <PlanText text={text} language={language} />
              <SignedBy version={version} />
              <footer className={styles.seal}>
                {version.shortCode && <PaperSeal code={version.shortCode} />}
                <span translate="no">{version.rendered?.hash}</span>
              </footer>
            </div>
          </Card>
        </div>
        <div className={styles.side}>
          <OwnSignature {...signing} />
          <CoSignature {...signing} />
          <PartiesCard version={version} />
          <Card label={t('plan.change.title')}>
            <div ref={changes} tabIndex={-1}>
              <Stack gap={2}>
                <h2>{t('plan.change.title')}</h2>
                <ChangeList changes={version.changes ?? []} />
                <Link
                  to="/children/$childId/plan/versions"
                  params={{ childId: child.id }}
                  search={{ to: version.id }}
                  data-screen-only
                >
                  {t('plan.compareVersions')}
                </Link>
              </Stack>
            </div>
          </Card>
          <GuardianForm {...signing} />
          <ChildsWordsForm {...signing} />
          <WaitingList current={version.id} />
        </div>
      </div>
    </Page>
  );
}
