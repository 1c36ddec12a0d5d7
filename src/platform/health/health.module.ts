import { Global, Module } from '@nestjs/common';

import { Draining } from './draining.js';
import { HealthController } from './health.controller.js';
import { ProcessMetrics } from './process-metrics.js';

@Global()
@Module({
  controllers: [HealthController],
  providers: [Draining, ProcessMetrics],
  exports: [Draining, ProcessMetrics],
})
export class HealthModule {}
