import { KIND_RULES } from '@trellis/domain';
import { useWhyNot } from '../../lib/access/use-why-not.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useAgeOf } from '../../lib/workplace/use-age-of.ts';
import { IconButton } from '../../ui/actions/button.tsx';
import { ChildName } from '../../ui/child/child-name.tsx';
import { Namesakes } from '../../ui/child/namesakes.tsx';
import { IconX } from '../../ui/icons.ts';
import { Identifying, Stack } from '../../ui/layout/layout.tsx';
import styles from './booking.module.css';
import { FindChild } from './find-child.tsx';
import type { FieldsProps } from './fields.ts';
import type { BookedChild } from './use-children-to-book.ts';

/** Who comes: one child, or the two to eight of a group. */
export function ChildFields({ typed, set, faults, chosen }: FieldsProps & { chosen: readonly BookedChild[] }) {
  const t = useText();
  const ageOf = useAgeOf();
  const whyNot = useWhyNot();
  const { kind, childIds } = typed;
  const { most } = KIND_RULES[kind].children;
  const others = chosen.find(({ onMyTeam }) => onMyTeam !== true);
  const refused = others && whyNot('appointment:book', { onCareTeam: false });
  return (
    <Stack gap={2}>
      {chosen.map((child) => (
        <div key={child.id} className={styles.chosen}>
          <div>
            <b>
              <ChildName name={child.name} nameLocal={child.nameLocal} full />
            </b>{' '}
            <Identifying>
              {[ageOf(child), child.mrn && t('booking.number', { mrn: child.mrn })].filter(Boolean).join(' · ')}
            </Identifying>
            <Namesakes likeNames={child.likeNames} />
          </div>
          <IconButton
            label={t('booking.child.remove')}
            icon={<IconX size={18} />}
            onClick={() => set({ childIds: childIds.filter((id) => id !== child.id) })}
          />
        </div>
      ))}
      {refused && <p className={styles.fault}>{refused}</p>}
      {childIds.length < most && (
        <FindChild
          label={t(childIds.length === 0 ? 'booking.child' : 'booking.child.more')}
          error={faults['childIds']}
          taken={childIds}
          onTake={(id) => set({ childIds: [...childIds, id] })}
        />
      )}
      {childIds.length >= most && faults['childIds'] && <p className={styles.fault}>{faults['childIds']}</p>}
    </Stack>
  );
}
