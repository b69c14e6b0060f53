import {
  keepsTemplateWords,
  type LaidTemplate,
  type Language,
  type PlanContent,
  templateDifferences,
} from '@trellis/domain';
import { planContent, wholeLaid } from './plan-record.read.ts';
import { asText } from './version-facts.ts';
import type { TemplateOriginModel } from './template.model.ts';

/** What `originFacts` selects. */
interface OriginFacts {
  readonly template: string;
  readonly version: string;
  readonly language: Language;
  readonly reviewed: boolean;
  readonly laid: LaidTemplate;
  readonly content: PlanContent;
}

/** `OriginFacts` of the goal content under the alias `goal`; no row where it was not laid from a template. */
export function originFacts(goal: string): string {
  return `select json_build_object('template', o.template, 'version', o.template_version, 'language', o.language,
      'reviewed', o.reviewed, 'laid', ${wholeLaid('o')}, 'content', ${planContent('w', `${goal}.goal_id`)})
    from goal_origins o join care_plan_versions w on w.clinic_id = o.clinic_id and w.id = ${goal}.version_id
    where o.clinic_id = ${goal}.clinic_id and o.goal_id = ${goal}.goal_id`;
}

export function originOf({ template, version, language, reviewed, laid, content }: OriginFacts): TemplateOriginModel {
  return {
    template,
    version,
    language,
    unreviewed: !reviewed && keepsTemplateWords(laid, content),
    differences: templateDifferences(laid, content).map((each) => {
      const { row } = each;
      const strand = row.of === 'STRAND' ? row.strand : null;
      const item = row.of === 'HOME_ITEM' ? row.item : null;
      const changed = each.kind === 'CHANGED';
      return {
        field: changed ? each.field : each.kind,
        strandId: strand?.strand ?? null,
        homeItemId: item?.item ?? null,
        discipline: strand?.discipline ?? item?.discipline ?? null,
        words: item?.words ?? null,
        before: changed ? asText(each.before) : null,
        after: changed ? asText(each.after) : null,
      };
    }),
  };
}
