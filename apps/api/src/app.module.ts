import { type DynamicModule, Module } from '@nestjs/common';
import { CarePlansModule } from './care-plans/care-plans.module.ts';
import { CourseModule } from './care-plans/course.module.ts';
import { DisciplineNoteModule } from './care-plans/discipline-note.module.ts';
import { HomeProgrammeModule } from './care-plans/home-programme.module.ts';
import { watchFindings } from './care-plans/finding-watch.ts';
import { HomeSheetStore } from './care-plans/home-sheet.store.ts';
import { planList } from './care-plans/plan-list.read.ts';
import { FiguresModule } from './figures/figures.module.ts';
import { RuleUsageModule } from './care-plans/rule-usage.module.ts';
import { TemplatesModule } from './care-plans/templates.module.ts';
import { CatalogueModule } from './catalogue/catalogue.module.ts';
import { ChildrenModule } from './children/children.module.ts';
import { ClinicsModule } from './clinics/clinics.module.ts';
import { ConferencesModule } from './conferences/conferences.module.ts';
import { DocumentsModule } from './documents/documents.module.ts';
import { DraftsModule } from './drafts/drafts.module.ts';
import { ENTITIES } from './entities.ts';
import { FamilyModule } from './family/family.module.ts';
import { FilesModule } from './files/files.module.ts';
import { IntakeModule } from './intake/intake.module.ts';
import { ApiGraphQLModule } from './platform/graphql/graphql.module.ts';
import { NodeModule } from './platform/graphql/node.module.ts';
import type { TrustedDocuments } from './platform/graphql/trusted-documents.ts';
import { PlatformModule, type Surroundings } from './platform/platform.module.ts';
import { ScheduleModule } from './schedule/schedule.module.ts';
import { SHAPES } from './shapes.ts';
import { StaffModule } from './staff/staff.module.ts';
import { TimelineModule } from './timeline/timeline.module.ts';
import { TodayModule } from './today/today.module.ts';
import { VisitNotesModule } from './visit-notes/visit-notes.module.ts';
import { VisitsModule } from './visits/visits.module.ts';

@Module({})
export class AppModule {
  static of(surroundings: Surroundings, trusted: TrustedDocuments): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.of(surroundings, ENTITIES),
        ApiGraphQLModule.of(SHAPES, trusted, watchFindings),
        NodeModule,
        ClinicsModule,
        StaffModule,
        ScheduleModule,
        CatalogueModule,
        IntakeModule,
        ChildrenModule.of(HomeSheetStore, planList),
        CarePlansModule,
        CourseModule,
        HomeProgrammeModule,
        DisciplineNoteModule,
        ConferencesModule,
        FilesModule,
        FamilyModule.of(CarePlansModule, HomeProgrammeModule),
        TemplatesModule,
        RuleUsageModule,
        FiguresModule,
        VisitsModule.of(CourseModule, VisitNotesModule),
        VisitNotesModule,
        TimelineModule,
        TodayModule,
        DraftsModule,
        DocumentsModule,
      ],
    };
  }
}
