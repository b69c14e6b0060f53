import {
  type Catalogue,
  type Language,
  PLAN_TEXT_TEMPLATE,
  type PlanTextFacts,
  type Register,
  renderPlan,
} from '@trellis/domain';
import { createHash } from 'node:crypto';

/** SHA-256 in lower-case hex: of a version's canonical content, and of the text that was shown. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

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
