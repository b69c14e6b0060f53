import { accessWords } from './access-words.ts';
import { catalogueWords } from './catalogue-words.ts';
import { childWords } from './child-words.ts';
import { findingWords } from './finding-words.ts';
import { goalWords } from './goal-words.ts';
import { homeWords } from './home-words.ts';
import { inputFaultWords } from './input-fault-words.ts';
import type { Words } from './language.ts';
import { measureWords } from './measure-words.ts';
import { planChangeWords } from './plan-change-words.ts';
import { planTextWords } from './plan-text-words.ts';
import { planWords } from './plan-words.ts';
import { triageWords } from './triage-words.ts';

/**
 * Labels of the closed sets, by set. Each set `satisfies Record<ThatSet, Words>`, so that a member without a label in
 * both languages does not typecheck.
 */
export const labelWords = {
  ...accessWords,
  ...findingWords,
  ...goalWords,
  ...planWords,
  ...homeWords,
  ...planTextWords,
  ...planChangeWords,
  ...measureWords,
  ...triageWords,
  ...catalogueWords,
  ...childWords,
  inputFault: inputFaultWords,
} as const satisfies Record<string, Readonly<Record<string, Words>>>;
