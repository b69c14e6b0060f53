import { TEXT_LENGTHS } from '@trellis/domain';
import { useWhyNot } from '../../lib/access/use-why-not.ts';
import { useRolesThatMay } from '../../lib/i18n/role-name.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { ChoiceChips } from '../../ui/fields/choices.tsx';
import { TextArea } from '../../ui/fields/text-field.tsx';
import { Row, Stack } from '../../ui/layout/layout.tsx';
import { DisciplineMark } from '../../ui/marks/discipline-mark.tsx';
import { useDiscipline, useDisciplines } from '../../ui/marks/disciplines.tsx';
import type { IntakePartProps } from './child-fields.tsx';
import type { Triage } from './use-triage.ts';

export function recommendedBy(triage: Triage | undefined): string[] {
  return (triage?.disciplines ?? [])
    .filter(({ answer }) => answer === 'RECOMMENDED')
    .map(({ discipline }) => discipline);
}

interface DecisionProps extends IntakePartProps {
  triage: Triage;
}

/** Which disciplines begin: as advised, or otherwise with a reason. The rules advise, a person decides. */
export function Decision({ form, change, faults, triage }: DecisionProps) {
  const t = useText();
  const formats = useFormats();
  const roles = useRolesThatMay('triage:confirm');
  const disciplines = useDisciplines();
  const discipline = useDiscipline();
  const recommended = recommendedBy(triage);
  const chosen = form.disciplines ?? recommended;
  const mayNotDecide = useWhyNot()('triage:confirm');
  const asAdvised = chosen.toSorted().join() === recommended.toSorted().join();
  const names = recommended.map((code) => discipline(code).name);
  const needed = t('intake.overrideNeeded', {
    disciplines: names.length > 0 ? formats.list(names) : t('intake.nobody'),
  });
  if (mayNotDecide !== undefined) {
    return (
      <Stack gap={2}>
        <b>{t('intake.decision')}</b>
        <Row gap={2}>
          {recommended.length === 0 && t('intake.nobody')}
          {recommended.map((code) => (
            <DisciplineMark key={code} discipline={discipline(code)}>
              {discipline(code).name}
            </DisciplineMark>
          ))}
        </Row>
        <small>{t('intake.decidedByOthers', { roles })}</small>
      </Stack>
    );
  }
  return (
    <Stack gap={3}>
      <ChoiceChips
        label={t('intake.decision')}
        values={chosen}
        onChange={(next) =>
          change({ disciplines: next.toSorted().join() === recommended.toSorted().join() ? null : next })
        }
        choices={disciplines.map(({ code, name }) => ({ value: code, label: name }))}
      />
      {!asAdvised && (
        <TextArea
          label={t('intake.override')}
          hint={needed}
          error={faults['overrideReason'] && needed}
          value={form.overrideReason}
          maxLength={TEXT_LENGTHS.triageReason}
          onChange={({ currentTarget }) => change({ overrideReason: currentTarget.value })}
        />
      )}
    </Stack>
  );
}
