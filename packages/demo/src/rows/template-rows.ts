import type { GoalTemplate } from '@trellis/domain';
import type { Instant, OfClinic } from './row.ts';

export interface ClinicTemplateRow extends OfClinic {
  readonly code: string;
  readonly addedBy: string;
  readonly addedAt: Instant;
}

export interface TemplateVersionRow extends OfClinic {
  readonly code: string;
  readonly number: number;
  readonly templateKind: 'GOAL_TEMPLATE' | null;
  readonly clinicCode: string | null;
  readonly template: GoalTemplate | null;
  readonly retired: boolean;
  readonly changedBy: string;
  readonly changedAt: Instant;
}
