import { SCHEDULE_LIMITS, scheduleWords, SITE_RESOURCE_KINDS } from '@trellis/domain';
import { useState } from 'react';
import { useWhyNot } from '../../../lib/access/use-why-not.ts';
import { draftAct } from '../../../lib/drafts/draft-act.ts';
import { useDraft } from '../../../lib/drafts/use-draft.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { newId } from '../../../lib/new-id.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { ActForm } from '../../../ui/fields/act-form.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Card, Columns, Row, Stack } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { Section } from '../../../ui/page/page.tsx';
import { AddSiteResource, ChangeSiteResource } from '../calendar.graphql.ts';
import styles from '../calendar.module.css';
import { NotYours } from '../not-yours.tsx';
import { OfSite } from '../of-site.tsx';
import type { CalendarSite } from '../use-sites.ts';

type Resource = CalendarSite['resources'][number];
type Kind = (typeof SITE_RESOURCE_KINDS)[number];

/** Rooms of a site, and equipment that is booked like one. */
export function RoomsPart() {
  return (
    <OfSite>
      {(site) => (
        <Stack gap={4}>
          <Columns min={320}>
            {SITE_RESOURCE_KINDS.map((kind) => (
              <Things key={`${site.id} ${kind}`} site={site} kind={kind} />
            ))}
          </Columns>
          <NotYours action="calendar:edit" />
        </Stack>
      )}
    </OfSite>
  );
}

function Things({ site, kind }: { site: CalendarSite; kind: Kind }) {
  const t = useText();
  const mayEdit = useWhyNot()('calendar:edit') === undefined;
  const [adding, setAdding] = useState(false);
  const things = site.resources.filter((each) => each.kind === kind);
  return (
    <Card>
      <Section
        title={t(`calendar.things.${kind}`)}
        actions={mayEdit && !adding && <Button onClick={() => setAdding(true)}>{t(`calendar.add.${kind}`)}</Button>}
      >
        <Stack gap={3}>
          {adding && <AddForm siteId={site.id} kind={kind} onDone={() => setAdding(false)} />}
          {things.length === 0 && <p className={styles.quiet}>{t(`calendar.none.${kind}`)}</p>}
          <ul className={styles.lines}>
            {things.map((thing) => (
              <li key={thing.id}>
                <Thing thing={thing} mayEdit={mayEdit} />
              </li>
            ))}
          </ul>
        </Stack>
      </Section>
    </Card>
  );
}

function Thing({ thing, mayEdit }: { thing: Resource; mayEdit: boolean }) {
  const t = useText();
  const [naming, setNaming] = useState(false);
  const { run, busy, refused } = usePress(useReread());
  const { id: resourceId, version, name, inUse } = thing;
  if (naming) return <NameForm thing={thing} onDone={() => setNaming(false)} />;
  return (
    <Stack gap={1}>
      <Row justify="between" gap={2}>
        <span>
          <OwnWords>{name}</OwnWords>
          {!inUse && <span className={styles.quiet}> · {t('calendar.givenUp')}</span>}
        </span>
        {mayEdit && (
          <Row gap={2}>
            <Button variant="quiet" aria-label={`${t('calendar.rename')}: ${name}`} onClick={() => setNaming(true)}>
              {t('calendar.rename')}
            </Button>
            <Button
              variant="quiet"
              busy={busy}
              aria-label={`${t(inUse ? 'calendar.giveUp' : 'calendar.takeUp')}: ${name}`}
              onClick={() => void run(ChangeSiteResource, { input: { resourceId, version, name, inUse: !inUse } })}
            >
              {t(inUse ? 'calendar.giveUp' : 'calendar.takeUp')}
            </Button>
          </Row>
        )}
      </Row>
      <Refused>{refused}</Refused>
    </Stack>
  );
}

function NameForm({ thing, onDone }: { thing: Resource; onDone: () => void }) {
  const t = useText();
  const { id: resourceId, version, inUse } = thing;
  const draft = useDraft('resource-name', `${resourceId}-${version}`, thing.name);
  const act = draftAct(draft, usePress(useReread()), onDone);
  if (draft.state === 'LOADING') return null;
  const name = draft.value;
  return (
    <ActForm
      act={act}
      save={t('calendar.save')}
      cancel={t('calendar.cancel')}
      onSave={() => act.send(ChangeSiteResource, { input: { resourceId, version, name, inUse } })}
      onCancel={act.throwAway}
    >
      <NameField name={name} onChange={draft.change} />
    </ActForm>
  );
}

function AddForm({ siteId, kind, onDone }: { siteId: string; kind: Kind; onDone: () => void }) {
  const t = useText();
  const [empty] = useState(() => ({ id: newId(), name: '' }));
  const draft = useDraft('resource', `${siteId}-${kind}`, empty);
  const act = draftAct(draft, usePress(useReread()), onDone);
  if (draft.state === 'LOADING') return null;
  const { id, name } = draft.value;
  return (
    <ActForm
      act={act}
      save={t('calendar.addThing')}
      cancel={t('calendar.cancel')}
      onSave={() => act.send(AddSiteResource, { input: { id, siteId, kind, name } })}
      onCancel={act.throwAway}
    >
      <NameField kind={kind} name={name} onChange={(typed) => draft.change({ id, name: typed })} />
    </ActForm>
  );
}

interface NameFieldProps {
  kind?: Kind;
  name: string;
  onChange: (name: string) => void;
}

function NameField({ kind, name, onChange }: NameFieldProps) {
  const t = useText();
  const say = useLocalised();
  return (
    <TextField
      label={kind ? `${t('calendar.name')}: ${say(scheduleWords.resourceKind[kind])}` : t('calendar.name')}
      required
      maxLength={SCHEDULE_LIMITS.nameLength}
      value={name}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
