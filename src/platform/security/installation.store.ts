import { Injectable, type OnModuleInit } from '@nestjs/common';

import { Clock } from '../clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Secrets } from './secrets.js';

/** Makes sure that every process of an installation has the same secret: links of one would fail at another. */
@Injectable()
export class InstallationStore implements OnModuleInit {
  constructor(
    private readonly db: UnitOfWork,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** Throws, and so stops the start, where the database was first used with another secret. */
  async onModuleInit(): Promise<void> {
    const check = secretCheck(this.secrets);
    const known = await this.db.runForInstallation(async () => {
      await this.db.manager.sql`
        insert into installation (secret_check, created_at) values (${check}, ${this.clock.now()})
        on conflict (id) do nothing`;
      const rows = await this.db.manager.sql<{ secret_check: string }[]>`
        select secret_check from installation`;
      return rows[0]?.secret_check;
    });
    if (known !== check) {
      throw new Error(
        'TRIBUNE_SECRET is not the one that this database was first used with: sessions and guest links would stop working. Set the former one.',
      );
    }
  }
}

/** What the database keeps of the installation's secret: enough to know it again, and nothing more. */
export const secretCheck = (secrets: Secrets): string =>
  secrets.mac('installation', 'secret').toString('base64url');
