import { addDays, RATING_WINDOW_DAYS } from '@trellis/domain';
import { useState } from 'react';
import { useWhyNot } from '../../lib/access/use-why-not.ts';
import { usePress } from '../../lib/graphql/use-press.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useToday } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Card, Row, Stack } from '../../ui/layout/layout.tsx';
import { OpenReview } from './review.graphql.ts';

interface OpenReviewCardProps {
  planId: string;
  onMyTeam: boolean;
  reread: () => Promise<unknown>;
}

/** Begins a review: the day it is held, and what will happen. */
export function OpenReviewCard({ planId, onMyTeam, reread }: OpenReviewCardProps) {
  const t = useText();
  const today = useToday();
  const [heldOn, setHeldOn] = useState(today);
  const { run, busy, refused } = usePress(reread);
  const notAllowed = useWhyNot()('review:open', { onCareTeam: onMyTeam });
  return (
    <Card label={t('review.openTitle')}>
      <Stack gap={3}>
        <h2>{t('review.openTitle')}</h2>
        <p>{t('review.openText', { days: RATING_WINDOW_DAYS })}</p>
        <Refused>{refused ?? notAllowed}</Refused>
        <Row align="end">
          <TextField
            label={t('review.heldOn')}
            type="date"
            required
            value={heldOn}
            min={addDays(today, -RATING_WINDOW_DAYS)}
            max={addDays(today, RATING_WINDOW_DAYS)}
            onChange={({ currentTarget }) => setHeldOn(currentTarget.value)}
          />
          <Button
            variant="primary"
            busy={busy}
            disabled={notAllowed !== undefined}
            title={notAllowed}
            onClick={() => void run(OpenReview, { input: { planId, heldOn } })}
          >
            {t('review.open')}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}
