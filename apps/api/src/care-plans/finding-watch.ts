import { type Action, LEFT_DRAFT, type Sighting, sightingsAfter, watchedDraft } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import { FindingSighting } from './finding-sighting.entity.ts';
import { type FindingFacts, findingStandings } from './finding-standings.ts';
import { findingFacts } from './plan-record.read.ts';

/** The acts after which the rules may find something else in a draft, or something else becomes of what they found. */
const CHANGES_FINDINGS: ReadonlySet<Action> = new Set<Action>([
  'child:edit',
  'intake:edit',
  'plan:open',
  'plan:edit',
  'plan:send',
  'plan:take-back',
  'plan:end',
  'priority:edit',
  'goal:edit',
  'goal:close',
  'goal:reopen',
  'strand:edit',
  'strand:end',
  'home-programme:edit',
  'template:apply',
  'review:decide',
  'note:settle',
  'finding:settle',
  'finding:clear',
  'handling:edit',
  'precaution:raise',
  'precaution:change',
  'precaution:clear',
]);

interface Watched {
  readonly versionId: string;
  readonly beganAt: Date;
  /** Null once nobody writes in it any more. */
  readonly facts: FindingFacts | null;
  readonly sightings: readonly Sighting[];
}

/** Drafts of some children, and versions that left that state with a sighting still open: clinic and children are bound. */
const WATCHED = `select v.id as "versionId", v.created_at as "beganAt",
    case when v.state = 'DRAFT' and p.state <> 'ENDED' then ${findingFacts('v')} end as facts,
    (select coalesce(json_agg(json_build_object(
        'key', s.finding_key, 'rule', s.rule, 'ruleVersion', s.rule_version, 'grade', s.grade,
        'raisedAt', s.raised_at, 'endedAt', s.ended_at, 'end', s.ended_how) order by s.finding_key), '[]'::json)
      from finding_sightings s where s.clinic_id = v.clinic_id and s.version_id = v.id) as sightings
  from care_plans p join care_plan_versions v on v.clinic_id = p.clinic_id and v.plan_id = p.id
  where p.clinic_id = $1 and p.child_id = any($2::uuid[]) and (v.state = 'DRAFT' and p.state <> 'ENDED'
    or exists (select from finding_sightings o
      where o.clinic_id = v.clinic_id and o.version_id = v.id and o.ended_at is null))`;

/**
 * Writes down which findings a change has raised and which it has ended, in the change's own transaction. Two changes of
 * one child beside each other may each miss what the other did; the next one, or the sending, puts it right.
 */
export async function watchFindings(tx: Transaction): Promise<void> {
  const children = tx.childrenOf(CHANGES_FINDINGS);
  if (children.length === 0) return;
  const { clinicId } = tx.caller;
  const watched = await tx.manager.query<Watched[]>(WATCHED, [clinicId, children]);
  const rows = watched.flatMap((each) =>
    moved(tx, each).map(({ key, rule, ruleVersion, grade, raisedAt, endedAt, end }) => ({
      clinicId,
      versionId: each.versionId,
      findingKey: key,
      rule,
      ruleVersion,
      grade,
      raisedAt: new Date(raisedAt),
      endedAt: endedAt === null ? null : new Date(endedAt),
      endedHow: end,
    })),
  );
  if (rows.length === 0) return;
  await tx.manager
    .createQueryBuilder()
    .insert()
    .into(FindingSighting)
    // In one order for all, so that two writers never wait for each other.
    .values(rows.toSorted((a, b) => (a.findingKey < b.findingKey ? -1 : 1)))
    .orUpdate(
      ['rule_version', 'grade', 'raised_at', 'ended_at', 'ended_how'],
      ['clinic_id', 'version_id', 'finding_key'],
    )
    .execute();
}

function moved(tx: Transaction, { beganAt, facts, sightings }: Watched): readonly Sighting[] {
  const at = tx.now.toISOString();
  if (facts === null) return sightingsAfter(sightings, LEFT_DRAFT, at);
  const draft = watchedDraft({
    content: facts.content,
    beganAt: beganAt.toISOString(),
    standings: findingStandings(facts, tx.catalogue, tx.today),
    settlements: facts.settlements,
  });
  return sightingsAfter(sightings, draft, at);
}
