import { on, type TableGrant } from '../platform/database/grants.ts';
import { Clinic } from './clinic.entity.ts';
import { OpeningHours } from './opening-hours.entity.ts';
import { Site } from './site.entity.ts';

export const CLINICS_GRANTS: readonly TableGrant[] = [
  on(Clinic, { read: true, change: ['usesCopm', 'version'] }),
  on(Site, { read: true, change: ['version'] }),
  on(OpeningHours, { read: true, add: true, remove: true }),
];
