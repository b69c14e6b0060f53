import {
  type Catalogue,
  type Language,
  PLAN_TEXT_TEMPLATE,
  type PlanTextFacts,
  type Register,
  renderPlan,
} from '@trellis/domain';
import { sha256 } from '../platform/hashing/sha256.ts';

/** The text of a version as a party reads it, with its hash: what is shown, and what a signature is checked against. */
export interface RenderedVersion {
  readonly text: string;
  readonly hash: string;
  readonly templateVersion: string;
}

export function renderVersion(
  facts: PlanTextFacts,
  catalogue: Catalogue,
  language: Language,
  register: Register,
): RenderedVersion {
  const text = renderPlan(facts, catalogue, language, register);
  return { text, hash: sha256(text), templateVersion: PLAN_TEXT_TEMPLATE };
}
