/** One JSON value, the text sealed and in base64, or null. $1 clinic, $2 staff, $3 form, $4 subject. */
export const OWN_DRAFT = `(select json_build_object(
    'body', encode(d.body, 'base64'), 'keyId', d.key_id, 'updatedAt', d.updated_at)
  from drafts d where d.clinic_id = $1::uuid and d.staff_id = $2::uuid and d.form = $3 and d.subject = $4)`;
