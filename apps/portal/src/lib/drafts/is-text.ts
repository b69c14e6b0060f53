/** Whether what was kept of a form with one field is its text. */
export function isText(stored: unknown): stored is string {
  return typeof stored === 'string';
}
