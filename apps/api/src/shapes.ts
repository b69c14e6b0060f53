import { clinicShapes } from './clinics/clinic.read.ts';
import type { Shape } from './platform/read/shape.ts';
import { staffShapes } from './staff/staff.read.ts';

/** How every readable type of the installation is read. */
export const SHAPES: readonly Shape[] = [...clinicShapes, ...staffShapes];
