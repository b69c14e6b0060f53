import type { HomeBrace, HomeHelper, HomeMoment, HomePictureCode, PlannedActivity } from '@trellis/domain';
import { type RowDraft, useRowDraft } from '../../../lib/drafts/use-row-draft.ts';
import type { HomeItem, Version } from '../plan-content.ts';
import { saveRow, useRereadPlan } from '../use-plan-act.ts';
import { EditHomeItem } from './home.graphql.ts';

/** An activity at home as it is typed. Minutes and days are null while their field is empty. */
export interface HomeRow {
  goalId: string;
  discipline: string;
  activity: PlannedActivity;
  words: string;
  moment: HomeMoment | null;
  routine: string;
  minutesPerDay: number | null;
  daysPerWeek: number | null;
  stopIf: string;
  brace: HomeBrace | null;
  helpers: readonly HomeHelper[];
  picture: HomePictureCode | null;
}

const NO_ACTIVITY: PlannedActivity = {
  technique: '',
  tools: [],
  without: [],
  changedForm: '',
  site: null,
  side: null,
};

export function homeRowOf(item: HomeItem): HomeRow {
  return {
    goalId: item.goal?.id ?? '',
    discipline: item.discipline,
    activity: (item.activity as PlannedActivity | null) ?? NO_ACTIVITY,
    words: item.words ?? '',
    moment: item.moment ?? null,
    routine: item.routine ?? '',
    minutesPerDay: item.minutesPerDay ?? null,
    daysPerWeek: item.daysPerWeek ?? null,
    stopIf: item.stopIf ?? '',
    brace: item.brace ?? null,
    helpers: item.helpers ?? [],
    picture: item.picture ?? null,
  };
}

function isWithin(value: number | null, most: number): value is number {
  return value !== null && Number.isInteger(value) && value >= 1 && value <= most;
}

/** What of an activity can go now: an amount that is none yet waits on this device, the rest goes. */
export function sendableHome(typed: HomeRow, known: HomeRow): HomeRow {
  return {
    ...typed,
    minutesPerDay: isWithin(typed.minutesPerDay, 60) ? typed.minutesPerDay : known.minutesPerDay,
    daysPerWeek: isWithin(typed.daysPerWeek, 7) ? typed.daysPerWeek : known.daysPerWeek,
  };
}

/** The activity's row of the draft, which saves itself while it is on the screen. */
export function useHomeRow(version: Version, item: HomeItem): RowDraft<HomeRow> {
  return useRowDraft<HomeRow>({
    form: 'home-item',
    subject: `${version.id}-${item.id}`,
    stored: homeRowOf(item),
    version: item.version,
    sendable: sendableHome,
    save: ({ activity, helpers, minutesPerDay, daysPerWeek, ...rest }, known) => {
      const input = {
        versionId: version.id,
        itemId: item.id,
        version: known.version,
        ...rest,
        ...(activity && { activity: plainActivity(activity) }),
        ...(helpers && { helpers: [...helpers] }),
        ...(typeof minutesPerDay === 'number' && { minutesPerDay }),
        ...(typeof daysPerWeek === 'number' && { daysPerWeek }),
      };
      return saveRow(
        EditHomeItem,
        { input },
        ({ planVersion }) => planVersion?.homeItems?.find(({ id }) => id === item.id)?.version,
      );
    },
    reread: useRereadPlan(),
  });
}

/** The domain's values are deeply read-only; an operation's variables are not. */
export function plainActivity({ technique, tools, without, changedForm, site, side }: PlannedActivity) {
  return {
    technique,
    tools: tools.map(({ tool, latexFree }) => ({ tool, latexFree })),
    without: [...without],
    changedForm,
    site,
    side,
  };
}
