import { localDate, TEXT_LENGTHS } from '@trellis/domain';
import { useState } from 'react';
import { useViewer } from '../../../lib/auth/session.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { ActForm } from '../../../ui/fields/act-form.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Card, Identifying, Row, Stack } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { RemoveChildFile } from './files.graphql.ts';
import styles from './files.module.css';
import type { FileRow } from './use-files.ts';

interface FileLineProps {
  file: FileRow;
  mayRemove: boolean;
}

/** One file: its small picture, what it is for, who put it in, and where it shows the child who agreed. */
export function FileLine({ file, mayRemove }: FileLineProps) {
  const t = useText();
  const formats = useFormats();
  const { timeZone } = useViewer().clinic;
  const [removing, setRemoving] = useState(false);
  const day = (moment: string) => formats.day(localDate(moment, timeZone));
  const { id, kind, purpose, caption, hasThumb, isEvidence, consentBy, consentOn, keptAt, keptBy } = file;
  const { removedAt, removedBy, removedReason } = file;
  const title = purpose ? t(`files.purpose.${purpose}`) : '';
  return (
    <li>
      <Card>
        <Stack gap={2}>
          {!removedAt && (
            <a className={styles.open} href={`/files/${id}`} target="_blank" rel="noreferrer">
              {hasThumb ? (
                <img className={styles.thumb} src={`/files/${id}/thumb`} alt="" loading="lazy" data-identifying />
              ) : (
                <span className={styles.sheet} aria-hidden="true">
                  {kind}
                </span>
              )}
              <b>{t(kind === 'PDF' ? 'files.openPdf' : 'files.open', { what: title })}</b>
            </a>
          )}
          {removedAt && <b>{title}</b>}
          {caption && <OwnWords>{caption}</OwnWords>}
          <small className={styles.quiet}>
            {keptAt && day(keptAt)} · <Identifying>{keptBy?.name}</Identifying>
          </small>
          {consentOn && (
            <small className={styles.quiet}>
              {t('files.consented')} <Identifying>{consentBy?.name}</Identifying>, {formats.day(consentOn)}
            </small>
          )}
          {isEvidence && <small className={styles.quiet}>{t('files.isEvidence')}</small>}
          {removedAt && (
            <small>
              {t('files.removedOn', { day: day(removedAt) })} <Identifying>{removedBy?.name}</Identifying>:{' '}
              {removedReason && <OwnWords>{removedReason}</OwnWords>}
            </small>
          )}
          {mayRemove && !removedAt && !isEvidence && !removing && (
            <Row>
              <Button variant="quiet" onClick={() => setRemoving(true)}>
                {t('files.remove')}
              </Button>
            </Row>
          )}
          {removing && !removedAt && <RemoveForm file={file} onDone={() => setRemoving(false)} />}
        </Stack>
      </Card>
    </li>
  );
}

function RemoveForm({ file, onDone }: { file: FileRow; onDone: () => void }) {
  const t = useText();
  const act = usePress(useReread());
  const [reason, setReason] = useState('');
  const save = async () => {
    if (await act.run(RemoveChildFile, { input: { fileId: file.id, version: file.version ?? 0, reason } })) onDone();
  };
  return (
    <ActForm
      act={act}
      save={t('files.remove.sure')}
      cancel={t('files.cancel')}
      disabled={reason.trim() === ''}
      onSave={save}
      onCancel={onDone}
    >
      <TextField
        label={t('files.remove.why')}
        hint={t('files.remove.hint')}
        required
        maxLength={TEXT_LENGTHS.reason}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActForm>
  );
}
