import type { HomeItemContent } from '../care-plans/home-programme/home-item.ts';
import { helpersText, routineText } from '../care-plans/plan-text/home-text.ts';
import { placeText } from '../care-plans/plan-text/reader.ts';
import { activityText } from '../care-plans/plan-text/strand-text.ts';
import { say } from '../words/say.ts';
import type { Block, HomeCard } from './document-blocks.ts';
import { disciplineName, fact, heading, paragraph, type Scribe, words } from './scribe.ts';

function cardOf(scribe: Scribe, item: HomeItemContent): HomeCard {
  const { reader, language, register, text } = scribe;
  const isTreating = register === 'CLINICAL';
  const { minutesPerDay, daysPerWeek, activity, brace, stopIf, resting } = item;
  const statement = text.content.goals.find(({ goal }) => goal === item.goal)?.statement;
  return {
    picture: item.picture,
    title: item.words,
    facts: [
      ...fact(scribe, 'homeWhen', routineText(reader, item)),
      ...fact(scribe, 'howMuch', words(scribe, 'homeOften', { minutes: minutesPerDay, days: daysPerWeek })),
      ...fact(scribe, 'homeWhy', statement),
      ...fact(scribe, 'homeWho', helpersText(reader, item)),
      ...fact(scribe, 'homeBrace', brace === null ? null : say(language, `homeBrace.${brace}`)),
      ...(isTreating ? [] : fact(scribe, 'homeWhere', placeText(reader, activity).join(', '))),
      ...(isTreating ? fact(scribe, 'homeMethod', activityText(reader, activity)) : []),
      ...(isTreating ? fact(scribe, 'party', disciplineName(scribe, item.discipline)) : []),
      ...(resting ? fact(scribe, 'status', words(scribe, 'homeRests')) : []),
    ],
    stop: stopIf === '' ? '' : words(scribe, 'homeStop', { stopIf }),
  };
}

/** What the family does between visits, each activity with its drawing and when to stop. */
export function homePart(scribe: Scribe): readonly Block[] {
  const { homeItems } = scribe.text.content;
  if (!scribe.has('HOME') || homeItems.length === 0) return [];
  return [
    heading(scribe, 'familyHome'),
    paragraph(words(scribe, 'familyHomeIntro')),
    { kind: 'HOME', cards: homeItems.map((item) => cardOf(scribe, item)) },
  ];
}
