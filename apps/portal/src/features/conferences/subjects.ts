import type { ResultOf } from '../../graphql/graphql.ts';
import type { ConferenceSubjects } from './conferences.graphql.ts';

/** The child with everybody and everything a conference can name. */
export type Subjects = NonNullable<ResultOf<typeof ConferenceSubjects>['child']>;
