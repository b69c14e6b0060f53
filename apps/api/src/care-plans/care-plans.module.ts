import { Module } from '@nestjs/common';
import { CarePlansResolver } from './care-plans.resolver.ts';

@Module({ providers: [CarePlansResolver] })
export class CarePlansModule {}
