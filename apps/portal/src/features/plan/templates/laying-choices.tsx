import type { Language } from '@trellis/domain';
import { useState } from 'react';
import { currentTeam } from '../../../lib/current-team.ts';
import { useLanguage, useText } from '../../../lib/i18n/use-text.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { ChoiceChips, Segmented } from '../../../ui/fields/choices.tsx';
import { SelectField } from '../../../ui/fields/text-field.tsx';
import { Row } from '../../../ui/layout/layout.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import { openWishes } from '../goals/add-goal.ts';
import { usePlanDesk } from '../plan-desk.tsx';

/** In which language, and whose strands: asked of a goal and of a plan alike. */
export function useLayingChoices(disciplines: readonly string[]) {
  const language = useLanguage();
  const { child } = usePlanDesk();
  const [said, setSaid] = useState<Language>(language);
  const onTeam = new Set(currentTeam(child).map(({ discipline }) => discipline));
  const here = disciplines.filter((code) => onTeam.has(code));
  const [chosen, setChosen] = useState<readonly string[]>(here.length > 0 ? here : disciplines);
  return { said, setSaid, chosen, setChosen };
}

export function LayingChoices({
  disciplines,
  choices: { said, setSaid, chosen, setChosen },
}: {
  disciplines: readonly string[];
  choices: ReturnType<typeof useLayingChoices>;
}) {
  const t = useText();
  const discipline = useDiscipline();
  return (
    <Row align="start">
      <Segmented
        label={t('templates.language')}
        value={said}
        onChange={setSaid}
        choices={[
          { value: 'en', label: 'English' },
          { value: 'hi', label: 'हिन्दी' },
        ]}
      />
      {disciplines.length > 1 && (
        <ChoiceChips
          label={t('templates.strands')}
          values={[...chosen]}
          onChange={setChosen}
          choices={disciplines.map((code) => ({ value: code, label: discipline(code).name }))}
        />
      )}
    </Row>
  );
}

export function PrioritySelect({
  value,
  onChange,
  label,
}: {
  value: string;
  onChange: (id: string) => void;
  label: string;
}) {
  const t = useText();
  const { child } = usePlanDesk();
  return (
    <SelectField
      name="priorityId"
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{t('plan.choose')}</option>
      {openWishes(child).map(({ id, words }) => (
        <option key={id} value={id} translate="no">
          {words}
        </option>
      ))}
    </SelectField>
  );
}

interface LayingHeadProps {
  lay: string;
  onLay: () => Promise<void>;
  onBack: () => void;
  ready: boolean;
  busy: boolean;
  refused: string | undefined;
}

/** Back to the list, or into the draft. */
export function LayingHead({ lay, onLay, onBack, ready, busy, refused }: LayingHeadProps) {
  const t = useText();
  return (
    <>
      <Row justify="between">
        <Button variant="quiet" onClick={onBack}>
          {t('templates.back')}
        </Button>
        <Button variant="primary" busy={busy} disabled={!ready} onClick={() => void onLay()}>
          {lay}
        </Button>
      </Row>
      <Refused>{refused}</Refused>
    </>
  );
}
