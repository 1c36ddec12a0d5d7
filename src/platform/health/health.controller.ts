import { setTimeout as sleep } from 'node:timers/promises';

import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';

import { Describe } from '../http/describe.decorator.js';
import { OneOf } from '../http/fields.js';
import { httpProblems } from '../http/http.errors.js';
import { Public } from '../security/requires.decorator.js';
import { Draining } from './draining.js';
import { ProcessMetrics } from './process-metrics.js';

/** A probe asks every few seconds; an answer that comes later helps nobody. */
const READY_PATIENCE_MS = 2_000;

/** Anybody may ask: however often they do, the database is asked once in this time. */
const READY_MEMORY_MS = 1_000;

class Health {
  @OneOf(['ok'], { description: 'Always `ok`: anything else is a problem.', example: 'ok' })
  status!: 'ok';
}

/** For load balancers, orchestrators and Prometheus. */
@Controller()
export class HealthController {
  /** Whether the database answers, as it was found a moment ago. */
  private known: Promise<boolean> | undefined;

  constructor(
    private readonly source: DataSource,
    private readonly draining: Draining,
    private readonly metrics: ProcessMetrics,
  ) {}

  @Get('health/live')
  @Public('says only that the process runs')
  @Describe({ id: 'checkLive', summary: 'Whether the process runs', ok: Health })
  live(): Health {
    return { status: 'ok' };
  }

  @Get('health/ready')
  @Public('says only whether requests can be served')
  @Describe({ id: 'checkReady', summary: 'Whether requests can be served now', ok: Health })
  async ready(): Promise<Health> {
    if (this.draining.isDraining) throw httpProblems.refuse('unavailable');
    this.known ??= this.lookAtDatabase();
    if (!(await this.known)) throw httpProblems.refuse('unavailable');
    return { status: 'ok' };
  }

  @Get('metrics')
  @Public('counts and durations by route pattern, no data of anybody')
  @Describe({
    id: 'readProcessMetrics',
    summary: 'Counters of this process for Prometheus',
    text: true,
  })
  async processMetrics(@Res() reply: FastifyReply): Promise<void> {
    await reply
      .status(200)
      .header('content-type', this.metrics.contentType)
      .send(await this.metrics.text());
  }

  private async lookAtDatabase(): Promise<boolean> {
    const answer = this.source.query('select 1').then(
      () => true,
      () => false,
    );
    const patience = sleep(READY_PATIENCE_MS, false, { ref: false });
    const isThere = await Promise.race([answer, patience]);
    setTimeout(() => (this.known = undefined), READY_MEMORY_MS).unref();
    return isThere;
  }
}
