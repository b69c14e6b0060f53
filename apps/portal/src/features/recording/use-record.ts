import { formatMeasure, type Level, type MeasureValue, type ObservationRemark } from '@trellis/domain';
import { useState } from 'react';
import { useDraft } from '../../lib/drafts/use-draft.ts';
import { isRecord } from '../../lib/auth/viewer.ts';
import { useLanguage, useText } from '../../lib/i18n/use-text.ts';
import { newId } from '../../lib/new-id.ts';
import { offerUndo } from '../../lib/undo/undo.ts';
import { useSettings } from '../../lib/workplace/workplace.ts';
import { levelSign } from '../../ui/measures/level.ts';
import type { OpenGoal } from './open-goals.ts';
import type { Sitting } from './sitting.ts';

/** Where and how it was seen: kept from one child and day to the next, for it rarely changes. */
export interface Circumstances {
  setting: string;
  seenBy: string;
}

export interface Recorder {
  circumstances: Circumstances;
  setCircumstances: (next: Circumstances) => void;
  /** What made this sitting unlike others; goes with every tap while it is chosen. */
  remarks: readonly ObservationRemark[];
  setRemarks: (remarks: ObservationRemark[]) => void;
  recordLevel: (goal: OpenGoal, level: Level) => void;
  recordMeasure: (goal: OpenGoal, strand: { id: string; what: string }, measure: MeasureValue) => void;
}

function isCircumstances(stored: unknown): stored is Circumstances {
  return isRecord(stored) && typeof stored['setting'] === 'string' && typeof stored['seenBy'] === 'string';
}

/**
 * Turns a tap into an observation: recorded at once, with a tick in the hand and ten seconds to take it back. `aheadMs`
 * is how far this device's clock is ahead of the server's: what was seen now must not lie in the server's future.
 */
export function useRecord(sitting: Sitting, aheadMs: number): Recorder {
  const t = useText();
  const language = useLanguage();
  const [firstSetting] = useSettings();
  const kept = useDraft<Circumstances>(
    'recording-circumstances',
    'last',
    { setting: firstSetting?.code ?? '', seenBy: 'IN_PERSON' },
    { accept: isCircumstances },
  );
  const [remarks, setRemarks] = useState<ObservationRemark[]>([]);

  function record(
    goal: OpenGoal,
    seen: { strandId: string | null; level: Level | null; measure: MeasureValue | null },
    text: string,
  ): void {
    const id = newId();
    const recorded = sitting.record({
      ...seen,
      ...kept.value,
      id,
      remarks,
      goalId: goal.id,
      scaleEdition: goal.scaleEdition,
      note: sitting.get().value.note.trim(),
      happenedAt: new Date(Date.now() - aheadMs).toISOString(),
    });
    if (sitting.get().value.note !== '') sitting.setNote('');
    if ('vibrate' in navigator) navigator.vibrate(10);
    const withdraw = offerUndo({
      text,
      undo: () => sitting.undo(id),
      undone: t('recording.undone'),
      failed: t('recording.notUndone'),
    });
    void recorded.then((stands) => !stands && withdraw());
  }

  return {
    circumstances: kept.value,
    setCircumstances: kept.change,
    remarks,
    setRemarks,
    recordLevel: (goal, level) =>
      record(goal, { strandId: null, level, measure: null }, t('recording.level', { level: levelSign(level) })),
    recordMeasure: (goal, { id, what }, measure) => {
      sitting.setValue(id, undefined);
      const value = formatMeasure(measure, language);
      record(goal, { strandId: id, level: null, measure }, t('recording.measure', { what, value }));
    },
  };
}
