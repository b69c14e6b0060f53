import { FILE_LIMITS, FILE_PURPOSES, needsConsent, type FilePurpose } from '@trellis/domain';
import { useRef, useState } from 'react';
import { useUpload } from '../../../lib/files/use-upload.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { newId } from '../../../lib/new-id.ts';
import { useToday } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { ActForm } from '../../../ui/fields/act-form.tsx';
import { SelectField, TextField } from '../../../ui/fields/text-field.tsx';
import { Card, Row, Stack } from '../../../ui/layout/layout.tsx';
import styles from './files.module.css';
import type { FileGuardian } from './use-files.ts';

interface FileFormProps {
  childId: string;
  guardians: readonly FileGuardian[];
  onDone: () => void;
}

interface Chosen {
  /** Goes with the file: what was refused is sent again under it. */
  id: string;
  file: File;
}

/** Puts a file or a photo into the chart. What was chosen stays until it is kept. */
export function FileForm({ childId, guardians, onDone }: FileFormProps) {
  const t = useText();
  const today = useToday();
  const upload = useUpload();
  const [chosen, setChosen] = useState<Chosen>();
  const [purpose, setPurpose] = useState<FilePurpose>('LETTER');
  const [caption, setCaption] = useState('');
  const consenting = guardians.filter(({ hasAuthority }) => hasAuthority);
  const [guardianId, setGuardianId] = useState(consenting.length === 1 ? consenting[0]!.id : '');
  const [givenOn, setGivenOn] = useState<string>(today);
  const asks = needsConsent(purpose);
  const save = async () => {
    if (!chosen) return;
    const words = { childId, purpose, caption, ...(asks && { consent: { guardianId, givenOn } }) };
    if (await upload.send({ ...chosen, words })) onDone();
  };
  // Other words are another request: under the old id the server would take it for a mistake.
  const again =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      if (chosen) setChosen({ ...chosen, id: newId() });
    };
  return (
    <Card label={t('files.add')}>
      <Stack gap={3}>
        <h2>{t('files.add')}</h2>
        <ActForm
          act={upload}
          save={t('files.save')}
          cancel={t('files.cancel')}
          disabled={!chosen || (asks && guardianId === '')}
          onSave={save}
          onCancel={onDone}
        >
          <Row>
            <PickButton label={t('files.choose')} onPick={(file) => setChosen({ id: newId(), file })} />
            <PickButton label={t('files.camera')} camera onPick={(file) => setChosen({ id: newId(), file })} />
            <span aria-live="polite" data-identifying translate="no">
              {chosen?.file.name ?? t('files.nothingChosen')}
            </span>
          </Row>
          <small className={styles.quiet}>{t('files.kinds', { most: FILE_LIMITS.bytes / 1_000_000 })}</small>
          <SelectField
            label={t('files.purpose')}
            value={purpose}
            onChange={({ currentTarget }) =>
              again(setPurpose)(FILE_PURPOSES.find((each) => each === currentTarget.value) ?? 'LETTER')
            }
          >
            {FILE_PURPOSES.map((each) => (
              <option key={each} value={each}>
                {t(`files.purpose.${each}`)}
              </option>
            ))}
          </SelectField>
          <TextField
            label={t('files.caption')}
            hint={t('files.captionHint')}
            maxLength={FILE_LIMITS.captionLength}
            value={caption}
            onChange={({ currentTarget }) => again(setCaption)(currentTarget.value)}
          />
          {asks && (
            <Row align="end">
              <SelectField
                label={t('files.consentBy')}
                hint={t('files.consentHint')}
                required
                value={guardianId}
                onChange={({ currentTarget }) => again(setGuardianId)(currentTarget.value)}
              >
                <option value="">{t('files.consentBy.none')}</option>
                {consenting.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </SelectField>
              <TextField
                label={t('files.consentOn')}
                type="date"
                required
                max={today}
                value={givenOn}
                onChange={({ currentTarget }) => again(setGivenOn)(currentTarget.value)}
              />
            </Row>
          )}
          {upload.percent !== undefined && (
            <Row>
              <progress max={100} value={upload.percent} aria-label={t('files.sending')} />
              <span>{t('files.sent', { percent: upload.percent })}</span>
            </Row>
          )}
        </ActForm>
      </Stack>
    </Card>
  );
}

interface PickButtonProps {
  label: string;
  /** Straight to the camera where there is one. */
  camera?: boolean;
  onPick: (file: File) => void;
}

/** A button like any other before the browser's own way of choosing a file. */
function PickButton({ label, camera, onPick }: PickButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={camera ? 'image/*' : 'image/jpeg,image/png,image/webp,application/pdf'}
        capture={camera ? 'environment' : undefined}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again.
          currentTarget.value = '';
          if (file) onPick(file);
        }}
      />
    </>
  );
}
