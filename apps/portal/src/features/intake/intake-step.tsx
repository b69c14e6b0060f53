import { triageRules } from '@trellis/domain';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { ResultOf } from '../../graphql/graphql.ts';
import { useOwnDraft } from '../../lib/drafts/use-own-draft.ts';
import { asFailure } from '../../lib/failure.ts';
import { act } from '../../lib/graphql/use-operation.ts';
import { useReread } from '../../lib/graphql/use-reread.ts';
import { useLanguage, useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { SavedBadge } from '../../ui/feedback/saved-badge.tsx';
import { LoadingSkeleton } from '../../ui/feedback/states.tsx';
import { Row, Stack } from '../../ui/layout/layout.tsx';
import { ScrollArea } from '../../ui/layout/scroll-area.tsx';
import { Crumbs } from '../../ui/page/crumbs.tsx';
import { Page, PageHeader } from '../../ui/page/page.tsx';
import { ChildFields } from './child-fields.tsx';
import { ConcernFields } from './concern-fields.tsx';
import { Decision, recommendedBy } from './decision.tsx';
import type { FieldFaults } from '../../lib/graphql/use-faults.ts';
import { useIntakeFaults } from './faults.ts';
import { FrontDesk } from './front-desk.tsx';
import { GuardianFields } from './guardian-fields.tsx';
import styles from './intake.module.css';
import { addChildInputOf, isIntakeForm, missingIn, newIntake, type IntakeForm } from './intake-form.ts';
import { AddChild, type IntakeCatalogue } from './intake.graphql.ts';
import { TriagePanel } from './triage-panel.tsx';
import { useTriage } from './use-triage.ts';
import { WishField } from './wish-field.tsx';

/** The form at the left, what the rules say to it at the right. Whatever is typed is kept until it is taken in. */
export function IntakeStep({ catalogue }: { catalogue: ResultOf<typeof IntakeCatalogue>['catalogue'] }) {
  const t = useText();
  const word = useWord();
  const formats = useFormats();
  const language = useLanguage();
  const navigate = useNavigate();
  const reread = useReread();
  const draft = useOwnDraft('intake', 'new', newIntake(language), isIntakeForm);
  const form = draft.value;
  const { triage, pending } = useTriage(form);
  const [faults, setFaults] = useState<FieldFaults>({});
  const [busy, setBusy] = useState(false);
  const [touched, setTouched] = useState(false);
  const faultsOf = useIntakeFaults();
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (Object.keys(faults).length === 0) return;
    page.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);

  const put = (next: IntakeForm) => {
    setTouched(true);
    draft.change(next);
  };
  const change = (part: Partial<IntakeForm>) => put({ ...form, ...part });
  const parts = { form, change, faults };

  const save = async () => {
    const missing = missingIn(form);
    if (missing.length > 0) {
      setFaults(Object.fromEntries(missing.map((field) => [field, word('inputFault.MISSING')])));
      return;
    }
    setBusy(true);
    try {
      const input = addChildInputOf(form, triageRules.frontDeskQuestions, recommendedBy(triage));
      const outcome = await act(AddChild, { input });
      if (!outcome.ok) return setFaults(faultsOf(outcome.refusal));
      const childId = outcome.value.child?.id;
      await draft.discard();
      void reread();
      await navigate({ to: '/children/new', search: { child: childId }, replace: true });
    } catch (error) {
      const failure = asFailure(error);
      setFaults({ form: failure.code === 'UNREACHABLE' ? t('ui.error.unreachable') : failure.message });
    } finally {
      setBusy(false);
    }
  };

  if (draft.state === 'LOADING') return <LoadingSkeleton />;
  return (
    <Page>
      <Crumbs>
        <Link to="/children">{t('route.children')}</Link>
        <span>{t('route.newChild')}</span>
      </Crumbs>
      <PageHeader
        title={t('intake.title')}
        below={
          touched && (
            <SavedBadge
              state={draft.state === 'UNKEPT' ? 'UNKEPT' : draft.keptAt ? 'SAVED' : 'SAVING'}
              at={draft.keptAt && formats.time(draft.keptAt)}
            />
          )
        }
      />
      {draft.state === 'RESTORED' && !touched && (
        <Notice actions={<Button onClick={() => put(newIntake(language))}>{t('intake.afresh')}</Button>}>
          {t('intake.restored')}
        </Notice>
      )}
      <div ref={page} className={styles.columns}>
        <Stack gap={6}>
          <ChildFields {...parts} />
          <GuardianFields {...parts} />
          <FrontDesk {...parts} catalogue={catalogue} />
          <ConcernFields {...parts} catalogue={catalogue} />
          <WishField {...parts} />
        </Stack>
        <div className={styles.advice}>
          <ScrollArea label={t('intake.advice')} className={styles.advised}>
            {triage ? (
              <TriagePanel
                triage={triage}
                form={form}
                catalogue={catalogue}
                onAddConcern={(code) => change({ concerns: [...new Set([...form.concerns, code])] })}
              />
            ) : (
              <p className={styles.quiet}>{t('intake.adviceWaits')}</p>
            )}
          </ScrollArea>
          <div className={styles.decided}>
            <Stack gap={3}>
              {triage && <Decision {...parts} triage={triage} />}
              {Object.keys(faults).length > 0 && (
                <Notice tone="care" live>
                  {faults['form'] ?? t('intake.refused')}
                </Notice>
              )}
              <Row justify="end">
                <Button variant="primary" busy={busy || pending} onClick={() => void save()}>
                  {t('intake.save')}
                </Button>
              </Row>
            </Stack>
          </div>
        </div>
      </div>
    </Page>
  );
}
