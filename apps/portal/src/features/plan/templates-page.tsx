import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useCaller, useFormats } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { SkeletonBlock } from '../../ui/feedback/states.tsx';
import { Row, Stack } from '../../ui/layout/layout.tsx';
import { Sheet } from '../../ui/overlay/sheet.tsx';
import { Page, PageHeader } from '../../ui/page/page.tsx';
import { can } from '@trellis/domain';
import { TemplateEditor } from './template-editor.tsx';
import { listTemplates, type WholeTemplate } from './template-library.ts';
import { TemplateFilters, TemplateList } from './template-list.tsx';
import { TemplatePreview } from './template-preview.tsx';
import styles from './template.module.css';
import { GoalTemplates, GoalTemplateWhole } from './templates.graphql.ts';

/** The clinic's library: everybody reads it, and the lead therapist writes it the clinic's own way. */
export function TemplatesPage() {
  const t = useText();
  const read = useRead(GoalTemplates, {});
  const navigate = useNavigate({ from: '/templates' });
  const { open, ...looked } = useSearch({ from: '/templates' });
  const { search = '', area: focusArea = '', condition = '' } = looked;
  const show = (code: string | undefined) =>
    void navigate({ search: code === undefined ? looked : { ...looked, open: code } });
  return (
    <Page>
      <Stack gap={4}>
        <PageHeader title={t('route.templates')} aside={t('templates.text')} />
        <TemplateFilters
          looked={{ search, focusArea, condition }}
          onLook={(next) =>
            void navigate({
              replace: true,
              search: {
                ...(next.search && { search: next.search }),
                ...(next.focusArea && { area: next.focusArea }),
                ...(next.condition && { condition: next.condition }),
              },
            })
          }
        />
        <Answered read={read} page skeleton={<SkeletonBlock height={420} />}>
          {({ templates: { goals } }) => {
            const lines = listTemplates(goals, { search, focusArea, condition });
            return (
              <>
                <p aria-live="polite" className={styles.facts}>
                  {t('templates.count', { count: lines.length })}
                </p>
                <TemplateList lines={lines} onPick={show} />
              </>
            );
          }}
        </Answered>
      </Stack>
      {open && <OpenTemplate key={open} code={open} onClose={() => show(undefined)} />}
    </Page>
  );
}

function OpenTemplate({ code, onClose }: { code: string; onClose: () => void }) {
  const t = useText();
  const read = useRead(GoalTemplateWhole, { code });
  return (
    <Sheet open place="side" wide title={t('templates.one')} onClose={onClose}>
      <Answered read={read} skeleton={<SkeletonBlock height={420} />}>
        {({ templates: { goals, versions } }) => {
          const [template] = goals;
          return (
            template && (
              <Stack gap={4}>
                <OneTemplate key={template.version} template={template} />
                <Versions versions={versions.filter((version) => version.code === code)} />
              </Stack>
            )
          );
        }}
      </Answered>
    </Sheet>
  );
}

function OneTemplate({ template }: { template: WholeTemplate }) {
  const t = useText();
  const [editing, setEditing] = useState(false);
  const may = can(useCaller(), 'template:edit').ok;
  if (editing) return <TemplateEditor template={template} onDone={() => setEditing(false)} />;
  return (
    <>
      {may && (
        <Row>
          <Button onClick={() => setEditing(true)}>{t('templates.edit')}</Button>
        </Row>
      )}
      {!may && <p className={styles.facts}>{t('templates.leadOnly')}</p>}
      <TemplatePreview template={template} />
    </>
  );
}

interface VersionLine {
  number: number;
  isReset: boolean;
  changedAt: string;
  changedBy: { name: string | null } | null;
}

function Versions({ versions }: { versions: readonly VersionLine[] }) {
  const t = useText();
  const formats = useFormats();
  return (
    <section className={styles.strand}>
      <h4>{t('templates.versions')}</h4>
      {versions.length === 0 && <p className={styles.facts}>{t('templates.builtIn')}</p>}
      <ul>
        {versions.map(({ number, isReset, changedAt, changedBy }) => (
          <li key={number}>
            {t(isReset ? 'templates.versionReset' : 'templates.version', { number })}
            {' · '}
            {formats.shortDay(changedAt.slice(0, 10))}
            {changedBy?.name && (
              <>
                {' · '}
                <span translate="no">{changedBy.name}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
