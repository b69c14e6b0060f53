import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { FamilyLinkStore } from '../children/family-link.store.ts';
import { FamilyDesk } from './family-desk.ts';
import { FamilyDoor } from './family-door.ts';
import { FamilyKeysStore } from './family-keys.store.ts';
import { FamilyPages } from './family-pages.ts';
import { OpenFamilyPage } from './open-family-page.ts';
import { SaySheetGone } from './say-sheet-gone.ts';
import { SignByLink } from './sign-by-link.ts';
import { TellHomeWeek } from './tell-home-week.ts';

const USE_CASES = [OpenFamilyPage, SignByLink, TellHomeWeek, SaySheetGone];

/** The page of a household behind a guardian's personal link. */
@Module({})
export class FamilyModule {
  /** `plans`: the modules whose stores keep what a family signs and tells. */
  static of(...plans: readonly Type<unknown>[]): DynamicModule {
    return {
      module: FamilyModule,
      imports: [...plans],
      providers: [FamilyLinkStore, FamilyKeysStore, FamilyDesk, FamilyDoor, FamilyPages, ...USE_CASES],
      exports: [FamilyDoor, FamilyPages],
    };
  }
}
