import { ACTIONS, rolesThatMay } from '@trellis/domain';
import { column, computed, type Order, type Shape } from '../platform/read/shape.ts';

const staffShape = (added: Shape['fields']): Shape => ({
  type: 'StaffMember',
  from: 'staff',
  id: 'id',
  child: null,
  fields: {
    id: column('id'),
    name: column('name'),
    role: column('role'),
    safeguardingLead: column('safeguarding_lead'),
    discipline: column('discipline'),
    registrationNumber: column('registration_number'),
    registrationExpiresOn: column('registration_expires_on'),
    active: column('active'),
    version: column('version'),
    ...added,
  },
});

const viewerShape: Shape = {
  type: 'Viewer',
  from: 'staff',
  id: 'id',
  child: null,
  fields: {
    staff: { kind: 'one', shape: 'StaffMember', on: (viewer, staff) => `${staff}.id = ${viewer}.id` },
    clinic: { kind: 'one', shape: 'Clinic', on: (viewer, clinic) => `${clinic}.id = ${viewer}.clinic_id` },
    today: computed((_, terms) => terms.bind(terms.today, 'text')),
    now: computed((_, terms) => terms.bind(terms.now.toISOString(), 'text')),
    rights: computed((_, terms) => {
      const rights = ACTIONS.filter((action) => rolesThatMay(action).includes(terms.caller.role));
      return `to_json(${terms.bind(rights, 'text[]')})`;
    }),
  },
};

export const staffByName: Order = {
  name: 'staff-by-name',
  terms: [
    { sql: (staff) => `${staff}.name`, type: 'text' },
    { sql: (staff) => `${staff}.id`, type: 'uuid' },
  ],
  descending: false,
};

/** `added`: what the diary says of a person. */
export const staffShapes = (added: Shape['fields']): readonly Shape[] => [staffShape(added), viewerShape];
