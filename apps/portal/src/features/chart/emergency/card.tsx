import { useState } from 'react';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { useAgeOf } from '../../../lib/workplace/use-age-of.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { ChildName } from '../../../ui/child/child-name.tsx';
import { AsOf } from '../../../ui/feedback/as-of.tsx';
import { IconAlertTriangle } from '../../../ui/icons.ts';
import { Identifying, Stack } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { Sheet } from '../../../ui/overlay/sheet.tsx';
import { usePrecautionKinds, usePrecautionName } from '../../../lib/precautions/precaution-kinds.ts';
import styles from '../chart.module.css';
import { useChildHead, type Child, type Precaution } from '../child-head.ts';

/** What everyone of the clinic must find at once, one press from the chart, whoever's child it is. */
export function EmergencyCard({ child }: { child: Child }) {
  const t = useText();
  const ageOf = useAgeOf();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<IconAlertTriangle size={18} aria-hidden="true" />} onClick={() => setOpen(true)}>
        {t('chart.emergency')}
      </Button>
      <Sheet open={open} onClose={() => setOpen(false)} place="side" title={t('chart.emergencyCard')}>
        <Stack gap={4}>
          <p className={styles.statement}>
            <ChildName name={child.name} nameLocal={child.nameLocal} full />
            <br />
            <Identifying>{[ageOf(child), child.mrn].filter(Boolean).join(' · ')}</Identifying>
          </p>
          <LastRead childId={child.id} />
          <EmergencyEntries cards={child.emergencyCard ?? []} />
        </Stack>
      </Sheet>
    </>
  );
}

/** Opening the card asks for it anew; where nobody answers, it says how old it is. */
function LastRead({ childId }: { childId: string }) {
  const { dataUpdatedAt } = useChildHead(childId);
  return <AsOf at={dataUpdatedAt} />;
}

export function EmergencyEntries({ cards }: { cards: readonly Precaution[] }) {
  const t = useText();
  if (cards.length === 0) return <p>{t('chart.emergencyNone')}</p>;
  return cards.map((precaution) => <EmergencyEntry key={precaution.id} precaution={precaution} />);
}

function EmergencyEntry({ precaution }: { precaution: Precaution }) {
  const word = useWord();
  const say = useLocalised();
  const nameOf = usePrecautionName();
  const kind = usePrecautionKinds().find(({ code }) => code === precaution.precaution);
  return (
    <section className={styles.emergency}>
      <h3>{nameOf(precaution)}</h3>
      {kind && <small>{word(`precautionSeverity.${kind.severity}`)}</small>}
      {precaution.note && (
        <p>
          <OwnWords>{precaution.note}</OwnWords>
        </p>
      )}
      <ul className={styles.bullets}>
        {kind?.advice.map((advice) => (
          <li key={advice.en}>{say(advice)}</li>
        ))}
      </ul>
    </section>
  );
}
