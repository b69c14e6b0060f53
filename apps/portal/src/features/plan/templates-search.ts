/** What is looked for in the library, and the template that is open. */
export interface TemplatesSearch {
  search?: string;
  area?: string;
  condition?: string;
  open?: string;
}

export function readTemplatesSearch(search: Record<string, unknown>): TemplatesSearch {
  const found: TemplatesSearch = {};
  for (const key of ['search', 'area', 'condition', 'open'] as const) {
    const value = search[key];
    if (typeof value === 'string' && value !== '') found[key] = value;
  }
  return found;
}
