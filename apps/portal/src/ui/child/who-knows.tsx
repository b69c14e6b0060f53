import { useText } from '../../lib/i18n/use-text.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';

interface WhoKnowsProps {
  readers: readonly { readonly staffId: string; readonly name: string; readonly acknowledgedAt: string | null }[];
  className?: string;
}

/** Who has said that they know something, when, and who has still to be told. */
export function WhoKnows({ readers, className }: WhoKnowsProps) {
  const t = useText();
  const formats = useFormats();
  const known = readers.flatMap(({ name, acknowledgedAt }) =>
    acknowledgedAt === null ? [] : [`${name} (${formats.moment(acknowledgedAt)})`],
  );
  const open = readers.filter(({ acknowledgedAt }) => acknowledgedAt === null).map(({ name }) => name);
  if (readers.length === 0) return null;
  return (
    <small className={className} translate="no" data-identifying>
      {[
        known.length > 0 && t('safetyNotice.knownBy', { names: formats.list(known) }),
        open.length > 0 && t('safetyNotice.openFor', { names: formats.list(open) }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </small>
  );
}
