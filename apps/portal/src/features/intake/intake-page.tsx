import { useText } from '../../lib/i18n/use-text.ts';
import { Page, PageHeader } from '../../ui/page/page.tsx';

export function IntakePage() {
  const t = useText();
  return (
    <Page>
      <PageHeader title={t('intake.title')} />
    </Page>
  );
}
