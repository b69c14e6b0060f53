import {
  familyGoals,
  findByCode,
  LEVELS,
  type Catalogue,
  type FamilyGoal,
  type Language,
  say,
  sayToFamily,
} from '@trellis/domain';
import type { FamilyPlan } from '../care-plans/family-plan.read.ts';
import { html, type Html } from './html.ts';
import { langOf, sayDay } from './page-texts.ts';

interface Reading {
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly plan: FamilyPlan;
}

/** The five steps of a goal as a ladder that fills: its words stand beside it, so it is drawn and not read out twice. */
function ladder({ now }: FamilyGoal, language: Language): Html | null {
  if (now === null) return null;
  const { level } = now;
  return html`<p
    class="ladder"
    role="img"
    aria-label="${sayToFamily(language, 'goals.steps', { step: LEVELS.indexOf(level) + 1 })}"
  >
    ${LEVELS.map((each) => html`<span class="rung${each <= level ? ` is-${LEVELS.indexOf(each)}` : ''}"></span>`)}
  </p>`;
}

function helper(
  { language, catalogue, plan }: Reading,
  { discipline, therapist }: FamilyGoal['helpers'][number],
): Html {
  const entry = findByCode(catalogue.disciplines, discipline);
  const label = entry?.label[language] ?? discipline;
  const name = plan.names[therapist ?? ''];
  return html`<li>
    <span class="mark mark-${entry?.mark.shape.toLowerCase() ?? 'plain'}" aria-hidden="true"
      >${entry?.mark.letters ?? ''}</span
    >
    <span>${name === undefined ? label : html`<span translate="no">${name}</span>, ${label}`}</span>
  </li>`;
}

function goalCard(reading: Reading, goal: FamilyGoal): Html {
  const { language } = reading;
  const { statement, standing, now, aim, targetOn, unread, helpers } = goal;
  return html`<li class="card">
    <h3 lang="${langOf(statement)}">${statement}</h3>
    ${unread && html`<p class="quiet">${say(language, 'planText.unreviewed')}</p>`}
    ${standing === 'RESTS' && html`<p class="quiet">${sayToFamily(language, 'goals.rests')}</p>`}
    ${standing === 'REACHED' && html`<p class="good">${sayToFamily(language, 'goals.reached')}</p>`}
    ${ladder(goal, language)}
    <dl>
      ${
        now !== null &&
        html`<dt>${sayToFamily(language, now.seenOn === null ? 'goals.start' : 'goals.now')}</dt>
          <dd>
            <span class="now" lang="${langOf(now.text)}">${now.text}</span>
            ${now.seenOn !== null && html`<span class="quiet">${sayToFamily(language, 'goals.seen', { date: sayDay(language, now.seenOn) })}</span>`}
          </dd>`
      }
      ${
        aim !== null &&
        html`<dt>${sayToFamily(language, 'goals.aim')}</dt>
          <dd>
            <span lang="${langOf(aim)}">${aim}</span>
            ${targetOn !== null && html`<span class="quiet">${sayToFamily(language, 'goals.until', { date: sayDay(language, targetOn) })}</span>`}
          </dd>`
      }
      <dt>${sayToFamily(language, 'goals.who')}</dt>
      <dd>
        <ul class="helpers">
          ${helpers.map((each) => helper(reading, each))}
        </ul>
      </dd>
    </dl>
  </li>`;
}

/** What is worked on, goal by goal: the child first, in words, then what is hoped for and who helps. */
export function goalSection(language: Language, catalogue: Catalogue, plan: FamilyPlan | null): Html {
  const goals = plan === null ? [] : familyGoals(plan, plan.goals, plan.seen);
  return html`<section id="goals" aria-labelledby="goals-title">
    <h2 id="goals-title">${sayToFamily(language, 'goals.title')}</h2>
    ${plan?.state === 'PAUSED' && html`<p class="note">${sayToFamily(language, 'goals.paused')}</p>`}
    ${
      plan === null || goals.length === 0
        ? html`<p class="quiet">${sayToFamily(language, 'goals.none')}</p>`
        : html`<ul class="cards">
            ${goals.map((goal) => goalCard({ language, catalogue, plan }, goal))}
          </ul>`
    }
  </section>`;
}
