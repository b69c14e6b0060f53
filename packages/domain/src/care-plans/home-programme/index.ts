export { HOME_BRACES, HOME_HELPERS, HOME_MOMENTS, homeItemFieldsSchema, MOST_HOME_ITEMS } from './home-item.ts';
export type { HomeBrace, HomeHelper, HomeItemContent, HomeMoment } from './home-item.ts';
export { hasRoomAtHome } from './home-load.ts';
export { HOME_PICTURE_CODES } from './home-picture-codes.ts';
export type { HomePictureCode } from './home-picture-codes.ts';
export { HOME_PICTURES, pictureFor } from './home-pictures.ts';
export {
  checkHomeWeek,
  checkTeaching,
  HOME_FITS,
  HOME_HINDRANCES,
  homeTeachingSchema,
  homeWeekSchema,
} from './home-record.ts';
export type { HomeFit, HomeHindrance, HomeTeaching, HomeWeek } from './home-record.ts';
export {
  confirmSheetGone,
  giveSheet,
  isSameAtHome,
  itemsForSheet,
  SHEET_WITHDRAWALS,
  sheetDates,
  sheetStanding,
  withdrawSheets,
} from './home-sheet.ts';
export type { HomeSheet, SheetStanding, SheetWithdrawal } from './home-sheet.ts';
