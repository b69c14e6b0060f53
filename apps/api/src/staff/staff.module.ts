import { Module } from '@nestjs/common';
import { StaffResolver } from './staff.resolver.ts';

@Module({ providers: [StaffResolver] })
export class StaffModule {}
