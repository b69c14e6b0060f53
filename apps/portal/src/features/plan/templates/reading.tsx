import { LEVELS } from '@trellis/domain';
import { useText } from '../../../lib/i18n/use-text.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Row, Stack } from '../../../ui/layout/layout.tsx';
import type { TemplateContent, TemplateForm } from './form.ts';
import { TemplatePreview } from './preview.tsx';

interface TemplateReadingProps {
  content: TemplateContent;
  form: TemplateForm;
  onBack: () => void;
  onSave: () => void;
}

/** The whole of a template as it will stand in the library, to be read before it is saved: it must tell of nobody. */
export function TemplateReading({ content, form: { hiReviewed, enReviewed }, onBack, onSave }: TemplateReadingProps) {
  const t = useText();
  return (
    <Stack gap={4}>
      <Notice tone="care">{t('templates.readAll')}</Notice>
      <TemplatePreview
        template={{
          ...content,
          fromAgeMonths: content.ageMonths.min,
          untilAgeMonths: content.ageMonths.max,
          levels: content.levels.map((text, at) => ({ level: LEVELS[at] ?? 0, text })),
          hiReviewed,
          enReviewed,
        }}
      />
      <Row justify="end">
        <Button onClick={onBack}>{t('templates.backToWriting')}</Button>
        <Button variant="primary" onClick={onSave}>
          {t('templates.saveRead')}
        </Button>
      </Row>
    </Stack>
  );
}
