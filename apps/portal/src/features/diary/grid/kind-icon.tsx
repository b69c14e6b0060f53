import type { AppointmentKind } from '@trellis/domain';
import { IconHome, IconUsers, IconVideo, type TablerIcon } from '../../../ui/icons.ts';

const ICONS: Partial<Record<AppointmentKind, TablerIcon>> = {
  GROUP: IconUsers,
  HOME_VISIT: IconHome,
  ONLINE: IconVideo,
};

/** What is not the usual, at a glance; its word stands beside it for those who listen. */
export function KindIcon({ kind }: { kind: AppointmentKind }) {
  const Icon = ICONS[kind];
  return Icon ? <Icon size={16} stroke={1.75} aria-hidden="true" /> : null;
}
