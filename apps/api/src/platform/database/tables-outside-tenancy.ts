/**
 * The tables that belong to the installation and to no clinic: the whole list, which a contract test holds the database
 * to. Every other table is a clinic's, has `clinic_id` first in every key, and shows a clinic only its own rows.
 */
export const TABLES_OUTSIDE_TENANCY = [
  // The clinics' shared words.
  'catalogue_codes',
  // Which migrations have run.
  'migrations',
  // A person signs in before there is a clinic; reached through functions only.
  'staff_accounts',
  'sign_ins',
  'throttles',
  'sign_in_refusals',
  // A guardian comes with a secret and no clinic; reached through functions only.
  'family_keys',
] as const;

/** The tenant itself: its own id is the clinic. */
export const TENANT_TABLE = 'clinics';
