import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';

import { Clock } from '../clock.js';
import { CreatedInterceptor } from './created.interceptor.js';
import { Cursors } from './cursor.js';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';
import { IdempotencyStore } from './idempotency.store.js';
import { InputPipe } from './input.pipe.js';
import { ListExports } from './list-exports.js';
import { ProblemFilter } from './problem.filter.js';
import { ProblemsController } from './problems.controller.js';
import { RouteCatalogue } from './route-catalogue.js';

@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [ProblemsController],
  providers: [
    Clock,
    Cursors,
    IdempotencyStore,
    ListExports,
    RouteCatalogue,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_PIPE, useClass: InputPipe },
    // The order matters: what is kept under a key includes the Location that is set inside.
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    { provide: APP_INTERCEPTOR, useClass: CreatedInterceptor },
  ],
  exports: [Clock, Cursors, IdempotencyStore, ListExports, RouteCatalogue],
})
export class HttpModule {}
