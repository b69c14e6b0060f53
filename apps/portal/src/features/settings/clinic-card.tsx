import { useWhyNot } from '../../lib/access/use-why-not.ts';
import { usePress } from '../../lib/graphql/use-press.ts';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useReread } from '../../lib/graphql/use-reread.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { Answered } from '../../ui/feedback/answered.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { SkeletonBlock } from '../../ui/feedback/states.tsx';
import { Switch } from '../../ui/fields/choices.tsx';
import { Card } from '../../ui/layout/layout.tsx';
import { Section } from '../../ui/page/page.tsx';
import { ChangeClinic, OwnClinic } from './settings.graphql.ts';

/** What the clinic decides for itself, for whoever may. Nothing for everybody else. */
export function ClinicCard() {
  const notAllowed = useWhyNot()('clinic:manage');
  return notAllowed === undefined ? <Managed /> : null;
}

function Managed() {
  const t = useText();
  const read = useRead(OwnClinic, {});
  const { run, refused } = usePress(useReread());
  return (
    <Card>
      <Section title={t('settings.clinic')}>
        <Answered read={read} skeleton={<SkeletonBlock height={48} />}>
          {({ clinic: { usesCopm, version } }) => (
            <Switch
              label={t('settings.usesCopm')}
              hint={t('settings.usesCopmHint')}
              checked={usesCopm}
              onChange={(next) => void run(ChangeClinic, { input: { version, usesCopm: next } })}
            />
          )}
        </Answered>
        <Refused>{refused}</Refused>
      </Section>
    </Card>
  );
}
