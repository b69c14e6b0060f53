import { Module } from '@nestjs/common';
import { CatalogueResolver } from './catalogue.resolver.ts';

@Module({ providers: [CatalogueResolver] })
export class CatalogueModule {}
