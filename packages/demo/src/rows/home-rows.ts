import type {
  HomeBrace,
  HomeFit,
  HomeHelper,
  HomeHindrance,
  HomeMoment,
  HomePictureCode,
  Language,
  LocalDate,
  PlannedActivity,
  SheetWithdrawal,
} from '@trellis/domain';
import type { Instant, OfChild, OfClinic, Versioned } from './row.ts';

export interface HomeActivityRow extends OfChild {
  readonly planId: string;
}

export interface HomeItemRow extends OfClinic, Versioned {
  readonly versionId: string;
  readonly itemId: string;
  readonly goalId: string;
  readonly position: number;
  readonly discipline: string;
  readonly activity: PlannedActivity;
  readonly words: string;
  readonly moment: HomeMoment | null;
  readonly routine: string;
  readonly minutesPerDay: number;
  readonly daysPerWeek: number;
  readonly stopIf: string;
  readonly brace: HomeBrace | null;
  readonly helpers: readonly HomeHelper[];
  readonly picture: HomePictureCode | null;
  readonly resting: boolean;
}

interface OfActivity extends OfChild {
  readonly itemId: string;
  readonly confidence: number | null;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
}

export interface HomeTeachingRow extends OfActivity {
  readonly shownTo: string;
  readonly shownOn: LocalDate;
  readonly taughtBack: boolean;
}

export interface HomeWeekRow extends OfActivity {
  readonly guardianId: string;
  readonly weekOf: LocalDate;
  readonly fit: HomeFit;
  readonly why: HomeHindrance | null;
  readonly note: string;
}

export interface HomeSheetRow extends OfChild, Versioned {
  readonly planId: string;
  readonly versionId: string;
  readonly guardianId: string;
  readonly items: readonly string[];
  readonly language: Language;
  readonly code: string;
  readonly validUntil: LocalDate;
  readonly givenBy: string;
  readonly givenOn: LocalDate;
  readonly withdrawnFor: SheetWithdrawal | null;
  readonly withdrawnOn: LocalDate | null;
  readonly goneOn: LocalDate | null;
  readonly goneSaidTo: string | null;
}
