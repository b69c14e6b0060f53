import { DOCUMENT_REGISTERS, LANGUAGES, PARTS_OF } from '@trellis/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import type { ResultOf } from '../../graphql/graphql.ts';
import { editionOf } from '../../lib/edition.ts';
import type { Failure } from '../../lib/failure.ts';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useRolesThatRead } from '../../lib/i18n/role-name.ts';
import { useLanguage, useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { ChildName } from '../../ui/child/child-name.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { NotFoundState, SkeletonBlock } from '../../ui/feedback/states.tsx';
import { ChoiceChips, Segmented } from '../../ui/fields/choices.tsx';
import { Card, Stack } from '../../ui/layout/layout.tsx';
import { Crumbs } from '../../ui/page/crumbs.tsx';
import { Page, PageHeader } from '../../ui/page/page.tsx';
import { readPaper, type PaperWish } from './ask-paper.ts';
import { chosenPaper, type ChosenPaper } from './chosen-paper.ts';
import styles from './documents.module.css';
import { MakePdf } from './make-pdf.tsx';
import { PaperFrame } from './paper-frame.tsx';
import type { PrintSearch } from './print-search.ts';
import { PrintVersion } from './print.graphql.ts';

type Printed = NonNullable<ResultOf<typeof PrintVersion>['carePlanVersion']>;
type Plan = NonNullable<Printed['plan']>;

/** A version of a plan on paper: for whom, in which language, with what on it; the page itself, and the PDF of it. */
export function PrintPage() {
  const roles = useRolesThatRead('CLINICAL');
  const { versionId } = useParams({ from: '/children/$childId/plan/$versionId/print' });
  const read = useRead(PrintVersion, { id: versionId });
  return (
    <Answered read={read} page roles={roles}>
      {({ carePlanVersion }) =>
        carePlanVersion?.plan ? (
          <Printing version={carePlanVersion} plan={carePlanVersion.plan} />
        ) : (
          <NotFoundState page />
        )
      }
    </Answered>
  );
}

function Printing({ version, plan }: { version: Printed; plan: Plan }) {
  const t = useText();
  const own = useLanguage();
  const { childId } = useParams({ from: '/children/$childId/plan/$versionId/print' });
  const search = useSearch({ from: '/children/$childId/plan/$versionId/print' });
  const { register, language, parts } = chosenPaper(search, own);
  const wish: PaperWish = { versionId: version.id, register, language, parts: [...parts] };
  const frame = useRef<HTMLIFrameElement>(null);
  const paper = useQuery<string, Failure>({
    queryKey: ['plan-paper', wish],
    queryFn: ({ signal }) => readPaper(wish, signal),
    placeholderData: keepPreviousData,
    // A paper is a whole record: nothing of it stays once it is no longer looked at.
    gcTime: 0,
  });
  const { child } = plan;
  return (
    <Page>
      <Crumbs>
        <Link to="/children/$childId" params={{ childId }}>
          <ChildName name={child?.name} nameLocal={child?.nameLocal} />
        </Link>
        <Link to="/children/$childId/plan" params={{ childId }}>
          {t('print.plan')}
        </Link>
        <span>{t('print.title')}</span>
      </Crumbs>
      <PageHeader
        title={t('print.title')}
        aside={<ChildName name={child?.name} nameLocal={child?.nameLocal} />}
        actions={<MakePdf key={JSON.stringify(wish)} wish={wish} frame={frame} isShown={paper.data !== undefined} />}
      />
      <div className={styles.layout}>
        <Choices version={version} plan={plan} register={register} language={language} parts={parts} />
        <div aria-busy={paper.isPlaceholderData}>
          <Answered read={paper} skeleton={<SkeletonBlock height={900} />}>
            {(html) => <PaperFrame html={html} ref={frame} />}
          </Answered>
        </div>
      </div>
    </Page>
  );
}

interface ChoicesProps extends ChosenPaper {
  version: Printed;
  plan: Plan;
}

function Choices({ version, plan, register, language, parts }: ChoicesProps) {
  const t = useText();
  const word = useWord();
  const navigate = useNavigate({ from: '/children/$childId/plan/$versionId/print' });
  const choose = (chosen: PrintSearch) =>
    void navigate({ search: (before) => ({ ...before, ...chosen }), replace: true, resetScroll: false });
  return (
    <Card label={t('print.title')}>
      <Stack gap={4}>
        <WhichVersion version={version} plan={plan} />
        <Stack gap={2}>
          <Segmented
            label={t('print.for')}
            choices={DOCUMENT_REGISTERS.map((each) => ({ value: each, label: t(`print.for.${each}`) }))}
            value={register}
            onChange={(chosen) => choose({ register: chosen, parts: undefined })}
          />
          <p className={styles.hint}>{t(`print.hint.${register}`)}</p>
        </Stack>
        <Stack gap={2}>
          <Segmented
            label={t('print.language')}
            choices={LANGUAGES.map((each) => ({ value: each, label: word(`language.${each}`) }))}
            value={language}
            onChange={(chosen) => choose({ language: chosen })}
          />
          {language === 'hi' && <p className={styles.hint}>{t('print.unreviewed')}</p>}
        </Stack>
        <ChoiceChips
          label={t('print.parts')}
          choices={PARTS_OF[register].map((each) => ({ value: each, label: t(`print.part.${each}`) }))}
          values={parts}
          onChange={(chosen) => choose({ parts: chosen })}
        />
      </Stack>
    </Card>
  );
}

/** The version in force and the draft beside it, where there are both. */
function WhichVersion({ version, plan }: { version: Printed; plan: Plan }) {
  const t = useText();
  const navigate = useNavigate({ from: '/children/$childId/plan/$versionId/print' });
  const { inForce, draft } = plan;
  if (!inForce || !draft) return null;
  return (
    <Segmented
      label={t('print.version')}
      choices={[
        { value: inForce.id, label: t('print.inForce', { number: editionOf(inForce) }) },
        { value: draft.id, label: t('print.draft', { number: editionOf(draft) }) },
      ]}
      value={version.id}
      onChange={(versionId) =>
        void navigate({ params: (before) => ({ ...before, versionId }), search: (before) => before, replace: true })
      }
    />
  );
}
