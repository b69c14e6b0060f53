import {
  type Catalogue,
  type DraftField,
  type DraftRowType,
  type EarlierValue,
  type Language,
  type LocalisedText,
  type PlanContent,
  sayDraftField,
  withEarlierValue,
} from '@trellis/domain';
import { column, derived, oneBy, type Shape } from '../platform/read/shape.ts';
import { planContent, planNames } from './plan-record.read.ts';
import type { DraftChangeModel, PlanNewsModel } from './plan-news.model.ts';
import { changesOf, type VersionWithBase } from './version-facts.ts';

interface ToldChange extends DraftField {
  readonly staffId: string;
  readonly name: string;
  readonly at: string;
}

interface NewsFacts {
  readonly content: PlanContent;
  readonly seenUntil: string | null;
  readonly changes: readonly ToldChange[];
}

function changeModel(content: PlanContent, change: ToldChange, catalogue: Catalogue): DraftChangeModel[] {
  const said = (language: Language) => sayDraftField(content, catalogue, language, change);
  const [en, hi] = [said('en'), said('hi')];
  if (en === undefined || hi === undefined) return [];
  const both = (part: keyof typeof en): LocalisedText => ({ en: en[part], hi: hi[part], hiReviewed: false });
  const idIn = (row: DraftRowType): string | null => (change.row === row ? change.id : null);
  const { field, staffId, name, at } = change;
  return [
    {
      goalId: idIn('GoalContent'),
      strandId: idIn('StrandContent'),
      homeItemId: idIn('HomeItem'),
      field,
      about: both('about'),
      fieldName: both('field'),
      staffId,
      name,
      at,
    },
  ];
}

function newsOf({ content, seenUntil, changes }: NewsFacts, catalogue: Catalogue): PlanNewsModel {
  return { seenUntil, changes: changes.flatMap((change) => changeModel(content, change, catalogue)) };
}

const childOf = (version: string): string => `(select p.child_id from care_plans p
  where p.clinic_id = ${version}.clinic_id and p.id = ${version}.plan_id)`;

const newestFirst = (text: string): string => `${text}.kept_at desc, ${text}.id desc`;
/** The last of a version's texts that are shown. */
const LAST = 20;

/** What the news add to a version: by the trail, each field as it was changed last, and the texts that gave way. */
export const newsOfVersion: Shape['fields'] = {
  news: derived(
    (version, terms) => {
      const look = `select l.seen_until from plan_looks l
        where l.clinic_id = ${version}.clinic_id and l.version_id = ${version}.id and l.staff_id = ${terms.staff}`;
      return `json_build_object('content', ${planContent(version)}, 'seenUntil', (${look}), 'changes', (
        select coalesce(json_agg(json_build_object('row', c.subject_type, 'id', c.subject_id, 'field', c.field,
            'staffId', c.staff_id, 'name', c.name, 'at', c.at) order by c.at desc, c.subject_id, c.field), '[]'::json)
        from (
          select distinct on (e.subject_id, f.field) e.subject_type, e.subject_id, f.field, e.staff_id, s.name, e.at
          from audit_events e
          cross join jsonb_array_elements_text(e.details -> 'fields') as f (field)
          join staff s on s.clinic_id = e.clinic_id and s.id = e.staff_id
          where e.clinic_id = ${version}.clinic_id and e.child_id = ${childOf(version)} and e.at > (${look})
            and e.details ->> 'planVersion' = ${version}.id::text and e.details ? 'rowVersion'
          order by e.subject_id, f.field, e.at desc) c
        where c.staff_id <> ${terms.staff}))`;
    },
    (facts: NewsFacts, { catalogue }) => newsOf(facts, catalogue),
  ),
  earlierTexts: {
    kind: 'many',
    shape: 'EarlierText',
    on: (version, text) => `${text}.id in (select l.id from earlier_texts l
      where l.clinic_id = ${version}.clinic_id and l.version_id = ${version}.id order by ${newestFirst('l')} limit ${LAST})`,
    orderBy: newestFirst,
    most: LAST,
  },
};

interface EarlierFacts extends EarlierValue {
  readonly now: PlanContent;
  readonly names: VersionWithBase['names'];
}

const earlierTextShape: Shape = {
  type: 'EarlierText',
  from: 'earlier_texts',
  id: null,
  child: (text) => `${text}.child_id`,
  fields: {
    id: column('id'),
    fate: column('fate'),
    writtenBy: oneBy('StaffMember', 'written_by'),
    metBy: oneBy('StaffMember', 'met_by'),
    keptAt: column('kept_at'),
    changes: derived(
      (text) => `select json_build_object('now', ${planContent('v')}, 'row', ${text}.row_type, 'id', ${text}.row_id,
          'field', ${text}.field, 'value', ${text}.value,
          'names', (${planNames('v')}::jsonb || coalesce((select jsonb_object_agg(n.id, n.name) from (
            select r.id, r.words as name from priorities r
              where r.clinic_id = ${text}.clinic_id and r.id::text = ${text}.value #>> '{}'
            union all
            select m.id, m.name from staff m
              where m.clinic_id = ${text}.clinic_id and m.id::text = ${text}.value #>> '{}') n), '{}')))
        from care_plan_versions v where v.clinic_id = ${text}.clinic_id and v.id = ${text}.version_id`,
      ({ now, names, ...earlier }: EarlierFacts, { catalogue }) => {
        const before = withEarlierValue(now, earlier);
        return before === undefined ? [] : changesOf({ before, after: now, slips: [], names }, catalogue);
      },
    ),
  },
};

export const newsShapes: readonly Shape[] = [earlierTextShape];
