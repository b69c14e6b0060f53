// The one place icons come from, each by its own file: the library's front door has six thousand of them to read.
export { default as IconAlertTriangle } from '@tabler/icons-react/icons/IconAlertTriangle';
export { default as IconArrowsDiff } from '@tabler/icons-react/icons/IconArrowsDiff';
export { default as IconCalendar } from '@tabler/icons-react/icons/IconCalendar';
export { default as IconChartBar } from '@tabler/icons-react/icons/IconChartBar';
export { default as IconCheck } from '@tabler/icons-react/icons/IconCheck';
export { default as IconChevronLeft } from '@tabler/icons-react/icons/IconChevronLeft';
export { default as IconChevronRight } from '@tabler/icons-react/icons/IconChevronRight';
export { default as IconCloudOff } from '@tabler/icons-react/icons/IconCloudOff';
export { default as IconCloudUpload } from '@tabler/icons-react/icons/IconCloudUpload';
export { default as IconDots } from '@tabler/icons-react/icons/IconDots';
export { default as IconEye } from '@tabler/icons-react/icons/IconEye';
export { default as IconEyeOff } from '@tabler/icons-react/icons/IconEyeOff';
export { default as IconHome } from '@tabler/icons-react/icons/IconHome';
export { default as IconLogout } from '@tabler/icons-react/icons/IconLogout';
export { default as IconMinus } from '@tabler/icons-react/icons/IconMinus';
export { default as IconPlus } from '@tabler/icons-react/icons/IconPlus';
export { default as IconSearch } from '@tabler/icons-react/icons/IconSearch';
export { default as IconSettings } from '@tabler/icons-react/icons/IconSettings';
export { default as IconVideo } from '@tabler/icons-react/icons/IconVideo';
export { default as IconX } from '@tabler/icons-react/icons/IconX';
export { default as IconSun } from '@tabler/icons-react/icons/IconSun';
export { default as IconUsers } from '@tabler/icons-react/icons/IconUsers';

export type { TablerIcon } from '@tabler/icons-react';
