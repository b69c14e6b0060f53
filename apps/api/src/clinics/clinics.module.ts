import { Module } from '@nestjs/common';
import { ChangeClinic } from './change-clinic.ts';
import { ClinicResolver } from './clinic.resolver.ts';

@Module({ providers: [ChangeClinic, ClinicResolver] })
export class ClinicsModule {}
