import { type DynamicModule, Module } from '@nestjs/common';
import { ENTITIES } from './entities.ts';
import { PlatformModule, type Surroundings } from './platform/platform.module.ts';

@Module({})
export class AppModule {
  static of(surroundings: Surroundings): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.of(surroundings, ENTITIES)] };
  }
}
