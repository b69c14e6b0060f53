import { useText } from '../../../lib/i18n/use-text.ts';
import { Row, Stack } from '../../../ui/layout/layout.tsx';
import { QrCode } from '../../../ui/marks/qr-code.tsx';
import styles from '../plan.module.css';

/** The code of a text, to read out and to scan. The address holds the code and nothing of the child. */
export function PaperSeal({ code }: { code: string }) {
  const t = useText();
  return (
    <Row gap={3} wrap={false}>
      <QrCode text={`${window.location.origin}/paper/${code}`} label={t('paper.qr')} />
      <Stack gap={1}>
        <strong translate="no" className={styles.code}>
          {code}
        </strong>
        <span>{t('paper.scan')}</span>
      </Stack>
    </Row>
  );
}
