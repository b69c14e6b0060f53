/** What is looked for in the library, the template that is open, and the one that is being written. */
export interface TemplatesSearch {
  search?: string;
  area?: string;
  condition?: string;
  source?: string;
  /** Left out: what is in use. */
  state?: string;
  open?: string;
  /** `new`, or the code of the template that is copied. */
  write?: string;
}

const KEYS = ['search', 'area', 'condition', 'source', 'state', 'open', 'write'] as const;

export function readTemplatesSearch(search: Record<string, unknown>): TemplatesSearch {
  const found: TemplatesSearch = {};
  for (const key of KEYS) {
    const value = search[key];
    if (typeof value === 'string' && value !== '') found[key] = value;
  }
  return found;
}
