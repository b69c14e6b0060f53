import { LANGUAGES } from '@trellis/domain';
import { useState } from 'react';
import { useRead } from '../../../lib/graphql/use-operation.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { usePlanDesk } from '../plan-desk.tsx';
import { FamilyText } from '../plan.graphql.ts';
import styles from '../scale/scale.module.css';
import { PlanText } from '../signing/plan-text.tsx';

/** What the family will read of one goal, in both languages, as it is on the server by now. */
export function FamilyPreview({ goalId }: { goalId: string }) {
  const t = useText();
  const word = useWord();
  const { version } = usePlanDesk();
  const [shown, setShown] = useState(false);
  const read = useRead(FamilyText, { id: version.id }, { enabled: shown });
  const at = (version.goals ?? []).findIndex(({ goal }) => goal.id === goalId);
  return (
    <Stack gap={2}>
      <Button aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t('plan.scale.family')}
      </Button>
      {shown && (
        <div className={styles.family} aria-busy={read.isPending}>
          {LANGUAGES.map((language) => (
            <div key={language}>
              <small>{word(`language.${language}`)}</small>
              <PlanText text={goalIn(read.data?.carePlanVersion?.[language]?.text ?? '', at)} language={language} />
            </div>
          ))}
        </div>
      )}
    </Stack>
  );
}

/** The text's goals stand after empty lines, in the order of the plan. */
function goalIn(text: string, at: number): string {
  return text.split('\n\n')[at + 1] ?? '';
}
