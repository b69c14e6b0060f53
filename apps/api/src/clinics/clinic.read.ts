import { column, computed, type Shape } from '../platform/read/shape.ts';

// The clinic itself is the tenant: its key is what other tables call clinic_id.
const clinics = '(select c.*, c.id as clinic_id from clinics c)';

const clinicShape: Shape = {
  type: 'Clinic',
  from: clinics,
  id: 'id',
  child: null,
  fields: {
    id: column('id'),
    name: column('name'),
    kind: column('kind'),
    timeZone: column('time_zone'),
    language: column('language'),
    startConvention: column('start_convention'),
    usesCopm: column('uses_copm'),
    version: column('version'),
    sites: {
      kind: 'many',
      shape: 'Site',
      on: (clinic, site) => `${site}.clinic_id = ${clinic}.id`,
      orderBy: (site) => `${site}.name, ${site}.id`,
      most: 10,
    },
  },
};

const siteShape = (added: Shape['fields']): Shape => ({
  type: 'Site',
  from: 'sites',
  id: 'id',
  child: null,
  fields: {
    id: column('id'),
    name: column('name'),
    address: column('address'),
    openingHours: {
      kind: 'many',
      shape: 'OpeningHours',
      on: (site, hours) => `${hours}.site_id = ${site}.id`,
      orderBy: (hours) => `${hours}.weekday`,
      most: 7,
    },
    ...added,
  },
});

const openingHoursShape: Shape = {
  type: 'OpeningHours',
  from: 'opening_hours',
  id: null,
  child: null,
  fields: {
    weekday: column('weekday'),
    opensAt: computed((hours) => `to_char(${hours}.opens_at, 'HH24:MI')`),
    closesAt: computed((hours) => `to_char(${hours}.closes_at, 'HH24:MI')`),
  },
};

/** `added`: what the diary says of a site. */
export const clinicShapes = (added: Shape['fields']): readonly Shape[] => [
  clinicShape,
  siteShape(added),
  openingHoursShape,
];
