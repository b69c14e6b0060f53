import type { GoalTemplate } from '../catalogue/kinds.ts';
import { hasRoomAtHome } from '../care-plans/home-programme/home-load.ts';
import type { HomeItemContent } from '../care-plans/home-programme/home-item.ts';
import { pictureFor } from '../care-plans/home-programme/home-pictures.ts';
import type { Language } from '../words/language.ts';

/** What a template's activities at home are laid into. */
export interface LayingHome {
  readonly language: Language;
  readonly goal: string;
  /** Only activities of these are laid. */
  readonly disciplines: readonly string[];
  /** What is asked of the family already. */
  readonly present: readonly HomeItemContent[];
  readonly newId: () => string;
}

/**
 * A template's activities at home as a draft's content, for a parent and for every day. What is more than a family is
 * asked at most begins by resting: a template never fills an evening by itself.
 */
export function layHome(
  template: Pick<GoalTemplate, 'homeActivities'>,
  { language, goal, disciplines, present, newId }: LayingHome,
): readonly HomeItemContent[] {
  return template.homeActivities
    .filter(({ discipline }) => disciplines.includes(discipline))
    .reduce<readonly HomeItemContent[]>((laid, activity) => {
      const { discipline, technique, words, routine, minutesPerDay, stopIf } = activity;
      const item: HomeItemContent = {
        item: newId(),
        goal,
        discipline,
        activity: { technique, tools: [], without: [], changedForm: '', site: null, side: null },
        words: words[language],
        moment: null,
        routine: routine[language],
        minutesPerDay,
        daysPerWeek: 7,
        stopIf: stopIf[language],
        brace: null,
        helpers: ['PARENT'],
        picture: pictureFor(technique),
        resting: !hasRoomAtHome([...present, ...laid], minutesPerDay),
      };
      return [...laid, item];
    }, []);
}
