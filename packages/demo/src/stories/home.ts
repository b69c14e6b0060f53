import { addDays, type LocalDate, sheetDates } from '@trellis/domain';
import { openDay } from '../base/calendar.ts';
import type { Guardian } from '../children/profile.ts';
import { getInForce } from '../life/versions.ts';
import { type Case, leadOf } from './case.ts';

/** Everything that is done at home is shown to the first who looks after the child, who does it in front of us. */
export function showHome(told: Case, day: LocalDate): void {
  const { book, chart, homeRandom } = told;
  const [first] = chart.profile.guardians;
  const shownTo = first?.name ?? '';
  for (const [index, { item, resting }] of getInForce(book.living).content.homeItems.entries()) {
    if (resting) continue;
    const at = book.on(day, homeRandom);
    const said = { shownTo, shownOn: day, taughtBack: index !== NOT_YET_TAUGHT_BACK, confidence: 4 };
    book.write(at, leadOf(told), { kind: 'TEACH_AT_HOME', teaching: book.id(at, homeRandom), item, said });
  }
}
/** One of several that somebody has seen but not yet done in front of us. */
const NOT_YET_TAUGHT_BACK = 1;

/** A sheet for the household of each of these, until the review, in the language it reads. */
export function giveSheets(told: Case, day: LocalDate, guardians: readonly Guardian[]): void {
  const { book, homeRandom } = told;
  for (const { id: guardian, language } of guardians) {
    const at = book.on(day, homeRandom);
    const { reviewOn } = getInForce(book.living).content.terms;
    const validUntil = sheetDates(reviewOn, day).proposed;
    book.write(at, leadOf(told), {
      kind: 'GIVE_SHEET',
      sheet: book.id(at, homeRandom),
      guardian,
      language,
      validUntil,
    });
  }
}

/** A household says that its old paper is gone. */
export function throwOldSheetAway(told: Case, day: LocalDate, guardian: Guardian): void {
  const { book, homeRandom } = told;
  const old = book.living.sheets.filter(
    ({ sheet }) => sheet.guardian === guardian.id && sheet.withdrawnFor !== null && sheet.goneOn === null,
  );
  for (const { sheet } of old) {
    book.write(book.on(day, homeRandom), leadOf(told), { kind: 'SHEET_GONE', sheet: sheet.sheet });
  }
}

/** What a household tells on a day of the week that is behind it: one thing fitted, another not every day. */
export function tellOfHome(told: Case, day: LocalDate, guardian: Guardian): void {
  const { book, speech, homeRandom } = told;
  const weekOf = openDay(addDays(day, -6));
  const isHindi = speech.language === 'hi';
  for (const [index, { item, resting }] of getInForce(book.living).content.homeItems.entries()) {
    if (resting) continue;
    const at = book.on(day, homeRandom);
    const isFitting = index % 2 === 0;
    const said = isFitting
      ? ({ fit: 'FITTED', why: null, note: '' } as const)
      : ({
          fit: 'PARTLY',
          why: 'NO_TIME',
          note: isHindi ? 'सुबह जल्दी रहती है।' : 'Mornings are a rush; evenings go well.',
        } as const);
    const week = { weekOf, ...said, confidence: isFitting ? 4 : 3 };
    book.write(at, leadOf(told), {
      kind: 'TELL_HOME_WEEK',
      week: book.id(at, homeRandom),
      item,
      guardian: guardian.id,
      told: week,
    });
  }
}
