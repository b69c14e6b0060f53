import { can } from '@trellis/domain';
import { useState } from 'react';
import { useText } from '../../lib/i18n/use-text.ts';
import { useCaller } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { EmptyState, SkeletonBlock } from '../../ui/feedback/states.tsx';
import { Segmented } from '../../ui/fields/choices.tsx';
import { Row, Stack } from '../../ui/layout/layout.tsx';
import { ChartShell } from './chart-shell.tsx';
import type { Child } from './child-head.ts';
import styles from './files/files.module.css';
import { FileForm } from './files/form.tsx';
import { FileLine } from './files/line.tsx';
import { useFiles } from './files/use-files.ts';

const VIEWS = ['here', 'removed'] as const;

/** Photos, scans and letters of a child. */
export function FilesPage() {
  return <ChartShell>{(child) => <Files child={child} />}</ChartShell>;
}

function Files({ child }: { child: Child }) {
  const t = useText();
  const caller = useCaller();
  const [view, setView] = useState<(typeof VIEWS)[number]>('here');
  const [adding, setAdding] = useState(false);
  const read = useFiles(child.id, view === 'removed');
  const mayKeep = can(caller, 'file:keep', { onCareTeam: child.onMyTeam === true }).ok;
  return (
    <Stack gap={4}>
      <Row justify="between">
        <Segmented
          label={t('files.show')}
          labelHidden
          value={view}
          onChange={setView}
          choices={VIEWS.map((value) => ({ value, label: t(`files.show.${value}`) }))}
        />
        {mayKeep && !adding && (
          <Button variant="primary" onClick={() => setAdding(true)}>
            {t('files.add')}
          </Button>
        )}
      </Row>
      <Answered read={read} skeleton={<SkeletonBlock height={360} />}>
        {({ guardians, rows }) => (
          <>
            {adding && <FileForm childId={child.id} guardians={guardians} onDone={() => setAdding(false)} />}
            {rows.length === 0 && (
              <EmptyState title={t('files.none')}>
                <p>{t('files.noneText')}</p>
              </EmptyState>
            )}
            <ul className={styles.files} aria-label={t('route.files')}>
              {rows.map((file) => (
                <FileLine key={file.id} file={file} mayRemove={mayKeep} />
              ))}
            </ul>
            {read.hasNextPage && (
              <Row>
                <Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>
                  {t('files.older')}
                </Button>
              </Row>
            )}
          </>
        )}
      </Answered>
    </Stack>
  );
}
