import type { RefusalData } from '../result.ts';

/** A text with `{name}` filled from `data`. A name that `data` lacks stays in braces. */
export function fill(text: string, data: RefusalData): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = data[name];
    if (value === undefined || value === null) return whole;
    return typeof value === 'object' ? value.join(', ') : String(value);
  });
}
