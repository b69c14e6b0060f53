import type { ResultOf } from '../../graphql/graphql.ts';
import type { HomeSheetOnPaper } from './home-sheet.graphql.ts';

export type PrintedSheet = NonNullable<ResultOf<typeof HomeSheetOnPaper>['homeSheet']>;
export type PrintedItem = NonNullable<PrintedSheet['items']>[number];
