import { Module } from '@nestjs/common';
import { ChildRowsStore } from '../children/child-rows.store.ts';
import { ChildStore } from '../children/child.store.ts';
import { HandlingStore } from '../children/handling.store.ts';
import { AddTemplate } from './add-template.ts';
import { ApplyTemplate } from './apply-template.ts';
import { ChangeTemplate } from './change-template.ts';
import { ContentStore } from './content.store.ts';
import { DraftRowsStore } from './draft-rows.store.ts';
import { EarlierTextStore } from './earlier-text.store.ts';
import { HomeItemStore } from './home-item.store.ts';
import { PlanStore } from './plan.store.ts';
import { ReferencesStore } from './references.store.ts';
import { TemplateResolver } from './template.resolver.ts';
import { TemplateStore } from './template.store.ts';

const STORES = [
  ChildStore,
  ChildRowsStore,
  HandlingStore,
  PlanStore,
  ContentStore,
  HomeItemStore,
  DraftRowsStore,
  EarlierTextStore,
  ReferencesStore,
];

/** The library of templates: writing it, and laying from it into drafts. */
@Module({ providers: [...STORES, TemplateStore, AddTemplate, ApplyTemplate, ChangeTemplate, TemplateResolver] })
export class TemplatesModule {}
