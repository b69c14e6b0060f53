import { useState } from 'react';
import { useWhyNot } from '../../../lib/access/use-why-not.ts';
import { isText } from '../../../lib/drafts/is-text.ts';
import { useOwnDraft } from '../../../lib/drafts/use-own-draft.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
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
  const { run, busy, refused } = usePress(useReread());
  const save = async () => {
    const aboutMe = draft.value.trim() || null;
    if (!(await run(EditAboutMe, { input: { childId: about.id, version: about.version, aboutMe } }))) return;
    // It is saved: the draft is only a copy, and one that stays behind must not have it sent a second time.
    await draft.discard();
    onDone();
  };
  if (draft.state === 'LOADING') return null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap={3}>
        <WritesAs />
        <Refused>{refused}</Refused>
        <TextArea
          label={t('chart.aboutMeText')}
          rows={4}
          maxLength={2000}
          value={draft.value}
          onChange={(event) => draft.change(event.currentTarget.value)}
        />
        <Row>
          <Button type="submit" variant="primary" busy={busy}>
            {t('chart.save')}
          </Button>
          <Button onClick={onDone}>{t('chart.cancel')}</Button>
        </Row>
      </Stack>
    </form>
  );
}
