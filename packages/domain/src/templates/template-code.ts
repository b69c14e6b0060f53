const OF_A_CLINIC = /^OWN_[0-9A-F]{32}$/;

/** The code of a template that a clinic writes under an id its writer has made: no release will ever have it. */
export function clinicTemplateCode(id: string): string {
  return `OWN_${id.replaceAll('-', '').toUpperCase()}`;
}

export function isClinicTemplateCode(code: string): boolean {
  return OF_A_CLINIC.test(code);
}
