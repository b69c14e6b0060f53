/** The two versions that are held side by side, in the address: a comparison can be sent to a colleague. */
export interface VersionsSearch {
  from?: string;
  to?: string;
}

export function readVersionsSearch(search: Record<string, unknown>): VersionsSearch {
  const { from, to } = search;
  return { ...(typeof from === 'string' && { from }), ...(typeof to === 'string' && { to }) };
}
