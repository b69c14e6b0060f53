import { TEXT_LENGTHS } from '@trellis/domain';
import { type ReactNode, useState } from 'react';
import { useDraft } from '../../../lib/drafts/use-draft.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { Segmented } from '../../../ui/fields/choices.tsx';
import { TextArea } from '../../../ui/fields/text-field.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { Sheet } from '../../../ui/overlay/sheet.tsx';
import styles from '../plan.module.css';

export type LifeMove = 'PAUSE' | 'RESUME' | 'HAND_OVER' | 'CLOSE' | 'REOPEN' | 'END';

/** One thing that can happen to what the sheet is about. */
export interface LifeWay {
  move: LifeMove;
  /** What follows from it, each a sentence. */
  tells: readonly string[];
  /** What has to be chosen for it. */
  fields?: ReactNode;
  isReady?: boolean;
  /** Whether it needs words for why. */
  asksWhy: boolean;
  /** Does it, with the words; answers whether it was done. */
  act: (reason: string) => Promise<boolean>;
}

interface LifeSheetProps {
  /** What the words for why belong to on this device. */
  subject: string;
  title: string;
  /** What it is about, in the words of the team. */
  words: string;
  ways: readonly [LifeWay, ...LifeWay[]];
  busy: boolean;
  refused: string | undefined;
  onClose: () => void;
}

/** Pausing, handing over, ending: what can happen, what follows from it, and why. What follows is said before. */
export function LifeSheet({ subject, title, words, ways, busy, refused, onClose }: LifeSheetProps) {
  const t = useText();
  const [chosen, setChosen] = useState(ways[0].move);
  const way = ways.find(({ move }) => move === chosen) ?? ways[0];
  const reason = useDraft('life-reason', subject, { words: '' });
  const why = reason.value.words.trim();
  const act = async () => {
    if (!(await way.act(way.asksWhy ? why : ''))) return;
    await reason.discard();
    onClose();
  };
  if (reason.state === 'LOADING') return null;
  return (
    <Sheet
      open
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('plan.cancel')}</Button>
          <Button
            variant={way.move === 'END' || way.move === 'CLOSE' ? 'danger' : 'primary'}
            busy={busy}
            disabled={way.isReady === false || (way.asksWhy && why === '')}
            onClick={() => void act()}
          >
            {t(`life.${way.move}`)}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <Refused>{refused}</Refused>
        {words && <OwnWords>{words}</OwnWords>}
        {ways.length > 1 && (
          <Segmented
            label={t('life.what')}
            value={way.move}
            onChange={setChosen}
            choices={ways.map(({ move }) => ({ value: move, label: t(`life.${move}`) }))}
          />
        )}
        {way.fields}
        {way.asksWhy && (
          <TextArea
            name="lifeReason"
            label={t('life.why')}
            hint={t('life.whyHint')}
            maxLength={TEXT_LENGTHS.reason}
            value={reason.value.words}
            onChange={(event) => reason.change({ words: event.currentTarget.value })}
          />
        )}
        <section aria-label={t('life.next')}>
          <h3>{t('life.next')}</h3>
          <ul className={styles.points}>
            {way.tells.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </section>
      </Stack>
    </Sheet>
  );
}
