/** Which paper is looked at, as its address says it, unread: what is left out is as usual. */
export interface PrintSearch {
  register?: string;
  language?: string;
  parts?: string[];
}

/** Reads an address. Kept apart from the sets it names, which the first screen does not need. */
export function readPrintSearch({ register, language, parts }: Record<string, unknown>): PrintSearch {
  return {
    ...(typeof register === 'string' && { register }),
    ...(typeof language === 'string' && { language }),
    ...(Array.isArray(parts) && { parts: parts.map(String) }),
  };
}
