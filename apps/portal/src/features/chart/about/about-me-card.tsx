import { TEXT_LENGTHS } from '@trellis/domain';
import { useState } from 'react';
import { useWhyNot } from '../../../lib/access/use-why-not.ts';
import { draftAct } from '../../../lib/drafts/draft-act.ts';
import { isText } from '../../../lib/drafts/is-text.ts';
import { useOwnDraft } from '../../../lib/drafts/use-own-draft.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { ActForm } from '../../../ui/fields/act-form.tsx';
import { TextArea } from '../../../ui/fields/text-field.tsx';
import { Card, Row, Stack } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import styles from '../chart.module.css';
import type { Child } from '../child-head.ts';
import { WritesAs } from '../writes-as.tsx';
import { EditAboutMe } from './about.graphql.ts';
import type { AboutChild } from './child.ts';

interface AboutMeProps {
  child: Child;
  about: AboutChild;
}

/** Likes, dislikes, how I say yes. */
export function AboutMeCard({ child, about }: AboutMeProps) {
  const t = useText();
  const [editing, setEditing] = useState(false);
  const notAllowed = useWhyNot()('child:edit', { onCareTeam: child.onMyTeam === true });
  return (
    <Card label={t('chart.aboutMe')}>
      <Stack gap={2}>
        <Row justify="between">
          <h2>{t('chart.aboutMe')}</h2>
          {!editing && notAllowed === undefined && (
            <Button variant="quiet" onClick={() => setEditing(true)}>
              {t('chart.edit')}
            </Button>
          )}
        </Row>
        {editing ? (
          <AboutMeForm about={about} onDone={() => setEditing(false)} />
        ) : about.aboutMe ? (
          <OwnWords className={styles.ownText}>{about.aboutMe}</OwnWords>
        ) : (
          <p className={styles.quiet}>{t('chart.aboutMeNone')}</p>
        )}
      </Stack>
    </Card>
  );
}

function AboutMeForm({ about, onDone }: { about: AboutChild; onDone: () => void }) {
  const t = useText();
  const draft = useOwnDraft('about-me', about.id, about.aboutMe ?? '', isText);
  const act = draftAct(draft, usePress(useReread()), onDone);
  const save = async () => {
    const aboutMe = draft.value.trim() || null;
    await act.send(EditAboutMe, { input: { childId: about.id, version: about.version, aboutMe } });
  };
  if (draft.state === 'LOADING') return null;
  return (
    <ActForm act={act} save={t('chart.save')} cancel={t('chart.cancel')} onSave={save} onCancel={onDone}>
      <WritesAs />
      <TextArea
        label={t('chart.aboutMeText')}
        rows={4}
        maxLength={TEXT_LENGTHS.aboutMe}
        value={draft.value}
        onChange={(event) => draft.change(event.currentTarget.value)}
      />
    </ActForm>
  );
}
