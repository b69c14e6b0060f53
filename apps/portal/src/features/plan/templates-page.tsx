import { useNavigate, useSearch } from '@tanstack/react-router';
import { can } from '@trellis/domain';
import { useMemo, useState } from 'react';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useCaller, useFormats } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { SkeletonBlock } from '../../ui/feedback/states.tsx';
import { Row, Stack } from '../../ui/layout/layout.tsx';
import { Sheet } from '../../ui/overlay/sheet.tsx';
import { Page, PageHeader } from '../../ui/page/page.tsx';
import type { TemplatesSearch } from './templates-search.ts';
import { TemplateEditor } from './templates/editor.tsx';
import { EMPTY_FORM, formOfTemplate } from './templates/form.ts';
import { ANYTHING, type Looked, type WholeTemplate } from './templates/library.ts';
import { FoundTemplates, TemplateFilters } from './templates/list.tsx';
import { TemplatePreview } from './templates/preview.tsx';
import {
  BringBackGoalTemplate,
  EditGoalTemplate,
  GoalTemplateWhole,
  ResetGoalTemplate,
  RetireGoalTemplate,
} from './templates/templates.graphql.ts';
import styles from './templates/templates.module.css';
import { useAddTemplate, useTemplateAct } from './templates/use-template-act.ts';

const EVERY_STATE = 'ANY';
const ANEW = 'new';

function lookedIn({ search = '', area = '', condition = '', source = '', state }: TemplatesSearch): Looked {
  return { search, focusArea: area, condition, source, state: state === EVERY_STATE ? '' : (state ?? ANYTHING.state) };
}

function searchOf({ search, focusArea, condition, source, state }: Looked): TemplatesSearch {
  return {
    ...(search && { search }),
    ...(focusArea && { area: focusArea }),
    ...(condition && { condition }),
    ...(source && { source }),
    ...(state !== ANYTHING.state && { state: state || EVERY_STATE }),
  };
}

/** The clinic's library: everybody reads it, and the lead therapist words it and writes more. */
export function TemplatesPage() {
  const t = useText();
  const may = can(useCaller(), 'template:edit').ok;
  const navigate = useNavigate({ from: '/templates' });
  const { open, write, ...search } = useSearch({ from: '/templates' });
  const looked = lookedIn(search);
  const go = (to: Pick<TemplatesSearch, 'open' | 'write'>) => void navigate({ search: { ...search, ...to } });
  return (
    <Page>
      <Stack gap={4}>
        <PageHeader
          title={t('route.templates')}
          aside={t('templates.text')}
          actions={
            may && (
              <Button variant="primary" onClick={() => go({ write: ANEW })}>
                {t('templates.write')}
              </Button>
            )
          }
        />
        <TemplateFilters
          looked={looked}
          withState
          onLook={(next) => void navigate({ replace: true, search: searchOf(next) })}
        />
        <FoundTemplates looked={looked} onPick={(code) => go({ open: code })} />
      </Stack>
      {open && !write && (
        <OpenTemplate key={open} code={open} onClose={() => go({})} onCopy={() => go({ write: open })} />
      )}
      {write && may && (
        <WriteTemplate
          key={write}
          copyOf={write === ANEW ? undefined : write}
          onClose={() => go({})}
          onWritten={(code) => go({ open: code })}
        />
      )}
    </Page>
  );
}

interface WriteTemplateProps {
  copyOf: string | undefined;
  onClose: () => void;
  onWritten: (code: string) => void;
}

function WriteTemplate({ copyOf, onClose, onWritten }: WriteTemplateProps) {
  const t = useText();
  return (
    <Sheet open place="side" wide title={t('templates.write')} onClose={onClose}>
      {copyOf ? (
        <CopiedTemplate code={copyOf} onClose={onClose} onWritten={onWritten} />
      ) : (
        <NewTemplate onClose={onClose} onWritten={onWritten} />
      )}
    </Sheet>
  );
}

function NewTemplate({ copied, onClose, onWritten }: Omit<WriteTemplateProps, 'copyOf'> & { copied?: WholeTemplate }) {
  const t = useText();
  const { add, ...saving } = useAddTemplate();
  const start = useMemo(() => (copied ? formOfTemplate(copied) : EMPTY_FORM), [copied]);
  return (
    <TemplateEditor
      {...saving}
      subject={copied ? `copy-${copied.code}` : ANEW}
      start={start}
      version={0}
      saveLabel={t('templates.saveNew')}
      save={(content) => add({ ...content, ...(copied && { copiedFrom: copied.code }) })}
      onDone={(code) => (code ? onWritten(code) : onClose())}
    />
  );
}

