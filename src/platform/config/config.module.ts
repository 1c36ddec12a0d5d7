import { Global, Module, type DynamicModule } from '@nestjs/common';

import { RuntimeSettings } from './runtime-settings.js';

/** Hands out what the process was started with. */
@Global()
@Module({})
export class ConfigModule {
  static of(settings: RuntimeSettings): DynamicModule {
    return {
      module: ConfigModule,
      providers: [{ provide: RuntimeSettings, useValue: settings }],
      exports: [RuntimeSettings],
    };
  }
}
