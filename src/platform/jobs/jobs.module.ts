import { Global, Injectable, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService, Reflector } from '@nestjs/core';

import { RuntimeSettings } from '../config/runtime-settings.js';
import { DomainEventBus } from '../domain-events/domain-event-bus.js';
import { LISTENS_TO, type Listening } from '../domain-events/listens-to.decorator.js';
import { JOB, type JobHandler, type JobOptions } from './job.js';
import { JobQueue } from './job-queue.js';

interface FoundHandler {
  readonly options: JobOptions;
  readonly handler: JobHandler<never>;
}

/** Finds every job handler and listener at start, makes their queues, and works on them where this process does. */
@Injectable()
class JobsStarter implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
    private readonly queue: JobQueue,
    private readonly bus: DomainEventBus,
    private readonly settings: RuntimeSettings,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const found = this.handlers();
    await this.queue.start(found.map(({ options }) => options));
    if (!this.settings.worksJobs) return;
    await Promise.all(found.map(({ options, handler }) => this.queue.work(options, handler)));
  }

  private handlers(): FoundHandler[] {
    return this.discovery.getProviders().flatMap((wrapper): FoundHandler[] => {
      if (typeof wrapper.metatype !== 'function' || wrapper.instance === undefined) return [];
      const handler = wrapper.instance as JobHandler<never>;
      const job = this.reflector.get<JobOptions | undefined>(JOB, wrapper.metatype);
      if (job !== undefined) return [{ options: job, handler }];
      const listening = this.reflector.get<Listening | undefined>(LISTENS_TO, wrapper.metatype);
      if (listening === undefined) return [];
      if (listening.when === 'within') {
        this.bus.join(listening.event, handler);
        return [];
      }
      const queue = this.bus.register(listening.event, wrapper.metatype.name);
      return [{ options: { queue }, handler }];
    });
  }
}

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [JobQueue, DomainEventBus, JobsStarter],
  exports: [JobQueue, DomainEventBus],
})
export class JobsModule {}
