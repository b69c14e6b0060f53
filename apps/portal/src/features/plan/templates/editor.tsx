import { type ReactNode, useMemo, useState } from 'react';
import { useDraft } from '../../../lib/drafts/use-draft.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { Row, Stack } from '../../../ui/layout/layout.tsx';
import { useFaultNames } from './faults.ts';
import { TemplateFields } from './fields.tsx';
import { contentOf, ontoTheirs, reviewsOf, type TemplateContent, type TemplateForm, withChange } from './form.ts';
import { TemplateReading } from './reading.tsx';
import { KnownNames } from './told.ts';

/** What was typed, and the version it was begun on: text that waited on the device may be older than the library. */
interface Kept {
  seen: number;
  form: TemplateForm;
}

function isKept(stored: unknown): stored is Kept {
  return typeof stored === 'object' && stored !== null && 'seen' in stored && 'form' in stored;
}

export interface TemplateSaving {
  /** Answers the template's code; undefined where it was refused, and the text stays. */
  save: (content: TemplateContent & ReturnType<typeof reviewsOf>, seen: number) => Promise<string | undefined>;
  busy: boolean;
  refused: string | undefined;
}

interface TemplateEditorProps extends TemplateSaving {
  /** What the text is kept on this device by: a code, or what it is made from. */
  subject: string;
  start: TemplateForm;
  /** The template's version now; 0 for one that is not there yet. */
  version: number;
  saveLabel: string;
  /** Known names of the child whose goal it was; then the whole of it is read once more before it is saved. */
  names?: readonly string[];
  lead?: ReactNode;
  /** With the code of what was saved; without one where it was left. */
  onDone: (code?: string) => void;
}

const NOBODY: readonly string[] = [];

/** A template as it is typed. Nothing is lost: not by a reload, not by a refusal, not by a colleague who was faster. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { subject, start, version, saveLabel, names, lead, save, busy, refused, onDone } = props;
  const t = useText();
  const first = useMemo((): Kept => ({ seen: version, form: start }), [version, start]);
  const draft = useDraft('goal-template', subject, first, { accept: isKept });
  const [asked, setAsked] = useState(false);
  const [reading, setReading] = useState<TemplateContent>();
  const faultNames = useFaultNames();
  if (draft.state === 'LOADING') return null;
  const { seen, form } = draft.value;
  const content = contentOf(form);
  const change = (part: Partial<TemplateForm>) => draft.change({ seen, form: withChange(form, part) });
  const send = async (data: TemplateContent) => {
    setReading(undefined);
    const code = await save({ ...data, ...reviewsOf(form, start) }, seen);
    if (code === undefined) return;
    await draft.discard();
    onDone(code);
  };
  const press = () => {
    setAsked(true);
    if (!content.success) return;
    if (names) setReading(content.data);
    else void send(content.data);
  };
  const leave = async () => {
    await draft.discard();
    onDone();
  };
  if (reading) {
    return (
      <TemplateReading
        content={reading}
        form={form}
        onBack={() => setReading(undefined)}
        onSave={() => void send(reading)}
      />
    );
  }
  return (
    <KnownNames value={names ?? NOBODY}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          press();
        }}
      >
        <Stack gap={4}>
          {lead}
          {!busy && seen !== version && (
            <Notice
              tone="care"
              live
              actions={
                <>
                  <Button onClick={() => draft.change({ seen: version, form: start })}>
                    {t('templates.takeTheirs')}
                  </Button>
                  <Button onClick={() => draft.change({ seen: version, form: ontoTheirs(form, start) })}>
                    {t('templates.keepMine')}
                  </Button>
                </>
              }
            >
              {t('templates.movedOn', { number: version })}
            </Notice>
          )}
          <TemplateFields form={form} onChange={change} />
          {asked && !content.success && (
            <Notice tone="care" live>
              {t('templates.missing', { parts: faultNames(content.error.issues, form).join('; ') })}
            </Notice>
          )}
          <Refused>{refused}</Refused>
          <Row justify="end">
            <Button onClick={() => void leave()}>{t('templates.cancel')}</Button>
            <Button variant="primary" type="submit" busy={busy} disabled={seen !== version}>
              {names ? t('templates.readIt') : saveLabel}
            </Button>
          </Row>
        </Stack>
      </form>
    </KnownNames>
  );
}
