import {
  checkHomeWeek,
  checkTeaching,
  confirmSheetGone,
  giveSheet,
  isSameAtHome,
  itemsForSheet,
  type PlanContent,
  type SheetWithdrawal,
  shortCode,
  withdrawSheets,
} from '@trellis/domain';
import { granted } from '../base/expect.ts';
import type { Deed } from './acts.ts';
import type { KeptSheet, Living } from './living.ts';
import { allow, type Scene } from './scene.ts';
import { getInForce } from './versions.ts';

type Of<Kind extends Deed['kind']> = Extract<Deed, { readonly kind: Kind }>;

function mustBeInPlan({ plan }: Living, item: string): void {
  const known = plan.versions.some(({ content }) => content.homeItems.some((each) => each.item === item));
  if (!known) throw new Error(`Nobody does ${item} at home`);
}

export function teachAtHome(living: Living, scene: Scene, { teaching, item, said }: Of<'TEACH_AT_HOME'>): Living {
  allow(scene, 'home-programme:record');
  mustBeInPlan(living, item);
  const kept = granted('show at home', checkTeaching(said, scene.today));
  const row = { ...kept, id: teaching, item, recordedBy: scene.by.id, recordedAt: scene.at };
  return { ...living, teachings: [...living.teachings, row] };
}

export function tellHomeWeek(living: Living, scene: Scene, deed: Of<'TELL_HOME_WEEK'>): Living {
  allow(scene, 'home-programme:record');
  const { week: id, item, guardian, told } = deed;
  mustBeInPlan(living, item);
  const kept = granted('tell of home', checkHomeWeek(told, scene.today));
  const row = { ...kept, id, item, guardian, recordedBy: scene.by.id, recordedAt: scene.at };
  return { ...living, weeks: [...living.weeks, row] };
}

function withSheets(sheets: readonly KeptSheet[], changed: readonly KeptSheet['sheet'][]): readonly KeptSheet[] {
  return sheets.map((each) => {
    const sheet = changed.find((other) => other.sheet === each.sheet.sheet);
    return sheet === undefined ? each : { ...each, sheet };
  });
}

export function giveOneSheet(living: Living, scene: Scene, deed: Of<'GIVE_SHEET'>): Living {
  allow(scene, 'home-sheet:give');
  const { kind: _, ...wish } = deed;
  const { sheet, withdrawn } = granted(
    'give a sheet',
    giveSheet(
      living.plan,
      living.sheets.map((each) => each.sheet),
      { sheet: wish.sheet, guardian: wish.guardian, language: wish.language, validUntil: wish.validUntil },
      scene.today,
    ),
  );
  const items = itemsForSheet(getInForce(living).content, living.plan.goals).map(({ item }) => item);
  const given: KeptSheet = {
    sheet,
    items,
    code: shortCode(scene.hash(wish.sheet)),
    givenBy: scene.by.id,
    goneSaidTo: null,
  };
  return { ...living, sheets: [...withSheets(living.sheets, withdrawn), given] };
}

export function sheetGone(living: Living, scene: Scene, { sheet: id }: Of<'SHEET_GONE'>): Living {
  allow(scene, 'home-sheet:confirm');
  const kept = living.sheets.find(({ sheet }) => sheet.sheet === id);
  if (kept === undefined) throw new Error(`There is no sheet ${id}`);
  const gone = { ...kept, sheet: granted('gone', confirmSheetGone(kept.sheet, scene.today)), goneSaidTo: scene.by.id };
  return { ...living, sheets: living.sheets.map((each) => (each === kept ? gone : each)) };
}

/** The life with every sheet taken back that is still to be followed. */
export function withSheetsWithdrawn(living: Living, scene: Scene, why: SheetWithdrawal): Living {
  const sheets = withdrawSheets(
    living.sheets.map(({ sheet }) => sheet),
    why,
    scene.today,
  );
  return { ...living, sheets: withSheets(living.sheets, sheets) };
}

/** The life after another version came into force: a sheet outlives it where it asks the same at home. */
export function withOtherHome(living: Living, scene: Scene, before: PlanContent | undefined): Living {
  const after = getInForce(living).content;
  return before === undefined || isSameAtHome(before, after)
    ? living
    : withSheetsWithdrawn(living, scene, 'NEW_VERSION');
}
