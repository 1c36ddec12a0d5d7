import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { RuntimeSettings } from '../config/runtime-settings.js';
import { applicationDataSource } from './data-source.js';
import { checkWall } from './role-check.js';
import { UnitOfWork } from './unit-of-work.js';

/** The connection as the application's role. Who closes the application closes it, after everything that uses it. */
@Global()
@Module({
  providers: [
    {
      provide: DataSource,
      inject: [RuntimeSettings],
      useFactory: async (settings: RuntimeSettings): Promise<DataSource> => {
        const { databaseUrl, poolSize } = settings;
        const source = await applicationDataSource(databaseUrl, poolSize).initialize();
        await checkWall(source);
        return source;
      },
    },
    UnitOfWork,
  ],
  exports: [DataSource, UnitOfWork],
})
export class DatabaseModule {}