function CopiedTemplate({ code, ...rest }: Omit<WriteTemplateProps, 'copyOf'> & { code: string }) {
  const read = useRead(GoalTemplateWhole, { code });
  return (
    <Answered read={read} skeleton={<SkeletonBlock height={420} />}>
      {({ templates: { goal } }) => goal && <NewTemplate copied={goal} {...rest} />}
    </Answered>
  );
}

interface OpenTemplateProps {
  code: string;
  onClose: () => void;
  onCopy: () => void;
}

function OpenTemplate({ code, onClose, onCopy }: OpenTemplateProps) {
  const t = useText();
  const read = useRead(GoalTemplateWhole, { code });
  return (
    <Sheet open place="side" wide title={t('templates.one')} onClose={onClose}>
      <Answered read={read} skeleton={<SkeletonBlock height={420} />}>
        {({ templates: { goal, versions } }) =>
          goal && (
            <Stack gap={4}>
              <OneTemplate template={goal} onCopy={onCopy} />
              <Versions versions={versions} isShipped={goal.source === 'SHIPPED'} />
            </Stack>
          )
        }
      </Answered>
    </Sheet>
  );
}

function OneTemplate({ template, onCopy }: { template: WholeTemplate; onCopy: () => void }) {
  const t = useText();
  const [editing, setEditing] = useState(false);
  const { run, busy, refused } = useTemplateAct();
  const start = useMemo(() => formOfTemplate(template), [template]);
  const may = can(useCaller(), 'template:edit').ok;
  const { code, number } = template;
  const input = { code, number };
  if (editing) {
    return (
      <TemplateEditor
        subject={code}
        start={start}
        version={number}
        saveLabel={t('templates.save')}
        busy={busy}
        refused={refused}
        save={async (content, seen) => {
          const done = await run(EditGoalTemplate, { input: { ...content, code, number: seen } });
          return done?.template?.code;
        }}
        onDone={() => setEditing(false)}
      />
    );
  }
  return (
    <>
      {may ? (
        <Row>
          {template.state === 'IN_USE' && <Button onClick={() => setEditing(true)}>{t('templates.edit')}</Button>}
          <Button onClick={onCopy}>{t('templates.copy')}</Button>
          {template.state === 'RETIRED' ? (
            <Button busy={busy} onClick={() => void run(BringBackGoalTemplate, { input })}>
              {t('templates.bringBack')}
            </Button>
          ) : (
            <Button busy={busy} onClick={() => void run(RetireGoalTemplate, { input })}>
              {t('templates.retire')}
            </Button>
          )}
          {template.isOwn && template.source === 'SHIPPED' && template.state === 'IN_USE' && (
            <Button variant="danger" busy={busy} onClick={() => void run(ResetGoalTemplate, { input })}>
              {t('templates.reset')}
            </Button>
          )}
        </Row>
      ) : (
        <p className={styles.facts}>{t('templates.leadOnly')}</p>
      )}
      <Refused>{refused}</Refused>
      {template.state === 'RETIRED' && <p className={styles.facts}>{t('templates.isRetired')}</p>}
      <TemplatePreview template={template} />
    </>
  );
}

interface VersionLine {
  number: number;
  isReset: boolean;
  isRetired: boolean;
  changedAt: string;
  changedBy: { name: string | null } | null;
}

function Versions({ versions, isShipped }: { versions: readonly VersionLine[]; isShipped: boolean }) {
  const t = useText();
  const formats = useFormats();
  const sayVersion = ({ isReset, isRetired }: VersionLine, before: VersionLine | undefined) => {
    if (isRetired) return 'templates.versionRetired' as const;
    if (before?.isRetired) return 'templates.versionBack' as const;
    return isReset ? ('templates.versionReset' as const) : ('templates.version' as const);
  };
  return (
    <section className={styles.strand}>
      <h4>{t('templates.versions')}</h4>
      <ul>
        {versions.map((version, at) => (
          <li key={version.number}>
            {t(sayVersion(version, versions[at + 1]), { number: version.number })}
            {' · '}
            {formats.shortDay(version.changedAt.slice(0, 10))}
            {version.changedBy?.name && (
              <>
                {' · '}
                <span translate="no">{version.changedBy.name}</span>
              </>
            )}
          </li>
        ))}
        {isShipped && <li>{t('templates.builtIn')}</li>}
      </ul>
    </section>
  );
}
