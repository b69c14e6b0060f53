import { deepFreeze } from '../catalogue/deep-readonly.ts';
import { goalTemplateSchema } from '../catalogue/goal-template.ts';
import type { Catalogue, GoalTemplate } from '../catalogue/kinds.ts';
import { refuse, type Result } from '../result.ts';
import { checkGoalTemplate } from './check-template.ts';
import { templateTexts } from './library.ts';
import { checkTellsOfNobody } from './tells-of-somebody.ts';
import type { GoalTemplateChanges, GoalTemplateContent, TemplateReviews } from './template-content.ts';

/** What stands in the place of an edition where a clinic has written the template itself. */
export const CLINIC_EDITION = 'CLINIC';

/** What a template is beside its words: where it stands, and of which edition it is. */
type Identity = Pick<GoalTemplate, 'code' | 'order' | 'version'>;

/** The value with, for every text in it, whether its Hindi has been read. */
function withReviews(value: unknown, isRead: (hi: string) => boolean): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => withReviews(each, isRead));
  if (typeof value !== 'object' || value === null) return value;
  if ('hi' in value) return { ...value, hiReviewed: isRead(String(value.hi)) };
  const entries: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(entries.map(([key, each]) => [key, withReviews(each, isRead)]));
}

/**
 * What is typed as a template. Hindi that was read in `before` and stays the same stays read; English does where none
 * of it is new.
 */
function worded(
  { code, order, version }: Identity,
  content: object,
  before: GoalTemplate | undefined,
  { hiReviewed, enReviewed }: TemplateReviews,
): GoalTemplate {
  const earlier = before === undefined ? [] : templateTexts(before);
  const readHindi = new Set(earlier.flatMap((text) => (text.hiReviewed ? [text.hi] : [])));
  const readEnglish = new Set(before?.enReviewed === false ? [] : earlier.map(({ en }) => en));
  const parsed = goalTemplateSchema.parse(
    withReviews({ ...content, code, gmfcs: before?.gmfcs }, (hi) => hiReviewed ?? readHindi.has(hi)),
  );
  const isEnglishRead = enReviewed ?? templateTexts(parsed).every(({ en }) => readEnglish.has(en));
  return deepFreeze({ ...parsed, order, version, enReviewed: isEnglishRead });
}

function checked(catalogue: Catalogue, template: GoalTemplate, names: readonly string[]): Result<GoalTemplate> {
  const nobody = checkTellsOfNobody(template, names);
  if (!nobody.ok) return nobody;
  const disciplines = template.strands.map(({ discipline }) => discipline);
  const twice = disciplines.find((each, index) => disciplines.indexOf(each) !== index);
  if (twice !== undefined) return refuse('STRAND_ALREADY_THERE', { discipline: twice });
  return checkGoalTemplate(catalogue, template);
}

/** What a new template begins from. */
export interface TemplateBeginning {
  /** The template it was copied from: what was read there and stays the same is read here. */
  readonly copied?: GoalTemplate | undefined;
  /** The known names of the child whose goal it was; nothing of the template may say one. */
  readonly names?: readonly string[] | undefined;
}

/**
 * A template of the clinic's own under a new code. Refuses one whose goal could not be sent, and one that tells of
 * somebody.
 */
export function writeGoalTemplate(
  catalogue: Catalogue,
  code: string,
  content: GoalTemplateContent & TemplateReviews,
  { copied, names = [] }: TemplateBeginning = {},
): Result<GoalTemplate> {
  const { hiReviewed, enReviewed, ...typed } = content;
  const identity = { code, order: 0, version: CLINIC_EDITION };
  return checked(catalogue, worded(identity, typed, copied, { hiReviewed, enReviewed }), names);
}

/** The template as the clinic wants it, in the edition `template` came with. Refuses what `writeGoalTemplate` refuses. */
export function editGoalTemplate(
  catalogue: Catalogue,
  template: GoalTemplate,
  { hiReviewed, enReviewed, ...changes }: GoalTemplateChanges,
): Result<GoalTemplate> {
  const { order: _, version: __, ...before } = template;
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  return checked(catalogue, worded(template, { ...before, ...given }, template, { hiReviewed, enReviewed }), []);
}
