import { ageOn, ruleAgeMonths } from '../../children/age.ts';
import type { PlannedActivity } from '../../goals/planned-activity.ts';
import { canonicalText } from '../canonical.ts';
import { HOME_PICTURES } from '../home-programme/home-pictures.ts';
import type { Finding, FindingItem } from './finding.ts';
import { readTags } from './hazard-tags.ts';
import { precautionsMetBy } from './met-precautions.ts';
import type { FindingRule, PlanContext } from './plan-context.ts';
import { precautionsInForce, type PrecautionInForce } from './precautions-in-force.ts';

const VERSION = 1;

/** An activity of the plan with the row it stands in. */
interface Planned {
  readonly item: FindingItem;
  readonly discipline: string;
  readonly activity: PlannedActivity;
  /** What the drawing beside it shows: a family does what it sees. */
  readonly shown: PlannedActivity | null;
}

/** Every activity that is still to be done: of strands and of the home programme, less what rests there. */
function plannedActivities({ content, closed }: PlanContext): readonly Planned[] {
  return [
    ...content.strands
      .filter((strand) => !closed.has(strand.goal) && !closed.has(strand.strand))
      .flatMap(({ strand, discipline, techniques }) =>
        techniques.map((activity): Planned => ({
          item: { kind: 'STRAND', id: strand },
          discipline,
          activity,
          shown: null,
        })),
      ),
    ...content.homeItems
      .filter((item) => !item.resting && !closed.has(item.goal))
      .map(({ item, discipline, activity, picture }): Planned => ({
        item: { kind: 'HOME_ITEM', id: item },
        discipline,
        activity,
        shown: picture && { ...activity, technique: HOME_PICTURES[picture].shows, tools: [] },
      })),
  ];
}

function findingOf(planned: Planned, met: PrecautionInForce, tags: readonly string[]): Finding {
  const { item, activity, discipline } = planned;
  const { raised, entry } = met;
  const forbidden = tags.filter((tag) => met.forbids.includes(tag)).sort();
  const withCare = tags.filter((tag) => !met.forbids.includes(tag)).sort();
  const isStop = forbidden.length > 0;
  const place = `${activity.site ?? ''}:${activity.side ?? ''}`;
  return {
    key: ['ACTIVITY_AGAINST_PRECAUTION', item.id, activity.technique, place, raised.precaution].join('/'),
    rule: 'ACTIVITY_AGAINST_PRECAUTION',
    ruleVersion: VERSION,
    grade: isStop ? 'STOP' : 'ASK',
    items: [item, { kind: 'PRECAUTION', id: raised.precaution }],
    word: isStop ? 'ACTIVITY_FORBIDDEN' : 'ACTIVITY_WITH_CARE',
    data: {
      technique: activity.technique,
      discipline,
      precaution: raised.code,
      hazards: isStop ? forbidden : withCare,
    },
    facts: canonicalText({
      technique: activity.technique,
      forbidden,
      withCare,
      precaution: raised.code,
      status: raised.status,
      places: [activity.site, activity.side, raised.site, raised.side],
    }),
    metBy: isStop ? entry.stopMetBy : [],
    clearanceBy: isStop ? entry.clearanceBy : [],
  };
}

function run(context: PlanContext): readonly Finding[] {
  const { catalogue, precautions, birth, today } = context;
  const tagsOf = readTags(catalogue);
  const metBy = precautionsMetBy(
    catalogue,
    precautionsInForce(catalogue, precautions, ruleAgeMonths(ageOn(birth, today)), today),
  );

  const allTags = ({ activity, shown }: Planned): ReadonlySet<string> => {
    const { tags } = tagsOf(activity);
    return shown === null ? tags : new Set([...tags, ...tagsOf(shown).tags]);
  };
  return plannedActivities(context).flatMap((planned) =>
    [...metBy(planned.activity, allTags(planned))].map(([each, tags]) => findingOf(planned, each, tags)),
  );
}

/**
 * A planned activity that carries a hazard tag which a precaution of the child forbids (STOP) or asks care for (ASK).
 * Tags that belong to a place match on site and side, and what is not known matches. Names activity and precaution.
 */
export const activityAgainstPrecaution: FindingRule = {
  id: 'ACTIVITY_AGAINST_PRECAUTION',
  version: VERSION,
  usualGrade: 'STOP',
  looksFor: 'WRITTEN',
  run,
};

/**
 * The activities of a plan that could not be checked because they, or a tool chosen for them, carry no tags yet. Shown
 * beside the findings as "not checked", whatever else was found; never as safe.
 */
export function uncheckedActivities(context: PlanContext): readonly { item: FindingItem; technique: string }[] {
  const tagsOf = readTags(context.catalogue);
  return plannedActivities(context)
    .filter(({ activity }) => !tagsOf(activity).isChecked)
    .map(({ item, activity }) => ({ item, technique: activity.technique }));
}
