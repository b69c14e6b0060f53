import type { ResultOf } from '../../../graphql/graphql.ts';
import type { ChildAbout } from './about.graphql.ts';

/** What everyone who treats the child should know of it; parts the reader may not read are not asked for. */
export type AboutChild = NonNullable<ResultOf<typeof ChildAbout>['child']>;
