import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { type Catalogue, triageRules } from '@trellis/domain';
import { Visible } from '../platform/access/rules.ts';
import { CATALOGUE } from '../platform/read/reads.ts';
import { catalogueAnswer } from './catalogue-answer.ts';
import { CatalogueModel } from './catalogue.model.ts';

@Resolver(() => CatalogueModel)
export class CatalogueResolver {
  private readonly answer: CatalogueModel;

  constructor(@Inject(CATALOGUE) catalogue: Catalogue) {
    this.answer = catalogueAnswer(catalogue, triageRules);
  }

  @Query(() => CatalogueModel, { description: 'The words of the clinic: the base catalogue and what was added here.' })
  @Visible('DIRECTORY')
  catalogue(): CatalogueModel {
    return this.answer;
  }
}
