import { escalatesOn, reviewStanding } from '@trellis/domain';
import { useText } from '../../lib/i18n/use-text.ts';
import { useFormats, useToday } from '../../lib/workplace/workplace.ts';
import { Notice } from '../../ui/feedback/notice.tsx';

/** That a review is overdue, since when the lead is asked as well, and that care goes on. Nothing before its day has passed. */
export function DueLine({ dueOn }: { dueOn: string }) {
  const t = useText();
  const formats = useFormats();
  const standing = reviewStanding(dueOn, useToday());
  if (standing === 'AHEAD' || standing === 'COMING_UP') return null;
  const days = { due: formats.day(dueOn), lead: formats.day(escalatesOn(dueOn)) };
  return <Notice tone="care">{t(standing === 'OVERDUE' ? 'review.overdue' : 'review.escalated', days)}</Notice>;
}
