import type { z } from 'zod';
import { inputFaultWords } from './input-fault-words.ts';
import type { InputFaultCode } from './input-fault-words.ts';

/** One field that was not accepted. `path` is dotted, with list places counted from 0; `accepted` is what would do. */
export type InputFault = { readonly path: string; readonly code: InputFaultCode; readonly accepted: string | null };

type Issue = z.core.$ZodIssue;

const SIZES = {
  too_small: { string: 'TOO_SHORT', array: 'TOO_FEW', number: 'TOO_SMALL' },
  too_big: { string: 'TOO_LONG', array: 'TOO_MANY', number: 'TOO_BIG' },
} as const satisfies Record<string, Record<string, InputFaultCode>>;

function isFaultCode(text: string): text is InputFaultCode {
  return text in inputFaultWords;
}

function sizeFault(sizes: Readonly<Record<'string' | 'array' | 'number', InputFaultCode>>, origin: string) {
  return origin === 'string' || origin === 'array' ? sizes[origin] : sizes.number;
}

function faultOf(issue: Issue): Omit<InputFault, 'path'> {
  if (isFaultCode(issue.message)) return { code: issue.message, accepted: null };
  switch (issue.code) {
    case 'invalid_type':
      return { code: issue.input === undefined ? 'MISSING' : 'WRONG_FORM', accepted: issue.expected };
    case 'invalid_value':
      return { code: 'NOT_IN_LIST', accepted: issue.values.map(String).join(', ') };
    case 'too_small':
      return { code: sizeFault(SIZES.too_small, issue.origin), accepted: String(issue.minimum) };
    case 'too_big':
      return { code: sizeFault(SIZES.too_big, issue.origin), accepted: String(issue.maximum) };
    case 'invalid_format':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return { code: 'WRONG_FORM', accepted: null };
  }
}

/**
 * What zod found, in the product's own codes, each with a text under `inputFault`. A schema's own `error` message that
 * is one of the codes is taken as it is. Parse with `{ reportInput: true }`, or a value of another type is told as
 * missing.
 */
export function inputFaults(error: z.ZodError): InputFault[] {
  return error.issues.map((issue) => ({ path: issue.path.map(String).join('.'), ...faultOf(issue) }));
}
